/** 4180 cents are "EUR 41.80". */
export function formatMoney(cents: number): string {
  return `EUR ${(cents / 100).toFixed(2)}`
}
