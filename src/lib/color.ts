/** Colours as "#rrggbb". */

/** Reads "#rgb", "#rrggbb", and what browsers compute: "rgb(…)" and "color(srgb …)". Transparency is left out. */
export function toHex(color: string): string {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color.trim())?.[1]
  if (hex?.length === 6) return `#${hex.toLowerCase()}`
  if (hex) return `#${hex.replaceAll(/./g, '$&$&')}`.toLowerCase()
  const scale = color.includes('srgb') ? 255 : 1
  const parts = [...color.replace('srgb', '').matchAll(/[\d.]+/g)].slice(0, 3)
  if (parts.length < 3) throw new Error(`not a colour: ${color}`)
  return fromParts(parts.map(([part]) => Number(part) * scale))
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
