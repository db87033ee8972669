import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { HopStatus } from '../../../../src/views/captions/HopStatus'
import { Caption } from '../../../../src/views/captions/Caption'
import { HopList } from '../../../../src/views/hops/HopList'
import { frameAt } from '../../../../src/trace/frameAt'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderWithWords } from '../../../drivers/render-with-words'

describe('the list of hops', () => {
  it('has every hop with its caption and marks the current one', () => {
    renderWithWords(<HopList frame={frameAt(sampleTrace, 2)} onSeek={vi.fn()} />)
    const items = within(screen.getByRole('list', { name: 'Hops' })).getAllByRole('listitem')
    expect(items).toHaveLength(sampleTrace.hops.length)
    expect(items.filter((item) => item.getAttribute('aria-current') === 'step')).toEqual([items[2]])
    expect(screen.getByRole('button', { name: /^6\. The token expired/ })).toBeVisible()
  })

  it('says in words how each hop came out: passed, failed, or the status that arrived', () => {
    renderWithWords(<HopList frame={frameAt(sampleTrace, 2)} onSeek={vi.fn()} />)
    const names = screen.getAllByRole('button').map((item) => item.getAttribute('aria-label') ?? '')
    const outcomes = names.map((name) => name.split(' · ').at(-1))
    expect(outcomes.slice(0, 8)).toEqual([
      ...Array.from({ length: SAMPLE_FAILING_HOP }, () => 'passed'),
      'failed',
      ...Array.from({ length: 7 - SAMPLE_FAILING_HOP }, () => '401'),
    ])
  })

  it('tells nothing of the hops behind the horizon, neither in words nor by a look', () => {
    renderWithWords(<HopList frame={frameAt(sampleTrace, 3, { horizon: 3 })} onSeek={vi.fn()} />)
    const items = within(screen.getByRole('list', { name: 'Hops' })).getAllByRole('listitem')
    const ahead = items.slice(4)
    expect(ahead).toHaveLength(sampleTrace.hops.length - 4)
    const told = ahead.map((item) => `${item.innerHTML.replaceAll(/\d+/g, '')}${item.className}`)
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toContain('not known yet')
  })

  it('jumps to the hop that is chosen', async () => {
    const onSeek = vi.fn()
    renderWithWords(<HopList frame={frameAt(sampleTrace, 2)} onSeek={onSeek} />)
    await userEvent.click(screen.getByRole('button', { name: /^9\. / }))
    expect(onSeek).toHaveBeenCalledWith(8)
  })
})

describe('the requests of a journey', () => {
  const journey = {
    ...sampleTrace,
    exchanges: [
      { role: 'preflight' as const, label: 'OPTIONS /orders/42' },
      { role: 'request' as const, label: 'GET /orders/42' },
    ],
    hops: sampleTrace.hops.map((hop, index) => ({ ...hop, exchange: index < 5 ? 0 : 1 })),
  }

  it('are not listed where there is only one', () => {
    renderWithWords(<HopList frame={frameAt(sampleTrace, 0)} onSeek={vi.fn()} />)
    expect(screen.queryByRole('list', { name: 'Requests of this journey' })).toBeNull()
  })

  it('are listed with the current one marked, and each can be jumped to', async () => {
    const onSeek = vi.fn()
    renderWithWords(<HopList frame={frameAt(journey, 2)} onSeek={onSeek} />)
    const list = screen.getByRole('list', { name: 'Requests of this journey' })
    const [first, second] = within(list).getAllByRole('listitem')
    expect(first).toHaveAttribute('aria-current', 'true')
    expect(second).not.toHaveAttribute('aria-current')
    await userEvent.click(screen.getByRole('button', { name: '2. GET /orders/42 · request' }))
    expect(onSeek).toHaveBeenCalledWith(5)
  })
})

describe('the caption', () => {
  it('says what happened, and who was never reached once that is decided', () => {
    const view = renderWithWords(<Caption frame={frameAt(sampleTrace, SAMPLE_FAILING_HOP - 1)} />)
    expect(screen.getByTestId('caption')).not.toHaveTextContent('Never reached')
    view.rerender(<Caption frame={frameAt(sampleTrace, SAMPLE_FAILING_HOP)} />)
    expect(screen.getByTestId('caption')).toHaveTextContent(
      /exp 12:00:00, now 12:05:00.*Never reached: Authorize, Validate, Business logic, Database/,
    )
  })

  it('is announced in a status of its own', () => {
    renderWithWords(<HopStatus frame={frameAt(sampleTrace, SAMPLE_FAILING_HOP)} />)
    expect(screen.getByRole('status')).toHaveTextContent(/^Hop 6 of 13\. The token expired/)
  })
})
