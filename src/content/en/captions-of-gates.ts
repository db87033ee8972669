/** What happened at each hop, continued: the gates, and who is asking. */
export const captionsOfGates = {
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
  format: {
    unavailable: 'The client accepts only {accept}; the API has only application/json.',
  },
  field: {
    forbidden: 'The body sets the field {field}, which no client may set.',
  },
} as const
