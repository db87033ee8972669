/** API: the server reads the request off the wire, finds the route for it, and sends the response back. */
import { assertNever } from '../../../lib/assertNever'
import { formatRequest, formatResponse } from '../../../lib/http/format'
import { countBytes, type ResponseMessage } from '../../../lib/http/message'
import { parseRequest } from '../../../lib/http/parse'
import type { Check } from '../../../trace/trace'
import { failOnNetwork, passed, refused } from '../finding'
import { hasTrouble } from '../plan'
import { refuse, refuseMethod } from '../refusal'
import { getPath, matchRoute, ROUTES } from '../routes'
import type { Finding, Trip } from '../trip'
import { cutOff, getAnswer } from '../wire'

/** 501 for an unknown method, 404 for no route, 405 for a route that does not do this (RFC 9110 section 9.1). */
export function routeRequest(trip: Trip): Finding {
  const request = parseRequest(formatRequest(trip.request))
  if (!request) throw new Error('the browser sent a request that HTTP does not know')
  const { method } = request
  const path = getPath(request.target)
  const match = matchRoute(method, request.target)
  const arrival = { effort: 'network', next: { request } } as const
  switch (match.kind) {
    case 'unknown-method':
      return refused('method.unknown', { method }, refuse(501, `${method} is not implemented.`), {
        ...arrival,
        evidence: { checks: [check('method', 'failed', method, 'a known method')] },
      })
    case 'no-route':
      return refused('route.notFound', { method, path }, refuse(404, `There is no ${path} here.`), {
        ...arrival,
        evidence: { checks: [check('route', 'failed', path, listTemplates())] },
      })
    case 'not-allowed': {
      const { template, allow } = match
      const failure = refuseMethod(method, path, allow)
      return refused('method.notAllowed', { method, path, allow }, failure, {
        ...arrival,
        evidence: {
          checks: [
            check('route', 'passed', path, template),
            check('method', 'failed', method, allow),
          ],
        },
      })
    }
    case 'matched': {
      const { route, params } = match
      return passed(
        'route.matched',
        { method, path, route: route.template },
        {
          ...arrival,
          next: { request, route, params },
          evidence: {
            checks: [
              check('route', 'passed', path, route.template),
              check('method', 'passed', method, route.method),
            ],
          },
        },
      )
    }
    default:
      return assertNever(match)
  }
}

/** The complete response leaves for the network. */
export function sendResponse(trip: Trip): Finding {
  const response = getAnswer(trip)
  const { status, reason, body } = response
  if (hasTrouble(trip.plan, 'answer-lost')) {
    return failOnNetwork('response.lost', { status }, 'ERR_EMPTY_RESPONSE', trip)
  }
  if (hasTrouble(trip.plan, 'exception-after-headers') && body !== null && body !== '') {
    return breakOff(response, body, trip)
  }
  const bytes = countBytes(formatResponse(response))
  const effort = hasTrouble(trip.plan, 'upstream-slow') ? 'stall' : 'gate'
  return passed('response.sent', { status, reason, bytes }, { effort })
}

/** The status is sent already: an exception can only end the connection (RFC 9112 section 8). */
function breakOff(response: ResponseMessage, body: string, { visit }: Trip): Finding {
  const cut = cutOff(response)
  const values = {
    status: response.status,
    sent: countBytes(cut.body ?? ''),
    announced: countBytes(body),
  }
  const next = { response: cut, isIncomplete: true, visit: { ...visit, carried: 0 } }
  return { ...passed('response.broken', values, { next }), verdict: 'failed' }
}

function check(id: string, verdict: Check['verdict'], actual: string, expected: string): Check {
  return { id, verdict, actual, expected }
}

function listTemplates(): string {
  return [...new Set(ROUTES.map(({ template }) => template))].join('  ')
}
