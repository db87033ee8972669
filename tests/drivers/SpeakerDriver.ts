/** The speaker's own window, beside the page that the class sees. */
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { AppDriver } from './AppDriver'

/** What a speaker does in their window and sees of it. */
export class SpeakerDriver {
  readonly page: Page
  readonly caption: Locator
  readonly nextCaption: Locator
  readonly notes: Locator
  private readonly root: Locator

  constructor(page: Page) {
    this.page = page
    this.caption = page.getByTestId('speaker-caption')
    this.nextCaption = page.getByTestId('speaker-next')
    this.notes = page.getByRole('region', { name: 'Notes' })
    this.root = page.locator('.speaker')
  }

  async expectHop(step: number): Promise<void> {
    await expect(this.page.getByRole('heading', { name: /^Now: hop / })).toHaveText(
      new RegExp(`^Now: hop ${step} of `),
    )
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async expectFollowing(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-link', 'following')
  }

  async expectLost(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-link', 'lost')
  }
}

/** The window that `open` makes come up. */
export async function catchWindow(
  context: BrowserContext,
  open: () => Promise<void>,
): Promise<SpeakerDriver> {
  const [page] = await Promise.all([context.waitForEvent('page'), open()])
  return new SpeakerDriver(page)
}

/** Presents, and opens the speaker's window by its key. */
export async function presentWithSpeaker(app: AppDriver, hash: string): Promise<SpeakerDriver> {
  await app.presented.open(`${hash}&open=network`)
  const speaker = await catchWindow(app.page.context(), () => app.page.keyboard.press('s'))
  await speaker.expectFollowing()
  return speaker
}
