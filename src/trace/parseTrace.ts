/** The door for Trace files: text of any origin becomes a Trace, or a numbered problem. It never throws. */
import { ok, problem, type Result } from '../lib/result'
import { traceSchema } from './schema'
import { type Trace, TRACE_FORMAT, TRACE_VERSION } from './trace'

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
  const version = readVersion(json.value)
  if (version !== null && version !== String(TRACE_VERSION)) {
    return problem('RT103', { version, supported: TRACE_VERSION })
  }
  const parsed = traceSchema.safeParse(json.value)
  if (!parsed.success) {
    return problem('RT104', { path: formatPath(parsed.error.issues[0]?.path ?? []) })
  }
  return checkParticipants(parsed.data)
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

/** Hops and participants are found by id: one that is missing would be missed much later. */
function checkParticipants(trace: Trace): Result<Trace> {
  const ids = new Set(trace.participants.map(({ id }) => id))
  for (const [index, { from, to, exchange }] of trace.hops.entries()) {
    if (exchange >= trace.exchanges.length)
      return problem('RT104', { path: `hops[${index}].exchange` })
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
