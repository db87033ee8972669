/** The dialog in which the request is edited by hand. */
import type { Locator, Page } from '@playwright/test'
import { rest } from './rest'

export type Edits = {
  readonly method?: string
  readonly target?: string
  readonly body?: string
  /** As text: what is no JSON can be entered as well. */
  readonly claims?: string
  readonly sign?: boolean
  readonly withToken?: boolean
  /** Added as one more row. */
  readonly header?: readonly [name: string, value: string]
}

export class EditorDriver {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Edit the request' })
  }

  async open(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Edit request', exact: true }).click()
    const editor = this.page.getByRole('dialog', { name: 'Edit the request' })
    await editor.waitFor()
    return editor
  }

  /** Fills in the open editor. */
  async enter(edits: Edits): Promise<void> {
    const { dialog } = this
    if (edits.method !== undefined) await dialog.getByLabel('Method').fill(edits.method)
    if (edits.target !== undefined) await dialog.getByLabel('Path and query').fill(edits.target)
    if (edits.header) await this.addHeader(...edits.header)
    if (edits.body !== undefined) await dialog.getByLabel('Body').fill(edits.body)
    if (edits.withToken !== undefined)
      await dialog.getByLabel('Send a token').setChecked(edits.withToken)
    if (edits.claims !== undefined)
      await dialog.getByLabel('Claims of the token').fill(edits.claims)
    if (edits.sign !== undefined)
      await dialog.getByLabel('Sign the token again').setChecked(edits.sign)
  }

  private async addHeader(name: string, value: string): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Add a header' }).click()
    await this.dialog
      .getByLabel(/^Header \d+ name$/)
      .last()
      .fill(name)
    await this.dialog
      .getByLabel(/^Header \d+ value$/)
      .last()
      .fill(value)
  }

  async run(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Run', exact: true }).click()
  }

  /** Edits the request by hand, runs it and waits for its trip. */
  async edit(edits: Edits): Promise<void> {
    const editor = await this.open()
    await this.enter(edits)
    await this.run()
    await editor.waitFor({ state: 'detached' })
    await rest(this.page)
  }
}
