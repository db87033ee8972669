/** Both ends of the wire, and the window itself, without a browser's channel between them. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { isPending, type EngineStatus } from '../../../../src/app/state/session-state'
import { createRecordings } from '../../../../src/sources/recordings/client'
import { answerSpeakers } from '../../../../src/app/speaker/answerSpeakers'
import { getAudienceId, renewAudienceId } from '../../../../src/app/speaker/audience-id'
import type { Wire } from '../../../../src/app/speaker/createWire'
import { followAudience, type Following } from '../../../../src/app/speaker/followAudience'
import {
  parseMessage,
  sealMessage,
  type SpeakerMessage,
} from '../../../../src/app/speaker/messages'
import { SpeakerPage } from '../../../../src/app/speaker/SpeakerPage'
import { ok, type Result } from '../../../../src/lib/result'
import type { Trace } from '../../../../src/trace/trace'
import { renderWithWords } from '../../../drivers/render-with-words'
import expired from '#data/traces/expired-token.json'
import readOrder from '#data/traces/read-order.json'

/** Everybody on the line hears what the others say, sealed and opened as by a real one. */
function createLine() {
  const ends = new Set<{ hear: (message: SpeakerMessage) => void }>()
  const said: SpeakerMessage[] = []
  const connect = (): Wire => {
    const end = { hear: (_message: SpeakerMessage) => undefined as void }
    ends.add(end)
    return {
      post: (message) => {
        said.push(message)
        const opened = parseMessage(structuredClone(sealMessage(message, '0'.repeat(16))))
        if (!opened) throw new Error(`not a message: ${message.kind}`)
        for (const other of ends) if (other !== end) other.hear(opened)
      },
      listen: (hear) => {
        end.hear = hear
      },
      close: () => ends.delete(end),
    }
  }
  return { connect, said, count: (kind: string) => said.filter((one) => one.kind === kind).length }
}

let settleRun: (result: Result<Trace>) => void = () => undefined
let tellEngine: (status: EngineStatus) => void = () => undefined
let session: Session
let line: ReturnType<typeof createLine>
let hangUp: () => void
const windows: Following[] = []

async function openPage(hash: string): Promise<void> {
  window.history.replaceState(null, '', hash)
  const obtain = () => new Promise<Result<Trace>>((settle) => (settleRun = settle))
  session = createSession({
    openSpeaker: vi.fn<() => void>(),
    createSources: (onStatus) => {
      tellEngine = onStatus
      const engine = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
      return { sources: [createRecordings(), { id: 'simulator', obtain }], engine }
    },
    window,
  })
  await vi.waitFor(() => expect(isPending(session.store.getState())).toBe(false))
  session.playback.send({ type: 'setStill', still: true })
  hangUp = answerSpeakers(session, line.connect())
}

const onReplaced = vi.fn()

function openSpeaker(audience: string | null = getAudienceId()): Following {
  const following = followAudience(audience, onReplaced, line.connect())
  windows.push(following)
  return following
}

const phase = ({ link }: Following) => link.getSnapshot().value
const frame = ({ link }: Following) => link.getSnapshot().context.mirrored
const cursorOf = ({ playback }: Pick<Following, 'playback'>) =>
  playback.getSnapshot().context.cursor

beforeEach(() => {
  sessionStorage.clear()
  onReplaced.mockClear()
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(expired)))
  line = createLine()
})

afterEach(() => {
  for (const following of windows.splice(0)) following.stop()
  hangUp()
  session.dispose()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a page and a speaker’s window', () => {
  beforeEach(() => {
    const toFake = ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] as const
    vi.useFakeTimers({ toFake: [...toFake] })
  })

  it('find each other, whoever comes first', async () => {
    const early = openSpeaker()
    expect(phase(early)).toBe('seeking')
    await openPage('#scenario=read-order&step=7&present')
    const late = openSpeaker()
    for (const speaker of [early, late]) {
      expect(phase(speaker)).toBe('following')
      expect(frame(speaker)?.trace).toEqual(readOrder)
      expect(cursorOf(speaker)).toBe(6)
    }
  })

  it('step together, from either', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    speaker.command('next', 'PageDown')
    expect([cursorOf(session), cursorOf(speaker)]).toEqual([7, 7])
    session.playback.send({ type: 'back' })
    expect(cursorOf(speaker)).toBe(6)
    speaker.seek(20)
    expect([cursorOf(session), cursorOf(speaker)]).toEqual([20, 20])
    speaker.seek(9999)
    expect([cursorOf(session), cursorOf(speaker)]).toEqual([20, 20])
  })

  it('blank together: the next step brings the same hop back', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    speaker.command('blank')
    expect(session.store.getState().presenting.blank).toBe(true)
    expect(frame(speaker)?.shown.blank).toBe(true)
    speaker.command('next')
    expect(frame(speaker)?.shown).toMatchObject({ blank: false, cursor: 6 })
  })

  it('open groups and point at participants together', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    speaker.ask({ what: 'group', id: 'middleware' })
    expect([...session.store.getState().closed]).toEqual(['network', 'middleware'])
    expect(frame(speaker)?.shown.closed).toEqual(['network', 'middleware'])
    speaker.ask({ what: 'spotlight', id: 'api' })
    expect(frame(speaker)?.shown.spotlight).toBe('api')
  })

  it('show the trip of a fault in both, and send each trip once', async () => {
    await openPage('#scenario=read-order&step=4&present')
    const speaker = openSpeaker()
    expect(line.count('trace')).toBe(1)
    act(() => session.toggleFault('expired-token'))
    settleRun(ok(expired))
    await vi.waitFor(() => expect(isPending(session.store.getState())).toBe(false))
    expect(frame(speaker)?.trace).toEqual(expired)
    expect(frame(speaker)?.shown.changed).toBe(true)
    vi.advanceTimersByTime(5000)
    expect(line.count('trace')).toBe(2)
  })

  it('ask for a trip that went missing on the way', async () => {
    await openPage('#scenario=read-order&present')
    const deaf = line.connect()
    let isDeaf = true
    const speaker = followAudience(getAudienceId(), onReplaced, {
      ...deaf,
      listen: (hear) =>
        deaf.listen((message) => {
          if (!isDeaf || message.kind !== 'trace') hear(message)
        }),
    })
    windows.push(speaker)
    expect(frame(speaker)).toBeNull()
    isDeaf = false
    vi.advanceTimersByTime(1000)
    expect(frame(speaker)?.trace).toEqual(readOrder)
  })

  it('lose each other by a reload of the page, and find each other again', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    hangUp()
    session.dispose()
    expect(phase(speaker)).toBe('lost')
    await openPage('#scenario=read-order&step=8&present')
    expect(phase(speaker)).toBe('following')
    expect(cursorOf(speaker)).toBe(7)
    speaker.command('next')
    expect(cursorOf(session)).toBe(8)
  })

  it('go on alone: the notes can be stepped while the page is lost', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    hangUp()
    speaker.command('next')
    speaker.command('blank')
    expect(cursorOf(speaker)).toBe(7)
    expect(cursorOf(session)).toBe(6)
    speaker.seek(2)
    expect(cursorOf(speaker)).toBe(2)
    session.playback.send({ type: 'next' })
    expect(cursorOf(session)).toBe(7)
  })

  it('notice a page that broke without a word, and take the one that is opened instead', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    const first = getAudienceId()
    line.connect().post({ kind: 'taken', audience: first, page: first })
    vi.advanceTimersByTime(2000)
    expect(phase(speaker)).toBe('following')

    hangUp()
    renewAudienceId()
    vi.advanceTimersByTime(4000)
    expect(phase(speaker)).toBe('lost')
    hangUp = answerSpeakers(session, line.connect())
    vi.advanceTimersByTime(1000)
    expect(line.count('offer')).toBe(1)
    expect(phase(speaker)).toBe('following')
  })

  it('belong together: a second page is not followed while the first is there', async () => {
    await openPage('#scenario=read-order&step=7&present')
    const speaker = openSpeaker()
    const stranger = line.connect()
    const shown = frame(speaker)?.shown
    if (!shown) throw new Error('no frame')
    stranger.post({ kind: 'shown', audience: 'f'.repeat(16), shown: { ...shown, cursor: 1 } })
    expect(cursorOf(speaker)).toBe(6)
    stranger.post({ kind: 'ask', audience: 'f'.repeat(16), ask: { what: 'seek', cursor: 1 } })
    expect(cursorOf(session)).toBe(6)
  })

  it('a page with the id of another takes a new one', async () => {
    await openPage('#scenario=read-order&present')
    const speaker = openSpeaker()
    const id = getAudienceId()
    // A duplicated tab brings the same id along.
    line.connect().post({ kind: 'claim', audience: id, page: 'a'.repeat(16) })
    expect(line.said.at(-1)).toEqual({ kind: 'taken', audience: id, page: 'a'.repeat(16) })
    expect(phase(speaker)).toBe('following')
    const claim = line.said.find((one) => one.kind === 'claim')
    if (claim?.kind !== 'claim') throw new Error('no claim')
    line.connect().post({ ...claim, kind: 'taken' })
    expect(getAudienceId()).not.toBe(id)
  })

  it('count the time from where presenting begins, also over a reload', async () => {
    await openPage('#scenario=read-order')
    const speaker = openSpeaker()
    expect(frame(speaker)?.shown.stopwatch).toBeNull()
    session.view.setMode('present')
    const startedMs = Date.now()
    expect(frame(speaker)?.shown.stopwatch).toEqual({ startedMs, pausedMs: null })
    vi.advanceTimersByTime(60_000)
    hangUp()
    session.dispose()
    await openPage('#scenario=read-order&present')
    expect(frame(speaker)?.shown.stopwatch?.startedMs).toBe(startedMs)
    const nowMs = Date.now()
    expect(nowMs).toBeGreaterThanOrEqual(startedMs + 60_000)
    speaker.ask({ what: 'stopwatch', action: 'pause' })
    expect(frame(speaker)?.shown.stopwatch?.pausedMs).toBe(nowMs)
    speaker.ask({ what: 'stopwatch', action: 'reset' })
    expect(frame(speaker)?.shown.stopwatch?.startedMs).toBe(nowMs)
  })

  it('a newer window takes the place of an older one of the same page, and of no other', async () => {
    await openPage('#scenario=read-order&present')
    openSpeaker()
    const stranger = openSpeaker('f'.repeat(16))
    vi.advanceTimersByTime(6000)
    expect(phase(stranger)).toBe('seeking')
    expect(onReplaced).not.toHaveBeenCalled()
    const newer = openSpeaker()
    vi.advanceTimersByTime(3000)
    expect(onReplaced).toHaveBeenCalledTimes(1)
    expect(phase(newer)).toBe('following')
  })

  it('say so when no window comes up, and forget it when one does', async () => {
    await openPage('#scenario=read-order&present')
    vi.stubGlobal('open', vi.fn())
    session.openSpeaker()
    vi.advanceTimersByTime(7000)
    expect(session.store.getState().problems).toEqual([])
    vi.advanceTimersByTime(2000)
    expect(session.store.getState().problems).toEqual([{ code: 'RT501' }])
    openSpeaker()
    expect(session.store.getState().problems).toEqual([])
    session.openSpeaker()
    vi.advanceTimersByTime(500)
    openSpeaker()
    vi.advanceTimersByTime(20_000)
    expect(session.store.getState().problems).toEqual([])
  })

  it('tell the page that a window has come up, and no older one in its place', async () => {
    await openPage('#scenario=read-order&present')
    vi.stubGlobal('open', vi.fn())
    const { store } = session
    session.openSpeaker()
    openSpeaker()
    expect(store.getState().speakerUp).toBe(1)
    session.openSpeaker()
    vi.advanceTimersByTime(5000)
    expect(store.getState().speakerUp).toBe(1)
    openSpeaker()
    expect(store.getState().speakerUp).toBe(2)
  })

  it('say nothing to each other that nobody has asked for while nothing changes', async () => {
    await openPage('#scenario=read-order&present')
    const before = line.said.length
    vi.advanceTimersByTime(10_000)
    tellEngine({ kind: 'starting', progress: 0.5 })
    expect(line.said.length).toBe(before)
  })
})

describe('the speaker’s window', () => {
  async function show(hash: string) {
    await openPage(hash)
    const following = openSpeaker()
    const shownFrame = frame(following)
    if (!shownFrame) throw new Error('no frame')
    const view = renderWithWords(
      <SpeakerPage following={following} mirrored={shownFrame} isLost={false} />,
    )
    const redraw = (isLost = false) => {
      const now = frame(following)
      if (now) view.rerender(<SpeakerPage following={following} mirrored={now} isLost={isLost} />)
    }
    return { following, redraw }
  }

  const notes = () => screen.getByRole('region', { name: 'Notes' })

  it('shows this hop, the next one, and the notes of the scenario', async () => {
    await show('#scenario=read-order&step=14&present')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Read an order')
    expect(screen.getByRole('heading', { name: 'Now: hop 14 of 27' })).toBeInTheDocument()
    expect(screen.getByTestId('speaker-caption')).toHaveTextContent('1 row')
    expect(screen.getByRole('heading', { name: 'Next: hop 15' })).toBeInTheDocument()
    expect(screen.getByTestId('speaker-next')).toHaveTextContent('belongs to user-1')
    await waitFor(() => expect(notes()).toHaveTextContent('May the API send it to the page now?'))
    expect(notes()).toHaveTextContent('Not yet.')
  })

  it('says when to ask: later, now, and which hop has answered it', async () => {
    const { following, redraw } = await show('#scenario=read-order&step=13&present')
    await waitFor(() => expect(notes()).toHaveTextContent('at hop 14'))
    act(() => following.command('next'))
    redraw()
    expect(notes()).toHaveTextContent('now, before the next hop')
    act(() => following.command('next'))
    redraw()
    expect(notes()).toHaveTextContent('answered by hop 15')
  })

  it('jumps to any hop of the list, which marks the current one and the question', async () => {
    const { redraw } = await show('#scenario=read-order&step=2&present')
    const list = screen.getByRole('list', { name: 'Hops' })
    const items = within(list).getAllByRole('listitem')
    expect(items).toHaveLength(readOrder.hops.length)
    expect(items[1]).toHaveAttribute('aria-current', 'step')
    expect(within(items[13] as HTMLElement).getByRole('img')).toHaveAccessibleName(
      'question for the class',
    )
    fireEvent.click(within(items[9] as HTMLElement).getByRole('button'))
    redraw()
    expect(cursorOf(session)).toBe(9)
    expect(items[9]).toHaveAttribute('aria-current', 'step')
  })

  it('says so when the page is lost, and lets the notes be stepped', async () => {
    const { following, redraw } = await show('#scenario=read-order&step=2&open=network&present')
    hangUp()
    redraw(true)
    expect(screen.getByText(/does not answer/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open the page again' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Next hop' }))
    expect(cursorOf(following)).toBe(2)
    expect(screen.getByRole('heading', { name: /^Now: hop 3/ })).toBeInTheDocument()
  })

  it('says that nothing follows the last hop', async () => {
    await show('#scenario=read-order&step=27&present')
    expect(screen.getByRole('heading', { name: 'This was the last hop.' })).toBeInTheDocument()
    expect(screen.queryByTestId('speaker-next')).toBeNull()
  })
})
