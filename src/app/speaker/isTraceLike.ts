/**
 * Whether a value is a Trace as far as a speaker's window reads it. The whole schema stays out of the
 * page: it comes from our own page on the same origin, and this keeps out what does not.
 */
import { TRACE_FORMAT, TRACE_VERSION, type Trace } from '../../trace/trace'

type Fields = Readonly<Record<string, unknown>>

export function isTraceLike(value: unknown): value is Trace {
  if (!isFields(value)) return false
  const { format, version, participants, exchanges, hops, faults } = value
  if (format !== TRACE_FORMAT || version !== TRACE_VERSION) return false
  if (!isListOf(participants, isParticipant) || !isListOf(exchanges, isExchange)) return false
  if (!isListOf(faults, isFault) || !isListOf(hops, isHop) || hops.length === 0) return false
  const ids = new Set(participants.map(({ id }) => id))
  return hops.every(
    ({ from, to, exchange }) => ids.has(from) && ids.has(to) && Number(exchange) < exchanges.length,
  )
}

function isParticipant(value: unknown): value is Fields {
  return (
    isFields(value) &&
    hasTexts(value, ['id', 'name', 'kind']) &&
    (value['group'] === null || typeof value['group'] === 'string')
  )
}

function isExchange(value: unknown): value is Fields {
  return isFields(value) && hasTexts(value, ['role', 'label'])
}

function isFault(value: unknown): value is Fields {
  return isFields(value) && hasTexts(value, ['id', 'participant'])
}

function isHop(value: unknown): value is Fields {
  if (!isFields(value) || !isFields(value['explanation']) || !isFields(value['evidence']))
    return false
  const { exchange, startMs, durationMs, explanation } = value
  return (
    hasTexts(value, ['from', 'to', 'direction', 'outcome', 'verdict', 'execution']) &&
    [exchange, startMs, durationMs].every((number) => typeof number === 'number') &&
    hasTexts(explanation, ['id']) &&
    isFields(explanation['values'])
  )
}

function hasTexts(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string')
}

function isListOf(
  value: unknown,
  isItem: (item: unknown) => item is Fields,
): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isItem)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
