/** One message of every kind, as the windows send them. */
import type { Ask, Shown, SpeakerMessage } from '../../../../src/app/speaker/messages'
import readOrder from '#data/traces/read-order.json'
import type { Trace } from '../../../../src/trace/trace'

export const PAGE = '0123456789abcdef'
export const OTHER = 'fedcba9876543210'
export const TRACE: Trace = readOrder

export const SHOWN: Shown = {
  trace: `${PAGE}-1`,
  scenario: 'read-order',
  changed: false,
  cursor: 3,
  playing: false,
  closed: ['network'],
  mode: 'present',
  blank: false,
  spotlight: null,
  locale: 'en',
  hash: '#scenario=read-order&step=4&present',
  stopwatch: { startedMs: 1000, pausedMs: null },
}

export const ASKS: readonly Ask[] = [
  { what: 'command', command: 'next', key: 'PageDown' },
  { what: 'seek', cursor: 7 },
  { what: 'spotlight', id: 'database' },
  { what: 'group', id: 'middleware' },
  { what: 'stopwatch', action: 'pause' },
]

export const MESSAGES: readonly SpeakerMessage[] = [
  { kind: 'hello', speaker: OTHER, audience: PAGE, trace: null, first: true },
  { kind: 'hello', speaker: OTHER, audience: null, trace: `${PAGE}-1`, first: false },
  { kind: 'offer', audience: PAGE, speaker: OTHER },
  ...ASKS.map((ask) => ({ kind: 'ask', audience: PAGE, ask }) as const),
  { kind: 'shown', audience: PAGE, shown: SHOWN },
  { kind: 'shown', audience: PAGE, shown: { ...SHOWN, spotlight: 'api', stopwatch: null } },
  { kind: 'trace', audience: PAGE, key: `${PAGE}-1`, trace: TRACE },
  { kind: 'left', audience: PAGE },
  { kind: 'claim', audience: PAGE, page: OTHER },
  { kind: 'taken', audience: PAGE, page: OTHER },
]
