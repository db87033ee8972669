/** Loads the files of the engine and opens the shop, telling how many of the bytes have come. */
import wasmUrl from '@electric-sql/pglite/pglite.wasm?url'
import bundleUrl from '@electric-sql/pglite/pglite.data?url'
import imageUrl from '#data/shop.bin?url'
import sizes from '#data/sizes.json'
import { getClockMs } from '../../../lib/clock'
import { fetchFile } from '../../../lib/fetchFile'
import { openShop } from '../database/openShop'
import { createEngine, type Engine } from './engine'

const TOTAL_BYTES = sizes.wasm + sizes.bundle + sizes.image

/** The page draws itself again for each: more often would be felt by who steps meanwhile. */
const TELL_EVERY_MS = 1000

/**
 * `onProgress`: 0 to 1, once a second and when a file is there. Rejects with a CompileError where
 * WebAssembly is blocked.
 */
export async function loadEngine(onProgress: (progress: number) => void): Promise<Engine> {
  let loaded = 0
  let toldAtMs = getClockMs()
  const tell = () => {
    toldAtMs = getClockMs()
    onProgress(Math.min(1, loaded / TOTAL_BYTES))
  }
  const count = (bytes: number) => {
    loaded += bytes
    if (getClockMs() - toldAtMs >= TELL_EVERY_MS) tell()
  }
  const load = (url: string, type: string) => open(url, type, count, tell)
  const [wasm, bundle, image] = await Promise.all([
    load(wasmUrl, 'application/wasm').then((response) => WebAssembly.compileStreaming(response)),
    load(bundleUrl, '').then((response) => response.blob()),
    load(imageUrl, '').then((response) => response.blob()),
  ])
  return createEngine(await openShop(image, { wasm, bundle }))
}

/** The response, counting its bytes as they are read. */
async function open(
  url: string,
  type: string,
  count: (bytes: number) => void,
  onEnd: () => void,
): Promise<Response> {
  const response = await fetchFile(url)
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`)
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      count(chunk.byteLength)
      controller.enqueue(chunk)
    },
    flush: onEnd,
  })
  const headers = { 'Content-Type': type }
  return new Response(response.body.pipeThrough(counting), { headers })
}
