/**
 * The door for everything that can be asked for, by form, link, file, message or lesson: unknown input becomes an
 * Asked in normal form, or a problem for each part that cannot be. Nobody behind it normalizes or compares again.
 */
import { clipText } from '../lib/clipText'
import { problem, type Problem } from '../lib/result'
import type { Asked } from './asked'
import { getScenario } from './create-run'
import { FAULT_IDS, type FaultId } from './faults'
import { type DraftField, parseRequestDraft } from './parseRequestDraft'
import type { RequestDraft } from './run'
import { SCENARIO_IDS } from './scenarios'

export type AskedProblem = {
  readonly field: 'scenario' | 'faults' | DraftField
  /** Which of the headers. */
  readonly index?: number
  readonly problem: Problem
}

export type ParsedAsked =
  | { readonly ok: true; readonly value: Asked }
  | { readonly ok: false; readonly problems: readonly AskedProblem[] }

/** RT201: no such scenario. RT203: no such fault. RT3xx: see parseRequestDraft. null, or nothing, is the scenario's own. */
export function parseAsked(input: unknown): ParsedAsked {
  const { scenario: name, faults, request } = isFields(input) ? input : {}
  const id = SCENARIO_IDS.find((known) => known === name)
  if (id === undefined) return refuse('scenario', problem('RT201', { id: clip(name) }).problem)
  const own = getScenario(id)
  const asked = parseFaults(faults)
  const draft = isNone(request) ? null : parseRequestDraft(request)
  const problems = [...asked.problems, ...(draft && !draft.ok ? draft.problems : [])]
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      scenario: id,
      faults: unlessSame(asked.faults, own.faults),
      request: unlessSame(draft?.ok ? draft.value : null, own.request),
    },
  }
}

type ParsedFaults = {
  readonly faults: readonly FaultId[] | null
  readonly problems: readonly AskedProblem[]
}

/** In the order of FAULT_IDS, each once. */
function parseFaults(input: unknown): ParsedFaults {
  if (isNone(input)) return { faults: null, problems: [] }
  const names: readonly unknown[] = Array.isArray(input) ? input : [input]
  const known: readonly unknown[] = FAULT_IDS
  const unknown = names.findIndex((name) => !known.includes(name))
  if (unknown === -1) return { faults: FAULT_IDS.filter((id) => names.includes(id)), problems: [] }
  const { problem: found } = problem('RT203', { id: clip(names[unknown]) })
  return { faults: null, problems: [{ field: 'faults', problem: found }] }
}

/** What is the scenario's own anyway is not said: so there is one form for each wish. */
function unlessSame<T extends RequestDraft | readonly FaultId[]>(
  value: T | null,
  own: T,
): T | null {
  return value !== null && JSON.stringify(value) === JSON.stringify(own) ? null : value
}

function refuse(field: AskedProblem['field'], found: Problem): ParsedAsked {
  return { ok: false, problems: [{ field, problem: found }] }
}

function isNone(input: unknown): input is null | undefined {
  return input === null || input === undefined
}

function isFields(input: unknown): input is { readonly [name: string]: unknown } {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function clip(value: unknown): string {
  return clipText(typeof value === 'string' ? value : typeof value, 60)
}
