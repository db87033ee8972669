/**
 * Whether a speaker's window has a page to follow, and the last mirrored that it got from it. Time comes in
 * as `asked`, one for each hello that was sent; nothing here knows a clock or a wire.
 */
import { assign, setup } from 'xstate'
import type { Trace } from '../../trace/trace'
import type { AudienceView } from './messages'

/** What the class sees, complete: the words of the page and the Trace that they belong to. */
export type Mirrored = { readonly shown: AudienceView; readonly trace: Trace }

export type LinkContext = {
  /** The page that is followed or looked for; null: any. */
  readonly audience: string | null
  /** Hellos since the last answer. */
  readonly unanswered: number
  /** What came last of the two halves of a mirrored. */
  readonly shown: AudienceView | null
  readonly trace: { readonly key: string; readonly trace: Trace } | null
  readonly mirrored: Mirrored | null
}

export type LinkEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'shown'; readonly audience: string; readonly shown: AudienceView }
  | {
      readonly type: 'trace'
      readonly audience: string
      readonly key: string
      readonly trace: Trace
    }
  | { readonly type: 'offered'; readonly audience: string }
  | { readonly type: 'left'; readonly audience: string }

/** After so many hellos without an answer a page has gone, and any other is as good. */
export const PATIENCE = 3

export function isPatient({ unanswered }: LinkContext): boolean {
  return unanswered < PATIENCE
}

/** The two halves put together, where they fit; else the mirrored before. */
function complete({ shown, trace, mirrored }: LinkContext): Mirrored | null {
  const fits = shown && trace?.key === shown.trace && shown.cursor < trace.trace.hops.length
  if (!fits) return mirrored
  // A heartbeat says the same again: then nothing is drawn again.
  const isSame =
    mirrored?.trace === trace.trace && JSON.stringify(mirrored.shown) === JSON.stringify(shown)
  return isSame ? mirrored : { shown, trace: trace.trace }
}

export const linkMachine = setup({
  types: {
    context: {} as LinkContext,
    events: {} as LinkEvent,
    input: {} as Pick<LinkContext, 'audience'>,
  },
  guards: {
    isOurs: ({ context, event }) => event.type !== 'asked' && event.audience === context.audience,
    isFree: ({ context }) => context.audience === null || !isPatient(context),
    isSilent: ({ context }) => context.unanswered + 1 >= PATIENCE,
  },
  actions: {
    count: assign(({ context }) => ({ unanswered: Math.min(context.unanswered + 1, PATIENCE) })),
    follow: assign(({ context, event }) => {
      if (event.type !== 'shown') return {}
      const { shown } = event
      return { unanswered: 0, shown, mirrored: complete({ ...context, shown }) }
    }),
    adopt: assign(({ event }) =>
      event.type === 'offered' ? { audience: event.audience, unanswered: 0 } : {},
    ),
    takeTrace: assign(({ context, event }) => {
      if (event.type !== 'trace') return {}
      const trace = { key: event.key, trace: event.trace }
      return { trace, mirrored: complete({ ...context, trace }) }
    }),
  },
}).createMachine({
  id: 'link',
  context: ({ input }) => ({
    audience: input.audience,
    unanswered: 0,
    shown: null,
    trace: null,
    mirrored: null,
  }),
  initial: 'seeking',
  on: { trace: { guard: 'isOurs', actions: 'takeTrace' } },
  states: {
    seeking: {
      on: {
        asked: { actions: 'count' },
        offered: { guard: 'isFree', actions: 'adopt' },
        shown: { guard: 'isOurs', target: 'following', actions: 'follow' },
      },
    },
    following: {
      on: {
        asked: [{ guard: 'isSilent', target: 'lost', actions: 'count' }, { actions: 'count' }],
        shown: { guard: 'isOurs', actions: 'follow' },
        left: { guard: 'isOurs', target: 'lost' },
      },
    },
    lost: {
      on: {
        asked: { actions: 'count' },
        offered: { guard: 'isFree', actions: 'adopt' },
        shown: { guard: 'isOurs', target: 'following', actions: 'follow' },
      },
    },
  },
})
