/** What is on the stage can be read from the last row: measured at some hops of a trip, or at all. */
import { expect } from '@playwright/test'
import type { ScenarioId } from '../../src/catalog/scenarios'
import { listDistinctSteps } from '../fixtures/distinct-places'
import type { AppDriver } from './AppDriver'
import { CLEAN, inspectStage } from './inspect-stage'

export const PROJECTORS = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [800, 600],
] as const
export const STAGE_THEMES = ['light', 'dark', 'projector'] as const
export const FLOOR_CONTRAST = { light: 4.5, dark: 4.5, projector: 7 } as const
/** The second has the most boxes that there can be side by side, and the payment provider. */
export const STAGED: readonly ScenarioId[] = ['expired-token', 'gateway-timeout']

/**
 * Presents the trip from its first hop to its last. `at` "distinct": measured where the picture shows something
 * new, and wherever the caption is longer than any before.
 */
export async function expectReadable(
  app: AppDriver,
  [width, height]: readonly [number, number],
  scenario: ScenarioId,
  at: 'distinct' | 'every',
): Promise<void> {
  await app.page.setViewportSize({ width, height })
  const distinct = listDistinctSteps(scenario, 'as at first')
  for (const theme of STAGE_THEMES) {
    const floors = { unitPx: height / 100, contrast: FLOOR_CONTRAST[theme] }
    await app.presented.open(`#scenario=${scenario}&theme=${theme}`)
    let previous = 0
    let longest = 0
    for (let step = 1; step !== previous; step = await app.presented.step()) {
      const { length } = (await app.captionLead.textContent()) ?? ''
      if (at === 'every' || distinct.has(step) || length > longest)
        expect(await inspectStage(app.page, floors), `${theme}, hop ${step}`).toEqual(CLEAN)
      longest = Math.max(longest, length)
      previous = step
      await app.page.keyboard.press('PageDown')
    }
    await expect(app.presented.progress).toHaveAttribute('aria-valuemax', `${previous}`)
  }
}
