/** What the page does when one of its views breaks at one hop. */
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRecordings } from '../../../../src/sources/recordings/client'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { Deck } from '../../../../src/app/page/Deck'
import type { Timeline } from '../../../../src/views/timeline/Timeline'
import { readRecorded } from '../../../fixtures/recorded'
import { renderWithWords } from '../../../drivers/render-with-words'

vi.mock('../../../../src/views/timeline/Timeline', () => ({
  Timeline: ({ frame: { cursor } }: Parameters<typeof Timeline>[0]) => {
    if (cursor === 2) throw new Error('broken at hop 3')
    return <p>the timeline of hop {cursor + 1}</p>
  },
}))

const said = vi.spyOn(console, 'error')
let session: Session

beforeEach(() => {
  said.mockImplementation(() => undefined)
  window.history.replaceState(null, '', '#')
  const engine = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
  session = createSession({
    createSources: () => ({ sources: [createRecordings()], engine }),
    window,
    openSpeaker: vi.fn<() => void>(),
  })
})
afterEach(() => {
  session.dispose()
  said.mockReset()
})

it('shows the view again at the next hop', async () => {
  const trace = readRecorded('read-order')
  await vi.waitFor(() => expect(session.store.getState().progress.kind).toBe('settled'))
  renderWithWords(<Deck session={session} trace={trace} />)
  const goTo = (step: number) =>
    act(() => session.playback.send({ type: 'seek', cursor: step - 1 }))
  goTo(3)
  expect(await screen.findByText(/^This part of the page has broken/)).toBeVisible()
  goTo(4)
  expect(await screen.findByText('the timeline of hop 4')).toBeVisible()
})
