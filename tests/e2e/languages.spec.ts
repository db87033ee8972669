import type { Page } from '@playwright/test'
import { findEscapedText } from '../drivers/escaped-text'
import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const TABS = ['explain', 'message', 'token', 'data', 'code'] as const

/** Goes to another hop or tab of the open page, as a link would. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next
  }, hash)
  await page.locator('.app[data-idle="true"]').waitFor()
}

/** The tabs with something to show; at the first hop all of them, to see what they say of nothing. */
async function getTabs(page: Page, step: number): Promise<readonly string[]> {
  const filled = await page
    .locator('.inspector-tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-filled') === 'true'))
  return TABS.filter((_tab, index) => index > 0 && (step === 1 || filled[index]))
}

test.describe('no text escapes translation', () => {
  // One of each kind: tables, several requests, a rejected promise, what the network says, storage.
  for (const scenario of [
    'expired-token',
    'place-order',
    'log-in-then-order',
    'duplicate-email',
    'cors-preflight',
    'offline',
  ])
    test(`in no hop and no tab of ${scenario}`, async ({ app, page }) => {
      test.setTimeout(180_000)
      await app.open(`#scenario=${scenario}&lang=en-XA`)
      const hops = await app.list.getByRole('listitem').count()
      for (let step = 1; step <= hops; step++) {
        await follow(page, `#scenario=${scenario}&step=${step}&open=network&lang=en-XA`)
        expect(await findEscapedText(page), `hop ${step}`).toEqual([])
        for (const tab of await getTabs(page, step)) {
          const hash = `#scenario=${scenario}&step=${step}&tab=${tab}&open=network&lang=en-XA`
          await follow(page, hash)
          await page.locator('.inspector-panel > *').first().waitFor()
          expect(await findEscapedText(page), `hop ${step}, ${tab}`).toEqual([])
        }
      }
    })

  test('in no dialog, panel or notice', async ({ app, page }) => {
    await app.open('#scenario=someone-elses-order&step=99&lang=en-XA')
    await expect(app.alert).toBeVisible()
    expect(await findEscapedText(page)).toEqual([])
    const opened = page
      .getByRole('dialog')
      .or(page.locator('.presenting'))
      .or(page.locator('.share:popover-open'))
    for (const button of await page
      .locator('.header-actions button:not(.header-link, .header-speaker)')
      .all()) {
      await button.click()
      await opened.waitFor()
      expect(await findEscapedText(page), 'behind a button of the header').toEqual([])
      await page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0)
    }
    // The notice may lie over a box.
    await app.alert.getByRole('button').click()
    const boxes = await page.locator('button[data-box]').all()
    expect(boxes.length).toBeGreaterThan(8)
    for (const box of boxes) {
      await box.click()
      await app.dialog.waitFor()
      expect(await findEscapedText(page), 'the failures of a participant').toEqual([])
      await page.keyboard.press('Escape')
      await expect(app.dialog).toHaveCount(0)
    }
  })

  test('in the words about a failure that is switched on', async ({ app, page }) => {
    await app.open('#scenario=expired-token&lang=en-XA')
    await app.box('authenticate').click()
    await page.locator('.faults-words').first().waitFor()
    expect(await findEscapedText(page)).toEqual([])
  })

  test('and a text that does is found', async ({ app, page }) => {
    await app.open('#scenario=expired-token&lang=en-XA')
    await page.locator('.caption-more').evaluate((element) => element.append(' Escaped'))
    await page
      .locator('.inspector')
      .evaluate((element) => element.setAttribute('aria-label', 'Inspector'))
    const escaped = await findEscapedText(page)
    expect(escaped.toSorted()).toEqual(['aria-label: Inspector', 'caption-more: Escaped'])
  })
})

test.describe('for a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('the page speaks Spanish, and its link leaves the language to the reader', async ({
    app,
    page,
  }) => {
    await app.open('#scenario=expired-token&step=9')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(page).toHaveTitle('Token caducado · Roundtrip')
    await expect(app.captionLead).toHaveText(
      'El token caducó hace 5 minutos: exp 12:00:00, ahora 12:05:00.',
    )
    await app.expectHash('#scenario=expired-token&step=9')
  })

  test('a link in another language wins, and stays in the address', async ({ app, page }) => {
    await app.open('#scenario=expired-token&step=9&lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await app.next()
    await app.expectHash('#scenario=expired-token&step=10&lang=en')
  })
})

test('Spanish words fit beside each other on a small projector', async ({ app, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await app.open('#scenario=expired-token&step=9&lang=es')
  const tabs = await page
    .locator('.inspector-tab')
    .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top))
  expect(new Set(tabs).size).toBe(1)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

test('only the words of one language are fetched', async ({ app, page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await app.open('#scenario=expired-token&lang=es')
  const words = await page.evaluate(
    async (paths) => {
      const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()))
      return texts.map((text) => ({
        en: text.includes('The browser has the response, but the page does not have it yet'),
        es: text.includes('El navegador ya tiene la respuesta, pero la página todavía no'),
      }))
    },
    fetched.filter((path) => path.endsWith('.js')),
  )
  expect(words.filter(({ es }) => es)).toHaveLength(1)
  expect(words.filter(({ en }) => en)).toHaveLength(0)
})

test('the words are asked for before the script has come', async ({ app, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  let letScriptCome = () => {}
  const words = new Promise<void>((resolve) => {
    letScriptCome = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await words
    await route.continue()
  })
  page.on('request', (request) => {
    if (request.url().includes('/assets/es-')) letScriptCome()
  })
  await app.open('#scenario=expired-token&lang=es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect(asked.filter((path) => path.includes('/assets/es-'))).toHaveLength(1)
})

test('the words of a scenario are fetched when its first hop is shown', async ({ app, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const ofTopic = () => asked.filter((path) => path.includes('/assets/start-'))
  await app.open('#scenario=expired-token&step=9')
  expect(ofTopic()).toEqual([])
  await app.toFirst()
  await expect(page.getByRole('heading', { name: 'This scenario' })).toBeVisible()
  expect(ofTopic()).toHaveLength(1)
})

test.describe('in Arabic', () => {
  test('the page runs from right to left, and the picture, the timeline and code do not', async ({
    app,
    page,
  }) => {
    await app.open('#scenario=expired-token&step=9&lang=ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const inspector = await page.locator('.inspector').boundingBox()
    const stage = await page.getByRole('main').boundingBox()
    expect(inspector?.x).toBeLessThan(stage?.x ?? 0)
    const left = async (id: 'frontend' | 'database') => (await app.box(id).boundingBox())?.x ?? 0
    expect(await left('frontend')).toBeLessThan(await left('database'))
    const names = await page.locator('.timeline-names').boundingBox()
    const plot = await page.locator('.timeline-plot').boundingBox()
    expect(names?.x).toBeLessThan(plot?.x ?? 0)
    await follow(page, '#scenario=expired-token&step=9&tab=message&lang=ar')
    const direction = await page
      .locator('.inspector-http')
      .evaluate((element) => getComputedStyle(element).direction)
    expect(direction).toBe('ltr')
  })

  test('the scenario of the expired token is all Arabic, another stands in English and says so', async ({
    app,
    page,
  }) => {
    await app.open('#scenario=expired-token&lang=ar')
    const hops = await app.list.getByRole('listitem').count()
    for (let step = 1; step <= hops; step++) {
      await follow(page, `#scenario=expired-token&step=${step}&open=network&lang=ar`)
      await expect(app.captionLead).toHaveText(/\p{Script=Arabic}/u)
      await expect(app.captionLead).not.toHaveAttribute('lang')
      await expect(page.locator('.inspector-prose p').nth(1)).toHaveText(/\p{Script=Arabic}/u)
    }
    await app.open('#scenario=alg-none&step=9&lang=ar')
    await expect(app.captionLead).toHaveAttribute('lang', 'en')
    await expect(app.captionLead).toHaveAttribute('dir', 'ltr')
  })

  test('nothing leaves the page sideways, on a wide and on a narrow one', async ({ app, page }) => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 768 })
      await app.open('#scenario=expired-token&step=9&lang=ar')
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
})
