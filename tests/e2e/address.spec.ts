import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a link opens exactly at its hop, paused', async ({ app }) => {
  await app.open('#scenario=expired-token&step=7')
  await app.expectStep(7)
  await expect(app.scenario).toHaveValue('expired-token')
  await expect(app.button('Play')).toBeVisible()
  await app.expectHash('#scenario=expired-token&step=7')
  await expect(app.alert).toHaveCount(0)
})

test('the address follows the stepping, the tab and the closed groups', async ({ app }) => {
  await app.open()
  await app.chooseScenario('no-token')
  await app.expectHash('#scenario=no-token&step=1')
  await app.press('ArrowRight')
  await app.expectHash('#scenario=no-token&step=2')
  await app.openTab('Message')
  await app.expectHash('#scenario=no-token&step=2&tab=message')
  await app.toggleGroup('Close', 'Middleware')
  await app.expectHash('#scenario=no-token&step=2&tab=message&closed=middleware')
})

test('stepping back and forth adds nothing to the history', async ({ app }) => {
  await app.open('#scenario=expired-token')
  const entries = await app.page.evaluate(() => history.length)
  for (let step = 0; step < 12; step++) await app.press('ArrowRight')
  for (let step = 0; step < 8; step++) await app.press('ArrowLeft')
  await app.expectHash('#scenario=expired-token&step=5')
  expect(await app.page.evaluate(() => history.length)).toBe(entries)
})

test('back in the browser returns to the previous scenario where one had left it', async ({
  app,
}) => {
  await app.open('#scenario=expired-token')
  await app.press('ArrowRight')
  await app.press('ArrowRight')
  await app.chooseScenario('log-in')
  await app.press('ArrowRight')
  await app.expectHash('#scenario=log-in&step=2')
  await app.page.goBack()
  await expect(app.scenario).toHaveValue('expired-token')
  await app.rest()
  await app.expectStep(3)
  await app.page.goForward()
  await expect(app.scenario).toHaveValue('log-in')
  await app.rest()
  await app.expectStep(2)
})

test('an address typed over the old one is followed', async ({ app }) => {
  await app.open('#scenario=expired-token&step=3')
  await app.page.evaluate(() => {
    location.hash = '#scenario=alg-none&step=6'
  })
  await expect(app.scenario).toHaveValue('alg-none')
  await app.rest()
  await app.expectStep(6)
})

for (const { title, hash, problem, opens } of [
  {
    title: 'an unknown scenario',
    hash: '#scenario=teapot&step=3',
    problem: /RT201.*“teapot”/,
    opens: { scenario: 'read-order', step: 1 },
  },
  {
    title: 'a step beyond the end',
    hash: '#scenario=expired-token&step=99',
    problem: /RT202.*step 99.*16 hops/,
    opens: { scenario: 'expired-token', step: 16 },
  },
  {
    title: 'a step that is no number',
    hash: '#scenario=expired-token&step=seven',
    problem: /RT204.*“step”/,
    opens: { scenario: 'expired-token', step: 1 },
  },
  {
    title: 'an unknown fault',
    hash: '#scenario=expired-token&step=2&faults=gremlins',
    problem: /RT203.*“gremlins”/,
    opens: { scenario: 'expired-token', step: 2 },
  },
  {
    title: 'a name that is misspelt',
    hash: '#scenario=expired-token&stepp=7',
    problem: /“stepp”/,
    opens: { scenario: 'expired-token', step: 1 },
  },
  {
    title: 'an unknown tab',
    hash: '#scenario=expired-token&step=2&tab=xyz',
    problem: /“(tab|xyz)”/,
    opens: { scenario: 'expired-token', step: 2 },
  },
  {
    title: 'damaged claims',
    hash: '#scenario=expired-token&step=2&claims=%7Bbroken',
    problem: /RT204.*“claims”/,
    opens: { scenario: 'expired-token', step: 2 },
  },
]) {
  test(`${title} in the address is named, and the rest of it is opened`, async ({ app }) => {
    await app.open(hash)
    await expect(app.alert).toHaveCount(1)
    await expect(app.alert).toContainText(problem)
    await expect(app.scenario).toHaveValue(opens.scenario)
    await app.expectStep(opens.step)
    await app.alert.getByRole('button', { name: 'Dismiss' }).click()
    await expect(app.alert).toHaveCount(0)
  })
}

test('any garbage in the address opens the default scenario and is named', async ({ app }) => {
  for (const hash of ['#%', '#%E0%A4%A', '#scenario=', '#step=-1', `#${'x'.repeat(5000)}`]) {
    await app.openExactly(hash)
    await expect(app.scenario).toHaveValue('read-order')
    await app.expectStep(1)
    await expect(app.alert, hash.slice(0, 20)).toContainText(/RT20\d/)
  }
  for (const hash of ['', '#']) {
    await app.openExactly(hash)
    await app.expectStep(1)
    await expect(app.alert).toHaveCount(0)
  }
})

test('the button copies the link of this very hop', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('#scenario=expired-token&step=5')
  await app.press('ArrowRight')
  await app.page.getByRole('button', { name: 'Share' }).click()
  await app.page.getByRole('button', { name: 'Copy link' }).click()
  await expect(app.page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const copied = await app.page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).hash).toBe('#scenario=expired-token&step=6&open=network')
})

test.describe('with the engine', () => {
  test.use({ engine: 'on' })

  test('edits, faults, tab and closed groups are restored from a copied link', async ({
    app,
    context,
  }) => {
    await app.open('#scenario=place-order')
    await app.waitForEngine()
    await app.editor.edit({
      target: '/orders?gift=yes%20please',
      body: '{"lines": [{"bookId": 5, "quantity": 1}], "note": "a+b & c=d #1 %"}',
      header: ['X-CSRF-Token', '50 % + more: yes'],
    })
    await app.toggleFault('authorize', 'Scope missing')
    await app.openTab('Message')
    await app.toggleGroup('Close', 'Middleware')
    await app.press('End')
    await app.press('ArrowLeft')
    const wanted = await app.frame()
    const message = await app.panel.textContent()
    await app.expectHash(await hashWith(app.page, `step=${wanted.list}`))
    const link = new URL(app.page.url()).hash

    await context.clearCookies()
    await app.open(link)
    await expect(app.tab('Message')).toHaveAttribute('aria-selected', 'true')
    await expect(app.box('middleware')).toBeVisible()
    expect(await app.frame()).toEqual(wanted)
    await expect(app.panel).toHaveText(message ?? '')
    await app.expectHash(link)
    await expect(app.button('Play')).toBeVisible()
  })
})

/** The address as it is once it contains a part. */
async function hashWith(page: import('@playwright/test').Page, part: string): Promise<string> {
  await expect.poll(() => page.url()).toContain(part)
  return new URL(page.url()).hash
}
