/**
 * What belongs in a copied link, and the one pair that writes and reads it:
 * #scenario=expired-token&step=7 plus faults, edits of the request and the view where they differ.
 */
import { isLocaleId, type LocaleId } from '../../content/load/locales'
import { ok, problem, type Problem, type Result } from '../../lib/result'
import { type RequestDraft } from '../../catalog/run'
import { EDIT_NAMES, parseEdits, writeEdits } from '../../catalog/address-edits'
import { FAULT_IDS, type FaultId } from '../../catalog/faults'
import { SCENARIO_IDS, type ScenarioId, DEFAULT_SCENARIO } from '../../catalog/scenarios'
import type { Scenario } from '../../catalog/create-run'

export const TABS = ['explain', 'message', 'token', 'data', 'code'] as const
export type Tab = (typeof TABS)[number]
/** The whole page, presenting to a room, or a frame in another page. */
export type Mode = 'page' | 'present' | 'embed'
/** Whose messages an embedded page follows: those of one origin ("https://host.example"), or a word. */
export type EmbedHost = 'any' | 'none' | (string & {})

export const LINK_THEMES = ['light', 'dark', 'projector'] as const
export type LinkTheme = (typeof LINK_THEMES)[number]

export type Address = {
  readonly scenario: ScenarioId
  /** Index of the hop; the address itself counts from 1. */
  readonly cursor: number
  /** null: the scenario's own. */
  readonly faults: readonly FaultId[] | null
  /** null: the scenario's own. */
  readonly request: RequestDraft | null
  readonly tab: Tab
  /** Groups that are passed in one step. */
  readonly closed: readonly string[]
  /** null: not said; then the browser's setting decides. */
  readonly lang: LocaleId | null
  readonly mode: Mode
  /** null: this machine's settings decide. */
  readonly theme: LinkTheme | null
  /** 'any' unless the page is embedded. */
  readonly host: EmbedHost
}

/** The groups of participants in the shop's Traces. */
const GROUPS: ReadonlySet<string> = new Set(['network', 'middleware'])
/** Closed unless the person opens them: the trip begins with one stop for the whole network. */
const CLOSED_AT_FIRST: readonly string[] = ['network']

export type GetScenario = (id: ScenarioId) => Scenario

function isOneOf<T extends string>(values: readonly T[], value: string | null): value is T {
  return value !== null && (values as readonly string[]).includes(value)
}

export function toHash(address: Address, getScenario: GetScenario): string {
  const params = new URLSearchParams({
    scenario: address.scenario,
    step: String(address.cursor + 1),
  })
  if (address.faults) params.set('faults', address.faults.join('+') || 'none')
  if (address.request) writeEdits(params, address.request, getScenario(address.scenario).request)
  if (address.tab !== 'explain') params.set('tab', address.tab)
  for (const group of address.closed)
    if (!CLOSED_AT_FIRST.includes(group)) params.append('closed', group)
  for (const group of CLOSED_AT_FIRST)
    if (!address.closed.includes(group)) params.append('open', group)
  if (address.lang) params.set('lang', address.lang)
  writeMode(params, address)
  // Readable in a chat window: "/", ":" and "+" may stand in a fragment (RFC 3986 section 3.5).
  const text = params
    .toString()
    .replaceAll('+', '%20')
    .replace(/&(present|embed)=(?=&|$)/, '&$1')
  return `#${text.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2B', '+')}`
}

function writeMode(params: URLSearchParams, { mode, host, theme }: Address): void {
  if (theme !== null) params.set('theme', theme)
  if (mode === 'present') params.set('present', '')
  if (mode === 'embed') params.set('embed', host === 'any' ? '' : host)
}

/** Reads a fragment. What is damaged is left out and named: the rest of the link still holds. */
export function parseHash(
  hash: string,
  getScenario: GetScenario,
): { readonly address: Address; readonly problems: readonly Problem[] } {
  // A "+" in a fragment is a plus sign, not a space.
  const params = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const problems: Problem[] = []
  function take<T>(result: Result<T>, otherwise: T): T {
    if (result.ok) return result.value
    problems.push(result.problem)
    return otherwise
  }
  const scenario = take(parseScenario(params.get('scenario')), DEFAULT_SCENARIO)
  const known = problems.length === 0
  const address: Address = {
    scenario,
    cursor: known ? take(parseStep(params.get('step')), 0) : 0,
    faults: known ? take(parseFaults(params.get('faults')), null) : null,
    request: known ? take(parseEdits(params, getScenario(scenario).request), null) : null,
    tab: take(parseTab(params.get('tab')), 'explain'),
    closed: parseClosed(params),
    lang: take(parseLang(params.get('lang')), null),
    mode: params.has('embed') ? 'embed' : params.has('present') ? 'present' : 'page',
    theme: take(parseTheme(params.get('theme')), null),
    // A host that cannot be read is nobody: a page that was to follow one origin never follows all.
    host: take(parseHost(params.get('embed')), 'none'),
  }
  for (const check of [checkGroups, checkFlag, checkNames]) take(check(params), null)
  return { address, problems }
}

const PLACE = ['scenario', 'step', 'faults', 'tab', 'closed', 'open']
const SHOWN = ['lang', 'theme', 'present', 'embed']
const NAMES: ReadonlySet<string> = new Set([...PLACE, ...SHOWN, ...EDIT_NAMES])

/** A part without a name is named by its value. */
function checkNames(params: URLSearchParams): Result<null> {
  const unknown = [...params].filter(([name]) => !NAMES.has(name))
  if (unknown.length === 0) return ok(null)
  const names = unknown.map(([name, value]) => (name === '' ? `=${value}` : name))
  return problem('RT205', { name: names.join(', ').slice(0, 60) })
}

function checkGroups(params: URLSearchParams): Result<null> {
  const damaged = ['closed', 'open'].find((name) =>
    params.getAll(name).some((group) => !GROUPS.has(group)),
  )
  return damaged === undefined ? ok(null) : problem('RT204', { name: damaged })
}

function checkFlag(params: URLSearchParams): Result<null> {
  return params.get('present') ? problem('RT204', { name: 'present' }) : ok(null)
}

function parseTab(value: string | null): Result<Tab> {
  if (value === null) return ok('explain')
  return isOneOf(TABS, value) ? ok(value) : problem('RT204', { name: 'tab' })
}

function parseClosed(params: URLSearchParams): readonly string[] {
  const opened = params.getAll('open')
  const asked = params
    .getAll('closed')
    .filter((group) => GROUPS.has(group) && !CLOSED_AT_FIRST.includes(group))
  return [...CLOSED_AT_FIRST.filter((group) => !opened.includes(group)), ...asked]
}

function parseLang(value: string | null): Result<LocaleId | null> {
  if (value === null || isLocaleId(value)) return ok(value)
  return problem('RT204', { name: 'lang' })
}

function parseTheme(value: string | null): Result<LinkTheme | null> {
  if (value === null || isOneOf(LINK_THEMES, value)) return ok(value)
  return problem('RT204', { name: 'theme' })
}

function parseHost(value: string | null): Result<EmbedHost> {
  if (value === null || value === '') return ok('any')
  if (value === 'none') return ok('none')
  const origin = URL.canParse(value) ? new URL(value).origin : 'null'
  return origin === 'null' ? problem('RT204', { name: 'embed' }) : ok(origin)
}

function parseScenario(value: string | null): Result<ScenarioId> {
  if (value === null) return ok(DEFAULT_SCENARIO)
  return isOneOf(SCENARIO_IDS, value) ? ok(value) : problem('RT201', { id: value.slice(0, 60) })
}

function parseStep(value: string | null): Result<number> {
  if (value === null) return ok(0)
  return /^[1-9]\d{0,5}$/.test(value)
    ? ok(Number(value) - 1)
    : problem('RT202', { step: value.slice(0, 60), hops: '?' })
}

function parseFaults(value: string | null): Result<readonly FaultId[] | null> {
  if (value === null) return ok(null)
  if (value === 'none') return ok([])
  const ids = value.split('+')
  const unknown = ids.find((id) => !isOneOf(FAULT_IDS, id))
  return unknown === undefined
    ? ok(FAULT_IDS.filter((id) => ids.includes(id)))
    : problem('RT203', { id: unknown.slice(0, 60) })
}
