import { stepThereAndBack, tellTrip } from '../drivers/stepThereAndBack'
import { test } from '../drivers/test'
import { EXPECTED_SCENARIOS } from '../fixtures/expected-scenarios'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const expected of EXPECTED_SCENARIOS)
  test(`${tellTrip(expected)}, hop by hop to the end and back`, async ({ app }) =>
    stepThereAndBack(app, expected))
