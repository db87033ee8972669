/** Everything that is made once from the sources: the database image and the recorded Traces, as files by name. */
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { toJson } from '../exporters/to-json'
import { createEngine } from '../sources/simulator/drive/engine'
import { openShop } from '../sources/simulator/database/openShop'
import { buildShopImage } from './build-shop-image'
import { recordTraces } from './record-traces'

export type DataFile = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> | string }

export async function makeShopData(): Promise<readonly DataFile[]> {
  const image = await buildShopImage()
  const database = await openShop(new Blob([image]))
  const traces = await recordTraces(createEngine(database))
  await database.close()
  return [
    { name: 'shop.bin', content: image },
    { name: 'sizes.json', content: JSON.stringify(await measureParts(image)) },
    ...traces.map(({ id, trace }) => ({ name: `traces/${id}.json`, content: toJson(trace) })),
  ]
}

/** Bytes to load, for a progress bar: a compressed response does not tell. */
async function measureParts(image: Uint8Array) {
  return {
    wasm: await measure('@electric-sql/pglite/pglite.wasm'),
    bundle: await measure('@electric-sql/pglite/pglite.data'),
    image: image.byteLength,
  }
}

async function measure(specifier: string): Promise<number> {
  return (await stat(createRequire(import.meta.url).resolve(specifier))).size
}
