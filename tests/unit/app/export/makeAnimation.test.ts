import { describe, expect, it } from 'vitest'
import { makeAnimation, type AnimationJob } from '../../../../src/app/export/makeAnimation'
import { pickNumber } from '../../../../src/lib/random'
import { readGif } from '../../../fixtures/read-gif'

const FRAMES = [0, 1, 2].map((cursor) => ({ cursor, travelled: 1, durationMs: 100 + cursor * 10 }))

/** Every frame has a stripe of its own; `noise` makes it hard to compress. */
function draw(cursor: number, width: number, height: number, noise = false): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < pixels.length; at += 4) {
    if (noise) pixels[at] = pickNumber(cursor, String(at)) < 0.5 ? 0 : 255
    else if (Math.floor(at / 4 / width) === cursor) pixels[at] = 0
  }
  return pixels
}

function createJob(more: Partial<AnimationJob> = {}): AnimationJob {
  return {
    frames: FRAMES,
    drawFrame: async ({ cursor }, width, height) => draw(cursor, width, height),
    exact: [0xffffff],
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  }
}

const read = async (gif: Blob) => readGif(new Uint8Array(await gif.arrayBuffer()))

describe('making an animation', () => {
  it('puts every frame into the file, with its time, and says how far it is', async () => {
    const said: number[] = []
    const gif = await makeAnimation(createJob({ onProgress: (frame) => said.push(frame) }))
    const { width, height, frames } = await read(gif)
    expect([width, height]).toEqual([1280, 720])
    expect(frames.map(({ delayMs }) => delayMs)).toEqual([100, 110, 120])
    expect(said).toEqual([1, 2, 3])
  })

  it('makes it smaller until it is small enough', async () => {
    const noisy = createJob({
      drawFrame: async ({ cursor }, width, height) => draw(cursor, width, height, true),
      mostBytes: 200_000,
    })
    const gif = await makeAnimation(noisy)
    expect(gif.size).toBeLessThanOrEqual(200_000)
    expect((await read(gif)).width).toBe(640)
  })

  it('gives up where no size is small enough', async () => {
    await expect(makeAnimation(createJob({ mostBytes: 900 }))).rejects.toThrow('too large')
  })

  it('stops at the next frame when it is cancelled', async () => {
    const controller = new AbortController()
    const drawn: number[] = []
    const job = createJob({
      signal: controller.signal,
      onProgress: (frame) => {
        drawn.push(frame)
        if (frame === 2) controller.abort()
      },
    })
    await expect(makeAnimation(job)).rejects.toThrow('abort')
    expect(drawn).toEqual([1, 2])
  })
})
