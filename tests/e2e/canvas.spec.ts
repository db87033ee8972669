import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('draws a lane out and a lane back between all neighbours, at every hop', async ({ app }) => {
  await app.open('#scenario=expired-token')
  for (let step = 1; step <= 16; step++) {
    await expect(app.lanes, `step ${step}`).toHaveCount(10)
    await app.press('ArrowRight')
  }
})

test('colours what was travelled, and leaves the lanes behind the failing gate quiet', async ({
  app,
}) => {
  await app.open('#scenario=expired-token')
  const lane = (id: string) => app.page.getByTestId(`rf__edge-${id}`).locator('.canvas-lane')
  await expect(lane('frontend-network-out')).toHaveClass(/is-quiet/)
  await app.press('ArrowRight')
  await expect(lane('frontend-network-out')).toHaveClass(/is-request is-current/)
  await app.toLast()
  await expect(lane('frontend-network-back')).toHaveClass(/is-failed/)
  await expect(lane('middleware-logic-out')).toHaveClass(/is-quiet/)
  await expect(lane('logic-database-back')).toHaveClass(/is-quiet/)
})

test('draws talk with the database in a colour of its own', async ({ app }) => {
  await app.open('#scenario=read-order')
  await app.toLast()
  const lane = (id: string) => app.page.getByTestId(`rf__edge-${id}`).locator('.canvas-lane')
  await expect(lane('logic-database-out')).toHaveClass(/is-data/)
  await expect(lane('frontend-network-back')).toHaveClass(/is-success/)
})
