/**
 * Which part of the message each outcome comes from: a header field by its name, the start line or the
 * content. Outcomes that are missing here come from something else: the time, the quota, the database.
 */
import type { OutcomeId } from '../../../catalog/vocabulary'
import { findPart } from '../../../trace/messages'
import type { HttpMessage } from '../../../trace/evidence'

type Part = Required<HttpMessage>['decidedBy']

const OUTCOMES: Readonly<Record<Part, readonly OutcomeId[]>> = {
  'start-line': [
    'route.matched',
    'route.notFound',
    'route.moved',
    'method.notAllowed',
    'method.unknown',
    'parameter.invalid',
    'promise.resolved',
  ],
  content: ['body.notJson', 'field.forbidden', 'input.invalid', 'body.unreadable'],
  'Content-Length': ['length.ambiguous', 'content.tooLarge'],
  Origin: ['origin.allowed', 'origin.unlisted', 'preflight.refused'],
  Authorization: [
    'scheme.unsupported',
    'token.malformed',
    'algorithm.refused',
    'signature.invalid',
    'type.wrong',
    'issuer.unknown',
    'audience.wrong',
    'token.notYetValid',
    'token.expired',
    'token.revoked',
    'claim.unusable',
    'credentials.doubled',
    'token.valid',
  ],
  Cookie: ['session.named', 'session.unknown', 'session.expired', 'session.valid'],
  'Content-Type': ['media.unsupported'],
  Accept: ['format.unavailable'],
  'If-None-Match': ['version.unchanged'],
  'If-Match': ['version.matches', 'version.outdated'],
  'Idempotency-Key': ['key.claimed', 'key.reused', 'key.inUse', 'key.known'],
  'Access-Control-Allow-Origin': ['preflight.granted', 'preflight.denied', 'response.blocked'],
  'Set-Cookie': ['cookie.stored', 'cookie.ignored'],
  Location: ['redirect.followed'],
}

export const DECIDING_PARTS: ReadonlyMap<OutcomeId, Part> = new Map(
  Object.entries(OUTCOMES).flatMap(([part, outcomes]) =>
    outcomes.map((outcome) => [outcome, part] as const),
  ),
)

/** The message with the part that decided, where it has one. */
export function withDecidingPart(outcome: OutcomeId, message: HttpMessage): HttpMessage {
  const part = DECIDING_PARTS.get(outcome)
  return part !== undefined && findPart(message.text, part).length > 0
    ? { ...message, decidedBy: part }
    : message
}
