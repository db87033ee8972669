/** Colours as "#rrggbb". */

/** Reads "#rgb" and "#rrggbb", in small letters or capitals. */
export function toHex(color: string): string {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1]?.toLowerCase()
  if (!digits) throw new Error(`not a colour: ${color}`)
  return digits.length === 6 ? `#${digits}` : `#${digits.replaceAll(/./g, '$&$&')}`
}

/** `share` of the first colour, the rest of the second: color-mix(in srgb, …) for programs that do not know it. */
export function mixColors(first: string, share: number, second: string): string {
  const other = toParts(second)
  return fromParts(
    toParts(first).map((part, index) => part * share + (other[index] ?? 0) * (1 - share)),
  )
}

function toParts(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function fromParts(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
