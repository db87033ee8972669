/**
 * What many people would answer before they have seen the trip, in their words (one sentence of at
 * most 160 characters), and why it is wrong, with the rule (at most 300 characters).
 */
import { wrongAnswersOfBrowser } from './wrong-answers-of-browser'

export const wrongAnswers = {
  // Start here
  'read-order': {
    wrong: 'The database knows who is asking and gives out only the orders of that user.',
    why: 'PostgreSQL sees one database user, the API, and returns order 42 whoever sent the request. Business logic compares the owner in the row with the user in the token (OWASP ASVS 5.0, 8.2.2).',
  },
  'log-in': {
    wrong: 'The server decrypts the stored password and compares the two.',
    why: 'The shop stores only a salted hash, which cannot be turned back. It computes the same hash over what was typed, 600,000 iterations of PBKDF2, and compares the hashes (RFC 8018 section 5.2).',
  },
  'place-order': {
    wrong: 'A POST that worked is answered with 200 OK.',
    why: 'A POST that has created something should be answered with 201 Created and a Location header that says where it is, for example /orders/1001 (RFC 9110 section 9.3.3).',
  },
  'log-in-then-order': {
    wrong: 'After the login the server remembers me, so the order needs no token.',
    why: 'HTTP is stateless: each request is understood by itself (RFC 9110 section 3.3). The page has to send the token, or the browser the session cookie, with every request.',
  },

  // Log in and tokens
  'wrong-password': {
    wrong: 'An unknown address gets 404, a wrong password 401.',
    why: 'Then anyone could find out who has an account. Both get 401, with the same text and after the same time: even a quicker answer would give it away (OWASP ASVS 5.0, 6.3.8).',
  },
  'no-token': {
    wrong: '403, because without a token I am not allowed in.',
    why: '403 means that the server will not do it, whoever it knows you to be. Here it does not know who is asking: 401, and WWW-Authenticate must say which credentials it wants (RFC 9110 section 15.5.2).',
  },
  'not-bearer': {
    wrong: '400, because the Authorization header is wrong.',
    why: 'The header is well formed, only its scheme is one that this API does not use. So there are no credentials for it: 401 with the challenge Bearer (RFC 9110 section 11.4).',
  },
  'malformed-token': {
    wrong: '400, because the token is broken.',
    why: 'The request is well formed, only its token is not. invalid_token expressly covers expired, revoked and malformed tokens, and its status is 401 (RFC 6750 section 3.1).',
  },
  'expired-token': {
    wrong: '403, because the user is no longer allowed to do this.',
    why: 'What the user may do has not changed, only the token is too old. 401 with error="invalid_token" tells the page to get a new one and try again (RFC 6750 section 3.1).',
  },
  'not-yet-valid': {
    wrong: 'The token is accepted, because its signature is good and it has not expired.',
    why: 'The signature only says who made the token. Before nbf it must not be accepted (RFC 7519 section 4.1.5), so the answer is 401 with error="invalid_token".',
  },
  'tampered-token': {
    wrong: 'Nobody can change the payload, because a token is encrypted.',
    why: 'The payload is only base64url, so anyone can read and rewrite it. What nobody can make without the key is the signature that belongs to it; that is why the change is noticed (RFC 7515 section 5.2).',
  },
  'wrong-key': {
    wrong: 'Any token with a valid signature is accepted.',
    why: 'Everybody can sign with a key of their own. The API verifies with the issuer’s key, and with that the signature does not match (RFC 8725 section 3.8).',
  },
  'wrong-audience': {
    wrong: '403, because the token is good but does not reach as far as this API.',
    why: 'An API that is not named in aud must reject the token (RFC 7519 section 4.1.3). For this API the token is invalid: 401 with error="invalid_token".',
  },
  'alg-none': {
    wrong: 'The token is accepted, because there is no signature that could be wrong.',
    why: 'Then anyone could write any claims. The API decides which algorithms it accepts, and the token’s own header has no say in it: 401 (RFC 8725 section 3.1).',
  },
  'key-confusion': {
    wrong: 'The token is accepted, because the signature matches.',
    why: 'It matches only if the public key is used as an HMAC secret, and everybody may know that key. The API must fix the algorithm and use each key with one algorithm only (RFC 8725 sections 2.1 and 3.1).',
  },
  'revoked-token': {
    wrong: 'The token works until exp, because a signed token cannot be taken back.',
    why: 'The signature stays good, but the API can look up whether the token was revoked. A revoked token is an invalid one: 401 with error="invalid_token" (RFC 6750 section 3.1).',
  },
  'cookie-session': {
    wrong: 'The script reads the session cookie and puts it into each request.',
    why: 'HttpOnly hides the cookie from scripts, and a script may not set the Cookie header. The browser adds it by itself, where credentials: "include" and SameSite permit it (RFC 6265 sections 4.1.2.6 and 5.4).',
  },
  'session-missing': {
    wrong: 'The session has expired, otherwise the browser would send the cookie.',
    why: 'The cookie is there, and the session good. But to another origin a browser sends cookies only if the script says credentials: "include"; by default it does not (WHATWG Fetch, credentials mode).',
  },
  'too-many-logins': {
    wrong: 'After too many wrong passwords the account must be locked until somebody unlocks it.',
    why: 'Then anyone who knows your address could lock you out. Attempts are slowed down instead: 429 with Retry-After, and after a while the right password works again (OWASP ASVS 5.0, 6.1.1).',
  },

  // Who may do what
  'missing-scope': {
    wrong: '401, because the token is not good enough.',
    why: 'The token is valid, it only was not issued for this: 403 with error="insufficient_scope" (RFC 6750 section 3.1). After a 401 the page would get the same kind of token again and again.',
  },
  'not-an-admin': {
    wrong: '401, so that the user can log in as an administrator.',
    why: '401 is for missing or invalid credentials. These are valid, but not enough: 403, and the page should not send the same ones again (RFC 9110 section 15.5.4).',
  },
  'someone-elses-order': {
    wrong: '200, because the user is logged in and the order exists.',
    why: 'A valid token says who asks, not that every order is theirs. Each object needs a check of its owner (OWASP ASVS 5.0, 8.2.2); 404 hides that the order exists (RFC 9110 section 15.5.4).',
  },
  'csrf-missing': {
    wrong: 'The cookie proves that the user wanted this request.',
    why: 'A browser can add the cookie to a request that a foreign page causes. A preflight would stop this one, for it is JSON, but not a form on a route that takes form content; the token does not depend on CORS being right (OWASP ASVS 5.0, 3.5.1).',
  },

  // Routes and input
  'unknown-route': {
    wrong: 'fetch() throws an error, because the path was not found.',
    why: 'A 404 is a complete response, so fetch() resolves with response.ok false. It rejects only when there is no response to show (WHATWG Fetch, fetch method).',
  },
  'wrong-method': {
    wrong: '404, because there is nothing that could be deleted in this way.',
    why: 'The path exists, only this method is not supported there: 405, and the Allow header must list the methods that are (RFC 9110 section 15.5.6).',
  },
  'trailing-slash': {
    wrong: '301, because the address has changed for good.',
    why: 'After 301 a browser turns POST into GET, and the body is gone (WHATWG Fetch, HTTP-redirect fetch). 308 is just as permanent, and keeps the method and the body (RFC 9110 section 15.4.9).',
  },
  'no-host': {
    wrong: 'The server takes its first site, because there is an address and a path.',
    why: 'It could then show one customer the site of another. A server must answer 400 to a request in HTTP/1.1 without Host (RFC 9112 section 3.2).',
  },
  'differing-lengths': {
    wrong: 'The server takes the larger one of the two, so that nothing gets lost.',
    why: 'If the proxy in front takes the other one, an attacker can hide a second request in the difference. The server must answer 400 and close the connection (RFC 9112 section 6.3).',
  },
  'body-too-large': {
    wrong: '400, because the body is wrong.',
    why: 'Nothing in it is wrong, and the server has not even read it: there is only too much of it. 413 says so, and the page knows what to change (RFC 9110 section 15.5.14).',
  },
  'invalid-input': {
    wrong: '200 with success: false in the body, because the request has arrived.',
    why: 'Caches, monitors and response.ok look only at the status and would take it for a success (RFC 9205 section 4.6). The values are wrong: 422 with a list of the fields (RFC 9110 section 15.5.21).',
  },
  'not-json': {
    wrong: '422, because the server cannot process the content.',
    why: '422 is for content whose syntax is correct and whose values are not (RFC 9110 section 15.5.21). This body cannot even be parsed: 400 (section 15.5.1).',
  },
  'stored-script': {
    wrong: '400, because the server must refuse dangerous characters.',
    why: 'The text is harmless until a page inserts it as HTML, and an honest title may contain <, too. It is stored as it is and escaped on output (OWASP ASVS 5.0, 1.2.1).',
  },
  'sql-injection': {
    wrong: 'The server has to refuse inputs with quotation marks or OR in them.',
    why: 'O’Brien and “black or white” are honest inputs, and every filter has gaps. With a placeholder such as $1 the value never becomes SQL, whatever is in it (OWASP ASVS 5.0, 1.2.4).',
  },

  // What the shop says
  'order-not-found': {
    wrong: '200 with null, because the query ran without an error.',
    why: 'The status is about the order and not about the query, and there is no such order: 404 (RFC 9110 section 15.5.5). A page that looks only at response.ok would show an empty order.',
  },
  'order-shipped': {
    wrong: '400: the client sent a request that makes no sense.',
    why: 'The request is well formed and would have been right an hour ago. What stands against it is the state of the order: that is 409 Conflict, and the response says what conflicts (RFC 9110 section 15.5.10).',
  },
  'out-of-stock': {
    wrong: '422, because the quantity is invalid.',
    why: 'The quantity is a valid number, and the same request can work tomorrow. It conflicts with the present state of the shop: 409 (RFC 9110 section 15.5.10).',
  },
  'lost-update': {
    wrong: '409, because two changes conflict.',
    why: 'The client itself set a condition, If-Match: "v1", and it is not met: 412 Precondition Failed (RFC 9110 section 13.1.1). 409 is for a conflict that no such condition has announced.',
  },
  'not-modified': {
    wrong: '304 brings the order once more, marked as unchanged.',
    why: 'A 304 never has a body: that is what it saves. The client uses its copy; the headers that concern it, such as ETag, are repeated (RFC 9110 section 15.4.5).',
  },
  'replayed-order': {
    wrong: '409, because this order exists already.',
    why: 'The same Idempotency-Key with the same body is a repetition, not a second order. The API sends its stored response again, 201 (draft-ietf-httpapi-idempotency-key-header-07).',
  },

  // Payment
  'card-declined': {
    wrong: '500, because the payment failed.',
    why: 'Nothing in the shop is broken: the bank said no, and the user can take another card. Payment interfaces say so with 402, which RFC 9110 reserves (section 15.5.3).',
  },
  'payment-timeout': {
    wrong: '500, and the order is marked as not paid.',
    why: 'No answer is not a “no”: the card may have been charged. The answer is 504 (RFC 9110 section 15.6.5), and asking again with the same Idempotency-Key charges at most once.',
  },
  'payment-down': {
    wrong: 'The shop passes on the provider’s 500.',
    why: '500 would mean that the shop itself is broken. It got no usable answer from a server that it depends on, so it answers 502 Bad Gateway (RFC 9110 section 15.6.3).',
  },
  'payment-busy': {
    wrong: '429, because the provider says 429.',
    why: 'The shop as a whole asked too often; this customer may have sent one request only. What the customer needs to know is that it does not work now: 503 and Retry-After (RFC 9110 section 15.6.4).',
  },
  'payment-key-wrong': {
    wrong: '401, because the provider says 401.',
    why: 'A 401 from the shop would mean that the token of the user is bad, and the page would log everybody out. It is the shop’s own key that is bad, and no client can repair that: 500 (RFC 9110 section 15.6.1).',
  },
  'breaker-open': {
    wrong: '504, because the payment provider does not answer.',
    why: 'Nobody asked the provider, so nobody waited for it. The shop itself decided to refuse for a while: 503 with Retry-After (RFC 9110 section 15.6.4).',
  },
  'retry-after-timeout': {
    wrong: 'Nothing came back, so nothing happened, and the order can simply be sent again.',
    why: 'The order may have been placed and only its answer lost. POST is not idempotent (RFC 9110 section 9.2.2): without the same Idempotency-Key there could be two orders and two charges.',
  },

  // Database
  'serialization-retry': {
    wrong: 'It is enough to repeat the statement that failed.',
    why: 'After an error PostgreSQL refuses every further statement of the transaction with 25P02, and what was read before may be out of date. The whole transaction is repeated (PostgreSQL manual, section 13.5).',
  },
  'serialization-given-up': {
    wrong: '500, because the database has failed three times.',
    why: 'Nothing is broken: others changed the same rows at the same moment. The same order can succeed a second later, and 503 with Retry-After says so (RFC 9110 section 15.6.4).',
  },
  'still-referenced': {
    wrong: '403, because the book must not be deleted.',
    why: 'The user is an administrator and may delete books. What stands against it is an order that refers to this book, and that can change: 409 Conflict (RFC 9110 section 15.5.10).',
  },
  'database-down': {
    wrong: '500, because the server is broken.',
    why: 'The API works and knows that this will pass: 503 Service Unavailable, with Retry-After to say when to come back (RFC 9110 section 15.6.4). 500 is for what nobody expected.',
  },
  'duplicate-email': {
    wrong:
      'Nothing can go wrong if the code first looks whether the address exists and then inserts it.',
    why: 'Between the two another request can insert the same address. Only the unique constraint decides for certain: PostgreSQL reports 23505, and the API answers 409 (RFC 9110 section 15.5.10).',
  },

  // Going wrong well
  'server-error': {
    wrong: 'The response should bring the stack trace, so that the error can be found.',
    why: 'The client cannot repair the code, and an attacker can use the details. 500 carries a general text and the request id; the rest is in the log (RFC 9110 section 15.6.1; OWASP Top 10:2025, A10).',
  },

  ...wrongAnswersOfBrowser,
} as const
