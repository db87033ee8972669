/**
 * What the page for the class and a speaker's window say to each other, and the door through which it
 * comes: anything of another shape or version is no message. Every message is small but `trace`.
 */
import { isLocaleId, type LocaleId } from '../../content/load/locales'
import { convertTrace } from '../../trace/parseTrace'
import type { Trace } from '../../trace/trace'
import type { Mode } from '../address/address'
import { isCommand, type KeyCommand } from '../keys/key-map'
import { isPageId } from './address-of-speaker'
import {
  parseStopwatch,
  STOPWATCH_ACTIONS,
  type Stopwatch,
  type StopwatchAction,
} from './stopwatch'
import { SCENARIO_IDS, type ScenarioId } from '../../catalog/scenarios'

/** What the class sees at this moment. */
export type AudienceView = {
  /** Names the Trace, which comes in a message of its own. */
  readonly trace: string
  readonly scenario: ScenarioId
  /** Whether the request or its faults are no longer the scenario's own. */
  readonly changed: boolean
  readonly cursor: number
  readonly playing: boolean
  readonly closed: readonly string[]
  readonly mode: Mode
  readonly blank: boolean
  readonly spotlight: string | null
  readonly locale: LocaleId
  /** The address of the page, to open it again. */
  readonly hash: string
  /** null until presenting has begun. */
  readonly stopwatch: Stopwatch | null
}

/** What a speaker's window asks of the page. */
export type Ask =
  | { readonly what: 'command'; readonly command: KeyCommand; readonly key: string }
  | { readonly what: 'seek'; readonly cursor: number }
  | { readonly what: 'spotlight'; readonly id: string }
  | { readonly what: 'group'; readonly id: string }
  | { readonly what: 'stopwatch'; readonly action: StopwatchAction }

export type SpeakerMessage =
  /**
   * The heartbeat, by a speaker. `audience` null: whoever is there. `trace`: the one it has.
   * `first`: this window is new, and an older one of the same page has to go.
   */
  | {
      readonly kind: 'hello'
      readonly speaker: string
      readonly audience: string | null
      readonly trace: string | null
      readonly first: boolean
    }
  /** A page that no speaker follows, to one that looks for any. */
  | { readonly kind: 'offer'; readonly audience: string; readonly speaker: string }
  | { readonly kind: 'ask'; readonly audience: string; readonly ask: Ask }
  | { readonly kind: 'shown'; readonly audience: string; readonly shown: AudienceView }
  | {
      readonly kind: 'trace'
      readonly audience: string
      readonly key: string
      readonly trace: Trace
    }
  | { readonly kind: 'left'; readonly audience: string }
  /** Between pages: who comes says its id; one that has it already says so. `page` tells the two apart. */
  | { readonly kind: 'claim' | 'taken'; readonly audience: string; readonly page: string }

const PROTOCOL = 'roundtrip-speaker'
/** Raised with every change of the messages: windows of different builds do not understand each other. */
const VERSION = 2

type Fields = Readonly<Record<string, unknown>>

/** `nonce` tells a message that comes by two ways from two messages. */
export function sealMessage(message: SpeakerMessage, nonce: string): unknown {
  return { protocol: PROTOCOL, version: VERSION, nonce, ...message }
}

export function readNonce(sealed: unknown): string | null {
  return isFields(sealed) && isPageId(sealed['nonce']) ? sealed['nonce'] : null
}

export function parseMessage(value: unknown): SpeakerMessage | null {
  if (!isFields(value) || value['protocol'] !== PROTOCOL || value['version'] !== VERSION)
    return null
  const { kind, audience } = value
  if (kind === 'hello') return parseHello(value)
  if (!isPageId(audience)) return null
  switch (kind) {
    case 'ask': {
      const ask = parseAsk(value['ask'])
      return ask && { kind, audience, ask }
    }
    case 'shown': {
      const shown = parseShown(value['shown'])
      return shown && { kind, audience, shown }
    }
    case 'trace': {
      const { key, trace } = value
      const parsed = convertTrace(trace)
      return isText(key) && parsed.ok ? { kind, audience, key, trace: parsed.value } : null
    }
    case 'offer': {
      const { speaker } = value
      return isPageId(speaker) ? { kind, audience, speaker } : null
    }
    case 'left':
      return { kind, audience }
    case 'claim':
    case 'taken': {
      const { page } = value
      return isPageId(page) ? { kind, audience, page } : null
    }
    default:
      return null
  }
}

function parseHello({ speaker, audience, trace, first }: Fields): SpeakerMessage | null {
  if (!isPageId(speaker)) return null
  if (audience !== null && !isPageId(audience)) return null
  if (trace !== null && !isText(trace)) return null
  if (!isFlag(first)) return null
  return { kind: 'hello', speaker, audience, trace, first }
}

function parseAsk(value: unknown): Ask | null {
  if (!isFields(value)) return null
  const { what, command, key, cursor, id, action } = value
  switch (what) {
    case 'command':
      return isText(command) && isCommand(command) && isText(key) ? { what, command, key } : null
    case 'seek':
      return isIndex(cursor) ? { what, cursor } : null
    case 'spotlight':
    case 'group':
      return isText(id) ? { what, id } : null
    case 'stopwatch': {
      const known = STOPWATCH_ACTIONS.find((one) => one === action)
      return known ? { what, action: known } : null
    }
    default:
      return null
  }
}

const MODES: readonly Mode[] = ['page', 'present', 'embed']

function parseShown(value: unknown): AudienceView | null {
  if (!isFields(value)) return null
  const { trace, changed, cursor, playing, closed, blank, spotlight, hash } = value
  const scenario = SCENARIO_IDS.find((id) => id === value['scenario'])
  const mode = MODES.find((one) => one === value['mode'])
  const locale = value['locale']
  const stopwatch = parseStopwatch(value['stopwatch'])
  if (!isText(trace) || !scenario || !mode || !isIndex(cursor)) return null
  if (!isFlag(changed) || !isFlag(playing) || !isFlag(blank)) return null
  if (!Array.isArray(closed) || !closed.every(isText)) return null
  if (spotlight !== null && !isText(spotlight)) return null
  if (!isText(locale) || !isLocaleId(locale)) return null
  if (!isText(hash) || !hash.startsWith('#')) return null
  if (stopwatch === null && value['stopwatch'] !== null) return null
  const seen = { trace, scenario, changed, cursor, playing, closed, mode, blank, spotlight }
  return { ...seen, locale, hash, stopwatch }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
