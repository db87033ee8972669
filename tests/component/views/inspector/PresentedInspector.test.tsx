import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { frameAt } from '../../../../src/trace/frameAt'
import { findPresentedPanel } from '../../../../src/ui/scrolling'
import { PresentedInspector } from '../../../../src/views/inspector/PresentedInspector'
import type { InspectorTab } from '../../../../src/views/inspector/inspector-tab'
import { sampleTrace } from '../../../fixtures/sample-trace'
import { renderWithWords } from '../../../drivers/render-with-words'

/** What was brought into view, in this order. jsdom has no places. */
const seen: Element[] = []
beforeEach(() => {
  seen.length = 0
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    seen.push(this)
  }
})

type Shown = { readonly tab: InspectorTab; readonly cursor?: number; readonly line?: number | null }

function draw({ tab, cursor = 0, line = null }: Shown, onLine = vi.fn()) {
  const frame = frameAt(sampleTrace, cursor)
  return <PresentedInspector frame={frame} tab={tab} onTab={vi.fn()} line={line} onLine={onLine} />
}

const lit = () => document.querySelector('[data-spotlight="on"]')

describe('the inspector in front of a class', () => {
  it('has the line that is wanted in the spotlight, and lets all others step back', async () => {
    const { rerender } = renderWithWords(draw({ tab: 'message', line: 1 }))
    await screen.findByText('HTTP/1.1')
    await waitFor(() => expect(lit()).toHaveTextContent('Host:'))
    expect(screen.getByRole('region', { name: 'Inspector' })).toHaveAttribute('data-spotlit')
    rerender(draw({ tab: 'message', line: null }))
    expect(lit()).toBeNull()
    expect(screen.getByRole('region', { name: 'Inspector' })).not.toHaveAttribute('data-spotlit')
  })

  it('asks for the line that was clicked, and for none when it was lit', async () => {
    const onLine = vi.fn()
    const { rerender } = renderWithWords(draw({ tab: 'message' }, onLine))
    const host = await screen.findByText('Host:')
    await userEvent.click(host)
    expect(onLine).toHaveBeenLastCalledWith(1)
    rerender(draw({ tab: 'message', line: 1 }, onLine))
    await userEvent.click(host)
    expect(onLine).toHaveBeenLastCalledWith(null)
  })

  it('stays at the last line where the keys have gone beyond it', async () => {
    const onLine = vi.fn()
    renderWithWords(draw({ tab: 'message', line: 99 }, onLine))
    await waitFor(() => expect(onLine).toHaveBeenCalledWith(4))
  })

  it('starts at the line that decided, and an explanation at its beginning', async () => {
    const failing = sampleTrace.hops.findIndex(({ verdict }) => verdict === 'failed')
    const { rerender } = renderWithWords(draw({ tab: 'explain', cursor: failing }))
    await screen.findByRole('tabpanel')
    expect(seen).toEqual([])
    rerender(draw({ tab: 'token', cursor: failing }))
    await waitFor(() => expect(seen).toHaveLength(1))
    expect(seen[0]).toHaveAttribute('data-verdict', 'failed')
  })

  it('is the one that the arrow keys scroll', () => {
    renderWithWords(draw({ tab: 'explain' }))
    expect(findPresentedPanel()).toBe(screen.getByRole('tabpanel'))
  })
})
