/** What one person's visit consists of at a moment, but for the place in the trip: that is the playback's. */
import type { Asked } from '../../catalog/asked'
import type { Problem } from '../../lib/result'
import type { Closed } from '../../trace/stops'
import type { Trace } from '../../trace/trace'
import type { View } from '../address/address'
import type { LanguageState } from './language-state'
import type { Presenting } from './presenting-state'

export type EngineStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting'; readonly progress: number }
  | { readonly kind: 'ready'; readonly startedInMs: number }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** A trip that is on show, and what was asked for to get it: views, titles and exports speak of this alone. */
export type Shown = { readonly asked: Asked; readonly trace: Trace }

/** Where the cursor goes in the trip that is on its way. */
export type Place =
  | { readonly kind: 'at'; readonly cursor: number }
  /** To the same hop, as far as the trip on show and the new one agree. */
  | { readonly kind: 'carried' }

/** What became of what was asked for last: it is on show, on its way, or could not be had. */
export type Progress =
  | { readonly kind: 'settled' }
  | { readonly kind: 'pending'; readonly place: Place }
  | { readonly kind: 'failed'; readonly place: Place }

export type Dialog = 'none' | 'editor' | 'export' | 'keys' | 'settings'

export type SessionState = LanguageState &
  View & {
    /** The last that was asked for; what is on show may still be the one before it. */
    readonly asked: Asked
    /** null only until the first trip has arrived. */
    readonly shown: Shown | null
    readonly progress: Progress
    readonly engine: EngineStatus
    readonly problems: readonly Problem[]
    /** Of the trip on show the groups that are passed in one go. */
    readonly closed: Closed
    /** The participant whose failures are offered. */
    readonly selected: string | null
    readonly dialog: Dialog
    readonly presenting: Presenting
    /** Changes to the newer version that lies ready; null where there is none. */
    readonly newVersion: (() => void) | null
    /** How often a speaker's window has been asked for. */
    readonly speakers: number
    /** The last of them that has come up: a browser that lets none open does not say so. */
    readonly speakerUp: number
  }

export function isPending({ progress }: SessionState): boolean {
  return progress.kind === 'pending'
}

/** What a link says: the trip that is on its way, else the one on show. */
export function getLinked({ asked, shown, progress }: SessionState): Asked {
  return progress.kind === 'pending' ? asked : (shown?.asked ?? asked)
}

/** The groups that are closed, of a Trace and what a person has opened or closed of it. */
export function getClosed(trace: Trace, folds: View['folds']): Closed {
  return new Set(
    trace.groups.flatMap(({ id, closedAtFirst }) =>
      (folds[id] ?? (closedAtFirst ? 'closed' : 'open')) === 'closed' ? [id] : [],
    ),
  )
}
