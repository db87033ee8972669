/** What the picture does where there is little room for it: on a narrow stage, in wide languages, on a phone. */
import type { AppDriver } from './AppDriver'
import { expect, test } from './fixtures'
import { CLEAN, inspectStage } from './inspect-stage'

test.describe.configure({ mode: 'parallel' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const NARROW = [
  [1024, 768],
  [800, 600],
] as const
/** Few hops of each, for the widest: in the network, in a gate, at the end of the way, on the way back, at the end. */
const VIEWS = [
  'scenario=gateway-timeout&lang=es',
  'scenario=payment-timeout&lang=es',
  'scenario=expired-token&lang=es',
  'scenario=gateway-timeout&lang=ar',
  'scenario=payment-timeout&open=network',
  'scenario=gateway-timeout&open=network',
  'scenario=gateway-timeout&open=network&lang=es',
] as const
const STEPS = [2, 9, 15, 28, 99] as const

async function present(app: AppDriver, hash: string): Promise<void> {
  await app.openExactly(`#${hash}&present`)
  await expect(app.packet).toBeVisible()
}

for (const [width, height] of NARROW)
  for (const view of VIEWS)
    test(`at ${width} × ${height} everything of ${view} stands apart`, async ({ app }) => {
      await app.page.setViewportSize({ width, height })
      for (const step of STEPS) {
        await present(app, `${view}&step=${step}&theme=projector`)
        // The picture follows its place, which is measured after the first paint.
        await expect
          .poll(() => inspectStage(app.page, { unitPx: height / 100, contrast: 7 }), {
            message: `hop ${step}`,
          })
          .toEqual(CLEAN)
      }
    })

test('where the network is drawn as one box, stepping still stops in it and its name says where', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 1024, height: 768 })
  await present(app, 'scenario=payment-timeout&open=network')
  await expect(app.box('dns')).toHaveCount(0)
  for (const stop of ['DNS', 'TCP', 'TLS']) {
    await app.page.keyboard.press('PageDown')
    await expect(app.page.locator('#box-network .canvas-name')).toHaveText(`Network${stop}`)
  }
  await app.page.keyboard.press('PageDown')
  await expect(app.page.locator('#box-network .canvas-name')).toHaveText('Network')
  await app.page.setViewportSize({ width: 1366, height: 768 })
  await expect(app.box('dns')).toBeVisible()
})
