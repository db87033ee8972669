/** Complete responses: every field that the origin server owes, with the content that it describes. */
import { formatHttpDate } from '../../lib/date'
import { countBytes, type HeaderField, type ResponseMessage } from '../../lib/http/message'
import { getReason, isWithoutContent } from '../../lib/http/status'
import type { Json } from '../../lib/json'
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
