/**
 * Makes an animated GIF of bounded size: frame by frame, so that the page goes on working in between. What
 * becomes too large is made again, smaller.
 */
import { createGif, type Gif } from '../../lib/gif/createGif'
import { pause } from '../../lib/schedule'
import { choosePalette, type Palette } from '../../lib/gif/palette'
import type { AnimationFrame } from '../../views/canvas/picture/planAnimation'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../views/canvas/picture/picture-types'

export const MOST_BYTES = 5_000_000
const WIDTHS = [PICTURE_WIDTH, 960, 640, 480]
const SAMPLES = 4

export type AnimationJob = {
  readonly frames: readonly AnimationFrame[]
  readonly drawFrame: (
    frame: AnimationFrame,
    widthPx: number,
    heightPx: number,
  ) => Promise<Uint8ClampedArray>
  /** Colours that must be exact, 0xrrggbb. */
  readonly exact: Palette
  readonly signal: AbortSignal
  readonly onProgress: (frame: number) => void
  readonly mostBytes?: number
}

/** Rejects with an AbortError when the signal says so, and where no size is small enough. */
export async function makeAnimation(job: AnimationJob): Promise<Blob> {
  for (const width of WIDTHS) {
    const gif = await makeOfWidth(job, width)
    if (gif) return gif.finish()
  }
  throw new Error('the animation is too large at any width')
}

/** null: it is too large. */
async function makeOfWidth(job: AnimationJob, widthPx: number): Promise<Gif | null> {
  const { frames, drawFrame, signal, onProgress, mostBytes = MOST_BYTES } = job
  const heightPx = (widthPx * PICTURE_HEIGHT) / PICTURE_WIDTH
  const gif = createGif(widthPx, heightPx, await choosePaletteOf(job, widthPx, heightPx))
  for (const [index, frame] of frames.entries()) {
    await pause()
    signal.throwIfAborted()
    gif.addFrame(await drawFrame(frame, widthPx, heightPx), frame.durationMs)
    if (gif.getSize() >= mostBytes) return null
    onProgress(index + 1)
  }
  return gif
}

async function choosePaletteOf(
  { frames, drawFrame, exact, signal }: AnimationJob,
  widthPx: number,
  heightPx: number,
): Promise<Palette> {
  const resting = frames.filter(({ travelled }) => travelled === 1)
  const samples: Uint8ClampedArray[] = []
  for (let sample = 0; sample < SAMPLES; sample++) {
    await pause()
    signal.throwIfAborted()
    const frame = resting[Math.round((sample * (resting.length - 1)) / (SAMPLES - 1))]
    if (frame) samples.push(await drawFrame(frame, widthPx, heightPx))
  }
  return choosePalette(exact, samples)
}
