/**
 * Everything that can happen to the shop's request, by the name of the lifecycle event, with the
 * values that its caption says. Sources fill them in, content/ has a text for every one of them:
 * an event without words, or a caption with an unknown value, is a type error.
 * Times are "HH:MM:SS" (UTC), days are instants in ms since 1970.
 */
export type OutcomeValues = {
  // Frontend
  'request.composed': {
    /** After a preflight or a redirect the browser goes on by itself: fetch() was called before. */
    sender: 'page' | 'browser'
    method: string
    target: string
    credentials: 'bearer' | 'basic' | 'cookie' | 'none'
  }
  'response.received': { status: number; reason: string }
  'promise.resolved': { status: number; ok: 'true' | 'false' }
  /** `afterMs`: since the script's call of fetch(). */
  'promise.rejected': { name: string; message: string; afterMs: number }
  'preflight.composed': { method: string; fields: string }
  'preflight.granted': { method: string; seconds: number }
  'preflight.denied': { reason: 'status' | 'origin' | 'method' | 'header'; value: string }
  'response.blocked': { status: number; origin: string }
  'redirect.followed': { method: string; location: string }
  'device.offline': { origin: string }
  'header.dropped': { name: string }
  'header.hidden': { name: string; status: number }
  'cookie.stored': { name: string; attributes: string }
  'cookie.ignored': { name: string; reason: 'credentials' | 'prefix' | 'site' }
  'response.late': { tookMs: number; limitMs: number }
  'body.broken': { received: number; announced: number }
  'body.unreadable': { contentType: string }
  // Network
  'name.unknown': { name: string }
  'connection.refused': { address: string; port: number }
  'connection.timedOut': { address: string; seconds: number }
  'connection.reset': { address: string }
  'certificate.shown': { name: string; untilMs: number }
  'certificate.expired': { untilMs: number; todayMs: number }
  'certificate.misnamed': { name: string; expected: string }
  'name.resolved': { name: string; address: string }
  'connection.opened': { address: string; port: number }
  'connection.secured': { version: string; name: string; untilMs: number }
  'connection.reused': { name: string; requests: number }
  // API: the server that parses, and the router
  'route.matched': { method: string; path: string; route: string }
  'route.notFound': { method: string; path: string }
  'method.notAllowed': { method: string; path: string; allow: string }
  'method.unknown': { method: string }
  'route.moved': { path: string; location: string }
  'message.malformed': Record<string, never>
  'host.missing': { target: string }
  'length.ambiguous': { lengths: string }
  'content.tooLarge': { bytes: number; limit: number }
  'preflight.arrived': { method: string; path: string }
  'response.sent': { status: number; reason: string; bytes: number }
  'page.created': { status: number; bytes: number }
  'response.broken': { status: number; sent: number; announced: number }
  'response.lost': { status: number }
  // Gateway
  'request.forwarded': { server: string }
  'upstream.missing': { servers: number }
  'upstream.refused': { server: string }
  'upstream.slow': { status: number; limitS: number }
  'upstream.lost': { server: string }
  'response.returned': { status: number }
  // Gates, way out
  'request.logged': { requestId: string; method: string; path: string }
  'origin.allowed': { origin: string }
  'origin.absent': Record<string, never>
  'origin.unlisted': { origin: string }
  'preflight.answered': { origin: string; method: string }
  'preflight.refused': { method: string; path: string }
  'preflight.unlisted': { origin: string; method: string }
  'quota.available': { remaining: number; quota: number; windowS: number }
  'quota.exceeded': { quota: number; windowS: number; retryAfterS: number }
  'route.open': { route: string }
  'token.valid': { subject: string; exp: string; now: string }
  'credentials.missing': Record<string, never>
  'scheme.unsupported': { scheme: string }
  'token.malformed': { parts: number }
  'algorithm.refused': { alg: string; allowed: string }
  'signature.invalid': { alg: string }
  'type.wrong': { typ: string; expected: string }
  'issuer.unknown': { iss: string; expected: string }
  'audience.wrong': { aud: string; expected: string }
  'token.notYetValid': { nbf: string; now: string; minutes: number }
  'token.expired': { exp: string; now: string; minutes: number }
  'token.revoked': { jti: string }
  'credentials.doubled': Record<string, never>
  'claim.unusable': { claim: string }
  'session.missing': { name: string }
  'session.named': { name: string }
  'session.unavailable': { code: string }
  'session.unknown': Record<string, never>
  'session.expired': { until: string; now: string; minutes: number }
  'session.valid': { subject: string; until: string; now: string }
  'access.open': { route: string }
  'access.granted': { subject: string; requirement: string }
  'scope.missing': { required: string; granted: string }
  'role.missing': { required: string; actual: string }
  'csrf.missing': { method: string; given: 'none' | 'other' }
  'input.none': Record<string, never>
  'input.valid': { input: string }
  'parameter.invalid': { name: string; value: string }
  'media.unsupported': { contentType: string }
  /** `found`: the character that JSON does not allow there, or "end", or "nothing" at all. */
  'body.notJson': { position: number; found: string }
  'format.unavailable': { accept: string }
  'field.forbidden': { field: string }
  'input.invalid': { count: number; pointer: string; detail: string }
  // Refusal, in any layer
  'problem.created': { status: number; reason: string }
  // Business logic
  'handler.called': { handler: string }
  'handler.threw': { error: string }
  'response.created': { status: number; reason: string }
  'order.absent': { orderId: number }
  'owner.confirmed': { orderId: number; owner: string; subject: string }
  'owner.overridden': { orderId: number; owner: string; subject: string }
  'owner.differs': { orderId: number; owner: string; subject: string }
  'order.fixed': { orderId: number; status: string }
  'book.absent': { bookId: number }
  'user.unknown': { email: string; iterations: number }
  'password.matches': { email: string; iterations: number }
  'password.wrong': { email: string; iterations: number }
  'logins.exceeded': { email: string; failures: number; windowS: number; retryAfterS: number }
  'session.opened': { subject: string; until: string }
  'token.issued': { subject: string; scope: string; exp: string }
  'stock.sufficient': { books: number; totalCents: number }
  'stock.short': { title: string; stock: number; quantity: number }
  'version.unchanged': { etag: string }
  'version.matches': { etag: string }
  'version.outdated': { given: string; current: string }
  'key.missing': { given: string }
  'key.claimed': { key: string }
  'key.reused': { key: string }
  'key.inUse': { key: string }
  'key.known': { key: string; status: number }
  'statement.joined': { input: string }
  'breaker.open': { failures: number; retryAfterS: number }
  'failure.translated': {
    cause: 'database' | 'payment'
    code: string
    status: number
    reason: string
  }
  // Database
  'connection.asked': { summary: string }
  'transaction.repeated': { attempt: number; attempts: number }
  'password.hashed': { iterations: number }
  /** "none" where the statement has no parameters, or no condition with values in it. */
  'query.sent': { summary: string; parameters: string; part: string }
  'rows.returned': { count: number; summary: string }
  'rows.written': { command: string; table: string; count: number }
  'transaction.begun': { level: string }
  'transaction.committed': { tables: number }
  'transaction.rolledBack': { tables: number }
  /** `about`: the constraint, limit, table or text that it is about. */
  'query.failed': { code: string; message: string; about: string }
  'database.unreachable': { code: string; address: string; port: number }
  'error.reported': { code: string; reporter: 'database' | 'driver' }
  // Payment provider
  'charge.sent': { amountCents: number }
  'charge.accepted': { chargeId: string; amountCents: number }
  'card.declined': { amountCents: number; reason: string }
  'provider.failed': { amountCents: number }
  'provider.busy': { amountCents: number }
  'provider.refused': { amountCents: number }
  'provider.silent': { amountCents: number }
  'charge.refused': { status: number; reason: string }
  'charge.unanswered': { seconds: number }
  // Gates, way back
  'response.passed': { status: number; gate: string }
  'quota.reported': { remaining: number; quota: number; windowS: number }
  'origin.confirmed': { status: number; origin: string }
  'origin.withheld': { status: number; origin: string; reason: 'unlisted' | 'error' }
  'log.failed': { requestId: string }
  'response.logged': { status: number; durationMs: number; requestId: string }
}

export type OutcomeId = keyof OutcomeValues

/** Every comparison that a layer can make, by name; content/ has a label for each. */
export type CheckId =
  | 'route'
  | 'method'
  | 'origin'
  | 'quota'
  | 'credentials'
  | 'structure'
  | 'algorithm'
  | 'signature'
  | 'type'
  | 'issuer'
  | 'audience'
  | 'notBefore'
  | 'expiry'
  | 'scope'
  | 'role'
  | 'parameter'
  | 'mediaType'
  | 'json'
  | 'field'
  | 'owner'
  | 'password'
  | 'attempts'
  | 'session'
  | 'csrf'
  | 'stock'
  | 'state'
  | 'version'
  | 'payload'
  | 'format'
  | 'certificateName'
  | 'certificateDates'
  | 'allowOrigin'
  | 'allowMethod'
  | 'allowHeader'
  | 'okStatus'
  | 'host'
  | 'length'
  | 'size'

/** The stops of the shop, in the order of the way out; `network` and `middleware` are groups of them. */
export type ShopParticipantId =
  | 'frontend'
  | 'dns'
  | 'tcp'
  | 'tls'
  | 'gateway'
  | 'api'
  | 'logging'
  | 'cors'
  | 'rate-limit'
  | 'authenticate'
  | 'authorize'
  | 'validate'
  | 'logic'
  | 'database'
  | 'payment'
