/** 4180 cents are "€ 41.80". */
export function formatMoney(cents: number): string {
  return `€ ${(cents / 100).toFixed(2)}`
}
