/** What one person's visit consists of at a moment, but for the place in the trip: that is the playback's. */
import type { Problem } from '../lib/result'
import type { FaultId, RequestDraft, Run, ScenarioId } from '../trace/run'
import type { Trace } from '../trace/trace'
import type { EmbedHost, LinkTheme, Mode, Tab } from './address'
import type { LanguageState } from './first-language'
import type { Presenting } from './presenting-state'

export type EngineStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting'; readonly progress: number }
  | { readonly kind: 'ready'; readonly startedInMs: number }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type SessionState = LanguageState & {
  readonly scenario: ScenarioId
  /** null: the scenario's own. */
  readonly faults: readonly FaultId[] | null
  readonly request: RequestDraft | null
  /** null only until the first Trace has arrived. */
  readonly trace: Trace | null
  /** The last run that was asked for; `trace` may still be the one before it. */
  readonly run: Run
  readonly pending: boolean
  readonly engine: EngineStatus
  readonly problems: readonly Problem[]
  readonly tab: Tab
  readonly closed: ReadonlySet<string>
  /** The participant whose failures are offered. */
  readonly selected: string | null
  readonly dialog: 'none' | 'editor' | 'export' | 'keys' | 'settings'
  readonly mode: Mode
  readonly host: EmbedHost
  /** As the link has it; null: the settings decide. */
  readonly theme: LinkTheme | null
  readonly presenting: Presenting
  /** Changes to the newer version that lies ready; null where there is none. */
  readonly newVersion: (() => void) | null
  /** How often a speaker's window has been asked for. */
  readonly speakers: number
  /** The last of them that has come up: a browser that lets none open does not say so. */
  readonly speakerUp: number
}
