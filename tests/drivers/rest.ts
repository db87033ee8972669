/** The one signal that everything waits by: the page says that nothing moves and nothing is awaited. */
import type { FrameLocator, Page } from '@playwright/test'

export async function rest(page: Page | FrameLocator): Promise<void> {
  await page.locator('.app[data-idle="true"]').waitFor()
}
