/**
 * What is asked for, as parts of an address: the scenario, and only what differs from it. Reading leaves out what
 * is damaged and names it by its part: half an edited request would be another one.
 */
import { problem, type Problem } from '../lib/result'
import { type Asked, askFor } from './asked'
import { getScenario } from './create-run'
import { type AskedProblem, parseAsked } from './parseAsked'
import type { HeaderField, RequestDraft } from './run'
import { DEFAULT_SCENARIO, SCENARIO_IDS, type ScenarioId } from './scenarios'
import { keepSignature } from './token-draft'

const EDIT_NAMES = ['method', 'path', 'header', 'body', 'content', 'token', 'claims', 'sign']
export const ASKED_NAMES = ['scenario', 'faults', ...EDIT_NAMES]
/** Parts that say one thing or nothing. */
const WORDS = { content: 'none', token: 'none', sign: 'no' }
/** The part that a field of the request stands in, where it has another name. */
const PARTS: Readonly<Record<string, string>> = { target: 'path', headers: 'header' }

export function writeAsked(params: URLSearchParams, { scenario, faults, request }: Asked): void {
  params.set('scenario', scenario)
  if (faults) params.set('faults', faults.join('+') || 'none')
  if (request) writeEdits(params, request, getScenario(scenario).request)
}

function writeEdits(params: URLSearchParams, request: RequestDraft, original: RequestDraft): void {
  if (request.method !== original.method) params.set('method', request.method)
  if (request.target !== original.target) params.set('path', request.target)
  if (JSON.stringify(request.headers) !== JSON.stringify(original.headers)) {
    for (const [name, value] of request.headers) params.append('header', `${name}: ${value}`)
    if (request.headers.length === 0) params.set('header', '')
  }
  if (request.body !== original.body) {
    if (request.body === null) params.set('content', 'none')
    else params.set('body', request.body)
  }
  writeCredentials(params, request, original)
}

function writeCredentials(
  params: URLSearchParams,
  { credentials }: RequestDraft,
  { credentials: original }: RequestDraft,
): void {
  if (JSON.stringify(credentials) === JSON.stringify(original)) return
  if (credentials.kind === 'none') {
    params.set('token', 'none')
    return
  }
  params.set('claims', JSON.stringify(credentials.token.claims))
  if (credentials.token.signedClaims) params.set('sign', 'no')
}

export type ReadAsked = {
  readonly asked: Asked
  readonly problems: readonly Problem[]
}

/** An unknown scenario takes all that was said about it along: what is left is the one that the page begins with. */
export function readAsked(params: URLSearchParams): ReadAsked {
  const name = params.get('scenario') ?? DEFAULT_SCENARIO
  const scenario = SCENARIO_IDS.find((id) => id === name)
  const word = findDamagedWord(params)
  const input = {
    scenario: name,
    faults: readFaults(params.get('faults')),
    request: scenario && word === null ? readRequest(params, scenario) : null,
  }
  const { asked, problems } = parseLeniently(input)
  return {
    asked,
    problems: [
      ...problems,
      ...(word && scenario ? [problem('RT204', { name: word }).problem] : []),
    ],
  }
}

type Input = {
  readonly scenario: string
  readonly faults: readonly string[] | null
  readonly request: unknown
}

function parseLeniently(input: Input): ReadAsked {
  const parsed = parseAsked(input)
  if (parsed.ok) return { asked: parsed.value, problems: [] }
  const is = (field: AskedProblem['field']) => parsed.problems.find((one) => one.field === field)
  const unknown = is('scenario')
  if (unknown) return { asked: askFor(DEFAULT_SCENARIO), problems: [unknown.problem] }
  const fault = is('faults')
  const edit = parsed.problems.find(({ field }) => field !== 'faults')
  const rest = parseAsked({
    scenario: input.scenario,
    faults: fault ? null : input.faults,
    request: edit ? null : input.request,
  })
  return {
    asked: rest.ok ? rest.value : askFor(DEFAULT_SCENARIO),
    problems: [
      ...(fault ? [fault.problem] : []),
      ...(edit ? [problem('RT204', { name: PARTS[edit.field] ?? edit.field }).problem] : []),
    ],
  }
}

function findDamagedWord(params: URLSearchParams): string | null {
  const damaged = Object.entries(WORDS).find(
    ([name, word]) => params.has(name) && params.get(name) !== word,
  )
  return damaged?.[0] ?? null
}

function readFaults(text: string | null): readonly string[] | null {
  if (text === null) return null
  return text === 'none' ? [] : text.split('+')
}

/** null: nothing of it was edited. */
function readRequest(params: URLSearchParams, scenario: ScenarioId): unknown {
  if (!EDIT_NAMES.some((name) => params.has(name))) return null
  const original = getScenario(scenario).request
  return {
    method: params.get('method') ?? original.method,
    target: params.get('path') ?? original.target,
    headers: params.has('header') ? readHeaders(params.getAll('header')) : original.headers,
    body: params.get('content') === 'none' ? null : (params.get('body') ?? original.body),
    credentials: readCredentials(params, original),
  }
}

function readHeaders(lines: readonly string[]): readonly HeaderField[] {
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(':')
      return [name, rest.join(':').trim()]
    })
}

function readCredentials(params: URLSearchParams, original: RequestDraft): unknown {
  if (params.get('token') === 'none') return { kind: 'none' }
  const text = params.get('claims')
  if (text === null) return original.credentials
  const claims = readJson(text)
  return params.get('sign') === 'no'
    ? keepSignature(claims, original)
    : { kind: 'token', token: { claims } }
}

/** undefined, which is no claims object either, where it is not JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
