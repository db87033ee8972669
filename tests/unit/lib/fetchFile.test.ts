import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { fetchFile } from '../../../src/lib/fetchFile'

afterEach(() => vi.unstubAllGlobals())

it('unpacks a file that is its own address', async () => {
  const address = `data:application/gzip;base64,${gzipSync('{"hops":3}').toString('base64')}`
  expect(await (await fetchFile(address)).json()).toEqual({ hops: 3 })
})

it('leaves every other file as it is', async () => {
  const zipped = gzipSync('an image')
  const address = `data:application/octet-stream;base64,${zipped.toString('base64')}`
  const bytes = new Uint8Array(await (await fetchFile(address)).arrayBuffer())
  expect(bytes).toEqual(new Uint8Array(zipped))
  const missing = new Response('not here', { status: 404 })
  vi.stubGlobal('fetch', async () => missing)
  expect(await fetchFile('./assets/read-order.json')).toBe(missing)
})
