/**
 * A Vite plugin: when the site is built, its service worker is written with the list of what to keep.
 * Everything that the page can ask for is in it, and nothing else that lies in the folder.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { bundleScript } from './bundleScript.ts'

const SERVICE_WORKER = 'src/app/offline/service-worker.ts'
/** Pictures for READMEs, and the drawing that the icons were made from. */
const NOT_OF_THE_PAGE = new Set(['roundtrip.png', 'icon.svg', 'service-worker.js'])

export function offline(): Plugin {
  let root = ''
  let folder = ''
  let failed = false
  let entry = ''
  return {
    name: 'roundtrip:offline',
    apply: 'build',
    configResolved(config) {
      root = config.root
      folder = join(config.root, config.build.outDir)
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    generateBundle(_options, bundle) {
      entry = Object.values(bundle).find(isEntry)?.fileName ?? ''
    },
    async closeBundle() {
      if (failed || entry === '') return
      const paths = await listFiles(folder)
      const files = { version: await hash(folder, paths), entry, ...sortFiles(paths) }
      await writeServiceWorker(root, folder, files)
    },
  }
}

function isEntry(part: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  return part.type === 'chunk' && part.isEntry
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
}

/** `paths` of all files of the site; which of them are kept from when on. */
export function sortFiles(paths: readonly string[]) {
  const wanted = paths.filter((path) => !NOT_OF_THE_PAGE.has(path))
  const isEngine = (path: string) =>
    /\.(wasm|data|bin)$/.test(path) || path.startsWith('assets/worker-')
  return {
    // Asked for by its folder: some hosts redirect index.html there.
    page: wanted
      .filter((path) => !isEngine(path))
      .map((path) => (path === 'index.html' ? '' : path)),
    // It lies there because PGlite names it, and is never run: the shop comes with its data directory.
    engine: wanted.filter((path) => isEngine(path) && !path.startsWith('assets/initdb-')),
  }
}

async function hash(folder: string, paths: readonly string[]): Promise<string> {
  const all = createHash('sha256')
  for (const path of paths) {
    if (path === 'service-worker.js') continue
    all.update(`${path}\n`).update(await readFile(join(folder, path)))
  }
  return all.digest('hex').slice(0, 16)
}

async function writeServiceWorker(root: string, folder: string, files: object): Promise<void> {
  const code = await bundleScript({ root, file: SERVICE_WORKER, values: { OFFLINE_FILES: files } })
  await writeFile(join(folder, 'service-worker.js'), code)
}
