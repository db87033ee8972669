/** To the hundredth of a millisecond. */
export function roundMs(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}
