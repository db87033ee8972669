/**
 * What a person does with the page and sees of it, in their words. It waits by one signal only: the
 * page says that it is at rest by `.app[data-idle="true"]`. Nothing here sleeps.
 */
import { expect, type Locator, type Page } from '@playwright/test'

export type ParticipantState = 'idle' | 'passed' | 'failed' | 'never-reached'

export const PARTICIPANTS = [
  'frontend',
  'dns',
  'tcp',
  'tls',
  'gateway',
  'api',
  'logging',
  'cors',
  'rate-limit',
  'authenticate',
  'authorize',
  'validate',
  'logic',
  'database',
  'payment',
] as const
export type ParticipantId = (typeof PARTICIPANTS)[number]

const NAMES: Readonly<Record<ParticipantId, string>> = {
  frontend: 'Frontend',
  dns: 'DNS',
  tcp: 'TCP',
  tls: 'TLS',
  gateway: 'Gateway',
  api: 'API',
  logging: 'Logging',
  cors: 'CORS',
  'rate-limit': 'Rate limit',
  authenticate: 'Authenticate',
  authorize: 'Authorize',
  validate: 'Validate',
  logic: 'Business logic',
  database: 'Database',
  payment: 'Payment provider',
}

export type Tab = 'Explain' | 'Message' | 'Token' | 'Data' | 'Code'
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
export type TransportButton =
  'Next hop' | 'Previous hop' | 'First hop' | 'Last hop' | 'Play' | 'Pause'

/** Everything on the page that says where we are, read in one go. Steps count from 1. */
export type Frame = {
  readonly hops: number
  readonly counter: string
  readonly list: number
  readonly slider: number
  readonly sliderText: string
  readonly inspector: string
  readonly status: string
  readonly caption: string
  /** What the current item of the list is called. */
  readonly item: string
}

export class AppDriver {
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
  }

  // Coming and waiting

  /** Loads the page afresh. `hash` is what a link to it ends with, for example "#scenario=log-in". */
  /** With the network opened into its stops, unless the address says otherwise: then every hop is a step. */
  async open(hash = ''): Promise<void> {
    const address = /[#&](?:open|closed)=/.test(hash) ? hash : `${hash || '#'}&open=network`
    await this.openExactly(address)
  }

  async openExactly(hash: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(hash || '#')
    await this.rest()
  }

  /** Until nothing moves and nothing is awaited. */
  async rest(): Promise<void> {
    await this.page.locator('.app[data-idle="true"]').waitFor()
  }

  async waitForEngine(): Promise<void> {
    await expect(this.page.locator('.engine')).toHaveText('Engine ready', { timeout: 30_000 })
  }

  // Moving

  button(name: TransportButton): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async next(): Promise<void> {
    await this.button('Next hop').click()
    await this.rest()
  }

  async back(): Promise<void> {
    await this.button('Previous hop').click()
    await this.rest()
  }

  async toFirst(): Promise<void> {
    await this.button('First hop').click()
    await this.rest()
  }

  async toLast(): Promise<void> {
    await this.button('Last hop').click()
    await this.rest()
  }

  /** Presses a key and waits until the page is at rest again. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.rest()
  }

  async jumpTo(step: number): Promise<void> {
    await this.list
      .getByRole('button')
      .nth(step - 1)
      .click()
    await this.rest()
  }

  async chooseSpeed(speed: '0.25' | '0.5' | '1' | '2' | '4'): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Speed' }).selectOption(speed)
  }

  // Choosing what is shown

  async chooseScenario(id: string): Promise<void> {
    await this.scenario.selectOption(id)
    await this.rest()
  }

  async toggleGroup(action: 'Open' | 'Close', name: string): Promise<void> {
    await this.page.getByRole('button', { name: `${action} ${name}`, exact: true }).click()
    await this.rest()
  }

  /** On a small screen the inspector comes up from the lower edge. */
  async openSheet(): Promise<void> {
    await this.page.getByRole('button', { name: /^Inspector/ }).click()
  }

  async openTab(name: Tab): Promise<void> {
    await this.tab(name).click()
  }

  tab(name: Tab): Locator {
    return this.inspector.getByRole('tab', { name, exact: true })
  }

  /** The content of the open tab. */
  get panel(): Locator {
    return this.inspector.getByRole('tabpanel')
  }

  // Breaking

  box(id: ParticipantId | 'middleware'): Locator {
    return this.page.locator(`[data-box="${id}"]`)
  }

  /** The switches that a participant offers; opens them. */
  async select(id: ParticipantId): Promise<Locator> {
    await this.box(id).click()
    const panel = this.page.getByRole('dialog', { name: `Break ${NAMES[id]}`, exact: true })
    await panel.waitFor()
    return panel
  }

  /** Switches a failure on or off, and closes the panel that offers it. Does not wait for the run. */
  async flipFault(at: ParticipantId, fault: string): Promise<void> {
    const panel = await this.select(at)
    await panel.getByRole('switch', { name: fault }).click()
    await panel.getByRole('button', { name: 'Close' }).click()
    await panel.waitFor({ state: 'detached' })
  }

  async toggleFault(at: ParticipantId, fault: string): Promise<void> {
    await this.flipFault(at, fault)
    await this.rest()
  }

  // Editing

  async openEditor(): Promise<Locator> {
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

  async runEdits(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Run', exact: true }).click()
  }

  /** Edits the request by hand, runs it and waits for its trip. */
  async edit(edits: Edits): Promise<void> {
    const editor = await this.openEditor()
    await this.enter(edits)
    await this.runEdits()
    await editor.waitFor({ state: 'detached' })
    await this.rest()
  }

  // Reading

  async frame(): Promise<Frame> {
    return this.page.evaluate(() => {
      const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
      const items = [...document.querySelectorAll('ol[aria-label="Hops"] > li')]
      const at = items.findIndex((item) => item.getAttribute('aria-current') === 'step')
      const slider = document.querySelector('[role="slider"][aria-label="Timeline"]')
      return {
        hops: items.length,
        counter: text('.app-position'),
        list: at + 1,
        slider: Number(slider?.getAttribute('aria-valuenow')),
        sliderText: slider?.getAttribute('aria-valuetext') ?? '',
        inspector: text('section[aria-label="Inspector"] header'),
        status: text('[role="status"]'),
        caption: text('.caption-lead'),
        item: items[at]?.querySelector('button')?.getAttribute('aria-label') ?? '',
      }
    })
  }

  async step(): Promise<number> {
    return (await this.frame()).list
  }

  async hops(): Promise<number> {
    return (await this.frame()).hops
  }

  async caption(): Promise<string> {
    return (await this.frame()).caption
  }

  /** The states of all participants, in the order of the way out. */
  async states(): Promise<Readonly<Record<ParticipantId, ParticipantState>>> {
    const states = await this.page.evaluate(
      (ids) =>
        ids.map(
          (id) => document.querySelector<HTMLElement>(`[data-box="${id}"]`)?.dataset['state'],
        ),
      [...PARTICIPANTS],
    )
    return Object.fromEntries(PARTICIPANTS.map((id, index) => [id, states[index]])) as Record<
      ParticipantId,
      ParticipantState
    >
  }

  /** The step whose decision ended the way out; null where none did. */
  async failingStep(): Promise<number | null> {
    const index = await this.list
      .locator('li')
      .evaluateAll((items) => items.findIndex((item) => item.classList.contains('is-refused')))
    return index === -1 ? null : index + 1
  }

  /** The step at which the last request of a journey begins; 1 where there is but one. */
  async startOfLastRequest(): Promise<number> {
    return this.list
      .locator('li')
      .evaluateAll(
        (items) => 1 + items.findLastIndex((item) => item.classList.contains('is-start')),
      )
  }

  async stateOf(id: ParticipantId | 'middleware'): Promise<string | null> {
    return this.box(id).getAttribute('data-state')
  }

  /** The share of its way that the packet has covered, in per cent. */
  async packetPlace(): Promise<number> {
    return this.packet.evaluate((pill) => {
      const animation = pill.parentElement?.getAnimations()[0]
      return (
        (100 * Number(animation?.currentTime)) / Number(animation?.effect?.getTiming().duration)
      )
    })
  }

  /** Notes every place of the packet from now on, frame by frame; call the returned function to read them. */
  async watchPacket(): Promise<() => Promise<readonly number[]>> {
    const places = await this.page.evaluateHandle(() => {
      const seen: number[] = []
      const note = () => {
        const pill = document.querySelector('[data-testid="packet"]')
        const animation = pill?.parentElement?.getAnimations()[0]
        if (animation?.effect)
          seen.push(
            (100 * Number(animation.currentTime)) / Number(animation.effect.getTiming().duration),
          )
        requestAnimationFrame(note)
      }
      note()
      return seen
    })
    return async () => places.jsonValue()
  }

  /** Notes everything that is said to a screen reader from now on, repetitions included. */
  async watchStatus(): Promise<() => Promise<readonly string[]>> {
    const said = await this.page.evaluateHandle(() => {
      const seen: string[] = []
      const status = document.querySelector('[role="status"]')
      if (status)
        new MutationObserver((changes) =>
          changes.forEach(() => seen.push(status.textContent ?? '')),
        ).observe(status, {
          subtree: true,
          childList: true,
          characterData: true,
        })
      return seen
    })
    return async () => said.jsonValue()
  }

  // Asserting

  /** Canvas, caption, list, timeline, inspector, counter and status are the same frame. */
  async expectStep(step: number): Promise<void> {
    const frame = await this.frame()
    const position = `Hop ${step} of ${frame.hops}`
    expect(frame).toEqual({
      ...frame,
      list: step,
      slider: step,
      counter: position,
      status: `${position}. ${frame.caption}`,
    })
    expect(frame.caption).not.toBe('')
    expect(frame.item.replace(/ · [^·]+$/, '')).toBe(`${step}. ${frame.caption}`)
    expect(frame.sliderText).toContain(position)
    expect(frame.sliderText).toContain(frame.caption)
    expect(`${frame.inspector} `).toContain(`${position} `)
  }

  async expectHash(hash: string): Promise<void> {
    await expect
      .poll(() => new URL(this.page.url()).hash.replace('&open=network', ''))
      .toBe(hash.replace('&open=network', ''))
  }
}
