/**
 * The shape of a Trace file, checked on the way in (format version 2; see CHANGELOG.md). What it lets through is a
 * Trace, by type; members that it does not know are left out.
 */
import * as z from 'zod/mini'
import type { Evidence } from './evidence'
import {
  EXECUTIONS,
  type Hop,
  PARTICIPANT_KINDS,
  type Trace,
  TRACE_FORMAT,
  TRACE_VERSION,
} from './trace'

// A page with a strict Content-Security-Policy forbids the code that zod would make up for speed.
z.config({ jitless: true })

const json = z.json()
const rows = z.array(z.array(json))
const lineRange = z.readonly(z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))]))
const milliseconds = z.number().check(z.gte(0))
const verdict = z.enum(['passed', 'failed'])

const check = z.object({
  id: z.string(),
  verdict: z.enum(['passed', 'failed', 'not-run']),
  actual: z.string(),
  expected: z.string(),
})

const sqlError = z.object({
  code: z.string(),
  message: z.string(),
  detail: z.exactOptional(z.string()),
  constraint: z.exactOptional(z.string()),
})

const tableChange = z.object({
  table: z.string(),
  columns: z.array(z.string()),
  before: rows,
  after: rows,
})

const script = z.object({
  call: z.string(),
  settled: z.enum(['pending', 'resolved', 'rejected']),
  status: z.exactOptional(z.number()),
  ok: z.exactOptional(z.boolean()),
  readable: z.exactOptional(z.array(z.readonly(z.tuple([z.string(), z.string()])))),
  hidden: z.exactOptional(z.array(z.string())),
  body: z.exactOptional(z.nullable(z.string())),
  error: z.exactOptional(z.object({ name: z.string(), message: z.string() })),
  console: z.exactOptional(z.string()),
})

const storage = z.object({
  cookies: z.array(z.object({ name: z.string(), value: z.string(), attributes: z.string() })),
  token: z.nullable(z.string()),
  csrfToken: z.exactOptional(z.string()),
})

const evidence: z.ZodMiniType<Evidence> = z.object({
  message: z.exactOptional(
    z.object({
      kind: z.enum(['request', 'response']),
      label: z.string(),
      text: z.string(),
      decidedBy: z.exactOptional(z.string()),
      isIncomplete: z.exactOptional(z.literal(true)),
    }),
  ),
  context: z.exactOptional(z.record(z.string(), json)),
  checks: z.exactOptional(z.array(check)),
  token: z.exactOptional(
    z.object({
      raw: z.string(),
      header: z.nullable(z.string()),
      payload: z.nullable(z.string()),
      signature: z.nullable(z.string()),
      checks: z.array(check),
    }),
  ),
  query: z.exactOptional(
    z.object({ summary: z.string(), sql: z.string(), parameters: z.array(json) }),
  ),
  result: z.exactOptional(
    z.object({
      command: z.string(),
      columns: z.array(z.string()),
      rows,
      error: z.exactOptional(sqlError),
      tables: z.exactOptional(z.array(tableChange)),
    }),
  ),
  logLine: z.exactOptional(z.string()),
  script: z.exactOptional(script),
  storage: z.exactOptional(storage),
})

const hop: z.ZodMiniType<Hop> = z.object({
  exchange: z.int().check(z.gte(0)),
  from: z.string(),
  to: z.string(),
  direction: z.enum(['request', 'response', 'internal']),
  startMs: milliseconds,
  durationMs: milliseconds,
  outcome: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  verdict,
  execution: z.enum(EXECUTIONS),
  state: z.string(),
  evidence,
  code: z.nullable(z.object({ file: z.string(), lines: z.array(lineRange) })),
})

export const traceSchema: z.ZodMiniType<Trace> = z.object({
  format: z.literal(TRACE_FORMAT),
  version: z.literal(TRACE_VERSION),
  source: z.string(),
  vocabulary: z.nullable(z.string()),
  run: z.exactOptional(json),
  startedAt: z.string(),
  durationMs: milliseconds,
  participants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(PARTICIPANT_KINDS),
      group: z.nullable(z.string()),
    }),
  ),
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parent: z.nullable(z.string()),
      closedAtFirst: z.boolean(),
    }),
  ),
  exchanges: z.array(
    z.object({
      role: z.enum(['request', 'preflight', 'login', 'retry', 'repeat', 'redirect']),
      label: z.string(),
    }),
  ),
  hops: z.array(hop).check(z.minLength(1)),
  faults: z.array(z.object({ id: z.string(), participant: z.string(), reached: z.boolean() })),
  offers: z.array(
    z.object({
      id: z.string(),
      participant: z.string(),
      result: z.union([
        z.object({ status: z.number() }),
        z.object({ error: z.string() }),
        z.object({ unchanged: z.literal(true) }),
      ]),
    }),
  ),
  outcome: z.object({ state: z.string(), status: z.nullable(z.number()) }),
})
