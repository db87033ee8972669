/**
 * Chance that can be repeated: the same seed and label give the same number, whatever was asked before.
 * So a run that goes wrong half-way has the same numbers up to there as the run that does not.
 */

/** A number in [0, 1). */
export function pickNumber(seed: number, label: string): number {
  let hash = stir(seed)
  for (const character of label) {
    // FNV-1a
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  return (stir(hash) >>> 0) / 4294967296
}

/** One round of mulberry32: every bit of the number moves half of the bits. */
function stir(number: number): number {
  let mixed = (number + 0x6d2b79f5) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return mixed ^ (mixed >>> 14)
}

/** Lower-case hexadecimal digits. */
export function pickHex(seed: number, label: string, digits: number): string {
  const pick = (_: unknown, index: number) =>
    Math.floor(pickNumber(seed, `${label} ${index}`) * 16).toString(16)
  return Array.from({ length: digits }, pick).join('')
}
