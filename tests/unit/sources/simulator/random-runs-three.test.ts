import { expect, it } from 'vitest'
import { openTestEngine } from '../../../fixtures/engine'
import { checkRandomRuns } from '../../../fixtures/random-runs'

const engine = await openTestEngine()

// One of four files, so that they run side by side; each of them takes other runs.
it('whatever is sent and whatever fails, it ends, keeps the rules and leaves no trace in the shop', async () => {
  await expect(checkRandomRuns(engine, 3, 550)).resolves.toBeUndefined()
}, 300_000)
