/** A token taken apart to be looked at; nothing here decides anything. */
import { decodeBase64UrlText } from '../../../lib/base64url'
import { formatTime } from '../../../lib/date'
import type { Claims } from '../../../catalog/run'
import type { Check, TokenEvidence } from '../../../trace/evidence'

type Members = Readonly<Record<string, unknown>>

/** The values of a token that captions and checks say; "–" for what is not there. Times are "HH:MM:SS". */
export type ReadToken = {
  /** How many segments it has: three, if it is whole. */
  readonly parts: number
  readonly alg: string
  readonly typ: string
  readonly iss: string
  readonly aud: string
  readonly nbf: string
  readonly exp: string
  readonly claims: Members
}

/** Segments that do not decode are null; a token without a third segment has no signature. */
export function describeToken(raw: string, checks: readonly Check[]): TokenEvidence {
  const [header = '', payload, signature] = raw.split('.')
  return {
    raw,
    header: decodeBase64UrlText(header),
    payload: payload === undefined ? null : decodeBase64UrlText(payload),
    signature: signature === undefined || signature === '' ? null : signature,
    checks,
  }
}

export function readToken(raw: string): ReadToken {
  const { header, payload } = describeToken(raw, [])
  const fields = readMembers(header)
  const claims = readMembers(payload)
  return {
    parts: raw.split('.').length,
    alg: toText(fields['alg']),
    typ: toText(fields['typ']),
    iss: toText(claims['iss']),
    aud: toText(claims['aud']),
    nbf: toTime(claims['nbf']),
    exp: toTime(claims['exp']),
    claims,
  }
}

/** The claims of a token, as they would be written into another one. */
export function readClaims(raw: string): Claims {
  const claims: unknown = JSON.parse(describeToken(raw, []).payload ?? '{}')
  return typeof claims === 'object' && claims !== null ? (claims as Claims) : {}
}

/** Whole minutes between two NumericDates; 0 where one of them is none. */
export function countMinutes(from: unknown, to: unknown): number {
  return typeof from === 'number' && typeof to === 'number' ? Math.round((to - from) / 60) : 0
}

/** The members of a decoded segment; none, where it is not a JSON object. */
function readMembers(segment: string | null): Members {
  try {
    const value: unknown = JSON.parse(segment ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

function toTime(value: unknown): string {
  return typeof value === 'number' ? formatTime(value) : toText(value)
}

function toText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
