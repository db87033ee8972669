import { PARTICIPANTS } from './AppDriver'
import { EXPECTED_SCENARIOS } from './expected-scenarios'
import { expect, test } from './fixtures'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const NAMES_IN_WORDS = {
  authorize: 'Authorize',
  validate: 'Validate',
  logic: 'Business logic',
  database: 'Database',
  payment: 'Payment provider',
}

for (const { id, status, failsAt, neverReached } of EXPECTED_SCENARIOS) {
  const end = failsAt === null ? `ends with ${status}` : `fails at ${failsAt} with ${status}`

  test(`${id} ${end}, hop by hop to the end and back`, async ({ app }) => {
    await app.open(`#scenario=${id}&open=network`)
    const hops = await app.hops()
    expect(hops).toBeGreaterThan(4)
    let failedFrom: number | null = null

    for (let step = 1; step <= hops; step++) {
      if (step > 1) await app.press('ArrowRight')
      await app.expectStep(step)
      const states = await app.states()
      const failed = PARTICIPANTS.filter((participant) => states[participant] === 'failed')
      if (failed.length > 0) failedFrom ??= step
      expect(failed, `failed at step ${step}`).toEqual(failedFrom === null ? [] : [failsAt])
      const decided = failsAt === null ? step === hops : failedFrom !== null
      expect(
        PARTICIPANTS.filter((participant) => states[participant] === 'never-reached'),
        `never reached at step ${step}`,
      ).toEqual(decided ? neverReached : [])
    }
    expect(failedFrom !== null).toBe(failsAt !== null)
    if (failsAt === null) expect(await app.stateOf('frontend')).toBe('passed')
    else expect(failedFrom).toBeGreaterThan(1)

    for (let step = hops - 1; step >= 1; step--) {
      await app.press('ArrowLeft')
      await app.expectStep(step)
      if (failedFrom !== null && step < failedFrom)
        expect(Object.values(await app.states())).not.toContain('failed')
    }
    expect(Object.values(await app.states())).not.toContain('never-reached')
  })
}

test('says at the end of every scenario what arrived and what was never reached', async ({
  app,
}) => {
  await app.open()
  for (const { id, status, failsAt, neverReached } of EXPECTED_SCENARIOS) {
    await app.chooseScenario(id)
    await app.expectStep(1)
    await app.toLast()
    expect(await app.caption()).toContain(`${status}`)
    await expect(app.packet).toHaveText(`${status}`)
    await app.openTab('Message')
    await expect(app.panel).toContainText(`HTTP/1.1 ${status} `)
    const more = app.page.getByTestId('caption')
    for (const participant of neverReached) {
      const name = await app.box(participant).locator('.canvas-name').textContent()
      await expect(more).toContainText(name ?? '?')
      await expect(app.box(participant)).toContainText('never reached')
      await expect(app.box(participant)).toHaveAccessibleName(`${name}: never reached`)
    }
    if (failsAt !== null) {
      const box = app.box(failsAt)
      await expect(box).toHaveAccessibleName(/: failed/)
      await expect(box).toContainText('✕')
    }
  }
})

test('names what lies behind the failing gate in plain words', async ({ app }) => {
  await app.open('#scenario=expired-token')
  await app.toLast()
  const { payment: _payment, ...names } = NAMES_IN_WORDS
  await expect(app.page.getByTestId('caption')).toContainText(
    `Never reached: ${Object.values(names).join(', ')}.`,
  )
})

test('shows a challenge without an error code where no token was sent, and with one where it expired', async ({
  app,
}) => {
  await app.open('#scenario=no-token&tab=message')
  await app.toLast()
  await expect(app.panel).toContainText('WWW-Authenticate: Bearer')
  await expect(app.panel).not.toContainText('error=')
  await app.chooseScenario('expired-token')
  await app.toLast()
  await expect(app.panel).toContainText('error="invalid_token"')
  await app.chooseScenario('missing-scope')
  await app.toLast()
  await expect(app.panel).toContainText('error="insufficient_scope"')
  await app.chooseScenario('wrong-method')
  await app.toLast()
  await expect(app.panel).toContainText(/Allow: .*GET/)
})

test('shows the token that the login gave', async ({ app }) => {
  await app.open('#scenario=log-in&tab=message')
  await app.toLast()
  await expect(app.panel).toContainText(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{20,}/)
})

test('shows the rows that placing an order wrote, and where the order is', async ({ app }) => {
  await app.open('#scenario=place-order&tab=message')
  await app.toLast()
  await expect(app.panel).toContainText(/Location: \/orders\/\d+/)
  await app.openTab('Data')
  const hops = await app.hops()
  const written: string[] = []
  for (let step = 1; step <= hops; step++) {
    await app.jumpTo(step)
    if ((await app.panel.locator('[data-change="added"]').count()) > 0)
      written.push(await app.caption())
  }
  expect(written.length).toBeGreaterThanOrEqual(2)
})

test('compares the two values of the check that failed', async ({ app }) => {
  await app.open('#scenario=expired-token&tab=token')
  const hops = await app.hops()
  let caption = ''
  for (let step = 1; step <= hops && caption === ''; step++) {
    await app.jumpTo(step)
    if ((await app.stateOf('authenticate')) === 'failed') caption = await app.caption()
  }
  expect(caption).toContain('exp 12:00:00, now 12:05:00')
  const failed = app.panel.locator('tr[data-verdict="failed"]')
  await expect(failed).toHaveCount(1)
  await expect(failed).toContainText('12:00:00')
  await expect(failed).toContainText('12:05:00')
})
