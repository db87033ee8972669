/** Serves dist/ as a good static host does: compressed by brotli, each file with its type. */
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.data': 'application/octet-stream',
}
/** Compressed already: no host would do it again. */
const AS_IT_IS = new Set(['.bin', '.png', '.woff2'])
/** The best quality takes half a minute for the engine's 9 MB and saves it 5 %. */
const LARGE_BYTES = 1_000_000

const BLANK = '<!doctype html><title>blank</title>'

type Stored = { readonly type: string; readonly encoding: string; readonly body: Buffer }

export type Site = {
  readonly url: string
  /** A page with nothing on it, on the same host. */
  readonly blankUrl: string
  readonly close: () => void
}

export async function serveDist(folder: string): Promise<Site> {
  const files = await readAll(folder)
  files.set('/blank', { type: 'text/html', encoding: 'identity', body: Buffer.from(BLANK) })
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': file.encoding,
      'Content-Length': file.body.length,
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const url = `http://localhost:${port}/`
  return { url, blankUrl: `${url}blank`, close: () => server.close() }
}

async function readAll(folder: string): Promise<Map<string, Stored>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const stored = await Promise.all(
    paths.map(
      async (path) =>
        [`/${relative(folder, path).split(sep).join('/')}`, await store(path)] as const,
    ),
  )
  return new Map(stored)
}

async function store(path: string): Promise<Stored> {
  const content = await readFile(path)
  const extension = extname(path)
  const type = TYPES[extension] ?? 'application/octet-stream'
  if (AS_IT_IS.has(extension)) return { type, encoding: 'identity', body: content }
  const quality = content.length > LARGE_BYTES ? 5 : 11
  const body = await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  return { type, encoding: 'br', body }
}
