import { expectFits, SCREENS } from '../drivers/inspect-layout'
import { test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const screen of SCREENS)
  test(`at ${screen.join(' × ')} everything fits at every hop`, async ({ app }) =>
    expectFits(app, screen, 'every'))
