import { PARTICIPANTS } from './AppDriver'
import { type Ending, EXPECTED_SCENARIOS } from './expected-scenarios'
import { expect, test } from './fixtures'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const NAMES_IN_WORDS = {
  authorize: 'Authorize',
  validate: 'Validate',
  logic: 'Business logic',
  database: 'Database',
  payment: 'Payment provider',
}

/** What the last caption says of how it ended. */
function tell(ending: Ending): RegExp {
  if (typeof ending === 'number') return new RegExp(`${ending}`)
  if (ending === 'broken body') return /response\.json\(\) rejects/
  return new RegExp(`fetch\\(\\) rejects after [\\d,]+ ms with ${ending}`)
}

test('lists every built-in scenario', async ({ app }) => {
  await app.open()
  const ids = await app.scenario
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  expect(EXPECTED_SCENARIOS.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})

for (const { id, ending, failures, neverReached } of EXPECTED_SCENARIOS) {
  const end =
    failures.length === 0 ? `ends with ${ending}` : `fails at ${failures.join(', ')} with ${ending}`

  test(`${id} ${end}, hop by hop to the end and back`, async ({ app }) => {
    await app.open(`#scenario=${id}&open=network`)
    const hops = await app.hops()
    expect(hops).toBeGreaterThan(1)
    const start = await app.startOfLastRequest()
    let failedFrom: number | null = null

    for (let step = 1; step <= hops; step++) {
      if (step > 1) await app.press('ArrowRight')
      await app.expectStep(step)
      // The picture is of one request: each of a journey begins afresh.
      if (step < start) continue
      const states = await app.states()
      const failed = PARTICIPANTS.filter((participant) => states[participant] === 'failed')
      if (failed.length > 0) failedFrom ??= step
      const first = failures.slice(0, failed.length)
      expect(failed.toSorted(), `failed at step ${step}`).toEqual(first.toSorted())
      const decided = failures.length === 0 ? step === hops : failedFrom !== null
      expect(
        PARTICIPANTS.filter((participant) => states[participant] === 'never-reached'),
        `never reached at step ${step}`,
      ).toEqual(decided ? neverReached : [])
    }
    const states = Object.values(await app.states())
    expect(states.filter((state) => state === 'failed')).toHaveLength(failures.length)
    if (failures.length === 0) expect(await app.stateOf('frontend')).toBe('passed')

    for (let step = hops - 1; step >= 1; step--) {
      await app.press('ArrowLeft')
      await app.expectStep(step)
      if (failedFrom !== null && step < failedFrom && step >= start)
        expect(Object.values(await app.states())).not.toContain('failed')
    }
    if (failedFrom !== 1) expect(Object.values(await app.states())).not.toContain('never-reached')
  })
}

test('says at the end of every scenario what arrived and what was never reached', async ({
  app,
}) => {
  test.slow()
  await app.open()
  for (const { id, ending, failures, neverReached } of EXPECTED_SCENARIOS) {
    await app.chooseScenario(id)
    await app.expectStep(1)
    await app.toLast()
    expect(await app.caption()).toMatch(tell(ending))
    if (typeof ending === 'number') {
      await expect(app.packet).toHaveText(`${ending}`)
      await app.openTab('Message')
      await expect(app.panel).toContainText(`HTTP/1.1 ${ending} `)
    }
    const more = app.page.getByTestId('caption')
    for (const participant of neverReached) {
      const name = await app.box(participant).locator('.canvas-name').textContent()
      await expect(more).toContainText(name ?? '?')
      await expect(app.box(participant)).toContainText('never reached')
      await expect(app.box(participant)).toHaveAccessibleName(`${name}: never reached`)
    }
    for (const failing of failures) {
      const box = app.box(failing)
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
