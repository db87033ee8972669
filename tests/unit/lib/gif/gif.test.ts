import { describe, expect, it } from 'vitest'
import { createGif } from '../../../../src/lib/gif/createGif'
import { choosePalette } from '../../../../src/lib/gif/palette'
import { pickNumber } from '../../../../src/lib/random'
import { readGif } from '../../../fixtures/read-gif'

const [RED, WHITE, BLUE] = [0xff0000, 0xffffff, 0x0000ff]

function toPixels(colors: readonly number[]): Uint8ClampedArray {
  return Uint8ClampedArray.from(
    colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]),
  )
}

function fill(count: number, color: number): number[] {
  return Array.from({ length: count }, () => color)
}

async function read(gif: ReturnType<typeof createGif>) {
  return readGif(new Uint8Array(await gif.finish().arrayBuffer()))
}

describe('an animated GIF', () => {
  it('shows every frame as it was given, with its time, again and again', async () => {
    const gif = createGif(4, 3, [WHITE, RED, BLUE])
    const first = fill(12, WHITE)
    const second = first.with(5, RED).with(6, BLUE)
    gif.addFrame(toPixels(first), 500)
    gif.addFrame(toPixels(second), 80)
    gif.addFrame(toPixels(first), 1230)
    const { width, height, repeats, frames } = await read(gif)
    expect([width, height, repeats]).toEqual([4, 3, true])
    expect(frames.map(({ picture }) => picture)).toEqual([first, second, first])
    expect(frames.map(({ delayMs }) => delayMs)).toEqual([500, 80, 1230])
  })

  it('stores only the rectangle in which something has changed', async () => {
    const gif = createGif(100, 50, [WHITE, RED])
    const first = fill(5000, WHITE)
    gif.addFrame(toPixels(first), 100)
    gif.addFrame(toPixels(first.with(1020, RED).with(1322, RED)), 100)
    gif.addFrame(toPixels(first.with(1020, RED).with(1322, RED)), 100)
    const { frames } = await read(gif)
    expect(frames.map((frame) => [frame.width, frame.height])).toEqual([
      [100, 50],
      [3, 4],
      [1, 1],
    ])
  })

  it.each([1, 7, 300, 5000, 60_000])('keeps %i pixels of noise', async (count) => {
    // Noise fills the table of the compression, again and again.
    const palette = Array.from({ length: 200 }, (_, index) => index * 70_000)
    const noise = Array.from(
      { length: count },
      (_, index) => palette[Math.floor(pickNumber(count, String(index)) * 200)] ?? 0,
    )
    const gif = createGif(count, 1, palette)
    gif.addFrame(toPixels(noise), 100)
    const { frames } = await read(gif)
    expect(frames[0]?.picture).toEqual(noise)
  })

  it('says how large it is before it is finished', () => {
    const gif = createGif(10, 10, [WHITE])
    gif.addFrame(toPixels(fill(100, WHITE)), 100)
    expect(gif.finish().size).toBe(gif.getSize() + 1)
  })

  it('shows a colour that is not in its palette by the nearest that is', async () => {
    const gif = createGif(2, 1, [WHITE, RED, BLUE])
    gif.addFrame(toPixels([0xf0_10_10, 0x10_10_e0]), 100)
    const { frames } = await read(gif)
    expect(frames[0]?.picture).toEqual([RED, BLUE])
  })
})

describe('the palette of a drawing', () => {
  it('has the colours that must be exact, however rare they are', () => {
    const samples = [toPixels([...fill(1000, WHITE), RED])]
    expect(choosePalette([BLUE], samples)).toEqual(expect.arrayContaining([BLUE, WHITE, RED]))
  })

  it('never has more than 255 colours', () => {
    const many = Array.from({ length: 4000 }, (_, index) => index * 4001)
    expect(choosePalette([WHITE], [toPixels(many)])).toHaveLength(255)
  })

  it('counts every pixel of a sample once', () => {
    const grays = Array.from({ length: 300 }, (_, index) => Math.floor(index / 2) * 0x010101)
    const sample = toPixels([...grays, ...fill(10, RED)])
    expect(choosePalette([], [sample])[0]).toBe(RED)
  })
})
