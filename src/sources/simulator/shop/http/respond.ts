/** Complete responses: every field that the origin server owes, with the content that it describes. */
import { formatHttpDate } from '../../../../lib/date'
import {
  countBytes,
  getHeader,
  type HeaderField,
  type ResponseMessage,
} from '../../../../lib/http/message'
import { getReason, isWithoutContent } from '../../../../lib/http/status'
import type { Json } from '../../../../lib/json'
import type { Refusal } from './refusal'

export type Answered = {
  /** HEAD gets the fields of GET and no content (RFC 9110 section 9.3.2). */
  readonly method: string
  /** Seconds since the epoch. */
  readonly now: number
}

export function createResponse(
  status: number,
  headers: readonly HeaderField[],
  content: { readonly type: string; readonly value: Json } | null,
  answered: Answered,
): ResponseMessage {
  const body = content && !isWithoutContent(status) ? JSON.stringify(content.value) : null
  const framing: readonly HeaderField[] =
    content && body !== null
      ? [
          ['Content-Type', content.type],
          ['Content-Length', String(countBytes(body))],
        ]
      : []
  return {
    status,
    reason: getReason(status),
    headers: [['Date', formatHttpDate(answered.now)], ...headers, ...framing],
    body: answered.method === 'HEAD' ? null : body,
  }
}

/** What a handler answers in the end. */
export type Created = {
  readonly kind: 'response.created'
  readonly status: number
  readonly headers: readonly HeaderField[]
  /** null: no content. */
  readonly value: Json
}

/** The last word of a handler: a complete response with JSON content, or without content. */
export function respond(
  status: number,
  headers: readonly HeaderField[],
  value: Json = null,
): Created {
  return { kind: 'response.created', status, headers, value }
}

/** The answer of a handler as it leaves the server. */
export function completeResponse(
  { status, headers, value }: Created,
  answered: Answered,
): ResponseMessage {
  const content = value === null ? null : { type: 'application/json', value }
  return createResponse(status, headers, content, answered)
}

/** Whether `response.json()` can read it; without content there is nothing to read. */
export function isJson(response: ResponseMessage): boolean {
  if (response.body === null || response.body === '') return true
  return /^application\/(?:[\w.-]+\+)?json\b/.test(getHeader(response, 'Content-Type') ?? '')
}

/** What a framework answers by itself: a page for people, where programs ask for JSON. */
export function createPageResponse(
  status: number,
  text: string,
  answered: Answered,
): ResponseMessage {
  const body = `<!DOCTYPE html>\n<html lang="en">\n<title>Error</title>\n<pre>${text}</pre>\n</html>\n`
  return {
    status,
    reason: getReason(status),
    headers: [
      ['Date', formatHttpDate(answered.now)],
      ['Cache-Control', 'no-store'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Length', String(countBytes(body))],
    ],
    body: answered.method === 'HEAD' ? null : body,
  }
}

/** application/problem+json (RFC 9457 section 3), never stored by a cache. */
export function createProblemResponse(refusal: Refusal, answered: Answered): ResponseMessage {
  const problem = {
    type: refusal.type ?? 'about:blank',
    title: refusal.title ?? getReason(refusal.status),
    status: refusal.status,
    detail: refusal.detail,
    ...refusal.members,
  }
  return createResponse(
    refusal.status,
    [...(refusal.headers ?? []), ['Cache-Control', 'no-store']],
    { type: 'application/problem+json', value: problem },
    answered,
  )
}
