/** What a person can change of how the trip is shown. The only writer of the view, the dialogs and the problems. */
import type { StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../lib/result'
import type { Playback } from '../../playback/createPlayback'
import { getClosedAtFirst, getStops } from '../../trace/stops'
import type { Mode, Tab } from '../address/address'
import { NOT_PRESENTING, type Presenting } from '../state/presenting-state'
import { getClosed, type Dialog, type SessionState } from '../state/session-state'

export type ViewActions = {
  readonly setTab: (tab: Tab) => void
  /** Offers what can fail at a participant; null: nothing any more. */
  readonly select: (id: string | null) => void
  readonly openDialog: (dialog: Dialog) => void
  readonly closeDialog: () => void
  readonly toggleGroup: (id: string) => void
  readonly setMode: (mode: Mode) => void
  /** Changes something about the presentation that is on. */
  readonly present: (change: Partial<Presenting>) => void
  readonly report: (problem: Problem) => void
  readonly withdraw: (problem: Problem) => void
  readonly dismissProblems: () => void
  /** A newer version lies ready; null: not now. */
  readonly offerVersion: (change: (() => void) | null) => void
  /** A speaker's window was asked for. */
  readonly countSpeaker: () => void
  /** One has come up. */
  readonly greetSpeaker: () => void
}

export function createViewActions(
  { getState, setState }: StoreApi<SessionState>,
  playback: Playback,
): ViewActions {
  return {
    setTab: (tab) => setState({ tab }),
    select: (selected) => setState({ selected }),
    openDialog: (dialog) => setState({ dialog }),
    closeDialog: () => setState({ dialog: 'none' }),
    toggleGroup: (id) => {
      const { shown, folds, closed: before } = getState()
      if (!shown) return
      const next = toggleFold(folds, id, before.has(id), getClosedAtFirst(shown.trace).includes(id))
      const closed = getClosed(shown.trace, next)
      setState({ folds: next, closed, selected: null })
      playback.send({ type: 'setStops', stops: getStops(shown.trace, closed) })
    },
    setMode: (mode) => {
      const over = mode === 'present' ? { dialog: 'none' as const } : {}
      setState({ mode, presenting: NOT_PRESENTING, selected: null, ...over })
    },
    present: (change) =>
      setState(({ presenting }) => ({ presenting: { ...presenting, ...change } })),
    report: (problem) => setState({ problems: [problem] }),
    withdraw: (problem) =>
      setState(({ problems }) => ({ problems: problems.filter((one) => one !== problem) })),
    dismissProblems: () => setState({ problems: [] }),
    offerVersion: (newVersion) => setState({ newVersion }),
    countSpeaker: () => setState(({ speakers }) => ({ speakers: speakers + 1 })),
    greetSpeaker: () => setState(({ speakers }) => ({ speakerUp: speakers })),
  }
}

/** Only what differs from how the Trace begins is kept, and said in a link. */
function toggleFold(
  folds: SessionState['folds'],
  id: string,
  isClosed: boolean,
  isClosedAtFirst: boolean,
): SessionState['folds'] {
  const { [id]: _before, ...others } = folds
  if (isClosed !== isClosedAtFirst) return others
  return { ...others, [id]: isClosed ? 'open' : 'closed' }
}
