/**
 * What happened at each hop, in one line of at most 90 characters with its values filled in.
 * A hop is an arrival at a participant and what the participant did, so most of these name it.
 */
import type { Captions } from '../text-shapes'
import { captionsOfGates } from './captions-of-gates'

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
  ...captionsOfGates,
} as const satisfies Captions
