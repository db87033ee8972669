/** The request as a browser puts it on the wire when a script calls fetch() (Fetch sections 2.2, 4.6 and 5.4). */
import { listUnsafeFields } from '../../../lib/http/cors-rules'
import { isForbiddenRequestHeader, normalizeMethod } from '../../../lib/http/fetch-rules'
import {
  countBytes,
  getHeader,
  type HeaderField,
  type RequestMessage,
} from '../../../lib/http/message'
import type { RequestDraft } from '../../../catalog/run'
import type { ServerSetup } from '../shop/setup'

/** Who talks with whom. */
export type Site = Pick<ServerSetup, 'pageOrigin' | 'apiHost'>

/**
 * `authorization`: what the script puts into that field, unless it was written by hand; null for nothing.
 * `cookies`: what the browser adds, '' for nothing.
 */
export function composeMessage(
  draft: RequestDraft,
  authorization: string | null,
  site: Site,
  cookies = '',
): RequestMessage {
  const method = normalizeMethod(draft.method)
  const { pathname, search } = new URL(`https://${site.apiHost}${draft.target}`)
  const headers: readonly HeaderField[] = [
    ['Host', site.apiHost],
    ...addMissing(draft, 'Accept', '*/*'),
    ...getScriptFields(draft),
    ...(authorization === null ? [] : addMissing(draft, 'Authorization', authorization)),
    ...(draft.body === null ? [] : addMissing(draft, 'Content-Type', 'text/plain;charset=UTF-8')),
    ...getLength(method, draft.body),
    ['Origin', site.pageOrigin],
    ...(cookies === '' ? [] : [['Cookie', cookies] as const]),
  ]
  return { method, target: pathname + search, headers, body: draft.body }
}

/** The question whether `request` may be sent, in the browser's own fields alone (Fetch section 4.9). */
export function composePreflight(request: RequestMessage, site: Site): RequestMessage {
  const fields = listUnsafeFields(request).join(',')
  return {
    method: 'OPTIONS',
    target: request.target,
    headers: [
      ['Host', site.apiHost],
      ['Accept', '*/*'],
      ['Access-Control-Request-Method', request.method],
      ...(fields === '' ? [] : [['Access-Control-Request-Headers', fields] as const]),
      ['Origin', site.pageOrigin],
    ],
    body: null,
  }
}

/** Fields of the browser's own are dropped silently; several of one name become one list. */
function getScriptFields(draft: RequestDraft): readonly HeaderField[] {
  const headers = draft.headers.map(([name, value]): HeaderField => [name, value.trim()])
  const isFirst = ([name]: HeaderField, index: number) =>
    headers.findIndex(([other]) => other.toLowerCase() === name.toLowerCase()) === index
  return headers
    .filter((field, index) => isFirst(field, index) && !isForbiddenRequestHeader(field[0]))
    .map(([name]) => [name, getHeader({ headers }, name)?.trim() ?? ''])
}

function addMissing(draft: RequestDraft, name: string, value: string): readonly HeaderField[] {
  return getHeader(draft, name) === undefined ? [[name, value]] : []
}

/** Methods whose content has a meaning say its length even where there is none (RFC 9110 section 8.6). */
function getLength(method: string, body: string | null): readonly HeaderField[] {
  if (body !== null) return [['Content-Length', String(countBytes(body))]]
  return method === 'POST' || method === 'PUT' ? [['Content-Length', '0']] : []
}
