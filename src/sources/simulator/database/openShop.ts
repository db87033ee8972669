/** Opens the shop's database from its prebuilt data directory. */
import { PGlite } from '@electric-sql/pglite'
import { createShopDatabase, type ShopDatabase } from './shop-database'

/** The parts of the database engine, where they are loaded by the caller (a worker that shows progress). */
export type EngineParts = {
  readonly wasm: WebAssembly.Module
  readonly bundle: Blob
}

/** `image`: the gzipped data directory. Without `parts`, PGlite finds them beside its own code. */
export async function openShop(image: Blob, parts?: EngineParts): Promise<ShopDatabase> {
  const unzipped = image.stream().pipeThrough(new DecompressionStream('gzip'))
  const pg = await PGlite.create({
    loadDataDir: await new Response(unzipped).blob(),
    // Memory: the default of 128 MB is far more than fifty rows need.
    postgresqlconf: ['shared_buffers=8MB'],
    ...(parts && {
      pgliteWasmModule: parts.wasm,
      fsBundle: parts.bundle,
      // Never run, for there is a data directory; it keeps PGlite from downloading its own.
      initdbWasmModule: parts.wasm,
    }),
  })
  return createShopDatabase(pg)
}
