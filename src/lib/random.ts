/**
 * Chance that can be repeated: the same seed and label give the same number, whatever was asked before.
 * So a run that goes wrong half-way has the same numbers up to there as the run that does not.
 */

/** A number in [0, 1): FNV-1a over the label, stirred by one round of mulberry32. */
export function pickNumber(seed: number, label: string): number {
  let hash = 2166136261 ^ seed
  for (const character of label) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  let mixed = (hash + 0x6d2b79f5) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

/** Lower-case hexadecimal digits. */
export function pickHex(seed: number, label: string, digits: number): string {
  const pick = (_: unknown, index: number) =>
    Math.floor(pickNumber(seed, `${label} ${index}`) * 16).toString(16)
  return Array.from({ length: digits }, pick).join('')
}
