/**
 * The part of the door that is about the request: unknown input becomes a RequestDraft in the form in which a
 * browser sends it, or a problem for each field that cannot be sent. What will fail is let through on purpose.
 */
import { clipText } from '../lib/clipText'
import {
  isForbiddenMethod,
  isForbiddenRequestHeader,
  normalizeMethod,
} from '../lib/http/fetch-rules'
import { isFieldValue, isOriginForm, isToken } from '../lib/http/grammar'
import { problem, type Problem, type ProblemCode } from '../lib/result'
import type { Claims, Credentials, HeaderField, RequestDraft } from './run'

/** Levels of objects and lists in the claims. */
const DEEPEST = 50

export type DraftField = 'method' | 'target' | 'headers' | 'body' | 'claims'

export type DraftProblem = {
  readonly field: DraftField
  /** Which of the headers. */
  readonly index?: number
  readonly problem: Problem
}

export type ParsedDraft =
  | { readonly ok: true; readonly value: RequestDraft }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] }

export function parseRequestDraft(input: unknown): ParsedDraft {
  const fields = isObject(input) ? input : {}
  const method = readText(fields['method'])
  const target = readText(fields['target'])
  const headers = readHeaders(fields['headers'])
  const body = typeof fields['body'] === 'string' ? fields['body'] : null
  const credentials = readCredentials(fields['credentials'])
  const problems = [
    ...checkMethod(method),
    ...checkTarget(target),
    ...headers.flatMap(checkHeader),
    ...checkBody(method, body),
    ...checkCredentials(credentials),
  ]
  return credentials && problems.length === 0
    ? { ok: true, value: normalize({ method, target, headers, body, credentials }) }
    : { ok: false, problems }
}

/** As the browser would send it: Fetch sections 2.2.1 and 2.2.2, and the URL standard's path with its dots resolved. */
function normalize(draft: RequestDraft): RequestDraft {
  const { origin, href } = new URL(`https://any.example${draft.target}`)
  return {
    ...draft,
    method: normalizeMethod(draft.method),
    // Cut from the whole address: an empty query keeps its question mark.
    target: href.slice(origin.length),
    headers: draft.headers.map(([name, value]) => [name, value.replace(/^[\t ]+|[\t ]+$/g, '')]),
  }
}

/** RT301: not a token. RT302: fetch() throws. */
function checkMethod(method: string): readonly DraftProblem[] {
  if (!isToken(method)) return [complain('method', 'RT301', { value: clip(method) })]
  return isForbiddenMethod(method) ? [complain('method', 'RT302', { value: method })] : []
}

function checkTarget(target: string): readonly DraftProblem[] {
  return isOriginForm(target) ? [] : [complain('target', 'RT303', { value: clip(target) })]
}

/** RT304: name, RT305: value, RT306: the browser's own. */
function checkHeader([name, value]: HeaderField, index: number): readonly DraftProblem[] {
  const values = { name: clip(name) }
  if (!isToken(name)) return [{ ...complain('headers', 'RT304', { value: clip(name) }), index }]
  if (!isFieldValue(value)) return [{ ...complain('headers', 'RT305', values), index }]
  if (isForbiddenRequestHeader(name)) return [{ ...complain('headers', 'RT306', values), index }]
  return []
}

/** fetch() throws for GET and HEAD with a body (Fetch section 5.3). */
function checkBody(method: string, body: string | null): readonly DraftProblem[] {
  const hasNoContent = ['GET', 'HEAD'].includes(method.toUpperCase())
  return hasNoContent && body !== null ? [complain('body', 'RT307', { method })] : []
}

/** RT308: claims that are no JSON object. RT309: claims that nobody could read, nor a worker be sent. */
function checkCredentials(credentials: Credentials | null): readonly DraftProblem[] {
  if (!credentials) return [complain('claims', 'RT308')]
  if (credentials.kind === 'none') return []
  const { claims, signedClaims } = credentials.token
  const isDeep = [claims, signedClaims].some((one) => isDeeperThan(one, DEEPEST))
  return isDeep ? [complain('claims', 'RT309', { limit: DEEPEST })] : []
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1))
}

/** null: the claims are not a JSON object. */
function readCredentials(input: unknown): Credentials | null {
  if (!isObject(input) || input['kind'] !== 'token') return { kind: 'none' }
  const token = isObject(input['token']) ? input['token'] : {}
  const { claims, signedClaims } = token
  if (!isClaims(claims)) return null
  if (signedClaims === undefined) return { kind: 'token', token: { claims } }
  return isClaims(signedClaims) ? { kind: 'token', token: { claims, signedClaims } } : null
}

function readHeaders(input: unknown): readonly HeaderField[] {
  const entries: readonly unknown[] = Array.isArray(input) ? input : []
  return entries.map((entry) => {
    const [name, value]: readonly unknown[] = Array.isArray(entry) ? entry : []
    return [readText(name), readText(value)]
  })
}

function readText(input: unknown): string {
  return typeof input === 'string' ? input : ''
}

function isObject(input: unknown): input is { readonly [name: string]: unknown } {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function isClaims(input: unknown): input is Claims {
  return isObject(input) && isJson(input)
}

/** JSON has no NaN and no Infinity, but 1e999 reads as one. */
function isJson(input: unknown): boolean {
  if (typeof input === 'number') return Number.isFinite(input)
  if (Array.isArray(input)) return input.every(isJson)
  if (isObject(input)) return Object.values(input).every(isJson)
  return input === null || typeof input === 'string' || typeof input === 'boolean'
}

function complain(field: DraftField, code: ProblemCode, values?: Problem['values']): DraftProblem {
  return { field, problem: problem(code, values).problem }
}

function clip(text: string): string {
  return clipText(text, 60)
}
