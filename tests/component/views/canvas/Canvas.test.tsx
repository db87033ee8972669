import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createPlayback } from '../../../../src/playback/createPlayback'
import { TRAVEL_MS } from '../../../../src/playback/playbackMachine'
import { frameAt } from '../../../../src/trace/frameAt'
import { getStops } from '../../../../src/trace/stops'
import { Canvas, type CanvasProps } from '../../../../src/views/canvas/Canvas'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderWithWords } from '../../../drivers/render-with-words'

const OPEN: ReadonlySet<string> = new Set()
const CLOSED: ReadonlySet<string> = new Set(['middleware'])

function playbackAt(cursor: number) {
  return createPlayback({ stops: getStops(sampleTrace, OPEN), cursor })
}

const animate = vi.spyOn(Element.prototype, 'animate')

/** The last animation that was started: the packet's. */
function packetAnimation(): Animation {
  return animate.mock.results.at(-1)?.value as Animation
}

type More = Partial<CanvasProps> & { readonly closed?: ReadonlySet<string> }

function propsAt(cursor: number, { closed = OPEN, ...more }: More = {}): CanvasProps {
  return {
    frame: frameAt(sampleTrace, cursor, { closed }),
    playback: playbackAt(cursor),
    orientation: 'horizontal',
    selected: null,
    onSelect: vi.fn(),
    onToggleGroup: vi.fn(),
    ...more,
  }
}

describe('the canvas', () => {
  it('says the state of every participant in its name', () => {
    renderWithWords(<Canvas {...propsAt(SAMPLE_FAILING_HOP)} />)
    expect(screen.getByRole('button', { name: /^Logging: passed/ })).toBeVisible()
    expect(
      screen.getByRole('button', { name: /^Authenticate: failed, the request is here/ }),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Database: never reached' })).toBeVisible()
  })

  it('calls nothing never reached before the trip is decided', () => {
    renderWithWords(<Canvas {...propsAt(SAMPLE_FAILING_HOP - 1)} />)
    expect(screen.getByRole('button', { name: 'Database: not reached yet' })).toBeVisible()
    expect(screen.queryByText('never reached')).toBeNull()
  })

  it('puts the packet where the playback says and lets it travel by itself', () => {
    vi.useFakeTimers()
    const playback = playbackAt(1)
    const view = renderWithWords(<Canvas {...propsAt(1, { playback })} />)
    expect(packetAnimation()).toMatchObject({ currentTime: TRAVEL_MS, playState: 'paused' })
    act(() => playback.send({ type: 'next' }))
    view.rerender(<Canvas {...propsAt(2, { playback })} />)
    expect(packetAnimation()).toMatchObject({
      currentTime: 0,
      playbackRate: 1,
      playState: 'running',
    })
    act(() => void vi.advanceTimersByTime(TRAVEL_MS / 4))
    act(() => playback.send({ type: 'setSpeed', speed: 0.5 }))
    expect(packetAnimation().playbackRate).toBe(0.5)
    expect(packetAnimation().currentTime).toBeCloseTo(TRAVEL_MS / 4, -1)
    act(() => playback.send({ type: 'back' }))
    expect(packetAnimation()).toMatchObject({ playbackRate: -0.5, playState: 'running' })
    vi.useRealTimers()
  })

  it('lets the packet wear the method, then the status', () => {
    const view = renderWithWords(<Canvas {...propsAt(SAMPLE_FAILING_HOP)} />)
    expect(screen.getByTestId('packet')).toHaveTextContent('GET')
    view.rerender(<Canvas {...propsAt(SAMPLE_FAILING_HOP + 1)} />)
    expect(screen.getByTestId('packet')).toHaveTextContent('401')
  })

  it('shows a closed group as one box that can be opened', async () => {
    const props = propsAt(SAMPLE_FAILING_HOP, { closed: CLOSED })
    renderWithWords(<Canvas {...props} />)
    expect(screen.queryByRole('button', { name: /^Authenticate/ })).toBeNull()
    expect(screen.getByRole('button', { name: /^Middleware: failed/ })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Open Middleware' }))
    expect(props.onToggleGroup).toHaveBeenCalledWith('middleware')
  })

  it('selects a participant by keyboard', async () => {
    const props = propsAt(0)
    renderWithWords(<Canvas {...props} />)
    screen.getByRole('button', { name: /^Authorize/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(props.onSelect).toHaveBeenCalledWith('authorize')
  })

  it('is one stop of the Tab key: the box where the request is', () => {
    renderWithWords(<Canvas {...propsAt(SAMPLE_FAILING_HOP)} />)
    const stops = screen
      .getAllByRole('button', { name: /^[^:]+: / })
      .filter((box) => box.tabIndex === 0)
    expect(stops).toEqual([screen.getByRole('button', { name: /^Authenticate/ })])
  })

  it('leads by the arrow keys from box to box and by Escape back to the whole picture', async () => {
    renderWithWords(<Canvas {...propsAt(SAMPLE_FAILING_HOP)} />)
    const left = vi.fn()
    window.addEventListener('keydown', (event) => left(event.key, event.defaultPrevented))
    screen.getByRole('button', { name: /^Authenticate/ }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /^Business logic/ })).toHaveFocus()
    expect(document.activeElement).toHaveProperty('tabIndex', 0)
    await userEvent.keyboard('{PageDown}{Escape}')
    expect(screen.getByRole('group', { name: 'Round trip' })).toHaveFocus()
    expect(screen.getByRole('group', { name: 'Round trip' })).toHaveAccessibleDescription(
      /^Arrow keys move/,
    )
    await userEvent.keyboard('{ArrowRight}')
    expect(left.mock.calls).toEqual([
      ['ArrowRight', true],
      ['PageDown', false],
      ['Escape', true],
      ['ArrowRight', false],
    ])
  })

  it('leaves the arrow keys to stepping after a click', async () => {
    renderWithWords(<Canvas {...propsAt(SAMPLE_FAILING_HOP)} />)
    const box = screen.getByRole('button', { name: /^Authenticate/ })
    await userEvent.click(box)
    await userEvent.keyboard('{ArrowRight}')
    expect(box).toHaveFocus()
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /^Business logic/ })).toHaveFocus()
  })

  it('closes the group of a gate by minus and opens it by plus, and keeps the focus in it', async () => {
    const props = propsAt(SAMPLE_FAILING_HOP)
    const view = renderWithWords(<Canvas {...props} />)
    screen.getByRole('button', { name: /^Authorize/ }).focus()
    await userEvent.keyboard('+')
    expect(props.onToggleGroup).not.toHaveBeenCalled()
    await userEvent.keyboard('-')
    expect(props.onToggleGroup).toHaveBeenCalledWith('middleware')
    view.rerender(
      <Canvas {...props} frame={frameAt(sampleTrace, SAMPLE_FAILING_HOP, { closed: CLOSED })} />,
    )
    expect(await screen.findByRole('button', { name: /^Middleware/ })).toHaveFocus()
    await userEvent.keyboard('+')
    expect(props.onToggleGroup).toHaveBeenCalledTimes(2)
    view.rerender(
      <Canvas {...props} frame={frameAt(sampleTrace, SAMPLE_FAILING_HOP, { closed: OPEN })} />,
    )
    expect(await screen.findByRole('button', { name: /^Logging/ })).toHaveFocus()
  })

  it('leaves the words of the diagram library out', () => {
    const { container } = renderWithWords(<Canvas {...propsAt(0)} />)
    expect(container.textContent).not.toMatch(/Press (enter|delete)/i)
  })
})
