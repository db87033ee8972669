/**
 * The main path in Firefox: $FIREFOX_PATH, one on PATH, or Debian's package. Playwright drives only a Firefox of its
 * own make; this one is driven over WebDriver BiDi as it comes.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { expect, test } from '@playwright/test'
import { EXPECTED_SCENARIOS } from '../fixtures/expected-scenarios'
import { findOnPath, installPackage } from '../drivers/find-browser'

const NAMES = ['firefox', 'firefox-esr']

function findFirefox(): string | undefined {
  const found = process.env['FIREFOX_PATH'] ?? findOnPath(NAMES)
  if (found !== undefined) return found
  return installPackage('firefox-esr') ? findOnPath(NAMES) : undefined
}

let browser: Browser | undefined

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const executablePath = findFirefox()
  if (executablePath !== undefined)
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    })
})
test.beforeEach(() => {
  test.skip(browser === undefined, 'There is no Firefox here, and none can be installed.')
})
test.afterAll(async () => {
  await browser?.close()
})

async function open(address: string, baseURL = 'http://localhost:4173'): Promise<Page> {
  if (!browser) throw new Error('no Firefox')
  const page = await browser.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(`${baseURL}/${address}`)
  await rest(page)
  return page
}

async function rest(page: Page): Promise<void> {
  await page.waitForSelector('.app[data-idle="true"]')
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '')
}

async function stepOf(page: Page): Promise<number> {
  return Number(await page.$eval('[role="slider"]', (at) => at.getAttribute('aria-valuenow')))
}

async function press(page: Page, key: 'ArrowRight' | 'ArrowLeft'): Promise<number> {
  await page.keyboard.press(key)
  await rest(page)
  return stepOf(page)
}

for (const id of ['read-order', 'expired-token', 'place-order'])
  test(`steps ${id} to its end and back`, async ({ baseURL }) => {
    const expected = EXPECTED_SCENARIOS.find((scenario) => scenario.id === id)
    const page = await open(`#scenario=${id}`, baseURL)
    let last = await stepOf(page)
    for (let step = await press(page, 'ArrowRight'); step !== last;) {
      expect(step).toBeGreaterThan(last)
      last = step
      step = await press(page, 'ArrowRight')
    }
    expect(last).toBeGreaterThan(10)
    expect(JSON.stringify(expected)).toContain(await textOf(page, '[data-testid="packet"]'))
    while ((await stepOf(page)) > 1) await press(page, 'ArrowLeft')
    expect(await stepOf(page)).toBe(1)
    await page.close()
  })

test('starts the engine, breaks a layer and repairs it', async ({ baseURL }) => {
  const page = await open('#scenario=read-order', baseURL)
  await page.waitForSelector('.engine.is-ready', { timeout: 120_000 })
  const toggle = async () => {
    await page.click('[data-box="authenticate"]')
    const fault = await page.waitForSelector(
      '::-p-xpath(//button[@role="switch"][contains(., "expired")])',
    )
    await fault?.click()
    await rest(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    await rest(page)
    return textOf(page, '[data-testid="packet"]')
  }
  expect(await toggle()).toBe('401')
  expect(await toggle()).toBe('200')
  await page.close()
})

test('presents with the keys of a remote', async ({ baseURL }) => {
  const page = await open('#scenario=expired-token', baseURL)
  await page.keyboard.press('F5')
  await page.waitForSelector('.presenting [data-testid="packet"]')
  await page.keyboard.press('PageDown')
  expect(await textOf(page, '.progress-position')).toMatch(/^4 of/)
  await page.keyboard.press('b')
  await page.waitForSelector('.presenting-blank')
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await page.waitForSelector('header.header')
  await page.close()
})
