/** The API: what the parser and the router compared, and what of the response was sent. */
import type { ReadRequest, SentResponse } from '../../shop/layers/api'
import { ROUTES } from '../../shop/http/routes'
import type { Trip } from '../../trip/trip'
import { type Account, modelled, real } from '../account'
import { check } from '../check'
import { failOnNetwork, hangUp } from '../network-failure'
import { getRemainingMs } from '../read'
import { showRequest, showResponse } from '../wire'

/** Every hop here begins with a request that has come from the network. */
const effort = 'network'

export const readRequestAccount: Account<ReadRequest> = {
  'message.malformed': real(({ arrived }, trip) => ({
    values: {},
    effort,
    evidence: { message: showRequest(arrived) },
    next: { visit: hangUp(trip) },
  })),
  'host.missing': real(({ arrived }) => ({
    values: { target: arrived.target },
    effort,
    evidence: { message: showRequest(arrived) },
    checks: [check('host', false, 'none', 'exactly one')],
  })),
  'length.ambiguous': real(
    ({ arrived, lengths }, trip) => ({
      values: { lengths },
      effort,
      evidence: { message: showRequest(arrived) },
      checks: [check('length', false, lengths, 'one length')],
      next: { visit: hangUp(trip) },
    }),
    'Content-Length',
  ),
  'content.tooLarge': real(
    ({ request, bytes, limit }) => ({
      values: { bytes, limit },
      effort,
      checks: [check('size', false, String(bytes), `at most ${limit}`)],
      next: { request },
    }),
    'Content-Length',
  ),
  'preflight.arrived': real(({ request, method, path }, trip) => ({
    values: { method, path },
    effort,
    next: { request, ...startClock(trip) },
  })),
  'method.unknown': real(({ request, method }, trip) => {
    const { method: sent } = trip.request
    return {
      values: { method },
      effort,
      checks: [check('method', false, method, 'a known method')],
      ...(sent !== method && {
        evidence: { context: { damage: `${sent} became ${method} on the way` } },
      }),
      next: { request, ...startClock(trip) },
    }
  }, 'start-line'),
  'route.notFound': real(
    ({ request, method, path }, trip) => ({
      values: { method, path },
      effort,
      checks: [check('route', false, path, listTemplates())],
      next: { request, ...startClock(trip) },
    }),
    'start-line',
  ),
  'route.moved': real(
    ({ request, path, location, response }, trip) => ({
      values: { path, location },
      effort,
      next: { request, response, ...startClock(trip) },
    }),
    'start-line',
  ),
  'method.notAllowed': real(
    ({ request, method, path, template, allow }, trip) => ({
      values: { method, path, allow },
      effort,
      checks: [check('route', true, path, template), check('method', false, method, allow)],
      next: { request, ...startClock(trip) },
    }),
    'start-line',
  ),
  'route.matched': real(
    ({ request, method, path, route, params }, trip) => ({
      values: { method, path, route: route.template },
      effort,
      checks: [
        check('route', true, path, route.template),
        check('method', true, method, route.method),
      ],
      next: { request, route, params, ...startClock(trip) },
    }),
    'start-line',
  ),
}

export const sentResponseAccount: Account<SentResponse> = {
  // To a browser it is as if nothing had happened; a gateway that waits for it can still answer itself.
  'response.lost': modelled(({ status }, trip) => {
    const { response, run } = trip
    if (run.gateway !== true) {
      return { values: { status }, failed: true, next: failOnNetwork('ERR_EMPTY_RESPONSE', trip) }
    }
    return {
      values: { status },
      failed: true,
      ...(response && { evidence: { message: showResponse(response) } }),
      next: { response: null },
    }
  }),
  'response.broken': modelled(({ status, sent, announced, response }, trip) => ({
    values: { status, sent, announced },
    failed: true,
    next: { response, isIncomplete: true, visit: hangUp(trip) },
  })),
  'response.sent': real(({ status, reason, bytes }, trip) => ({
    values: { status, reason, bytes },
    ...(trip.plan.isStalled && { lastsMs: getRemainingMs(trip) }),
  })),
}

function startClock({ elapsedMs }: Trip) {
  return { forwardedAtMs: elapsedMs }
}

function listTemplates(): string {
  return [...new Set(ROUTES.map(({ template }) => template))].join('  ')
}
