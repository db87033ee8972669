/**
 * Where we are in a Trace and whether it moves. Time comes in as `tick` events from createPlayback;
 * nothing here knows a clock. Stepping during a movement finishes it, stepping the other way
 * turns it round: nothing ever queues up.
 */
import { assign, setup } from 'xstate'

/** A hop being shown on its way: `t` runs 0 → 1 forward and 1 → 0 when going back. */
export type Movement = { readonly hop: number; readonly t: number }

export type PlaybackContext = {
  /** Index of the hop that caption, inspector, timeline and list show. */
  readonly cursor: number
  readonly movement: Movement | null
  /** Ascending hop indexes at which stepping stops. */
  readonly stops: readonly number[]
  readonly speed: Speed
  /** prefers-reduced-motion: hops do not travel, they arrive. */
  readonly still: boolean
  /** Time spent resting on the current hop while playing, unscaled ms. */
  readonly dwelledMs: number
}

export type PlaybackEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly cursor: number }
  | { readonly type: 'tick'; readonly elapsedMs: number }
  | { readonly type: 'load'; readonly stops: readonly number[]; readonly cursor: number }
  | { readonly type: 'setStops'; readonly stops: readonly number[] }
  | { readonly type: 'setSpeed'; readonly speed: Speed }
  | { readonly type: 'setStill'; readonly still: boolean }

export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]
export const TRAVEL_MS = 650
export const DWELL_MS = 1900

function stopAfter({ stops, cursor }: PlaybackContext): number | undefined {
  return stops.find((stop) => stop > cursor)
}

function stopBefore({ stops, cursor }: PlaybackContext): number | undefined {
  return stops.findLast((stop) => stop < cursor)
}

function isGoingBack({ cursor, movement }: PlaybackContext): boolean {
  return movement !== null && movement.hop !== cursor
}

function moveOn(context: PlaybackContext, elapsedMs: number): Movement | null {
  if (!context.movement) return null
  const share = (elapsedMs * context.speed) / TRAVEL_MS
  const back = isGoingBack(context)
  const t = context.movement.t + (back ? -share : share)
  return (back ? t <= 0 : t >= 1) ? null : { hop: context.movement.hop, t }
}

/** Unscaled ms until the packet arrives, or until the next one starts while playing. */
export function getDueMs({ cursor, movement, dwelledMs, speed }: PlaybackContext): number {
  if (!movement) return Math.max(DWELL_MS / speed - dwelledMs, 0)
  const left = movement.hop === cursor ? 1 - movement.t : movement.t
  return (left * TRAVEL_MS) / speed
}

export const playbackMachine = setup({
  types: {
    context: {} as PlaybackContext,
    events: {} as PlaybackEvent,
    input: {} as Pick<PlaybackContext, 'stops' | 'cursor'> &
      Partial<Pick<PlaybackContext, 'speed' | 'still'>>,
  },
  guards: {
    hasNext: ({ context }) => stopAfter(context) !== undefined,
    hasPrevious: ({ context }) => stopBefore(context) !== undefined,
    isStill: ({ context }) => context.still,
    goesForward: ({ context }) => context.movement !== null && !isGoingBack(context),
    goesBack: ({ context }) => isGoingBack(context),
    arrives: ({ context, event }) =>
      event.type === 'tick' && moveOn(context, event.elapsedMs) === null,
    hasDwelled: ({ context, event }) =>
      event.type === 'tick' &&
      (context.dwelledMs + event.elapsedMs) * context.speed >= DWELL_MS &&
      stopAfter(context) !== undefined,
    isAtEnd: ({ context }) => stopAfter(context) === undefined,
  },
  actions: {
    startForward: assign(({ context }) => {
      const hop = stopAfter(context) ?? context.cursor
      return { cursor: hop, movement: { hop, t: 0 }, dwelledMs: 0 }
    }),
    startBack: assign(({ context }) => ({
      cursor: stopBefore(context) ?? context.cursor,
      movement: { hop: context.cursor, t: 1 },
    })),
    jumpForward: assign(({ context }) => ({
      cursor: stopAfter(context) ?? context.cursor,
      movement: null,
      dwelledMs: 0,
    })),
    jumpBack: assign(({ context }) => ({
      cursor: stopBefore(context) ?? context.cursor,
      movement: null,
    })),
    turnForward: assign(({ context }) => ({ cursor: context.movement?.hop ?? context.cursor })),
    turnBack: assign(({ context }) => ({ cursor: stopBefore(context) ?? context.cursor })),
    finish: assign({ movement: null, dwelledMs: 0 }),
    toFirst: assign(({ context }) => ({ cursor: context.stops[0] ?? 0, movement: null })),
    toLast: assign(({ context }) => ({ cursor: context.stops.at(-1) ?? 0, movement: null })),
    toCursor: assign(({ event }) =>
      event.type === 'seek' || event.type === 'load'
        ? { cursor: event.cursor, movement: null, dwelledMs: 0 }
        : {},
    ),
    takeStops: assign(({ event }) =>
      event.type === 'load' || event.type === 'setStops' ? { stops: event.stops } : {},
    ),
    advance: assign(({ context, event }) =>
      event.type === 'tick' ? { movement: moveOn(context, event.elapsedMs) } : {},
    ),
    dwell: assign(({ context, event }) =>
      event.type === 'tick' ? { dwelledMs: context.dwelledMs + event.elapsedMs } : {},
    ),
  },
}).createMachine({
  id: 'playback',
  context: ({ input }) => ({
    cursor: input.cursor,
    stops: input.stops,
    movement: null,
    speed: input.speed ?? 1,
    still: input.still ?? false,
    dwelledMs: 0,
  }),
  initial: 'resting',
  on: {
    first: { target: '.resting', actions: 'toFirst' },
    last: { target: '.resting', actions: 'toLast' },
    seek: { target: '.resting', actions: 'toCursor' },
    load: { target: '.resting', actions: ['takeStops', 'toCursor'] },
    setStops: { target: '.resting', actions: ['takeStops', 'finish'] },
    setSpeed: { actions: assign(({ event }) => ({ speed: event.speed })) },
    setStill: { actions: assign(({ event }) => ({ still: event.still })) },
    pause: '.resting',
  },
  states: {
    resting: {
      entry: 'finish',
      on: {
        next: [
          { guard: 'isStill', actions: 'jumpForward' },
          { guard: 'hasNext', target: 'stepping', actions: 'startForward' },
        ],
        back: [
          { guard: 'isStill', actions: 'jumpBack' },
          { guard: 'hasPrevious', target: 'stepping', actions: 'startBack' },
        ],
        play: [
          { guard: 'isAtEnd', target: 'playing.dwelling', actions: 'toFirst' },
          { target: 'playing.starting' },
        ],
      },
    },
    stepping: {
      tags: 'moving',
      on: {
        next: [{ guard: 'goesForward', target: 'resting' }, { actions: 'turnForward' }],
        back: [{ guard: 'goesBack', target: 'resting' }, { actions: 'turnBack' }],
        play: { target: 'playing.travelling' },
        tick: [{ guard: 'arrives', target: 'resting' }, { actions: 'advance' }],
      },
    },
    playing: {
      tags: ['moving', 'playing'],
      on: {
        next: { target: 'stepping', guard: 'hasNext', actions: 'startForward' },
        back: { target: 'stepping', guard: 'hasPrevious', actions: 'startBack' },
      },
      initial: 'dwelling',
      states: {
        starting: {
          always: [
            { guard: 'isStill', target: 'dwelling', actions: 'jumpForward' },
            { target: 'travelling', actions: 'startForward' },
          ],
        },
        travelling: {
          on: {
            next: { target: 'dwelling' },
            tick: [{ guard: 'arrives', target: 'dwelling' }, { actions: 'advance' }],
          },
        },
        dwelling: {
          entry: 'finish',
          always: { guard: 'isAtEnd', target: '#playback.resting' },
          on: {
            tick: [{ guard: 'hasDwelled', target: 'starting' }, { actions: 'dwell' }],
          },
        },
      },
    },
  },
})
