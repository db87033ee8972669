/**
 * Finds a Chromium, or gets one: $CHROME_PATH, one on PATH, Playwright's own, Debian's package.
 * Prints what it does when it has to install one.
 */
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findOnPath, installPackage, run } from './find-browser'

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

function findPlaywrightsOwn(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function install(): string | undefined {
  run('npx', 'playwright', 'install', 'chromium')
  const downloaded = findPlaywrightsOwn()
  if (downloaded !== undefined) return downloaded
  installPackage('chromium')
  return findOnPath(NAMES)
}

export function findChromium(): string {
  const given = process.env['CHROME_PATH']
  const found = given ?? findOnPath(NAMES) ?? findPlaywrightsOwn() ?? install()
  if (found === undefined)
    throw new Error('No Chromium: install one, or set CHROME_PATH to its executable.')
  return found
}
