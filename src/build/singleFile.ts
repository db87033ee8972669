/**
 * A Vite plugin: the whole site as one HTML file that opens from a USB stick by double click. Pages
 * of file: load neither modules nor other files, so everything is in it: one classic script, the styles, the engine's
 * worker, and what is fetched elsewhere (engine, recorded Traces) as gzip in data: addresses.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

const NAME = 'roundtrip.html'
const WORKER = 'src/sources/simulator/engine/startInlineWorker.ts'

export function singleFile(): Plugin[] {
  return [packed(), { ...inOneFile(), enforce: 'post' }]
}

/** What is asked for by its address (`?url`) becomes an address that is the file itself. */
function packed(): Plugin {
  return {
    name: 'roundtrip:packed',
    enforce: 'pre',
    async load(id) {
      const [path = '', query] = id.split('?')
      return query === 'url' ? `export default ${JSON.stringify(await pack(path))}` : null
    },
    transform(code, id) {
      // PGlite names its files relative to its own; they are given to it, and it has no place here.
      return id.includes('/@electric-sql/pglite/')
        ? code.replaceAll('import.meta.url', '"https://roundtrip.invalid/"')
        : null
    },
  }
}

async function pack(path: string): Promise<string> {
  const content = await readFile(path)
  // shop.bin is gzipped already, and unpacked by who asks for it.
  if (path.endsWith('.bin'))
    return `data:application/octet-stream;base64,${content.toString('base64')}`
  const zipped = await promisify(gzip)(content, { level: 9 })
  return `data:application/gzip;base64,${zipped.toString('base64')}`
}

function inOneFile(): Plugin {
  return {
    name: 'roundtrip:single-file',
    config: ({ root = process.cwd() }) => ({
      resolve: { alias: [{ find: './engine/startWorker', replacement: join(root, WORKER) }] },
      worker: { format: 'iife', plugins: () => [packed()] },
      build: {
        outDir: 'dist-single',
        copyPublicDir: false,
        modulePreload: false,
        cssCodeSplit: false,
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: {
          output: { format: 'iife', codeSplitting: false },
          // Only what loads other files asks for it, and here nothing does.
          checks: { emptyImportMeta: false },
        },
      },
    }),
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle)
      const page = parts.find(({ fileName }) => fileName.endsWith('.html'))
      const script = parts.find((part) => part.type === 'chunk' && part.isEntry)
      if (page?.type !== 'asset' || script?.type !== 'chunk') return
      const source = write(textOf(page), script.code, parts.filter(isStyle).map(textOf).join(''))
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: NAME, source })
    },
  }
}

type Part = Rolldown.OutputAsset | Rolldown.OutputChunk

function isStyle(part: Part): part is Rolldown.OutputAsset {
  return part.type === 'asset' && part.fileName.endsWith('.css')
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/** The page without its references to other files. The script stands at the end: it finds the page complete. */
function write(page: string, script: string, style: string): string {
  return page
    .replaceAll(/\s*<link [^>]*>/g, '')
    .replaceAll(/\s*<script [^>]*><\/script>/g, '')
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `<script>${escapeScript(script)}</script>\n</body>`)
}

/** In a page these end a script, or hide its end, wherever they stand in it. */
function escapeScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C')
}
