/** What there is on the page by the names that people and their aids have for it, and how to come to it. */
import { expect, type Locator, type Page } from '@playwright/test'
import { EditorDriver } from './EditorDriver'
import { PresentDriver } from './PresentDriver'
import { rest } from './rest'

export class PageDriver {
  readonly page: Page
  readonly app: Locator
  readonly scenario: Locator
  readonly list: Locator
  readonly current: Locator
  readonly inspector: Locator
  readonly status: Locator
  readonly timeline: Locator
  readonly packet: Locator
  readonly alert: Locator
  readonly dialog: Locator
  readonly captionArea: Locator
  readonly captionLead: Locator
  readonly engine: Locator
  /** Of participants and of groups. */
  readonly boxes: Locator
  readonly lanes: Locator
  /** The content of the open tab, and the lines of the message in it. */
  readonly panel: Locator
  readonly messageLines: Locator
  readonly editor: EditorDriver
  readonly presented: PresentDriver

  constructor(page: Page) {
    this.page = page
    this.app = page.locator('.app')
    this.scenario = page.getByRole('combobox', { name: 'Scenario', exact: true })
    this.list = page.getByRole('list', { name: 'Hops', exact: true })
    this.current = this.list.locator('li[aria-current="step"]')
    this.inspector = page.getByRole('region', { name: 'Inspector', exact: true })
    this.status = page.getByRole('status')
    this.timeline = page.getByRole('slider', { name: 'Timeline', exact: true })
    this.packet = page.getByTestId('packet')
    this.alert = page.getByRole('alert')
    this.dialog = page.getByRole('dialog')
    this.captionArea = page.getByTestId('caption')
    this.captionLead = page.locator('.caption-lead')
    this.engine = page.locator('.engine')
    this.boxes = page.locator('.canvas-box')
    this.lanes = page.locator('.canvas-lane')
    this.panel = page.getByRole('tabpanel')
    this.messageLines = page.locator('.inspector-http-line')
    this.editor = new EditorDriver(page)
    this.presented = new PresentDriver(page)
  }

  /**
   * Loads the page afresh. `hash` is what a link to it ends with, for example "#scenario=log-in". The network
   * is opened into its stops, unless the address says otherwise: then every hop is a step.
   */
  async open(hash = ''): Promise<void> {
    const address = /[#&](?:open|closed)=/.test(hash) ? hash : `${hash || '#'}&open=network`
    await this.openExactly(address)
  }

  /** By this address and no other. */
  async openExactly(hash: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(hash || '#')
    await this.rest()
  }

  /** Goes to another place of the page that is there, as a link would. */
  async follow(hash: string): Promise<void> {
    await this.page.goto(hash)
    await this.rest()
  }

  /** Until nothing moves and nothing is awaited. */
  async rest(): Promise<void> {
    await rest(this.page)
  }

  async waitForEngine(): Promise<void> {
    await expect(this.engine).toHaveText('Engine ready', { timeout: 30_000 })
  }
}
