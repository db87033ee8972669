/** The door for Trace files: text of any origin becomes a Trace, or a numbered problem. It never throws. */
import { ok, problem, type Result } from '../lib/result'
import { traceSchema } from './schema'
import { type Trace, TRACE_FORMAT, TRACE_VERSION } from './trace'
import { upgradeTrace } from './upgrades'

const MEGABYTE = 1_000_000
/** Characters; larger files are not even read. */
const LIMIT = 50 * MEGABYTE

export function parseTrace(text: string): Result<Trace> {
  if (text.length > LIMIT) {
    const sizeMb = Math.ceil(text.length / MEGABYTE)
    return problem('RT102', { sizeMb, limitMb: LIMIT / MEGABYTE })
  }
  const json = parseJson(text)
  if (!json.ok) return json
  return convertTrace(json.value)
}

/** The same for what is JSON already: a message from another window, an entry of a database. */
export function convertTrace(value: unknown): Result<Trace> {
  const version = readVersion(value)
  const current =
    version === null ? value : upgradeTrace(value as Readonly<Record<string, unknown>>)
  if (version !== null && current === null) {
    return problem('RT103', { version, supported: TRACE_VERSION })
  }
  const parsed = traceSchema.safeParse(current)
  if (!parsed.success) {
    return problem('RT104', { path: formatPath(parsed.error.issues[0]?.path ?? []) })
  }
  return checkReferences(parsed.data)
}

function parseJson(text: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    return problem('RT101', { position: Number(position ?? text.length) })
  }
}

/** null: not one of our files at all. */
function readVersion(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('format' in value) || value.format !== TRACE_FORMAT) return null
  return 'version' in value ? String(value.version) : null
}

/** Participants and groups are found by id: one that is missing, or there twice, would be missed much later. */
function checkReferences(trace: Trace): Result<Trace> {
  const { participants, groups, exchanges, hops } = trace
  const groupIds = new Set(groups.map(({ id }) => id))
  const ids = new Set(participants.map(({ id }) => id))
  const seen = new Set(groupIds)
  for (const [index, { id, group }] of participants.entries()) {
    if (seen.has(id)) return problem('RT104', { path: `participants[${index}].id` })
    seen.add(id)
    if (group !== null && !groupIds.has(group))
      return problem('RT104', { path: `participants[${index}].group` })
  }
  for (const [index, { from, to, exchange }] of hops.entries()) {
    if (exchange >= exchanges.length) return problem('RT104', { path: `hops[${index}].exchange` })
    const participant = [from, to].find((id) => !ids.has(id))
    if (participant !== undefined) return problem('RT105', { hop: index + 1, participant })
  }
  return ok(trace)
}

/** ["hops", 3, "startMs"] is "hops[3].startMs". */
function formatPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  return text.replace(/^\./, '') || TRACE_FORMAT
}
