/** How much memory a page takes: the renderer's resident memory as the system counts it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** MB of the largest renderer of a page; not a number where the system does not tell. */
export async function readRendererMb(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type, id }) => type === 'renderer' && !isBrowsersOwn(id))
  return Math.max(...renderers.map(({ id }) => readResidentKb(id))) / 1024
}

/** Chromium draws parts of its own window in a renderer, which may be larger than a blank tab's. */
function isBrowsersOwn(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--top-chrome-webui')
  } catch {
    return false
  }
}

function readResidentKb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN)
  } catch {
    return readFromPs(pid)
  }
}

function readFromPs(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }))
  } catch {
    return Number.NaN
  }
}
