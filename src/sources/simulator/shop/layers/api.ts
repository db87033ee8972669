/** API: the server reads the request off the wire, finds the route for it, and sends the response back. */
import { assertNever } from '../../../../lib/assertNever'
import { formatRequest, formatResponse } from '../../../../lib/http/format'
import { isPreflight } from '../../../../lib/http/cors-rules'
import {
  countBytes,
  getHeader,
  type RequestMessage,
  type ResponseMessage,
} from '../../../../lib/http/message'
import { parseRequest, type RequestFlaw } from '../../../../lib/http/parse'
import type { Check } from '../../../../trace/evidence'
import { carelesslyPassOn } from '../../network/damage'
import { failOnNetwork, hangUp, passed, refused } from '../../record/finding'
import { hasTrouble } from '../../drive/plan'
import { refuse, refuseMethod } from '../http/refusal'
import { createResponse } from '../http/respond'
import { getPath, matchRoute, ROUTES } from '../http/routes'
import type { Finding, Trip } from '../../drive/trip'
import { getRemainingMs } from '../../network/gateway'
import { cutOff, getAnswer, showRequest, showResponse } from '../../record/wire'
import { addServerFields } from './error-handler'

/** What cannot be read is answered, too: whoever sent it waits for a response. */
export function receiveRequest(trip: Trip): Finding {
  const arrived = carelesslyPassOn(trip.request, trip.plan)
  const parsed = parseRequest(formatRequest(arrived))
  if (!parsed.ok) return refuseUnreadable(parsed.flaw, arrived, trip)
  const { request } = parsed
  const bytes = countBytes(request.body ?? '')
  const limit = trip.world.bodyLimitBytes
  if (bytes > limit) {
    const failure = refuse(413, `The content may have at most ${limit} bytes.`)
    return refused('content.tooLarge', { bytes, limit }, failure, {
      effort: 'network',
      next: { request },
      evidence: { checks: [check('size', 'failed', String(bytes), `at most ${limit}`)] },
    })
  }
  return routeRequest({ ...trip, request }, trip.request.method)
}

/** 400 for all of it; where a request ends is uncertain, so nothing more is read (RFC 9112 section 6.3). */
function refuseUnreadable(flaw: RequestFlaw, arrived: RequestMessage, trip: Trip): Finding {
  const message = showRequest(arrived)
  const closing = { effort: 'network', next: { visit: hangUp(trip) } } as const
  const refuseAndClose = (detail: string) => refuse(400, detail, [['Connection', 'close']])
  switch (flaw) {
    case 'syntax': {
      const failure = refuseAndClose('This is not HTTP/1.1.')
      return refused('message.malformed', {}, failure, { ...closing, evidence: { message } })
    }
    case 'host': {
      const failure = refuse(400, 'Send exactly one Host header.')
      const checks = [check('host', 'failed', 'none', 'exactly one')]
      return refused('host.missing', { target: arrived.target }, failure, {
        effort: 'network',
        evidence: { message, checks },
      })
    }
    case 'length': {
      const failure = refuseAndClose('Send one Content-Length, the bytes of the content.')
      const lengths = (getHeader(arrived, 'Content-Length') ?? '0').replace(', ', ' and ')
      const checks = [check('length', 'failed', lengths, 'one length')]
      return refused('length.ambiguous', { lengths }, failure, {
        ...closing,
        evidence: { message, checks },
      })
    }
    default:
      return assertNever(flaw)
  }
}

/** `sent`: the method that left the browser. 501 for an unknown method, 404 for no route, 405 for a route that does not do this (RFC 9110 section 9.1). */
function routeRequest(trip: Trip, sent: string): Finding {
  const { request } = trip
  const { method } = request
  const path = getPath(request.target)
  const next = { request, forwardedAtMs: trip.elapsedMs }
  const arrival = { effort: 'network', next } as const
  if (isPreflight(request)) {
    const wanted = getHeader(request, 'Access-Control-Request-Method') ?? ''
    return passed('preflight.arrived', { method: wanted, path }, arrival)
  }
  const match = matchRoute(method, request.target)
  switch (match.kind) {
    case 'unknown-method':
      return refused('method.unknown', { method }, refuse(501, `${method} is not implemented.`), {
        ...arrival,
        evidence: {
          checks: [check('method', 'failed', method, 'a known method')],
          ...(sent !== method && { context: { damage: `${sent} became ${method} on the way` } }),
        },
      })
    case 'no-route':
      return refused('route.notFound', { method, path }, refuse(404, `There is no ${path} here.`), {
        ...arrival,
        evidence: { checks: [check('route', 'failed', path, listTemplates())] },
      })
    case 'moved': {
      const { location } = match
      const moved = redirect(location, { ...trip, request })
      return passed(
        'route.moved',
        { path, location },
        { ...arrival, next: { ...next, response: moved } },
      )
    }
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
          next: { ...next, route, params },
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

/** 308 keeps method and content, unlike 301 (RFC 9110 section 15.4.9). It is not to be remembered here. */
function redirect(location: string, trip: Trip): ResponseMessage {
  const headers = [
    ['Location', location],
    ['Cache-Control', 'no-store'],
    ['Content-Length', '0'],
  ] as const
  const { method } = trip.request
  return addServerFields(createResponse(308, headers, null, { method, now: trip.now }), trip)
}

/** The complete response leaves for the network. */
export function sendResponse(trip: Trip): Finding {
  const response = getAnswer(trip)
  const { status, reason, body } = response
  if (hasTrouble(trip.plan, 'answer-lost')) return loseAnswer(response, trip)
  if (hasTrouble(trip.plan, 'exception-after-headers') && body !== null && body !== '') {
    return breakOff(response, body, trip)
  }
  const bytes = countBytes(formatResponse(response))
  const stall = hasTrouble(trip.plan, 'upstream-slow') && { lastsMs: getRemainingMs(trip) }
  return passed('response.sent', { status, reason, bytes }, { ...stall })
}

/** To a browser it is as if nothing had happened; a gateway that waits for it can still answer itself. */
function loseAnswer(response: ResponseMessage, trip: Trip): Finding {
  const { status } = response
  if (trip.run.gateway !== true) {
    return failOnNetwork('response.lost', { status }, 'ERR_EMPTY_RESPONSE', trip)
  }
  const evidence = { message: showResponse(response) }
  const lost = passed('response.lost', { status }, { evidence, next: { response: null } })
  return { ...lost, verdict: 'failed' }
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
