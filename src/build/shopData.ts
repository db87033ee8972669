/**
 * A Vite plugin: before anything is served, built or tested, the database image and the recorded
 * Traces lie in node_modules/.cache/roundtrip. They are made again only when a source of theirs has
 * changed; two processes that start at once both make the same files, and each file appears whole.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { decidingLines } from './decidingLines.ts'
import type * as ShopDataMaker from './make-shop-data'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the files are: shop.bin, and traces/<scenario id>.json. The page reaches it as #data. */
export const DATA_FOLDER = join(ROOT, 'node_modules/.cache/roundtrip')

const SOURCES = ['build', 'catalog', 'exporters', 'learning', 'lib', 'sources', 'trace'].map(
  (room) => `src/${room}`,
)
const PACKAGES = ['@electric-sql/pglite', 'jose', 'xstate', 'zod']

export function shopData(): Plugin {
  return {
    name: 'shop-data',
    config: prepareShopData,
  }
}

export async function prepareShopData(): Promise<void> {
  const key = await hashSources()
  const keyFile = join(DATA_FOLDER, 'key')
  if ((await readFile(keyFile, 'utf8').catch(() => '')) === key) return
  const maker = join(ROOT, 'src/build/make-shop-data.ts')
  const plugins = [decidingLines()]
  const options = { root: ROOT, configFile: false, logLevel: 'error', plugins } as const
  const { module } = await runnerImport<typeof ShopDataMaker>(maker, options)
  for (const { name, content } of await module.makeShopData()) {
    await writeWhole(join(DATA_FOLDER, name), content)
  }
  await writeWhole(keyFile, key)
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(draft, content)
  await rename(draft, path)
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of SOURCES) {
    const names = await readdir(join(ROOT, folder), { recursive: true })
    for (const name of names.filter((file) => file.endsWith('.ts')).toSorted()) {
      hash.update(`${folder}/${name}\n`).update(await readFile(join(ROOT, folder, name)))
    }
  }
  for (const name of PACKAGES) {
    hash.update(await readFile(join(ROOT, 'node_modules', name, 'package.json')))
  }
  return hash.digest('hex')
}
