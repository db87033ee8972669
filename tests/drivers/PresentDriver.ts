/** The page in front of a class: caption, and the picture or one panel, over the whole screen. */
import { expect, type Locator, type Page } from '@playwright/test'
import { rest } from './rest'

export class PresentDriver {
  readonly page: Page
  readonly main: Locator
  /** The whole of it, the bar and the list of hops included. */
  readonly root: Locator
  readonly progress: Locator
  readonly blank: Locator
  readonly pointer: Locator
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main', { name: 'Presenting' })
    this.root = page.locator('.presenting')
    this.progress = page.getByRole('progressbar', { name: 'Progress' })
    this.blank = page.locator('.presenting-blank')
    this.pointer = page.locator('.large-pointer')
    this.panel = page.getByRole('tabpanel')
  }

  /** Loads the page afresh and presents; `hash` is the rest of its address. */
  async open(hash: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.follow(hash)
  }

  /** Goes to another hop, theme or language of the page that is there, as a link would. */
  async follow(hash: string): Promise<void> {
    await this.page.goto(`${hash}&present`)
    await rest(this.page)
    await expect(this.page.getByTestId('packet')).toBeVisible()
  }

  async step(): Promise<number> {
    return Number(await this.page.getByRole('progressbar').getAttribute('aria-valuenow'))
  }

  async expectStep(step: number): Promise<void> {
    await expect(this.page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', `${step}`)
  }
}
