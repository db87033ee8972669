/**
 * What belongs in a copied link, and the one pair that writes and reads it:
 * #scenario=expired-token&step=7 plus faults, edits of the request and the view where they differ.
 */
import { ASKED_NAMES, readAsked, writeAsked } from '../../catalog/asked-params'
import type { Asked } from '../../catalog/asked'
import { isLocaleId, type LocaleId } from '../../content/load/locales'
import { ok, problem, type Problem, type Result } from '../../lib/result'

export const TABS = ['explain', 'message', 'token', 'data', 'code'] as const
export type Tab = (typeof TABS)[number]
/** The whole page, presenting to a room, or a frame in another page. */
export type Mode = 'page' | 'present' | 'embed'
/** Whose messages an embedded page follows: those of one origin ("https://host.example"), or a word. */
export type EmbedHost = 'any' | 'none' | (string & {})

export const LINK_THEMES = ['light', 'dark', 'projector'] as const
export type LinkTheme = (typeof LINK_THEMES)[number]

/** Groups that the person has opened or closed, by id; of all others the Trace says how they begin. */
export type Folds = Readonly<Record<string, 'open' | 'closed'>>

export type View = {
  readonly tab: Tab
  readonly folds: Folds
  /** null: not said; then the browser's setting decides. */
  readonly lang: LocaleId | null
  readonly mode: Mode
  /** null: this machine's settings decide. */
  readonly theme: LinkTheme | null
  /** 'any' unless the page is embedded. */
  readonly host: EmbedHost
}

export type Address = View & {
  readonly asked: Asked
  /** Index of the hop; the address itself counts from 1. */
  readonly cursor: number
}

export function toHash(address: Address): string {
  const params = new URLSearchParams({
    scenario: address.asked.scenario,
    step: String(address.cursor + 1),
  })
  writeAsked(params, address.asked)
  if (address.tab !== 'explain') params.set('tab', address.tab)
  for (const [group, fold] of Object.entries(address.folds)) params.append(fold, group)
  if (address.lang) params.set('lang', address.lang)
  writeMode(params, address)
  // Readable in a chat window: "/", ":" and "+" may stand in a fragment (RFC 3986 section 3.5).
  const text = params
    .toString()
    .replaceAll('+', '%20')
    .replace(/&(present|embed)=(?=&|$)/, '&$1')
  return `#${text.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2B', '+')}`
}

function writeMode(params: URLSearchParams, { mode, host, theme }: View): void {
  if (theme !== null) params.set('theme', theme)
  if (mode === 'present') params.set('present', '')
  if (mode === 'embed') params.set('embed', host === 'any' ? '' : host)
}

export type ParsedAddress = { readonly address: Address; readonly problems: readonly Problem[] }

/** Reads a fragment. What is damaged is left out and named: the rest of the link still holds. */
export function parseHash(hash: string): ParsedAddress {
  // A "+" in a fragment is a plus sign, not a space.
  const params = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const { asked, problems: damaged } = readAsked(params)
  const problems: Problem[] = [...damaged]
  function take<T>(result: Result<T>, otherwise: T): T {
    if (result.ok) return result.value
    problems.push(result.problem)
    return otherwise
  }
  // Where the scenario is unknown, a step of it means nothing.
  const isKnown = damaged.every(({ code }) => code !== 'RT201')
  const address: Address = {
    asked,
    cursor: isKnown ? take(parseStep(params.get('step')), 0) : 0,
    tab: take(parseOneOf('tab', TABS, params.get('tab')), null) ?? 'explain',
    folds: readFolds(params),
    lang: take(parseLang(params.get('lang')), null),
    mode: params.has('embed') ? 'embed' : params.has('present') ? 'present' : 'page',
    theme: take(parseOneOf('theme', LINK_THEMES, params.get('theme')), null),
    // A host that cannot be read is nobody: a page that was to follow one origin never follows all.
    host: take(parseHost(params.get('embed')), 'none'),
  }
  for (const check of [checkFlag, checkNames]) take(check(params), null)
  return { address, problems }
}

const SHOWN = ['step', 'tab', 'closed', 'open', 'lang', 'theme', 'present', 'embed']
const NAMES: ReadonlySet<string> = new Set([...ASKED_NAMES, ...SHOWN])

/** A part without a name is named by its value. */
function checkNames(params: URLSearchParams): Result<null> {
  const unknown = [...params].filter(([name]) => !NAMES.has(name))
  if (unknown.length === 0) return ok(null)
  const names = unknown.map(([name, value]) => (name === '' ? `=${value}` : name))
  return problem('RT205', { name: names.join(', ').slice(0, 60) })
}

function checkFlag(params: URLSearchParams): Result<null> {
  return params.get('present') ? problem('RT204', { name: 'present' }) : ok(null)
}

/** Whether there are such groups, the Trace will tell: see findUnknownFold. */
function readFolds(params: URLSearchParams): Folds {
  return Object.fromEntries(
    (['closed', 'open'] as const).flatMap((fold) =>
      params.getAll(fold).map((group) => [group, fold] as const),
    ),
  )
}

/** RT204 where a link opens or closes a group that the trip does not have. */
export function findUnknownFold(folds: Folds, groups: readonly string[]): Problem | null {
  const unknown = Object.entries(folds).find(([group]) => !groups.includes(group))
  return unknown ? problem('RT204', { name: unknown[1] }).problem : null
}

function parseLang(value: string | null): Result<LocaleId | null> {
  if (value === null || isLocaleId(value)) return ok(value)
  return problem('RT204', { name: 'lang' })
}

function parseOneOf<T extends string>(
  name: string,
  values: readonly T[],
  value: string | null,
): Result<T | null> {
  const found = values.find((one) => one === value) ?? null
  return found === null && value !== null ? problem('RT204', { name }) : ok(found)
}

function parseHost(value: string | null): Result<EmbedHost> {
  if (value === null || value === '') return ok('any')
  if (value === 'none') return ok('none')
  const origin = URL.canParse(value) ? new URL(value).origin : 'null'
  return origin === 'null' ? problem('RT204', { name: 'embed' }) : ok(origin)
}

function parseStep(value: string | null): Result<number> {
  if (value === null) return ok(0)
  return /^[1-9]\d{0,5}$/.test(value) ? ok(Number(value) - 1) : problem('RT204', { name: 'step' })
}
