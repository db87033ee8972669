import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { wordChunks } from '../../../src/build/wordChunks'
import type { LanguageChunk } from '../../../src/content/load/word-chunks'

const WORDS = `import { start } from './scenarios/start'
export const words = {
  faults: { 'no-token': { name: 'No token', what: 'It is missing.' } },
  scenarios: { start },
}
`
const START = `export const start = { 'log-in': { title: 'Log in', lookFor: 'The password.' } }\n`

let folder = ''
let server: ViteDevServer | undefined

async function serve(): Promise<ViteDevServer> {
  folder = await mkdtemp(path.join(tmpdir(), 'word-chunks-'))
  await write('words.ts', WORDS)
  await write('scenarios/start.ts', START)
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordChunks()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  return server
}

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, 'src/content/en', name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

const load = async (from: ViteDevServer) =>
  (await from.ssrLoadModule('virtual:words/en')) as LanguageChunk

afterEach(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('wordChunks', () => {
  it('gives the first words of a language, and fetches the others when they are asked for', async () => {
    const chunk = await load(await serve())
    expect(chunk.first.scenarios).toEqual({ 'log-in': { title: 'Log in' } })
    expect(chunk.first.faults).toEqual({ 'no-token': 'No token' })
    expect((await chunk.scenarios.start?.())?.words).toEqual({
      'log-in': { lookFor: 'The password.' },
    })
    expect((await chunk.faults()).words).toEqual({ 'no-token': { what: 'It is missing.' } })
  })

  it('has no chunk for a topic without words', async () => {
    const { scenarios } = await load(await serve())
    expect(Object.keys(scenarios)).toEqual(['start'])
  })

  it('reads a text again that has changed while the page is served', async () => {
    const from = await serve()
    await load(from)
    const start = path.join(folder, 'src/content/en/scenarios/start.ts')
    await write('scenarios/start.ts', START.replace('Log in', 'Sign in'))
    from.watcher.emit('change', start)
    await vi.waitFor(async () =>
      expect((await load(from)).first.scenarios).toEqual({ 'log-in': { title: 'Sign in' } }),
    )
  })

  it('says which words there are not', async () => {
    await expect((await serve()).ssrLoadModule('virtual:words/en/songs')).rejects.toThrow(
      'no words called en/songs',
    )
  })
})
