/**
 * Writes an animated GIF (GIF89a) frame by frame. Each frame after the first holds only the rectangle
 * in which something has changed, and in it only what has: the rest shows through.
 */
import { encodeLzw } from './encodeLzw'
import { createFinder, LARGEST_PALETTE, readColor, type Palette } from './palette'

export type Gif = {
  /** `pixels` as canvases have them, row by row, four bytes each. */
  readonly addFrame: (pixels: Uint8ClampedArray, durationMs: number) => void
  readonly getSize: () => number
  readonly getFrameCount: () => number
  /** The file; nothing can be added afterwards. */
  readonly finish: () => Blob
}

type Rectangle = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The index that shows what was there before. */
const TRANSPARENT = LARGEST_PALETTE

export function createGif(widthPx: number, heightPx: number, palette: Palette): Gif {
  const parts: Uint8Array<ArrayBuffer>[] = [writeHead(widthPx, heightPx, palette)]
  const find = createFinder(palette)
  const shown = new Uint8Array(widthPx * heightPx)
  const before = new Uint32Array(widthPx * heightPx)
  let size = parts[0]?.length ?? 0
  let frames = 0

  function add(part: Uint8Array<ArrayBuffer>): void {
    parts.push(part)
    size += part.length
  }

  return {
    addFrame: (pixels, durationMs) => {
      const indices = shown.slice()
      const now = new Uint32Array(pixels.buffer, pixels.byteOffset, before.length)
      for (let at = 0; at < now.length; at++)
        if (frames === 0 || now[at] !== before[at]) indices[at] = find(readColor(pixels, at * 4))
      before.set(now)
      const area =
        frames === 0
          ? { left: 0, top: 0, width: widthPx, height: heightPx }
          : findChange(shown, indices, widthPx)
      const image = new Uint8Array(area.width * area.height)
      for (let y = 0; y < area.height; y++)
        for (let x = 0; x < area.width; x++) {
          const at = (area.top + y) * widthPx + area.left + x
          const index = indices[at] ?? 0
          image[y * area.width + x] = frames > 0 && index === shown[at] ? TRANSPARENT : index
        }
      add(writeFrameHead(area, durationMs))
      add(encodeLzw(image))
      shown.set(indices)
      frames += 1
    },
    getSize: () => size,
    getFrameCount: () => frames,
    finish: () => new Blob([...parts, new Uint8Array([0x3b])], { type: 'image/gif' }),
  }
}

/** The smallest rectangle around all differences; one pixel where there are none. */
function findChange(before: Uint8Array, after: Uint8Array, width: number): Rectangle {
  let [left, right, top, bottom] = [width, -1, -1, -1]
  for (let at = 0; at < after.length; at++) {
    if (before[at] === after[at]) continue
    const x = at % width
    const y = (at - x) / width
    if (top === -1) top = y
    bottom = y
    if (x < left) left = x
    if (x > right) right = x
  }
  if (top === -1) return { left: 0, top: 0, width: 1, height: 1 }
  return { left, top, width: right - left + 1, height: bottom - top + 1 }
}

/** Header, screen, palette of 256 entries, and the block that repeats the animation for ever. */
function writeHead(width: number, height: number, palette: Palette): Uint8Array<ArrayBuffer> {
  const colors = Array.from({ length: 256 }, (_, index) => palette[index] ?? 0)
  const screen = [...toShort(width), ...toShort(height), 0xf7, 0, 0]
  const table = colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])
  const repeat = [0x21, 0xff, 11, ...toBytes('NETSCAPE2.0'), 3, 1, 0, 0, 0]
  return Uint8Array.from([...toBytes('GIF89a'), ...screen, ...table, ...repeat])
}

/** The frame stays when its time is over; durations count in hundredths of a second. */
function writeFrameHead(area: Rectangle, durationMs: number): Uint8Array<ArrayBuffer> {
  const place = [area.left, area.top, area.width, area.height].flatMap(toShort)
  const delay = toShort(Math.round(durationMs / 10))
  return Uint8Array.from([0x21, 0xf9, 4, 0b101, ...delay, TRANSPARENT, 0, 0x2c, ...place, 0])
}

function toBytes(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}

function toShort(number: number): readonly number[] {
  return [number & 255, (number >> 8) & 255]
}
