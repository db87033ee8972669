/** The whole page over a source that is not the shop: other services, a queue, odd names, many boxes, no words of ours. */
import { act, fireEvent, render, renderHook, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTranscriptWords } from '../../../../src/app/export/useExportWords'
import { App } from '../../../../src/app/page/App'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { toMarkdown } from '../../../../src/exporters/to-markdown'
import { toTranscript } from '../../../../src/exporters/to-transcript'
import { ok } from '../../../../src/lib/result'
import { frameAt } from '../../../../src/trace/frameAt'
import { parseTrace } from '../../../../src/trace/parseTrace'
import type { Trace } from '../../../../src/trace/trace'
import { drawTrace } from '../../../fixtures/drawTrace'
import { withWords } from '../../../drivers/render-with-words'

const QUOTED = `Joe's "Stock"`
const HEBREW = 'תשלומים'
const services = drawTrace(
  `web > [mesh]frontdoor > [mesh]${QUOTED} > jobs:queue > ${HEBREW} ✕ < jobs < ${QUOTED} < frontdoor < web 503`,
)
const sixty = drawTrace(
  ['web', ...Array.from({ length: 59 }, (_, index) => `service ${index + 1}`)].join(' > '),
)

let session: Session
let open = false

async function openPage(trace: Trace): Promise<void> {
  const source = { id: 'stand-in', obtain: () => ok(trace) }
  const engine = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
  session = createSession({
    createSources: () => ({ sources: [source], engine }),
    window,
    openSpeaker: vi.fn<() => void>(),
  })
  open = true
  session.settings.setState({ motion: 'still' })
  await vi.waitFor(() => expect(session.store.getState().messages).not.toBeNull())
  await act(async () => {
    render(<App session={session} />)
  })
}

const step = () => act(async () => session.playback.send({ type: 'next' }))
const caption = () => screen.getByTestId('caption')

beforeEach(() => window.history.replaceState(null, '', '#'))
afterEach(() => {
  localStorage.clear()
  if (open) session.dispose()
  open = false
})

describe('a trip of other services', () => {
  it('is what its own file says', () => {
    for (const trace of [services, sixty])
      expect(parseTrace(JSON.stringify(trace))).toEqual({ ok: true, value: trace })
  })

  it('is drawn and listed under its own names, whatever letters they have', async () => {
    await openPage(services)
    const list = await screen.findByRole('region', { name: 'Participants' })
    for (const { id, name } of services.participants) {
      expect(
        screen.getAllByRole('button', { name: new RegExp(`^${name}`) }).length,
      ).toBeGreaterThan(0)
      expect(within(list).getByText(name)).toBeInTheDocument()
      expect(document.querySelectorAll(`[data-box="${CSS.escape(id)}"]`)).toHaveLength(1)
    }
    expect(within(list).getByText('mesh')).toBeInTheDocument()
  })

  it('is stepped hop by hop, with a caption of its own for each, to where it fails', async () => {
    await openPage(services)
    expect(caption()).toHaveTextContent('web → frontdoor: passed on')
    for (let hop = 1; hop < 4; hop++) await step()
    expect(caption()).toHaveTextContent(`jobs → ${HEBREW}: refused`)
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent(/^Hop 4 of 8/)
    expect(document.querySelector(`[data-box="${HEBREW}"]`)).toHaveAttribute('data-state', 'failed')
  })

  it('is passed in one go where a group of it is closed', async () => {
    await openPage(services)
    await act(async () => session.view.toggleGroup('mesh'))
    const { stops } = session.playback.getSnapshot().context
    expect(stops.length).toBeLessThan(services.hops.length)
  })

  it('is presented, and one box is pointed at', async () => {
    await openPage(services)
    await act(async () => fireEvent.keyDown(window, { key: 'F5' }))
    expect(await screen.findByRole('main', { name: 'Presenting' })).toBeInTheDocument()
    await act(async () => document.querySelector<HTMLElement>('[data-box="jobs"]')?.click())
    expect(session.store.getState().presenting.spotlight).toBe('jobs')
  })

  it('offers nothing to break, and says so', async () => {
    await openPage(services)
    await act(async () => session.view.select(QUOTED))
    expect(await screen.findByRole('dialog', { name: new RegExp(QUOTED) })).toBeInTheDocument()
    expect(screen.queryAllByRole('switch')).toHaveLength(0)
  })

  it('is transcribed with its own names', () => {
    const wrapper = ({ children }: { readonly children: ReactNode }) => withWords(<>{children}</>)
    const subject = { frame: frameAt(services, 0), scenario: null }
    const { current: words } = renderHook(() => useTranscriptWords(subject), { wrapper }).result
    if (!words) throw new Error('words of no scenario are waited for')
    const text = toMarkdown(toTranscript(services, words))
    expect(text).toContain(HEBREW)
    expect(text).toContain('recorded')
  })
})

describe('a trip through sixty services', () => {
  it('has a box and an item of the list for each, and comes to the last', async () => {
    await openPage(sixty)
    expect(document.querySelectorAll('[data-box]')).toHaveLength(60)
    await act(async () => session.playback.send({ type: 'last' }))
    expect(caption()).toHaveTextContent('service 58 → service 59: passed on')
    const list = screen.getByRole('region', { name: 'Participants' })
    expect(within(list).getAllByRole('button')).toHaveLength(60)
  })
})
