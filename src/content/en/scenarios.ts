/**
 * The words of the built-in scenarios: a title of at most 32 characters, one sentence that says what
 * to look for, and a longer explanation of two to four sentences with the rule behind it.
 */
import type { ScenarioTexts } from '../text-shapes'
import { scenariosOfFailures } from './scenarios-of-failures'
import { scenariosOfGates } from './scenarios-of-gates'
import { scenariosOfSessions } from './scenarios-of-sessions'

export const scenarios = {
  'read-order': {
    title: 'Read an order',
    lookFor: 'Follow the request through all six gates to the database, and the order back: 200.',
    explanation:
      'The page asks for one order with GET, which only reads and changes nothing. Each layer looks at one thing: the route, the token, what the token allows, the input, and at last whose order it is. The response passes the same gates in reverse order.',
    rule: 'RFC 9110 sections 9.3.1 and 15.3.1',
  },
  'log-in': {
    title: 'Log in',
    lookFor: 'Watch business logic hash the password, compare it and sign a token.',
    explanation:
      'Logging in is open to everyone, because nobody has a token before it. The password is compared by computing a deliberately slow hash of it, PBKDF2 with 600,000 iterations. The response carries a signed token, which the page sends with every later request; it is signed, not encrypted, so it holds nothing secret.',
    rule: 'RFC 8018 section 5.2; RFC 7519 section 7.1',
  },
  'place-order': {
    title: 'Place an order',
    lookFor:
      'Watch the rows being written between BEGIN and COMMIT, and the Location header of the 201.',
    explanation:
      'The order is validated, written as several rows, charged and committed: one transaction, so that either all of the rows exist or none. The transaction is real; the payment provider is simulated. The response is 201 Created, and its Location header says where the new order is.',
    rule: 'RFC 9110 sections 9.3.3 and 15.3.2',
  },
  'wrong-password': {
    title: 'Wrong password',
    lookFor: 'Watch all gates let the request pass: only business logic finds the password wrong.',
    explanation:
      'The hash of the password does not match the stored one, so the login is refused with 401. The answer does not say which of e-mail address and password was wrong. For an unknown user the shop computes the same 600,000 iterations and gives the same answer, so that nobody can find out who has an account.',
    rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 6.3.8',
  },
  'no-token': {
    title: 'No token',
    lookFor: 'Look at the WWW-Authenticate header of the 401: a challenge without an error code.',
    explanation:
      'The request has no Authorization header, so the API does not know who is asking: 401. Every 401 must have a WWW-Authenticate header that says what is asked for. Here it has no error code, because no wrong token was sent; 403 would mean that the user is known and may not.',
    rule: 'RFC 6750 section 3.1; RFC 9110 section 15.5.2',
  },
  'not-bearer': {
    title: 'Basic instead of Bearer',
    lookFor: 'Compare the 401 with the one for no token: the challenge is the same.',
    explanation:
      'The request has an Authorization header, but with the scheme Basic: a name and a password in base64. This API reads only bearer tokens, so there are no credentials that it could use. It answers as if there were none: 401 with a challenge that names Bearer and has no error code.',
    rule: 'RFC 9110 section 11.4; RFC 6750 section 3.1',
  },
  'malformed-token': {
    title: 'Malformed token',
    lookFor: 'Watch Authenticate give up at its first check: this text is not a signed JWT.',
    explanation:
      'A signed JWT has three base64url parts, separated by dots. This one has lost a part on the way, so there is nothing that could be verified. The status is still 401 with error="invalid_token": the request itself is well formed, only its token is not.',
    rule: 'RFC 7515 section 7.1; RFC 6750 section 3.1',
  },
  'expired-token': {
    title: 'Expired token',
    lookFor:
      'Watch Authenticate compare exp with the current time; what lies behind it is never reached.',
    explanation:
      'The token is genuine and its signature is good, but its time is over: the current time must be before exp. The API answers 401 with error="invalid_token", so the page can get a new token and try again. fetch() does not reject: it resolves, and response.ok is false.',
    rule: 'RFC 7519 section 4.1.4; RFC 6750 section 3.1',
  },
  'not-yet-valid': {
    title: 'Token not yet valid',
    lookFor: 'Watch Authenticate compare nbf with the current time: the token comes too early.',
    explanation:
      'nbf means “not before”: until that moment the token must not be accepted, even though its signature is good. It happens when a token is made for later use, or when the clocks of two servers disagree. A small leeway is allowed for the clocks, usually no more than a few minutes.',
    rule: 'RFC 7519 section 4.1.5',
  },
  'tampered-token': {
    title: 'Tampered token',
    lookFor: 'Look at the token’s checks: the changed payload no longer fits the old signature.',
    explanation:
      'Somebody wrote the role administrator into the payload after the token was signed, and kept the old signature. Anyone can read and rewrite a payload, as it is only base64url; without the key nobody can make the signature that belongs to it. The gate computes it anew, finds a difference and believes none of the claims.',
    rule: 'RFC 7515 section 5.2; RFC 7519 section 7.2',
  },
  'wrong-key': {
    title: 'Signed with the wrong key',
    lookFor: 'Look at the token’s checks: form and algorithm pass, and the signature fails.',
    explanation:
      'The token is well formed and was signed properly, but with a key that is not the issuer’s. To the API it looks exactly like a token that was changed: the signature does not match. This is what keeps anyone with a JWT library from making tokens for your API.',
    rule: 'RFC 7515 section 5.2; RFC 8725 section 3.8',
  },
  'wrong-audience': {
    title: 'Wrong audience',
    lookFor: 'Watch a token with a good signature be refused because aud names another service.',
    explanation:
      'The token comes from the right issuer and has not expired, but it is meant for another service. An API that is not named in aud must reject the token. Otherwise every service that receives a token could use it to act as the user somewhere else.',
    rule: 'RFC 7519 section 4.1.3; RFC 8725 section 3.9',
  },
  'alg-none': {
    title: 'alg: none',
    lookFor: 'Look at the token: its header says alg none, and its signature is empty.',
    explanation:
      'A JWT can say in its header that it is not signed at all: alg: none. Libraries that obeyed the header once accepted such tokens, with any claims an attacker liked. This API decides by itself which algorithms it accepts, so the token is refused before a claim is read.',
    rule: 'RFC 8725 sections 2.1 and 3.1; RFC 7519 section 6',
  },
  'missing-scope': {
    title: 'Missing scope',
    lookFor:
      'Watch Authenticate pass and Authorize refuse: the token lacks a scope, so 403 and not 401.',
    explanation:
      'The token is valid, but it was not issued for what this route does. The API answers 403 with error="insufficient_scope" and names the scope that is missing. A 401 would send the client off to get the same kind of token again, without end.',
    rule: 'RFC 6750 section 3.1',
  },
  'not-an-admin': {
    title: 'Not an administrator',
    lookFor: 'Watch Authorize compare the required role with the user’s role: 403.',
    explanation:
      'Only administrators may do this, and the user is a customer. The server knows who is asking, so 401 would be wrong: logging in again changes nothing. Hiding the button in the page is no protection, because the request can be sent without the page.',
    rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.1',
  },
  'someone-elses-order': {
    title: 'Someone else’s order',
    lookFor:
      'Watch all gates pass and the database find the order; only business logic sees whose it is.',
    explanation:
      'The token is valid and the order exists, but it belongs to another customer. Two answers are right: 403 says “you may not”, and so admits that the order exists; 404 hides it. This API answers 404, exactly as for an order that does not exist, so that nobody can find existing orders by trying numbers. The price is that an honest user with a wrong number gets no hint.',
    rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
  },
  'unknown-route': {
    title: 'Unknown route',
    lookFor: 'Watch the router in the API find no route: no gate behind it is ever reached.',
    explanation:
      'The server was found and works, but the shop has no route with this path: 404 Not Found. For a route that does not exist there is nothing to authorize and nothing to run. fetch() resolves all the same, as a 404 is a complete response.',
    rule: 'RFC 9110 section 15.5.5',
  },
  'wrong-method': {
    title: 'Method not allowed',
    lookFor: 'Look at the Allow header of the 405: it lists the methods that this path supports.',
    explanation:
      'The path exists, but not with this method: 405 Method Not Allowed. The response must have an Allow header with the methods that would work. A method that the server supports nowhere would be answered with 501 instead.',
    rule: 'RFC 9110 sections 15.5.6 and 10.2.1',
  },
  ...scenariosOfFailures,
  ...scenariosOfGates,
  ...scenariosOfSessions,
  'cors-preflight': {
    title: 'Preflight and request',
    lookFor: 'Watch the browser ask with OPTIONS first, and send PATCH only after the answer.',
    explanation:
      'The page at https://app.example changes a price at https://api.example: another origin, with a method and headers that need permission. So the browser sends two requests over one connection; the script sees only the second. The preflight carries no token, so it must be answered before the gate that asks for one.',
    rule: 'RFC 9110 section 9.3.7; WHATWG Fetch, CORS-preflight fetch',
  },
  'log-in-then-order': {
    title: 'Log in, then order',
    lookFor:
      'Watch the script keep the token of the first response and send it in the second request.',
    explanation:
      'HTTP is stateless: the server does not remember that this user has just logged in. The script keeps the token from the first response and sends it in the Authorization header of the second request. The connection is still open, so the second request needs no DNS and no handshakes.',
    rule: 'RFC 9110 section 3.3; RFC 6750 section 2.1',
  },
  offline: {
    title: 'Offline',
    lookFor: 'Watch the browser give up before anything is sent: no server is ever reached.',
    explanation:
      'The device has no network, so the request never leaves it. fetch() rejects with a TypeError, and there is no status: a status comes only with a response. The script sees the same error for every problem of the network; only the console names the reason.',
    rule: 'RFC 9110 section 3.4; WHATWG Fetch, fetch method',
  },
  'name-not-found': {
    title: 'Name not found',
    lookFor: 'Open the network and see the trip end at DNS, before there is any connection.',
    explanation:
      'DNS says that the name of the API does not exist, so the browser has no address to connect to. No server was asked, so there is no 404: that would be the answer of a server that was found. A typing error in the host name is the most common reason.',
    rule: 'RFC 1034 section 4.3.1',
  },
  'connection-refused': {
    title: 'Connection refused',
    lookFor: 'See the first packet answered with RST: nothing listens on port 443.',
    explanation:
      'The address is right and the computer is there, but no program listens on the port: the API is not running. The refusal comes at once, within one round trip. 503 would need a program that is alive enough to send it.',
    rule: 'RFC 9293 section 3.10.7',
  },
  'certificate-expired': {
    title: 'Certificate expired',
    lookFor: 'Look where the red mark is: the browser refuses the server, not the other way round.',
    explanation:
      'The certificate of the API was valid until two days ago. The browser checks it during the handshake and ends that with an alert, so the request with its token is never sent. On a page a person could look at a warning; for fetch() there is only the TypeError.',
    rule: 'RFC 8446 section 6.2; RFC 9110 section 4.3.4',
  },
  'script-timeout': {
    title: 'The script gives up',
    lookFor: 'Watch the order being committed although the script has long stopped waiting.',
    explanation:
      'The script waits two seconds, AbortSignal.timeout(2000); then the promise is rejected with a TimeoutError. The API is overloaded and needs three seconds; it knows nothing of the limit, places the order and commits it. 408 and 504 are sent by servers; here nobody sent anything.',
    rule: 'RFC 9110 section 9.2.2',
  },
  'retry-after-timeout': {
    title: 'Timeout, then a safe retry',
    lookFor:
      'Compare the two requests: the same key, one order, and the stored answer the second time.',
    explanation:
      'The first request is carried out, but its answer comes after three seconds, and the script waits for two. A second after giving up it tries again. Whether to send a POST again is a risk, unless it carries an Idempotency-Key: then the API recognizes the second request and sends the stored answer. There is one order and one charge.',
    rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
  },
  'cut-off-response': {
    title: 'Response breaks off',
    lookFor: 'See fetch() resolve with 200, and response.json() reject after it.',
    explanation:
      'The connection ends in the middle of the body. The status and the headers were here already, so fetch() has resolved with 200, and that stays so. Only reading the body fails, with a TypeError: Content-Length announced more bytes than came.',
    rule: 'RFC 9112 section 8',
  },
  'gateway-timeout': {
    title: 'Gateway timeout',
    lookFor: 'See the order committed in the database, and 504 at the browser.',
    explanation:
      'A gateway stands before the API and waits ten seconds for an answer; the API takes longer. So the gateway answers 504 itself and says why in Proxy-Status. The work is done all the same: 504 does not mean that nothing has happened.',
    rule: 'RFC 9110 section 15.6.5; RFC 9209 section 2.3',
  },
} as const satisfies ScenarioTexts
