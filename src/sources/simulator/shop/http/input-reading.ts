/** Small readers for what came with a request: numbers in paths, media types, JSON, and the issues of a schema. */
import { findJsonFlaw } from '../../../../lib/findJsonFlaw'
import type { InvalidField } from './refusal'

/** 1 to 2147483647 (PostgreSQL's integer) without sign or leading zero; 0 for anything else. */
export function readPositiveInteger(text: string): number {
  const value = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0
  return value <= 2147483647 ? value : 0
}

/** "application/json" of "application/json; charset=utf-8"; types are case-insensitive (RFC 9110 section 8.3.1). */
export function readMediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** Whether one of the ranges of an Accept field covers JSON, and is not excluded with q=0 (RFC 9110 section 12.5.1). */
export function acceptsJson(accept: string): boolean {
  return accept.split(',').some((range) => {
    const isExcluded = /;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(range)
    return (
      !isExcluded && ['*/*', 'application/*', 'application/json'].includes(readMediaType(range))
    )
  })
}

/** Where it stops being JSON: which character that is, counted from 1, or that there is none any more. */
export type JsonFlaw = { readonly position: number; readonly found: string }
export type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly flaw: JsonFlaw }

export function readJson(text: string): ReadJson {
  const place = findJsonFlaw(text)
  if (place === null) return { ok: true, value: JSON.parse(text) }
  const before = Array.from(text.slice(0, place)).length
  if (place === text.length) {
    return { ok: false, flaw: { position: before, found: text === '' ? 'nothing' : 'end' } }
  }
  const found = String.fromCodePoint(text.codePointAt(place) ?? 0)
  return { ok: false, flaw: { position: before + 1, found } }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** One entry for each wrong field, with a JSON Pointer (RFC 6901) as a fragment. */
export function listInvalidFields(
  issues: readonly Issue[],
): readonly [InvalidField, ...InvalidField[]] {
  const [first, ...rest] = issues.map(({ path, message }) => ({
    detail: message,
    pointer: `#${path.map((key) => `/${escapePointer(String(key))}`).join('')}`,
  }))
  return [first ?? { detail: 'is not valid', pointer: '#' }, ...rest]
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
