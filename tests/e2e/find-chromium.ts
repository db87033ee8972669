/**
 * Finds a Chromium, or gets one: $CHROME_PATH, one on PATH, Playwright's own, Debian's package.
 * Prints what it does when it has to install one.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** What lets it run as root without a network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

function findOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

function findPlaywrightsOwn(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function run(command: string, ...args: string[]): boolean {
  console.warn(`No Chromium found: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}

function install(): string | undefined {
  run('npx', 'playwright', 'install', 'chromium')
  const downloaded = findPlaywrightsOwn()
  if (downloaded !== undefined) return downloaded
  if (run('apt-get', 'update'))
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
  return findOnPath()
}

export function findChromium(): string {
  const given = process.env['CHROME_PATH']
  const found = given ?? findOnPath() ?? findPlaywrightsOwn() ?? install()
  if (found === undefined)
    throw new Error('No Chromium: install one, or set CHROME_PATH to its executable.')
  return found
}
