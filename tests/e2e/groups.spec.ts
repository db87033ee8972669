import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** What one sees arriving at, hop by hop, from the first to the last. */
const GATES = ['Logging', 'CORS', 'Rate limit', 'Authenticate', 'Authorize', 'Validate']

test('an open group is stepped into gate by gate, a closed one is passed in one step', async ({
  app,
}) => {
  await app.open('#scenario=read-order&step=4')
  await app.press('ArrowRight')
  await app.expectStep(5)
  for (const [index, gate] of GATES.entries()) {
    await app.press('ArrowRight')
    await app.expectStep(6 + index)
    await expect(app.inspector.getByRole('heading', { level: 2 })).toContainText(`→ ${gate}`)
  }

  await app.press('Home')
  await app.toggleGroup('Close', 'Middleware')
  await app.toggleGroup('Close', 'Network')
  await expect(app.box('authenticate')).toHaveCount(0)
  await expect(app.box('middleware')).toBeVisible()
  await app.expectStep(1)
  await app.press('ArrowRight')
  await app.expectStep(4)
  await app.press('ArrowRight')
  await app.expectStep(5)
  await app.press('ArrowRight')
  await app.expectStep(11)
  expect(await app.stateOf('middleware')).toBe('passed')
  await app.press('ArrowRight')
  await app.expectStep(12)
  await app.press('ArrowLeft')
  await app.expectStep(11)
  await app.press('ArrowLeft')
  await app.expectStep(5)
})

test('the way back passes a closed group in one step as well', async ({ app }) => {
  await app.open('#scenario=read-order&open=network&closed=middleware')
  const hops = await app.hops()
  await app.press('End')
  const stops: number[] = []
  while ((await app.step()) > 1) {
    await app.press('ArrowLeft')
    stops.push(await app.step())
  }
  expect(stops.filter((step) => step >= 19 && step <= 24)).toEqual([24])
  expect(stops).toHaveLength(hops - 1 - 2 * 5)
})

test('opening a closed group goes on from the same hop into its gates', async ({ app }) => {
  await app.open('#scenario=expired-token&step=4&closed=middleware')
  await app.press('ArrowRight')
  await app.expectStep(5)
  await app.toggleGroup('Open', 'Middleware')
  await app.expectStep(5)
  await app.press('ArrowRight')
  await app.expectStep(6)
})

test('closing a group in the middle of it keeps the hop and still steps out of it', async ({
  app,
}) => {
  await app.open('#scenario=expired-token')
  await app.jumpTo(8)
  await app.toggleGroup('Close', 'Middleware')
  await app.expectStep(8)
  await app.press('ArrowLeft')
  await app.expectStep(5)
})

test('a closed group shows that a gate in it has failed', async ({ app }) => {
  await app.open('#scenario=expired-token&step=4&closed=middleware')
  await app.press('ArrowRight')
  expect(await app.stateOf('middleware')).toBe('idle')
  await app.press('ArrowRight')
  expect(await app.stateOf('middleware')).toBe('failed')
  await expect(app.box('middleware')).toHaveAccessibleName(/Middleware: failed/)
  expect(await app.stateOf('logic')).toBe('never-reached')
})
