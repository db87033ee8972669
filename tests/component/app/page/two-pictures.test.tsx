/** Two trips side by side on one page, as a comparison will have them: neither finds what belongs to the other. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { createPlayback } from '../../../../src/playback/createPlayback'
import { frameAt } from '../../../../src/trace/frameAt'
import { getStops, NOTHING_CLOSED } from '../../../../src/trace/stops'
import type { Trace } from '../../../../src/trace/trace'
import { FaultPanel } from '../../../../src/views/break/FaultPanel'
import { Canvas } from '../../../../src/views/canvas/Canvas'
import { findBox } from '../../../../src/views/canvas/flow/findBox'
import { Inspector } from '../../../../src/views/inspector/Inspector'
import { Timeline } from '../../../../src/views/timeline/Timeline'
import { readRecorded } from '../../../fixtures/recorded'
import { renderWithWords } from '../../../drivers/render-with-words'

const [healthy, broken] = [readRecorded('read-order'), readRecorded('expired-token')]
const nothing = () => undefined

function Trip({
  name,
  trace,
  cursor,
}: {
  readonly name: string
  readonly trace: Trace
  readonly cursor: number
}) {
  const playback = createPlayback({ stops: getStops(trace, NOTHING_CLOSED), cursor })
  const frame = frameAt(trace, cursor)
  return (
    <section aria-label={name}>
      <Canvas
        frame={frame}
        playback={playback}
        orientation="horizontal"
        selected={null}
        onSelect={nothing}
        onToggleGroup={nothing}
      />
      <Inspector frame={frame} tab="explain" onTab={nothing} scenario={null} />
      <Timeline frame={frame} onSeek={nothing} />
    </section>
  )
}

function renderTwo() {
  const view = renderWithWords(
    <>
      <Trip name="healthy" trace={healthy} cursor={9} />
      <Trip name="broken" trace={broken} cursor={9} />
    </>,
  )
  const pictures = ['healthy', 'broken'].map((name) => screen.getByRole('region', { name }))
  return { view, pictures }
}

it('gives no id twice', () => {
  renderTwo()
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(4)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

it('shows each box in the state of its own trip', () => {
  const { pictures } = renderTwo()
  const states = pictures.map((picture) => findBox(picture, 'authenticate')?.dataset['state'])
  expect(states).toEqual(['passed', 'failed'])
})

it('leads the arrow keys from box to box of the picture that they are in', async () => {
  const { pictures } = renderTwo()
  const second = pictures[1] ?? document.body
  findBox(second, 'authenticate')?.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(second).toContainElement(document.activeElement as HTMLElement)
  expect(within(second).getByRole('button', { name: /^Authorize/ })).toHaveFocus()
})

it('gives the focus back to the box of its own picture when what can fail is closed', async () => {
  const { view, pictures } = renderTwo()
  const second = pictures[1] ?? document.body
  const onClose = vi.fn<() => void>()
  const panel = (isOpen: boolean) => (
    <>
      <Trip name="healthy" trace={healthy} cursor={9} />
      <Trip name="broken" trace={broken} cursor={9} />
      {isOpen && (
        <FaultPanel
          boxId="authenticate"
          findBox={(id) => findBox(second, id)}
          side="right"
          trace={broken}
          broken={new Set(['expired-token'])}
          notice={null}
          onToggle={nothing}
          onClose={onClose}
        />
      )}
    </>
  )
  view.rerender(panel(true))
  await screen.findByRole('switch', { name: /^Token expired/ })
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
  view.rerender(panel(false))
  await vi.waitFor(() => expect(findBox(second, 'authenticate')).toHaveFocus())
})
