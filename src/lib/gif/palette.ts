/** A palette of at most 255 colours for flat drawings, and the nearest of its colours to any other. */

/** Colours as 0xrrggbb. */
export type Palette = readonly number[]

export const LARGEST_PALETTE = 255

/**
 * The colours that must be exact, then the most frequent ones of the samples that are not nearly there
 * already: what is left over are steps of softened edges. Samples are pixels as canvases have them.
 */
export function choosePalette(exact: Palette, samples: readonly Uint8ClampedArray[]): Palette {
  const counts = new Map<number, number>()
  for (const pixels of samples) countColors(pixels, counts)
  const chosen = [...new Set(exact)].slice(0, LARGEST_PALETTE)
  const frequent = [...counts].toSorted(([, a], [, b]) => b - a).map(([color]) => color)
  for (const tolerance of [20, 8, 0])
    for (const color of frequent) {
      if (chosen.length === LARGEST_PALETTE) return chosen
      if (!chosen.some((other) => getDistance(color, other) <= tolerance ** 2)) chosen.push(color)
    }
  return chosen
}

/** Drawings are made of long stretches of one colour: only their ends are looked up. */
function countColors(pixels: Uint8ClampedArray, counts: Map<number, number>): void {
  let start = 0
  for (let at = 4; at <= pixels.length; at += 4) {
    const color = readColor(pixels, start)
    if (at < pixels.length && readColor(pixels, at) === color) continue
    counts.set(color, (counts.get(color) ?? 0) + (at - start) / 4)
    start = at
  }
}

export function readColor(pixels: Uint8ClampedArray, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

/** Remembers what it has found: drawings have few colours. */
export function createFinder(palette: Palette): (color: number) => number {
  const found = new Map(palette.map((color, index) => [color, index]))
  let last = { color: -1, index: 0 }
  return (color) => {
    if (color === last.color) return last.index
    const known = found.get(color)
    if (known !== undefined) {
      last = { color, index: known }
      return known
    }
    let nearest = 0
    let smallest = Number.POSITIVE_INFINITY
    for (const [index, other] of palette.entries()) {
      const distance = getDistance(color, other)
      if (distance >= smallest) continue
      smallest = distance
      nearest = index
    }
    found.set(color, nearest)
    return nearest
  }
}

/** Squared, weighted as the eye weighs red, green and blue. */
function getDistance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return 2 * red * red + 4 * green * green + 3 * blue * blue
}
