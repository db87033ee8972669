/** The test of every spec: a page with its driver, and how its visitor and the engine behave. */
import { test as base } from '@playwright/test'
import { AppDriver } from './AppDriver'

type Fixtures = {
  readonly app: AppDriver
  /** Whether the engine may start. Without it a page loads in a fraction of the time. */
  readonly engine: 'on' | 'never'
  /** What the page made wrong that nobody asserted. */
  readonly crashes: readonly string[]
}

export const test = base.extend<Fixtures>({
  engine: ['never', { option: true }],
  crashes: [
    async ({ page }, use) => {
      const crashes: string[] = []
      page.on('pageerror', (error) => crashes.push(error.message))
      await use(crashes)
      if (crashes.length > 0) throw new Error(`the page threw: ${crashes.join('; ')}`)
    },
    { auto: true },
  ],
  app: async ({ page, engine }, use) => {
    // The page starts its engine once it is idle: one that never is, never does.
    if (engine === 'never')
      await page.addInitScript(() => {
        window.requestIdleCallback = () => 0
      })
    await use(new AppDriver(page))
  },
})

export { expect } from '@playwright/test'
