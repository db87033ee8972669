/** Two real windows: the page that the class sees, and the speaker's own. */
import { AppDriver } from '../drivers/AppDriver'
import { findEscapedText } from '../drivers/escaped-text'
import { expectNoViolations } from '../drivers/expectNoViolations'
import { catchWindow, presentWithSpeaker } from '../drivers/SpeakerDriver'
import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('steps go from either window, by keys, buttons and the list, and both follow', async ({
  app,
}) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await speaker.expectHop(7)

  await app.press('PageDown')
  await speaker.expectHop(8)
  await speaker.page.keyboard.press('PageDown')
  await speaker.expectHop(9)
  await app.presented.expectStep(9)
  await speaker.press('Previous hop')
  await app.presented.expectStep(8)
  await speaker.press('Last hop')
  await app.presented.expectStep(27)
  await speaker.press('First hop')
  await app.presented.expectStep(1)
  await speaker.page
    .getByRole('list', { name: 'Hops' })
    .getByRole('button', { name: /^15/ })
    .click()
  await app.presented.expectStep(15)
  await speaker.expectHop(15)
  expect(await speaker.caption.textContent()).toBe(await app.caption())
})

test('playing is started and stopped from the speaker’s window', async ({ app }) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await speaker.press('Play')
  await speaker.expectHop(8)
  await speaker.press('Pause')
  await expect(speaker.page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await app.rest()
})

test('the notes say when to ask, and the next hop stands beside them', async ({ app }) => {
  const speaker = await presentWithSpeaker(app, '#scenario=expired-token&step=7')
  await expect(speaker.notes).toContainText('What does Authenticate do?')
  await expect(speaker.notes).toContainText('at hop 8')
  await speaker.page.keyboard.press('ArrowRight')
  await expect(speaker.notes).toContainText('now, before the next hop')
  await expect(speaker.nextCaption).toContainText('expired 5 minutes ago')
  await speaker.page.keyboard.press('ArrowRight')
  await expect(speaker.notes).toContainText('answered by hop 9')
})

test('the screen of the class is blanked and brought back from either window', async ({ app }) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await speaker.page.keyboard.press('b')
  await expect(app.presented.blank).toBeVisible()
  await expect(speaker.page.getByText('The screen of the class is blank.')).toBeVisible()
  await app.page.keyboard.press('.')
  await expect(app.presented.blank).toHaveCount(0)
  await expect(speaker.page.getByText('The screen of the class is blank.')).toHaveCount(0)

  await speaker.press('Blank the screen')
  await expect(app.presented.blank).toBeVisible()
  await speaker.press('Next hop')
  await expect(app.presented.blank).toHaveCount(0)
  await app.presented.expectStep(7)
})

test('a reload of the class’s page loses nothing: the windows find each other again', async ({
  app,
}) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await speaker.press('Next hop')
  await app.presented.expectStep(8)
  await app.page.reload()
  await app.rest()
  await speaker.expectFollowing()
  await app.presented.expectStep(8)
  await speaker.press('Next hop')
  await app.presented.expectStep(9)
  await speaker.expectHop(9)
})

test('a reload of the speaker’s window comes back to the hop on show, and to the time', async ({
  app,
}) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await speaker.press('Stop the time')
  const elapsed = await speaker.page.getByRole('timer').textContent()
  await app.press('PageDown')
  await speaker.page.reload()
  await speaker.expectFollowing()
  await speaker.expectHop(8)
  await expect(speaker.page.getByRole('timer')).toHaveText(elapsed ?? '')
  await speaker.press('Start the time')
  await expect(speaker.page.getByRole('timer')).not.toHaveText(elapsed ?? '')
  await app.press('PageUp')
  await speaker.expectHop(7)
})

test('the key opens the window again that was closed, and never a second one', async ({ app }) => {
  const context = app.page.context()
  const first = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  const closed = first.page.waitForEvent('close')
  const second = await catchWindow(context, () => app.page.keyboard.press('s'))
  await closed
  await app.press('PageDown')
  await second.expectHop(8)
  expect(context.pages()).toHaveLength(2)

  await second.page.close()
  await app.press('PageDown')
  await app.presented.expectStep(9)
  const third = await catchWindow(context, () => app.page.keyboard.press('s'))
  await third.expectHop(9)
})

test('a speaker whose page was closed goes on alone, and follows the one that is opened next', async ({
  app,
}) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await app.page.close()
  await speaker.expectLost()
  await speaker.press('Next hop')
  await speaker.expectHop(8)

  const page = await catchWindow(speaker.page.context(), () => speaker.press('Open the page again'))
  const second = new AppDriver(page.page)
  await second.rest()
  await speaker.expectFollowing()
  await second.presented.expectStep(7)
  await speaker.expectHop(7)
  await speaker.press('Next hop')
  await second.presented.expectStep(8)
})

test('a page that crashes takes nothing with it, and is followed again when it is opened anew', async ({
  app,
}) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  const cdp = await app.page.context().newCDPSession(app.page)
  const crashed = app.page.waitForEvent('crash')
  cdp.send('Page.crash').catch(() => undefined)
  await crashed
  await speaker.expectLost()
  await speaker.press('Next hop')
  await speaker.expectHop(8)

  const next = new AppDriver(await app.page.context().newPage())
  await next.page.goto('/#scenario=read-order&step=5&open=network&present')
  await speaker.expectFollowing()
  await speaker.expectHop(5)
  await speaker.press('Next hop')
  await next.presented.expectStep(6)
})

test('what is no message of theirs changes nothing', async ({ app }) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  const stranger = await app.page.context().newPage()
  await stranger.goto('/icon-64.png')
  await stranger.evaluate(() => {
    const channel = new BroadcastChannel('roundtrip-speaker')
    const id = '0123456789abcdef'
    const seal = { protocol: 'roundtrip-speaker', version: 1, nonce: id, audience: id }
    const strange: unknown[] = [
      null,
      'next',
      { kind: 'ask', ask: { what: 'command', command: 'last', key: '' } },
      { ...seal, kind: 'ask', ask: { what: 'command', command: 'last', key: '' } },
      { ...seal, kind: 'left' },
      { ...seal, kind: 'shown', shown: { cursor: 20 } },
      { ...seal, kind: 'trace', key: 'x', trace: { hops: [] } },
      { ...seal, version: 2, kind: 'hello', speaker: id, audience: null, trace: null },
    ]
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none.
    for (const message of strange) channel.postMessage(message)
  })
  await speaker.expectFollowing()
  await speaker.press('Next hop')
  await app.presented.expectStep(8)
  await speaker.expectHop(8)
})

test('a page that is not presenting is offered to present, and its time begins then', async ({
  app,
}) => {
  await app.open('#scenario=log-in&step=3')
  const speaker = await catchWindow(app.page.context(), () =>
    app.page.getByRole('button', { name: 'Speaker window' }).click(),
  )
  await speaker.expectHop(3)
  await expect(speaker.page.getByRole('timer')).toHaveCount(0)
  await expect(speaker.page.getByText('The class sees the whole page.')).toBeVisible()
  await speaker.press('Start presenting')
  await expect(app.presented.main).toBeVisible()
  await expect(speaker.page.getByRole('timer')).toBeVisible()
})

test('the page goes on presenting when the new window takes it out of full screen', async ({
  app,
}) => {
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7')
  await speaker.expectHop(7)
  await app.page.evaluate(async () => {
    if (document.fullscreenElement) await document.exitFullscreen()
  })
  await expect(app.presented.main).toBeVisible()
  await app.press('PageDown')
  await expect.poll(() => app.page.evaluate(() => !!document.fullscreenElement)).toBe(true)
})

test('the speaker’s window speaks the language of the page and starts no engine', async ({
  app,
}) => {
  const asked: string[] = []
  app.page.context().on('request', (request) => asked.push(request.url()))
  const speaker = await presentWithSpeaker(app, '#scenario=read-order&step=7&lang=es')
  await expect(speaker.page.getByRole('heading', { name: 'Notas' })).toBeVisible()
  await expect(speaker.page.locator('html')).toHaveAttribute('lang', 'es')
  expect(new URL(speaker.page.url()).hash).toMatch(/^#speaker=[0-9a-f]{16}$/)
  expect(await speaker.page.evaluate(() => history.length)).toBe(1)
  expect(asked.filter((url) => /worker|pglite|\.wasm|\.data/.test(url))).toEqual([])
})

test('no text of the speaker’s window escapes translation', async ({ app }) => {
  const speaker = await presentWithSpeaker(app, '#scenario=expired-token&step=8&lang=en-XA')
  await expect(speaker.page.locator('.notes')).toBeVisible()
  expect(await findEscapedText(speaker.page)).toEqual([])
  await speaker.page.keyboard.press('b')
  await expect(speaker.page.locator('.is-blank')).toBeVisible()
  expect(await findEscapedText(speaker.page)).toEqual([])
  await speaker.page.keyboard.press('Escape')
  await app.page.close({ runBeforeUnload: true })
  await speaker.expectLost()
  expect(await findEscapedText(speaker.page)).toEqual([])
})

test.describe('with the engine', () => {
  test.use({ engine: 'on' })

  test('an edited request and a fault are shown in both windows', async ({ app }) => {
    test.slow()
    await app.open('#scenario=read-order&step=2')
    await app.waitForEngine()
    await app.editor.edit({ target: '/orders/999' })
    await app.toggleFault('authenticate', 'Token expired')
    const speaker = await catchWindow(app.page.context(), () =>
      app.page.getByRole('button', { name: 'Speaker window' }).click(),
    )
    await speaker.expectHop(2)
    await expect(speaker.page.getByText('changed by you')).toBeVisible()
    await expect(speaker.notes).toContainText('You have changed this trip.')
    await speaker.press('Last hop')
    await app.rest()
    expect(await speaker.caption.textContent()).toBe(await app.caption())
    await expect(app.packet).toHaveText('401')

    await app.toggleFault('authenticate', 'Token expired')
    await app.press('End')
    await expect(app.packet).toHaveText('404')
    await expect(speaker.caption).toHaveText(await app.caption())
    await expect(speaker.page.getByTestId('packet')).toHaveText('404')
  })
})

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const [width, height] of [
    [1366, 768],
    [900, 600],
    [640, 720],
  ] as const)
    test(`axe finds nothing and nothing sticks out, ${theme}, ${width}×${height}`, async ({
      app,
    }) => {
      await app.open()
      await app.page.evaluate(
        (value) => localStorage.setItem('roundtrip.settings', JSON.stringify({ theme: value })),
        theme,
      )
      const speaker = await presentWithSpeaker(app, '#scenario=expired-token&step=8')
      const { page } = speaker
      await page.setViewportSize({ width, height })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(speaker.notes).toContainText('now, before the next hop')
      for (const step of [8, 9]) {
        await speaker.expectHop(step)
        await expectNoViolations(page, `hop ${step}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        await speaker.press('Next hop')
      }
      const next = page.getByRole('button', { name: 'Next hop' })
      expect((await next.boundingBox())?.y).toBeLessThan(height - 44)
    })
