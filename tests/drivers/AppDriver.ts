/**
 * What a person does with the page and sees of it, in their words. It waits by one signal only: the
 * page says that it is at rest. Nothing here sleeps.
 */
import { expect, type Locator } from '@playwright/test'
import type { Place } from '../fixtures/distinct-places'
import { NAMES, PARTICIPANTS, type ParticipantId } from '../fixtures/participants'
import { PageDriver } from './PageDriver'
import { type Frame, readFrame } from './readFrame'

export type ParticipantState = 'idle' | 'passed' | 'failed' | 'never-reached'

export type Tab = 'Explain' | 'Message' | 'Token' | 'Data' | 'Code'
export type TransportButton =
  'Next hop' | 'Previous hop' | 'First hop' | 'Last hop' | 'Play' | 'Pause'

export class AppDriver extends PageDriver {
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

  /** Goes to a hop with a tab open, and waits until what the tab loads is there. */
  async visit({ scenario, step, tab }: Place, theme: string): Promise<void> {
    await this.follow(`#scenario=${scenario}&step=${step}&tab=${tab}&open=network&theme=${theme}`)
    await expect(this.panel).toContainText(/\w/)
    await expect(this.panel.getByText('Loading the code')).toHaveCount(0)
    // The words about the scenario come by themselves.
    if (tab === 'explain' && step === 1)
      await this.panel.getByRole('heading', { name: 'This scenario' }).waitFor()
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

  // Breaking

  box(id: ParticipantId | 'middleware'): Locator {
    return this.page.locator(`[data-box="${id}"]`)
  }

  nameOf(id: string): Locator {
    return this.page.locator(`[data-box="${id}"] .canvas-name`)
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

  // Reading

  async frame(): Promise<Frame> {
    return readFrame(this.page)
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
