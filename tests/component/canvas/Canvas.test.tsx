import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createActor } from 'xstate'
import { describe, expect, it, vi } from 'vitest'
import { playbackMachine, TRAVEL_MS } from '../../../src/playback/playbackMachine'
import { getStops } from '../../../src/trace/questions'
import { Canvas, type CanvasProps } from '../../../src/views/canvas/Canvas'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../fixtures/sample-trace'
import { renderWithWords } from '../render-with-words'

const OPEN: ReadonlySet<string> = new Set()
const CLOSED: ReadonlySet<string> = new Set(['middleware'])

function createPlayback(cursor: number) {
  const input = { stops: getStops(sampleTrace, OPEN), cursor }
  return createActor(playbackMachine, { input }).start()
}

function propsAt(cursor: number, more: Partial<CanvasProps> = {}): CanvasProps {
  return {
    trace: sampleTrace,
    cursor,
    movingHop: null,
    actor: createPlayback(cursor),
    orientation: 'horizontal',
    closed: OPEN,
    selected: null,
    offers: [
      { id: 'expired-token', participant: 'authenticate', result: { status: 401 }, active: true },
      { id: 'no-token', participant: 'authenticate', result: { status: 401 }, active: false },
      { id: 'missing-scope', participant: 'authorize', result: { status: 403 }, active: false },
    ],
    notice: null,
    onSelect: vi.fn(),
    onToggleGroup: vi.fn(),
    onToggleFault: vi.fn(),
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

  it('puts the packet where the playback says', () => {
    const actor = createPlayback(1)
    const view = renderWithWords(<Canvas {...propsAt(1, { actor })} />)
    expect(screen.getByTestId('packet').style.offsetDistance).toBe('100%')
    act(() => actor.send({ type: 'next' }))
    view.rerender(<Canvas {...propsAt(2, { actor, movingHop: 2 })} />)
    act(() => actor.send({ type: 'tick', elapsedMs: TRAVEL_MS / 4 }))
    expect(screen.getByTestId('packet').style.offsetDistance).toBe('25%')
    act(() => actor.send({ type: 'back' }))
    act(() => actor.send({ type: 'tick', elapsedMs: TRAVEL_MS / 8 }))
    expect(screen.getByTestId('packet').style.offsetDistance).toBe('12.5%')
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

  it('offers at a participant what can fail there, with the status', async () => {
    const props = propsAt(0, { selected: 'authenticate' })
    renderWithWords(<Canvas {...props} />)
    const expired = await screen.findByRole('switch', { name: /^Token expired 401/ })
    expect(expired).toBeChecked()
    expect(screen.getByRole('switch', { name: /^No token 401/ })).not.toBeChecked()
    expect(screen.queryByRole('switch', { name: /403/ })).toBeNull()
    expect(screen.getAllByText('How to fix it')).toHaveLength(1)
    await userEvent.click(screen.getByRole('switch', { name: /^No token/ }))
    expect(props.onToggleFault).toHaveBeenCalledWith('no-token')
  })

  it('says of a fault that is on but was never reached, that it was not', async () => {
    const faults = [{ id: 'expired-token', participant: 'authenticate', reached: false }]
    const trace = { ...sampleTrace, faults }
    renderWithWords(<Canvas {...propsAt(0, { trace, selected: 'authenticate' })} />)
    expect(await screen.findByText(/^switched on, but never reached/)).toBeVisible()
  })

  it('leaves the words of the diagram library out', () => {
    const { container } = renderWithWords(<Canvas {...propsAt(0)} />)
    expect(container.textContent).not.toMatch(/Press (enter|delete)/i)
  })
})
