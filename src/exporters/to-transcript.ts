/**
 * A Trace as a document to be read from top to bottom: requests and hops under headings, with all that
 * the inspector shows of each. to-markdown.ts writes it as text, the page shows it as HTML.
 */
import type { Check, Evidence, TableChange } from '../trace/evidence'
import type { Hop, Json, Trace } from '../trace/trace'
import { indexTrace } from '../trace/indexTrace'

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** To be shown letter for letter. */
  | { readonly kind: 'code'; readonly label: string; readonly text: string }
  | { readonly kind: 'table'; readonly label: string; readonly table: Table }

export type Fact = readonly [label: string, value: string]
export type Table = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Which columns are the same in every language. */
  readonly isData: readonly boolean[]
}

export type TranscriptWords = {
  readonly title: string
  /** What to know before the first hop; one paragraph each. */
  readonly introduction: readonly string[]
  readonly caption: (hop: Hop) => string
  readonly explanation: (hop: Hop) => { readonly text: string; readonly rule: string } | null
  /** Name of a participant. */
  readonly box: (id: string) => string
  readonly check: (id: string) => string
  readonly exchange: (index: number, label: string) => string
  readonly hop: (index: number, caption: string) => string
  readonly between: (from: string, to: string) => string
  readonly time: (startMs: number, durationMs: number) => string
  readonly execution: (execution: Hop['execution']) => string
  readonly verdict: (verdict: Check['verdict']) => string
  readonly outcome: (status: number | null) => string
  readonly result: (command: string) => string
  readonly table: (name: string, when: 'before' | 'after') => string
  readonly labels: Readonly<Record<Label, string>>
}

export const LABELS = [
  'where',
  'when',
  'execution',
  'verdict',
  'rule',
  'outcome',
  'neverReached',
  'checks',
  'check',
  'actual',
  'expected',
  'message',
  'context',
  'log',
  'header',
  'payload',
  'signature',
  'statement',
  'parameters',
  'noRows',
  'error',
  'script',
  'cookies',
  'console',
] as const
type Label = (typeof LABELS)[number]

export function toTranscript(trace: Trace, words: TranscriptWords): readonly Block[] {
  const never = indexTrace(trace).neverReached.map(words.box)
  const facts: readonly Fact[] = [
    [words.labels.outcome, words.outcome(trace.outcome.status)],
    ...(never.length > 0 ? [[words.labels.neverReached, never.join(', ')] as const] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: words.title },
    ...words.introduction.map((text): Block => ({ kind: 'text', text })),
    { kind: 'facts', facts },
    ...trace.exchanges.flatMap(({ label }, index): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.exchange(index, label) },
      ...trace.hops.flatMap((hop, at) =>
        hop.exchange === index ? describeHop(hop, at, words) : [],
      ),
    ]),
  ]
}

function describeHop(hop: Hop, index: number, words: TranscriptWords): readonly Block[] {
  const { labels } = words
  const explanation = words.explanation(hop)
  const facts: readonly Fact[] = [
    [labels.where, words.between(words.box(hop.from), words.box(hop.to))],
    [labels.when, words.time(hop.startMs, hop.durationMs)],
    [labels.verdict, words.verdict(hop.verdict)],
    [labels.execution, words.execution(hop.execution)],
    ...(explanation?.rule ? [[labels.rule, explanation.rule] as const] : []),
  ]
  return [
    { kind: 'heading', level: 3, text: words.hop(index, words.caption(hop)) },
    ...(explanation ? [{ kind: 'text', text: explanation.text } as const] : []),
    { kind: 'facts', facts },
    ...describeEvidence(hop.evidence, words),
  ]
}

function describeEvidence(evidence: Evidence, words: TranscriptWords): readonly Block[] {
  const { labels } = words
  const { message, context, logLine } = evidence
  return [
    ...describeChecks(evidence, words),
    ...describeData(evidence, words),
    ...describeScript(evidence, words),
    ...(message ? [code(labels.message, message.text)] : []),
    ...(context ? [code(labels.context, JSON.stringify(context, null, 2))] : []),
    ...(logLine === undefined ? [] : [code(labels.log, logLine)]),
  ]
}

function describeChecks({ token, checks }: Evidence, words: TranscriptWords): readonly Block[] {
  const { labels } = words
  const compared = token?.checks ?? checks ?? []
  const parts: readonly (readonly [string, string | null])[] = token
    ? [
        [labels.header, token.header],
        [labels.payload, token.payload],
        [labels.signature, token.signature],
      ]
    : []
  return [
    ...parts.flatMap(([label, text]) => (text === null ? [] : [code(label, text)])),
    ...(compared.length > 0
      ? [
          table(labels.checks, {
            head: [labels.check, labels.actual, labels.expected, labels.verdict],
            rows: compared.map(({ id, actual, expected, verdict }) => [
              words.check(id),
              actual,
              expected,
              words.verdict(verdict),
            ]),
            isData: [false, true, true, false],
          }),
        ]
      : []),
  ]
}

function describeData({ query, result }: Evidence, words: TranscriptWords): readonly Block[] {
  const { labels } = words
  return [
    // A result comes with the statement that it answers; that stood at the hop before.
    ...(query && !result
      ? [
          code(labels.statement, query.sql),
          code(labels.parameters, JSON.stringify(query.parameters)),
        ]
      : []),
    ...(result && !result.error ? [describeRows(result.command, result, words)] : []),
    ...(result?.error ? [code(labels.error, writeLines(result.error))] : []),
    ...(result?.tables ?? []).flatMap((change) => describeChange(change, words)),
  ]
}

function describeRows(
  command: string,
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: Rows },
  words: TranscriptWords,
): Block {
  const label = words.result(command)
  return rows.length === 0
    ? { kind: 'facts', facts: [[label, words.labels.noRows]] }
    : table(label, {
        head: columns,
        rows: rows.map((row) => row.map(toText)),
        isData: columns.map(() => true),
      })
}

type Rows = readonly (readonly Json[])[]

function describeChange(change: TableChange, words: TranscriptWords): readonly Block[] {
  return (['before', 'after'] as const).map((when) =>
    table(words.table(change.table, when), {
      head: change.columns,
      rows: change[when].map((row) => row.map(toText)),
      isData: change.columns.map(() => true),
    }),
  )
}

function describeScript({ script, storage }: Evidence, { labels }: TranscriptWords) {
  return [
    ...(script ? [code(labels.script, JSON.stringify(script, null, 2))] : []),
    ...(script?.console === undefined ? [] : [code(labels.console, script.console)]),
    ...(storage
      ? storage.cookies.map(({ name, value, attributes }) =>
          code(labels.cookies, `${name}=${value}; ${attributes}`),
        )
      : []),
  ]
}

function code(label: string, text: string): Block {
  return { kind: 'code', label, text }
}

function table(label: string, content: Table): Block {
  return { kind: 'table', label, table: content }
}

/** "name: value", one on each line. */
function writeLines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}

/** Text as it is, everything else as JSON. */
function toText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
