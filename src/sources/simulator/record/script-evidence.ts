/** What the page's script has asked for and what it gets to see, as evidence. */
import { readableFields } from '../../../lib/http/cors-rules'
import { normalizeMethod } from '../../../lib/http/fetch-rules'
import type { ResponseMessage } from '../../../lib/http/message'
import type { Cookie } from '../../../lib/http/cookies'
import type { ScriptEvidence, StorageEvidence } from '../../../trace/evidence'
import type { Rejection } from '../browser/script'
import { isJson } from '../shop/http/respond'
import type { Trip } from '../trip/trip'

/** "fetch('https://api.example/orders', { method: 'POST', … })". */
export function describeCall(trip: Trip): string {
  const { draft, includesCookies, timeoutMs } = trip.plan
  const method = normalizeMethod(draft.method)
  const url = getUrl(trip)
  const options = [
    ...(method === 'GET' ? [] : [`method: '${method}'`]),
    ...(draft.headers.length > 0 ? ['headers'] : []),
    ...(draft.body === null ? [] : ['body']),
    ...(includesCookies ? ["credentials: 'include'"] : []),
    ...(timeoutMs === null ? [] : [`signal: AbortSignal.timeout(${timeoutMs})`]),
  ]
  return options.length === 0
    ? `await fetch(${quote(url)})`
    : `await fetch(${quote(url)}, { ${options.join(', ')} })`
}

/** As JavaScript writes a text (ECMAScript section 12.9.4). */
function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}

export function getUrl({ plan }: Trip): string {
  return `https://${plan.setup.apiHost}${plan.draft.target}`
}

/** fetch() resolves with any status; only `ok` tells 200 to 299 from the rest (Fetch section 5.5). */
export function describeResolved(response: ResponseMessage, trip: Trip): ScriptEvidence {
  const { status, reason, body } = response
  const complaint = `Failed to load resource: the server responded with a status of ${status} (${reason})`
  return {
    call: describeCall(trip),
    settled: 'resolved',
    status,
    ok: isOk(status),
    ...readableFields(response),
    ...(!trip.isIncomplete && isJson(response) && { body }),
    ...(status >= 400 && { console: complaint }),
  }
}

/** A rejected promise says nothing of the reason; the console says more, but no script can read it. */
export function describeRejected(
  rejection: Omit<Rejection, 'afterMs'>,
  trip: Trip,
): ScriptEvidence {
  const { name, message } = rejection
  return {
    call: describeCall(trip),
    settled: 'rejected',
    error: { name, message },
    ...(rejection.console !== '' && { console: rejection.console }),
  }
}

/** What the browser keeps, or has just sent along. */
export function describeStorage({
  cookies = [],
  token = null,
  csrfToken = null,
}: {
  readonly cookies?: readonly Cookie[]
  readonly token?: string | null
  readonly csrfToken?: string | null
}): StorageEvidence {
  return {
    cookies: cookies.map(({ name, value, attributes }) => ({ name, value, attributes })),
    token,
    ...(csrfToken !== null && { csrfToken }),
  }
}

export function isOk(status: number): boolean {
  return status >= 200 && status <= 299
}
