/** A whole trip by the arrow keys, to its end and back: every hop is one frame, and states come and go where they should. */
import { expect } from '@playwright/test'
import type { ExpectedScenario } from '../fixtures/expected-scenarios'
import { PARTICIPANTS } from '../fixtures/participants'
import type { AppDriver } from './AppDriver'

export function tellTrip({ id, ending, failures }: ExpectedScenario): string {
  if (failures.length === 0) return `${id} ends with ${ending}`
  return `${id} fails at ${failures.join(', ')} with ${ending}`
}

export async function stepThereAndBack(app: AppDriver, expected: ExpectedScenario): Promise<void> {
  await app.open(`#scenario=${expected.id}&open=network`)
  const failedFrom = await stepThere(app, expected)
  await stepBack(app, failedFrom)
}

/** The step from which on something has failed; null: nothing ever does. */
async function stepThere(app: AppDriver, expected: ExpectedScenario): Promise<number | null> {
  const { failures, neverReached } = expected
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
  return failedFrom
}

async function stepBack(app: AppDriver, failedFrom: number | null): Promise<void> {
  const start = await app.startOfLastRequest()
  for (let step = (await app.hops()) - 1; step >= 1; step--) {
    await app.press('ArrowLeft')
    await app.expectStep(step)
    if (failedFrom !== null && step < failedFrom && step >= start)
      expect(Object.values(await app.states())).not.toContain('failed')
  }
  if (failedFrom !== 1) expect(Object.values(await app.states())).not.toContain('never-reached')
}
