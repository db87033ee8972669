/**
 * What happened at each hop, in one line of at most 90 characters with its values filled in.
 * A hop is an arrival at a participant and what the participant did, so most of these name it.
 */
import type { Captions } from '../text-shapes'

export const captions = {
  request: {
    forwarded: 'The gateway passes the request on to the server {server}.',
    composed:
      '{sender, select, browser {The browser now sends} other {The page calls fetch():}} {method} {target}, {credentials, select, bearer {with a bearer token} basic {with Basic credentials} cookie {with a session cookie} other {no Authorization header}}.',
    logged: 'The request gets the id {requestId}; the log notes {method} {path}.',
  },
  response: {
    late: 'The response comes after {tookMs, number} ms; the script gave up after {limitMs, number} ms.',
    broken:
      '{status} and the headers are sent, then an exception: {sent} of {announced} bytes follow.',
    lost: 'The {status} leaves the API, but the connection breaks: no byte of it arrives.',
    returned: 'The gateway passes the {status} on to the browser.',
    received: 'The response arrives at the browser: {status} {reason}.',
    sent: 'The API sends {status} {reason}: {bytes, plural, one {# byte} other {# bytes}} in all.',
    created: 'Business logic creates the response: {status} {reason}.',
    passed:
      '{gate, select, logging {Logging} cors {CORS} authenticate {Authenticate} authorize {Authorize} validate {Validate} other {The gate {gate}}} passes the {status} on unchanged.',
    blocked: 'The browser keeps the {status} from the page: it may not be read by {origin}.',
    logged: 'The log notes {status} after {durationMs, number} ms for request {requestId}.',
  },
  promise: {
    resolved: 'fetch() resolves: response.status is {status}, response.ok is {ok}.',
    rejected:
      'fetch() rejects after {afterMs, number} ms with {name}: “{message}”. There is no status.',
  },
  route: {
    matched: 'The router matches {method} {path} to {route}.',
    notFound: 'The router finds no route for {path}.',
    open: 'The route {route} is open to everyone: no token needed.',
    moved: 'The router knows {path} only without the last slash: 308, Location {location}.',
  },
  method: {
    notAllowed: 'The route {path} exists, but not for {method}. Allowed: {allow}.',
    unknown: 'The server does not know the method {method}.',
  },
  origin: {
    allowed: 'The Origin {origin} is on the list of allowed origins.',
    absent: 'The request has no Origin header: CORS has nothing to decide.',
    unlisted: 'The Origin {origin} is not on the list, but CORS lets the request pass.',
    confirmed: 'The {status} gets the header Access-Control-Allow-Origin: {origin}.',
    withheld:
      'The {status} gets no Access-Control-Allow-Origin: {reason, select, error {errors get none here} other {{origin} is not listed}}.',
  },
  preflight: {
    composed:
      'The browser’s preflight asks about {method} {fields, select, none {without special headers} other {with {fields}}}.',
    granted: 'The browser may send {method}, and need not ask again for {seconds} s.',
    denied:
      '{reason, select, status {The preflight was answered with {value}} origin {The preflight’s {value, select, none {answer has no Allow-Origin} other {Allow-Origin is {value}}}} method {The answer does not allow the method {value}} other {The answer does not allow the header {value}}}: the request is not sent.',
    refused: 'Authenticate wants a token for {method} {path}, but a preflight never has one.',
    arrived: 'The API receives a preflight for {method} {path}: that needs no route.',
    answered: 'CORS answers the preflight from {origin}, which asks about {method}.',
    unlisted: 'CORS answers the preflight without Allow-Origin: {origin} is not listed.',
  },
  name: {
    unknown: 'DNS answers NXDOMAIN: the name {name} does not exist.',
    resolved: 'DNS finds the address of {name}: {address}.',
  },
  connection: {
    asked: 'Business logic asks for a connection to PostgreSQL, for {summary}.',
    refused: '{address} refuses the connection: nothing listens on port {port}.',
    timedOut: 'No answer from {address}: the browser gives up after {seconds} s.',
    reset: 'The connection to {address} is reset before any byte of a response came.',
    opened: 'A TCP connection to {address}, port {port}, is open after SYN, SYN-ACK, ACK.',
    secured:
      '{version}: certificate for {name}, valid until {untilMs, date, medium}. Encryption starts.',
    reused:
      'The connection to {name} is still open after {requests, plural, one {# request} other {# requests}}: it is used again.',
  },
  redirect: {
    followed: 'The browser follows by itself: {method} {location}. fetch() is still pending.',
  },
  message: {
    malformed: 'The server cannot read the request: its text breaks the grammar of HTTP.',
  },
  host: {
    missing: 'The request for {target} has no Host header: it does not say which site.',
  },
  length: {
    ambiguous: 'Content-Length says {lengths}: the server cannot tell where the body ends.',
  },
  content: {
    tooLarge: 'The body has {bytes, number} bytes; this server accepts {limit, number} at most.',
  },
  device: {
    offline: 'The device has no network: nothing is sent to {origin}.',
  },
  header: {
    dropped: 'The browser silently drops the header {name}: a script may not set it.',
    hidden: 'headers.get("{name}") gives null: the {status} has it, but does not expose it.',
  },
  certificate: {
    shown: 'The server shows a certificate for {name}, valid until {untilMs, date, medium}.',
    expired:
      'The certificate expired on {untilMs, date, medium}; today is {todayMs, date, medium}. The browser refuses it.',
    misnamed: 'The certificate is for {name}, not for {expected}. The browser ends the handshake.',
  },
  page: {
    created: 'The framework answers with its own page: {status} as HTML, {bytes} bytes, not JSON.',
  },
  upstream: {
    missing: 'None of the {servers} servers behind the gateway is healthy.',
    refused: 'The server {server} refuses the connection from the gateway.',
    slow: 'The {status} of the API comes too late: the gateway stopped waiting after {limitS} s.',
    lost: 'The connection to {server} breaks off without an answer: the gateway has to answer.',
  },
  log: {
    failed: 'The log cannot be written; the response of {requestId} goes on all the same.',
  },
  quota: {
    available:
      'Within the limit of {quota} requests per {windowS} s: {remaining} left after this one.',
    exceeded:
      'All {quota} requests per {windowS} s are used up: retry after {retryAfterS, plural, one {# second} other {# seconds}}.',
    reported:
      'The RateLimit headers are added: {remaining} left of {quota} requests per {windowS} s.',
  },
  token: {
    revoked: 'The token is on the list of revoked tokens: jti {jti}.',
    valid: 'The token is valid: it names {subject}, and exp {exp} is after now {now}.',
    malformed:
      'The token has {parts, plural, =3 {3 parts, but at least one cannot be decoded} one {# part; a signed JWT has 3} other {# parts; a signed JWT has 3}}.',
    notYetValid:
      'The token becomes valid in {minutes, plural, =0 {under a minute} one {# minute} other {# minutes}}: nbf {nbf}, now {now}.',
    expired:
      'The token expired {minutes, plural, =0 {under a minute} one {# minute} other {# minutes}} ago: exp {exp}, now {now}.',
    issued: 'Token signed for {subject}, exp {exp}, scope {scope}.',
  },
  credentials: {
    doubled: 'The request brings a token twice: in Authorization and in the address.',
    missing: 'The request has no Authorization header, but the route needs a token.',
  },
  session: {
    opened: 'A session for {subject} lasts until {until}; the shop keeps only the hash of its id.',
    named: 'The request brings the cookie {name}: the database has to say what it means.',
    missing: 'No cookie {name} came along, but the route needs to know who asks.',
    unavailable: 'Nobody can look the session up: PostgreSQL error {code}.',
    unknown: 'The value of the cookie belongs to no session.',
    expired:
      'The session ended {minutes, plural, =0 {under a minute} one {# minute} other {# minutes}} ago: until {until}, now {now}.',
    valid: 'The session belongs to {subject}: it lasts until {until}, now {now}.',
  },
  cookie: {
    stored: 'The browser stores the cookie {name}: {attributes}.',
    ignored:
      'The browser does not store {name}: {reason, select, credentials {fetch() has no credentials: "include"} site {its SameSite is not for another site} other {__Host- needs Secure and Path=/}}.',
  },
  csrf: {
    missing:
      '{method} with a session cookie needs X-CSRF-Token; the request has {given, select, none {none} other {a wrong one}}.',
  },
  logins: {
    exceeded:
      '{failures} wrong passwords for {email} within {windowS} s: wait {retryAfterS, plural, one {# second} other {# seconds}}.',
  },
  scheme: {
    unsupported: 'The Authorization header uses {scheme}; this API accepts only Bearer.',
  },
  algorithm: {
    refused: 'The token’s header says alg {alg}; this API accepts only {allowed}.',
  },
  signature: {
    invalid: 'The {alg} signature does not match the token’s header and payload.',
  },
  type: {
    wrong: 'The token’s type is {typ}; this API accepts only {expected}.',
  },
  issuer: {
    unknown: 'The token names the issuer {iss}, not {expected}.',
  },
  audience: {
    wrong: 'The token is meant for {aud}, not for {expected}.',
  },
  claim: {
    unusable: 'The token’s claim {claim} is missing or has the wrong type.',
  },
  access: {
    open: 'The route {route} requires no scope and no role.',
    granted: '{subject} has what the route requires: {requirement}.',
  },
  scope: {
    missing: 'The route requires the scope {required}; the token grants {granted}.',
  },
  role: {
    missing: 'The route requires the role {required}; this user’s role is {actual}.',
  },
  input: {
    none: 'The request brings no input that needs validating.',
    valid: 'The input is valid ({input}).',
    invalid:
      '{count, plural, one {# invalid field} other {# invalid fields, the first}}: {pointer} {detail}.',
  },
  parameter: {
    invalid: 'The parameter {name} cannot have the value “{value}”.',
  },
  media: {
    unsupported: 'The Content-Type is {contentType}; this route reads application/json.',
  },
  body: {
    broken:
      'response.json() rejects: {received} of {announced} bytes came before the connection ended.',
    unreadable: 'response.json() rejects: the body is {contentType}, not JSON.',
    notJson:
      'The body is not JSON: {found, select, nothing {it is empty} end {it breaks off after {position, plural, one {# character} other {# characters}}} other {character {position} is “{found}”}}.',
  },
  problem: {
    created: 'Error handling writes the response: {status} {reason}, as problem+json.',
  },
  handler: {
    called: 'Business logic takes over: the handler {handler} runs.',
    threw: 'The handler threw “{error}”.',
  },
  order: {
    absent: 'There is no order {orderId} in the database.',
    fixed: 'Order {orderId} is already {status}: too late to cancel it.',
  },
  owner: {
    confirmed: 'Order {orderId} belongs to {owner}, and the request comes from {subject}.',
    overridden: 'Order {orderId} belongs to {owner}; {subject} is an administrator.',
    differs: 'Order {orderId} belongs to {owner}, but the request comes from {subject}.',
  },
  book: {
    absent: 'There is no book {bookId} in the database.',
  },
  user: {
    unknown: 'No user {email}, yet {iterations, number} hash iterations run: the same work.',
  },
  password: {
    hashed: 'The password is hashed with {iterations, number} iterations; only the hash is kept.',
    matches: 'The password for {email} matches after {iterations, number} hash iterations.',
    wrong: 'Wrong password for {email}, found after {iterations, number} hash iterations.',
  },
  stock: {
    sufficient:
      '{books, plural, one {The book is in stock} other {All # books are in stock}}: the total is {totalCents, number, ::currency/EUR scale/0.01}.',
    short: 'Too few of “{title}”: {quantity} ordered, {stock} in stock.',
  },
  query: {
    sent: 'PostgreSQL receives {summary}{parameters, select, none {} other {, parameters {parameters}}}{part, select, none {} other { with {part} in it}}.',
    failed:
      'PostgreSQL error {code}: {code, select, 23502 {a required value is missing} 23503 {this breaks the reference {about}} 23505 {this breaks the unique rule {about}} 23514 {this breaks the check {about}} 22P02 {“{about}” has the wrong form for its type} 40001 {another transaction has changed a row of {about}} 40P01 {two transactions wait for each other} 57014 {the statement was cancelled after {about}} 53300 {all {about} connections are taken} 28P01 {the password of the user {about} is wrong} other {“{about}”}}.',
  },
  database: {
    unreachable: '{address}, port {port}, refuses the connection: the driver reports {code}.',
  },
  rows: {
    returned:
      'PostgreSQL returns {count, plural, =0 {no rows} one {# row} other {# rows}} for {summary}.',
    written: '{command} writes {count, plural, one {# row} other {# rows}} in the table {table}.',
  },
  transaction: {
    begun: 'BEGIN: a {level} transaction starts. All of its changes count, or none.',
    committed:
      'COMMIT: the changes in {tables, plural, one {# table} other {# tables}} take effect together.',
    repeated: 'Business logic begins the whole transaction again: attempt {attempt} of {attempts}.',
    rolledBack:
      'ROLLBACK: {tables, plural, =0 {there were no changes to discard} one {the changes in # table are discarded} other {the changes in # tables are discarded}}.',
  },
  charge: {
    sent: 'The payment provider (simulated) is asked to charge {amountCents, number, ::currency/EUR scale/0.01}.',
    accepted:
      'The payment provider accepts: charge {chargeId} of {amountCents, number, ::currency/EUR scale/0.01}.',
    refused: 'The payment provider answers {status} {reason}.',
    unanswered:
      'No answer after {seconds} s: business logic stops waiting. Charged or not? Unknown.',
  },
  version: {
    unchanged: 'If-None-Match {etag} is the current version: no need to send it again.',
    matches: 'If-Match {etag} is still the current version: the change may be made.',
    outdated: 'If-Match says {given}, but the current version is {current}: nothing is changed.',
  },
  key: {
    missing: 'POST /orders needs an Idempotency-Key in quotes; the request has {given}.',
    claimed: 'The Idempotency-Key {key} is new: it now belongs to this order.',
    reused: 'The Idempotency-Key {key} was used before, with another body.',
    inUse: 'The Idempotency-Key {key} belongs to a request that is still running.',
    known: 'The Idempotency-Key {key} is known: the stored {status} is the answer again.',
  },
  statement: {
    joined: 'The handler joins {input} into the text of its SQL statement.',
  },
  card: {
    declined: 'The bank declines the {amountCents, number, ::currency/EUR scale/0.01}: {reason}.',
  },
  provider: {
    failed:
      'The payment provider (simulated) has an error of its own; {amountCents, number, ::currency/EUR scale/0.01} not confirmed.',
    busy: 'Too many requests from the shop: the provider (simulated) does not charge {amountCents, number, ::currency/EUR scale/0.01}.',
    refused:
      'The provider (simulated) does not accept the shop’s key: no charge of {amountCents, number, ::currency/EUR scale/0.01}.',
    silent:
      'The payment provider (simulated) got the request for {amountCents, number, ::currency/EUR scale/0.01}, and does not answer.',
  },
  breaker: {
    open: 'The circuit breaker is open after {failures} failures: no call for {retryAfterS} s.',
  },
  failure: {
    translated:
      'Business logic turns {cause, select, database {PostgreSQL error {code}} other {the failed payment}} into {status} {reason}.',
  },
  error: {
    reported: 'The error {code} comes back to business logic, as an exception.',
  },
  format: {
    unavailable: 'The client accepts only {accept}; the API has only application/json.',
  },
  field: {
    forbidden: 'The body sets the field {field}, which no client may set.',
  },
} as const satisfies Captions
