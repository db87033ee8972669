import { type Ending, EXPECTED_SCENARIOS } from '../fixtures/expected-scenarios'
import { stepThereAndBack, tellTrip } from '../drivers/stepThereAndBack'
import { expect, test } from '../drivers/test'
import { listDistinctTrips } from '../fixtures/distinct-trips'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Trips that together make every kind of step; `npm run test:exhaustive` takes them all. */
const DISTINCT = new Set<string>(listDistinctTrips())
const DISTINCT_TRIPS = EXPECTED_SCENARIOS.filter(({ id }) => DISTINCT.has(id))

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

for (const expected of DISTINCT_TRIPS)
  test(`${tellTrip(expected)}, hop by hop to the end and back`, async ({ app }) =>
    stepThereAndBack(app, expected))

test('says at the end of every scenario what arrived and what was never reached', async ({
  app,
}) => {
  test.slow()
  await app.open()
  for (const { id, ending, failures, neverReached } of EXPECTED_SCENARIOS) {
    await app.chooseScenario(id)
    await app.expectStep(1)
    await app.toLast()
    await app.expectStep(await app.hops())
    expect(await app.caption()).toMatch(tell(ending))
    if (typeof ending === 'number') {
      await expect(app.packet).toHaveText(`${ending}`)
      await app.openTab('Message')
      await expect(app.panel).toContainText(`HTTP/1.1 ${ending} `)
    }
    const more = app.captionArea
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
  await expect(app.captionArea).toContainText(`Never reached: ${Object.values(names).join(', ')}.`)
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
