/** The page in a frame of another one, a host on an origin of its own, which leads it and keeps what it says. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { rest } from './rest'

export type Said = { readonly type: string; readonly [name: string]: unknown }
type Shown = { readonly hash: string; readonly width?: number; readonly height?: number }

export class EmbedDriver {
  readonly page: Page
  /** The host's, which has the frame in its page. */
  readonly origin: string
  private readonly showFrame: (frame: string) => void
  private readonly site: string

  constructor(page: Page, origin: string, site: string, showFrame: (frame: string) => void) {
    this.page = page
    this.origin = origin
    this.site = site
    this.showFrame = showFrame
  }

  /** Loads the host's page with the frame in it. */
  async open({ hash, width = 800, height = 600 }: Shown): Promise<FrameLocator> {
    this
      .showFrame(`<iframe id="trip" title="Roundtrip" src="${this.site}/${hash.replaceAll('&', '&amp;')}"
        width="${width}" height="${height}" style="border: 0"></iframe>`)
    await this.page.goto(this.origin)
    const inside = this.page.frameLocator('#trip')
    await rest(inside)
    return inside
  }

  async send(message: unknown): Promise<void> {
    await this.page.evaluate((data) => {
      const frame = document.querySelector('iframe')
      frame?.contentWindow?.postMessage(data, '*')
    }, message)
  }

  /** Everything that the frame has told its host. */
  async said(): Promise<readonly Said[]> {
    return this.page.evaluate(() => (globalThis as unknown as { said: Said[] }).said)
  }

  async expectHop(hop: object): Promise<void> {
    await expect
      .poll(async () => (await this.said()).at(-1))
      .toMatchObject({ type: 'roundtrip:hop', ...hop })
  }

  /** After this every message that was sent before has been dealt with. */
  async settle(): Promise<void> {
    const before = (await this.said()).length
    await this.send({ type: 'roundtrip:ask' })
    await expect.poll(async () => (await this.said()).length).toBe(before + 1)
  }

  /** Axe-core finds nothing in the frame as it is. */
  async expectNoViolations(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).include('#trip').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
}

/** `site`: the address of the page that is embedded. */
export async function serveHost(
  page: Page,
  site: string,
  use: (host: EmbedDriver) => Promise<void>,
): Promise<void> {
  let frame = ''
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(
      `<!doctype html><html lang="en"><title>Course</title>
      <main><h1>Course</h1><input aria-label="Note" autofocus>
      <script>said = []; addEventListener('message', ({ data }) => said.push(data))</script>
      ${frame}</main>`,
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await use(
    new EmbedDriver(page, `http://127.0.0.1:${port}`, site, (html) => {
      frame = html
    }),
  )
  server.closeAllConnections()
  server.close()
}
