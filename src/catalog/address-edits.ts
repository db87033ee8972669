/** The edited request in an address: what of it differs from the scenario's own. */
import { ok, problem, type Result } from '../lib/result'
import { parseRequestDraft } from './parseRequestDraft'
import type { Claims, HeaderField, RequestDraft } from './run'

export const EDIT_NAMES = ['method', 'path', 'header', 'body', 'content', 'token', 'claims', 'sign']
/** Parts that say one thing or nothing. */
const WORDS = { content: 'none', token: 'none', sign: 'no' }

/** Only what differs from the scenario's own request. */
export function writeEdits(
  params: URLSearchParams,
  request: RequestDraft,
  original: RequestDraft,
): void {
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

/** One damaged edit, and the scenario's own request is shown: half an edited request would be another one. */
export function parseEdits(
  params: URLSearchParams,
  original: RequestDraft,
): Result<RequestDraft | null> {
  const edits = EDIT_NAMES.filter((name) => params.has(name))
  if (edits.length === 0) return ok(null)
  const damaged = Object.entries(WORDS).find(
    ([name, word]) => params.has(name) && params.get(name) !== word,
  )
  if (damaged) return problem('RT204', { name: damaged[0] })
  const claims = readJson(params.get('claims'))
  if (claims === undefined) return problem('RT204', { name: 'claims' })
  const parsed = parseRequestDraft({
    method: params.get('method') ?? original.method,
    target: params.get('path') ?? original.target,
    headers: params.has('header') ? parseHeaders(params.getAll('header')) : original.headers,
    body: params.get('content') === 'none' ? null : (params.get('body') ?? original.body),
    credentials: readCredentials(params, claims, original),
  })
  return parsed.ok
    ? ok(parsed.value)
    : problem('RT204', { name: parsed.problems[0]?.field ?? edits[0] ?? '' })
}

function parseHeaders(lines: readonly string[]): readonly HeaderField[] {
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(':')
      return [name, rest.join(':').trim()]
    })
}

function readCredentials(
  params: URLSearchParams,
  claims: unknown,
  original: RequestDraft,
): unknown {
  if (params.get('token') === 'none') return { kind: 'none' }
  if (claims === null) return original.credentials
  const signedClaims: Claims =
    original.credentials.kind === 'token' ? original.credentials.token.claims : {}
  return {
    kind: 'token',
    token: params.get('sign') === 'no' ? { claims, signedClaims } : { claims },
  }
}

/** null where there is none, undefined where it is not JSON. */
function readJson(text: string | null): unknown {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return value ?? undefined
  } catch {
    return undefined
  }
}
