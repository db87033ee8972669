import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SAMPLE_FAILING_HOP } from '../../../fixtures/sample-trace'
import { renderInspector } from '../../../drivers/render-inspector'

const inspector = () => screen.getByRole('region', { name: 'Inspector' })
const tab = (name: string) => screen.getByRole('tab', { name })

describe('Inspector', () => {
  it('says which hop it shows, between whom, and in words that it failed', () => {
    renderInspector({ cursor: SAMPLE_FAILING_HOP })
    expect(inspector()).toHaveTextContent('Hop 6 of 13 · request · ✕ failed')
    expect(screen.getByText(/Hop 6 of 13/)).toHaveAttribute('data-bad', 'true')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Rate limit → Authenticate')
  })

  it('names the status that travels back, and does not call a good hop bad', () => {
    const { step } = renderInspector({ cursor: 7 })
    expect(screen.getByText(/Hop 8 of 13/)).toHaveTextContent('Hop 8 of 13 · response · 401')
    expect(screen.getByText(/Hop 8 of 13/)).toHaveAttribute('data-bad', 'true')
    step(2)
    expect(screen.getByText(/Hop 3 of 13/)).toHaveAttribute('data-bad', 'false')
  })

  it('names a participant alone where it decides by itself', () => {
    renderInspector({ cursor: 6 })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Authenticate$/)
  })

  it('tells what ran from what is modelled', () => {
    const { step } = renderInspector({ cursor: 1 })
    expect(screen.getAllByText('simulated')[0]).toHaveAttribute(
      'title',
      expect.stringMatching(/modelled/),
    )
    step(5)
    expect(screen.getAllByText('real')[0]).toHaveAttribute(
      'title',
      expect.stringMatching(/really ran/),
    )
  })

  it('keeps the chosen tab while stepping, and says there what is missing', async () => {
    const { step } = renderInspector({ cursor: SAMPLE_FAILING_HOP })
    await userEvent.click(tab('Token'))
    expect(await screen.findByText('Payload')).toBeVisible()
    step(7)
    expect(tab('Token')).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByRole('tabpanel')).toHaveTextContent(/^No token in this hop/)
    step(SAMPLE_FAILING_HOP)
    expect(screen.getByText('Payload')).toBeVisible()
  })

  it('tells which tabs have something of this hop and leaves the others open', () => {
    renderInspector({ cursor: SAMPLE_FAILING_HOP })
    for (const name of ['Message', 'Token', 'Code'])
      expect(tab(name)).toHaveAccessibleDescription('has something of this hop')
    expect(tab('Data')).toHaveAccessibleDescription('')
    expect(tab('Data')).toBeEnabled()
  })

  it('chooses tabs by keyboard', async () => {
    renderInspector({ cursor: 0 })
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(tab('Data')).toHaveAttribute('aria-selected', 'true')
    expect(await screen.findByText(/^No SQL in this hop/)).toBeVisible()
  })

  it('starts another hop at the top of the panel', () => {
    const { step } = renderInspector({ cursor: 0 })
    const panel = screen.getByRole('tabpanel')
    panel.scrollTop = 200
    fireEvent.scroll(panel)
    step(1)
    expect(panel.scrollTop).toBe(0)
  })
})

describe('the Explain tab', () => {
  it('explains a hop: what happened, why, and the rule behind it', () => {
    renderInspector({ cursor: SAMPLE_FAILING_HOP })
    const panel = within(screen.getByRole('tabpanel'))
    expect(panel.getByText(/expired 5 minutes ago.*12:00:00.*12:05:00/)).toBeVisible()
    expect(panel.getByText(/no longer accepted/)).toBeVisible()
    expect(panel.getByText('The rule').parentElement).toHaveTextContent('RFC 7519 section 4.1.4')
  })

  it('lists each comparison with its verdict and both values', () => {
    renderInspector({ cursor: SAMPLE_FAILING_HOP })
    const table = screen.getByRole('table', { name: 'What was compared' })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      '✓passedSignaturefitsfits the key',
      '✕failedExpires (exp)12:00:00after 12:05:00',
      '–not runScopeorders:read',
    ])
  })

  it('grows only at its end while the words of the scenario are on their way', async () => {
    renderInspector({ cursor: 0, scenario: 'sql-injection' })
    const note = () => screen.queryByText(/^This really ran/)
    expect(screen.getByText(/^The page calls fetch/)).toBeVisible()
    expect(note()).toBeNull()
    const heading = await screen.findByRole('heading', { name: 'This scenario' })
    const order = heading.compareDocumentPosition(note() ?? document)
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
  })

  it('introduces the scenario at the first hop and only there', async () => {
    const { step } = renderInspector({ cursor: 0, scenario: 'expired-token' })
    expect(await screen.findByRole('heading', { name: 'This scenario' })).toBeVisible()
    step(1)
    expect(screen.queryByRole('heading', { name: 'This scenario' })).toBeNull()
  })

  it('says nothing about a scenario where there is none', () => {
    renderInspector({ cursor: 0, scenario: null })
    expect(screen.queryByRole('heading', { name: 'This scenario' })).toBeNull()
  })
})
