/** Everything that is made once from the sources: the database image and the recorded Traces, as files by name. */
import { toJson } from '../exporters/to-json'
import { createEngine } from '../sources/simulator/engine'
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
    ...traces.map(({ id, trace }) => ({ name: `traces/${id}.json`, content: toJson(trace) })),
  ]
}
