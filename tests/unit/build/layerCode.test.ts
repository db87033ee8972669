import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { layerCode } from '../../../src/build/layerCode'

type LayerCodeModule = typeof import('virtual:layer-code')

const SOURCE = `// Says whether a < b & c > d.
export function authenticate(exp: number) {
  return exp > 300 ? 'passed' : 'failed'
}
`
const CORS = 'src/sources/simulator/shop/layers/cors.ts'
let folder = ''
let server: ViteDevServer | undefined

async function serve(files: Readonly<Record<string, string>>): Promise<ViteDevServer> {
  folder = await mkdtemp(path.join(tmpdir(), 'layer-code-'))
  for (const [name, text] of Object.entries(files)) await write(name, text)
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [layerCode()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  return server
}

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, 'src/sources/simulator', name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function load(from: ViteDevServer, file: string) {
  const module = await from.ssrLoadModule('virtual:layer-code')
  const loadLayerCode: LayerCodeModule['loadLayerCode'] = module['loadLayerCode']
  return loadLayerCode(file)
}

afterEach(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('layerCode', () => {
  it('gives the lines of a layer exactly as they stand in its file', async () => {
    const code = await load(
      await serve({ 'shop/layers/authenticate.ts': SOURCE }),
      'src/sources/simulator/shop/layers/authenticate.ts',
    )
    expect(code?.file).toBe('src/sources/simulator/shop/layers/authenticate.ts')
    expect(code?.lines.map(({ text }) => text)).toEqual(SOURCE.trimEnd().split('\n'))
  })

  it('colours by class and escapes what the file contains', async () => {
    const code = await load(
      await serve({ 'shop/layers/authenticate.ts': SOURCE }),
      'src/sources/simulator/shop/layers/authenticate.ts',
    )
    const [comment, head, body] = code?.lines.map(({ html }) => html) ?? []
    expect(comment).toContain('a &lt; b &amp; c &gt; d.')
    expect(comment).toContain('class="code-comment"')
    expect(head).toContain('<span class="code-keyword">export</span>')
    expect(body).toContain('<span class="code-number">300</span>')
    expect(code?.lines.map(({ html }) => html).join('')).not.toContain('style=')
  })

  it('knows what can be shown, at any depth, and nothing else', async () => {
    const from = await serve({
      'shop/layers/cors.ts': SOURCE,
      'shop/handlers/read-order.ts': SOURCE,
      'network/deep/down/gateway.ts': SOURCE,
      'record/read.ts': SOURCE,
    })
    expect(await load(from, CORS)).not.toBeNull()
    expect(await load(from, 'src/sources/simulator/shop/handlers/read-order.ts')).not.toBeNull()
    expect(await load(from, 'src/sources/simulator/network/deep/down/gateway.ts')).not.toBeNull()
    expect(await load(from, 'src/sources/simulator/record/read.ts')).toBeNull()
    expect(await load(from, 'src/sources/simulator/shop/layers/nowhere.ts')).toBeNull()
  })

  it('knows nothing, without breaking, while the folders do not exist', async () => {
    expect(await load(await serve({}), CORS)).toBeNull()
  })

  it('shows the new text after a layer has been edited', async () => {
    const from = await serve({ 'shop/layers/cors.ts': 'export const before = 1\n' })
    expect((await load(from, CORS))?.lines[0]?.text).toContain('before')
    await write('shop/layers/cors.ts', 'export const after = 2\n')
    const file = path.join(folder, 'src/sources/simulator/shop/layers/cors.ts')
    from.watcher.emit('change', file)
    await vi.waitFor(async () => {
      expect((await load(from, CORS))?.lines[0]?.text).toContain('after')
    })
  })
})
