import { expectNoViolations } from '../drivers/expectNoViolations'
import { test } from '../drivers/test'
import { EXPECTED_SCENARIOS } from '../fixtures/expected-scenarios'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const theme of ['light', 'dark', 'projector'])
  for (const { id } of EXPECTED_SCENARIOS)
    test(`axe finds nothing in ${id} at its first, failing and last hop, ${theme}`, async ({
      app,
    }) => {
      await app.open(`#scenario=${id}&theme=${theme}`)
      const last = await app.hops()
      const failing = (await app.failingStep()) ?? Math.ceil(last / 2)
      for (const step of [1, failing, last]) {
        await app.jumpTo(step)
        await expectNoViolations(app.page, `step ${step}`)
      }
    })
