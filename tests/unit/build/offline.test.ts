import { expect, it } from 'vitest'
import { sortFiles } from '../../../src/build/offline'

it('keeps the page from the first visit on, the engine from its first use on, and nothing else', () => {
  expect(
    sortFiles([
      'assets/index-a.js',
      'assets/initdb-b.wasm',
      'assets/pglite-c.data',
      'assets/pglite-d.wasm',
      'assets/read-order-e.json',
      'assets/shop-f.bin',
      'assets/worker-g.js',
      'icon-192.png',
      'icon.svg',
      'index.html',
      'roundtrip.png',
      'service-worker.js',
    ]),
  ).toEqual({
    page: ['assets/index-a.js', 'assets/read-order-e.json', 'icon-192.png', ''],
    engine: [
      'assets/pglite-c.data',
      'assets/pglite-d.wasm',
      'assets/shop-f.bin',
      'assets/worker-g.js',
    ],
  })
})
