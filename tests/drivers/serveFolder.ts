/**
 * A static host as simple as they come: files by name, in a folder of its own, without any special
 * header. It can be stopped, refuse files, and give others in their place, as a new version would.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}
const FOLDER = '/school/lessons/'

export type Site = {
  readonly url: string
  /** Every file that was asked for, in order. */
  readonly asked: readonly string[]
  /** What comes instead of a file; null: 404. */
  readonly replace: (
    pick: (path: string) => boolean,
    write: (content: string) => string | null,
  ) => void
  readonly stop: () => Promise<void>
}

export async function serveFolder(folder: string): Promise<Site> {
  const asked: string[] = []
  const replaced: Parameters<Site['replace']>[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    void answer(pathname, response)
  })

  async function answer(pathname: string, response: ServerResponse): Promise<void> {
    const path = pathname.slice(FOLDER.length) || 'index.html'
    asked.push(path)
    response.setHeader('Connection', 'close')
    const content = pathname.startsWith(FOLDER) ? await find(path) : null
    if (content === null) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? '' }).end(content)
  }

  async function find(path: string): Promise<Buffer | string | null> {
    const content = await readFile(join(folder, path)).catch(() => null)
    const change = replaced.find(([pick]) => pick(path))
    return content && change ? change[1](content.toString()) : content
  }

  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${FOLDER}`,
    asked,
    replace: (pick, write) => replaced.unshift([pick, write]),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
