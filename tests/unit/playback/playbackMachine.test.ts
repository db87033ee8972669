import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import {
  DWELL_MS,
  playbackMachine,
  TRAVEL_MS,
  type PlaybackEvent,
} from '../../../src/playback/playbackMachine'

const STOPS = [0, 1, 2, 3, 4]

function play(events: readonly PlaybackEvent[], input = { stops: STOPS, cursor: 0, still: false }) {
  const actor = createActor(playbackMachine, { input }).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

const tick = (elapsedMs: number): PlaybackEvent => ({ type: 'tick', elapsedMs })
const next: PlaybackEvent = { type: 'next' }
const back: PlaybackEvent = { type: 'back' }

describe('playback', () => {
  it('opens paused on the hop it is given', () => {
    const snapshot = play([], { stops: STOPS, cursor: 2, still: false })
    expect(snapshot.value).toBe('resting')
    expect(snapshot.context.cursor).toBe(2)
    expect(snapshot.hasTag('moving')).toBe(false)
  })

  it('shows the next hop at once and lets its packet travel', () => {
    const { context } = play([next, tick(TRAVEL_MS / 2)])
    expect(context.cursor).toBe(1)
    expect(context.movement).toEqual({ hop: 1, t: 0.5 })
  })

  it('comes to rest when the packet has arrived', () => {
    const snapshot = play([next, tick(TRAVEL_MS)])
    expect(snapshot.value).toBe('resting')
    expect(snapshot.context.movement).toBeNull()
  })

  it('does not arrive in a frame in which no time has passed', () => {
    expect(play([next, tick(0)]).context.movement).toEqual({ hop: 1, t: 0 })
  })

  it('finishes the hop on a second next, and never queues one up', () => {
    const snapshot = play([next, tick(100), next])
    expect(snapshot.value).toBe('resting')
    expect(snapshot.context.cursor).toBe(1)
    expect(play([next, tick(100), next, tick(TRAVEL_MS)]).context.cursor).toBe(1)
  })

  it('shows the packet going back along the hop it came by', () => {
    const start = { stops: STOPS, cursor: 3, still: false }
    const { context } = play([back, tick(TRAVEL_MS / 4)], start)
    expect(context.cursor).toBe(2)
    expect(context.movement).toEqual({ hop: 3, t: 0.75 })
    expect(play([back, tick(TRAVEL_MS)], start).value).toBe('resting')
  })

  it('turns round on the way when the other direction is pressed', () => {
    const { context } = play([next, tick(TRAVEL_MS / 2), back, tick(TRAVEL_MS / 4)])
    expect(context.cursor).toBe(0)
    expect(context.movement).toEqual({ hop: 1, t: 0.25 })
  })

  it('stays where it is before the first and behind the last hop', () => {
    expect(play([back]).context.cursor).toBe(0)
    const atEnd = play([next], { stops: STOPS, cursor: 4, still: false })
    expect(atEnd.context.cursor).toBe(4)
    expect(atEnd.value).toBe('resting')
  })

  it('jumps to the first, the last and any hop without travelling', () => {
    expect(play([{ type: 'last' }]).context).toMatchObject({ cursor: 4, movement: null })
    expect(play([{ type: 'last' }, { type: 'first' }]).context.cursor).toBe(0)
    expect(play([next, { type: 'seek', cursor: 3 }]).context).toMatchObject({
      cursor: 3,
      movement: null,
    })
  })

  it('steps over the hops that are not stops', () => {
    const closed = { stops: [0, 1, 4], cursor: 1, still: false }
    expect(play([next], closed).context.cursor).toBe(4)
    expect(play([back], { ...closed, cursor: 4 }).context.cursor).toBe(1)
    expect(play([back], { ...closed, cursor: 3 }).context.cursor).toBe(1)
  })

  it('plays hop after hop with a pause on each, and stops at the end', () => {
    const onePress = [{ type: 'play' }, tick(TRAVEL_MS), tick(DWELL_MS)] as const
    expect(play(onePress).context).toMatchObject({ cursor: 2, movement: { hop: 2, t: 0 } })
    const toTheEnd = Array.from({ length: 4 }, () => [tick(TRAVEL_MS), tick(DWELL_MS)]).flat()
    const snapshot = play([{ type: 'play' }, ...toTheEnd])
    expect(snapshot.context.cursor).toBe(4)
    expect(snapshot.hasTag('moving')).toBe(false)
  })

  it('starts over when play is pressed at the end', () => {
    const snapshot = play([{ type: 'play' }], { stops: STOPS, cursor: 4, still: false })
    expect(snapshot.context.cursor).toBe(0)
    expect(snapshot.hasTag('playing')).toBe(true)
  })

  it('pauses where it is, with the hop finished', () => {
    const snapshot = play([{ type: 'play' }, tick(100), { type: 'pause' }])
    expect(snapshot.value).toBe('resting')
    expect(snapshot.context).toMatchObject({ cursor: 1, movement: null })
  })

  it('goes faster and slower with the speed', () => {
    const fast = play([{ type: 'setSpeed', speed: 4 }, next, tick(TRAVEL_MS / 8)])
    expect(fast.context.movement).toEqual({ hop: 1, t: 0.5 })
    const slow = play([{ type: 'setSpeed', speed: 0.25 }, next, tick(TRAVEL_MS)])
    expect(slow.context.movement).toEqual({ hop: 1, t: 0.25 })
  })

  it('arrives at once where motion is to be reduced, also while playing', () => {
    const still = { stops: STOPS, cursor: 0, still: true }
    expect(play([next], still).context).toMatchObject({ cursor: 1, movement: null })
    expect(play([next, back], still).context).toMatchObject({ cursor: 0, movement: null })
    const playing = play([{ type: 'play' }, tick(DWELL_MS)], still)
    expect(playing.context).toMatchObject({ cursor: 2, movement: null })
  })

  it('stands still for as long as nobody moves it', () => {
    expect(play([tick(10_000)]).context).toMatchObject({ cursor: 0, movement: null })
  })

  it('takes another Trace with its own stops and cursor, paused', () => {
    const snapshot = play([{ type: 'play' }, { type: 'load', stops: [0, 1], cursor: 1 }])
    expect(snapshot.value).toBe('resting')
    expect(snapshot.context).toMatchObject({ cursor: 1, stops: [0, 1] })
  })
})
