/** The scenarios about logging in, tokens and sessions. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const token = {
  'wrong-password': {
    title: 'Wrong password',
    lookFor: 'Watch all gates let the request pass: only business logic finds the password wrong.',
    explanation:
      'The hash of the password does not match the stored one, so the login is refused with 401. The answer does not say which of e-mail address and password was wrong. For an unknown user the shop computes the same 600,000 iterations and gives the same answer, so that nobody can find out who has an account.',
    rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 6.3.8',
    wrong: 'An unknown address gets 404, a wrong password 401.',
    why: 'Then anyone could find out who has an account. Both get 401, with the same text and after the same time: even a quicker answer would give it away (OWASP ASVS 5.0, 6.3.8).',
    pointAt:
      'Point at the ticks of the gates: all of them let the request pass. Only business logic, after 600,000 iterations, finds the password wrong.',
    question: 'Should the answer differ from the one for an address that nobody has registered?',
    answer:
      'No: the same 401, the same text, and the same work before it. Any difference, even in time, would tell a stranger who has an account here.',
  },
  'no-token': {
    title: 'No token',
    lookFor: 'Look at the WWW-Authenticate header of the 401: a challenge without an error code.',
    explanation:
      'The request has no Authorization header, so the API does not know who is asking: 401. Every 401 must have a WWW-Authenticate header that says what is asked for. Here it has no error code, because no wrong token was sent; 403 would mean that the user is known and may not.',
    rule: 'RFC 6750 section 3.1; RFC 9110 section 15.5.2',
    wrong: '403, because without a token I am not allowed in.',
    why: '403 means that the server will not do it, whoever it knows you to be. Here it does not know who is asking: 401, and WWW-Authenticate must say which credentials it wants (RFC 9110 section 15.5.2).',
    pointAt:
      'Point at WWW-Authenticate: Bearer realm="api" in the 401. It is a challenge, and it has no error code, since no wrong token was sent.',
    question: 'The request has no token at all. Is the answer 401 or 403?',
    answer:
      '401: the server does not know who is asking, and says what it wants to see. 403 would mean that it knows the user, and that this user may not.',
  },
  'not-bearer': {
    title: 'Basic instead of Bearer',
    lookFor: 'Compare the 401 with the one for no token: the challenge is the same.',
    explanation:
      'The request has an Authorization header, but with the scheme Basic: a name and a password in base64. This API reads only bearer tokens, so there are no credentials that it could use. It answers as if there were none: 401 with a challenge that names Bearer and has no error code.',
    rule: 'RFC 9110 section 11.4; RFC 6750 section 3.1',
    wrong: '400, because the Authorization header is wrong.',
    why: 'The header is well formed, only its scheme is one that this API does not use. So there are no credentials for it: 401 with the challenge Bearer (RFC 9110 section 11.4).',
    pointAt:
      'Point at the first word of the Authorization header, Basic, and at the challenge in the 401, Bearer. The rest of the header is never read.',
    question:
      'There is an Authorization header, with a name and a password in it. Does that help here?',
    answer:
      'No. This API reads only bearer tokens, so to it there are no credentials at all: the same 401 as without the header, and no error code.',
  },
  'malformed-token': {
    title: 'Malformed token',
    lookFor: 'Watch Authenticate give up at its first check: this text is not a signed JWT.',
    explanation:
      'A signed JWT has three base64url parts, separated by dots. This one has lost a part on the way, so there is nothing that could be verified. The status is still 401 with error="invalid_token": the request itself is well formed, only its token is not.',
    rule: 'RFC 7515 section 7.1; RFC 6750 section 3.1',
    wrong: '400, because the token is broken.',
    why: 'The request is well formed, only its token is not. invalid_token expressly covers expired, revoked and malformed tokens, and its status is 401 (RFC 6750 section 3.1).',
    pointAt:
      'Count the dots in the token: there is one, and a signed JWT has two. The other checks are marked as not run.',
    question: 'The token is cut off. Is the request malformed, so 400?',
    answer:
      'No. The request is well formed, only its token is not: 401 with error="invalid_token". The page does the same as for an expired one and gets a new token.',
  },
  'not-yet-valid': {
    title: 'Token not yet valid',
    lookFor: 'Watch Authenticate compare nbf with the current time: the token comes too early.',
    explanation:
      'nbf means “not before”: until that moment the token must not be accepted, even though its signature is good. It happens when a token is made for later use, or when the clocks of two servers disagree. A small leeway is allowed for the clocks, usually no more than a few minutes.',
    rule: 'RFC 7519 section 4.1.5',
    wrong: 'The token is accepted, because its signature is good and it has not expired.',
    why: 'The signature only says who made the token. Before nbf it must not be accepted (RFC 7519 section 4.1.5), so the answer is 401 with error="invalid_token".',
    pointAt:
      'Point at nbf 12:15:00 and now 12:05:00: the token is ten minutes early. The check of the signature above it has passed.',
    question: 'The signature is good and the token has not expired. Is it accepted?',
    answer:
      'No. nbf means “not before”, and it is ten minutes before. The signature says who made the token, not from when on it may be used.',
  },
  'tampered-token': {
    title: 'Tampered token',
    lookFor: 'Look at the token’s checks: the changed payload no longer fits the old signature.',
    explanation:
      'Somebody wrote the role administrator into the payload after the token was signed, and kept the old signature. Anyone can read and rewrite a payload, as it is only base64url; without the key nobody can make the signature that belongs to it. The gate computes it anew, finds a difference and believes none of the claims.',
    rule: 'RFC 7515 section 5.2; RFC 7519 section 7.2',
    wrong: 'Nobody can change the payload, because a token is encrypted.',
    why: 'The payload is only base64url, so anyone can read and rewrite it. What nobody can make without the key is the signature that belongs to it; that is why the change is noticed (RFC 7515 section 5.2).',
    pointAt:
      'Point at the role administrator in the payload, and at the check of the signature just below: failed. No claim after it is believed.',
    question:
      'Somebody wrote “administrator” into the payload of their token. How can the server notice?',
    answer:
      'It computes the signature over header and payload anew, with its key, and compares. Anyone can rewrite a payload, but without the key nobody can make the signature that fits it.',
  },
  'wrong-key': {
    title: 'Signed with the wrong key',
    lookFor: 'Look at the token’s checks: form and algorithm pass, and the signature fails.',
    explanation:
      'The token is well formed and was signed properly, but with a key that is not the issuer’s. To the API it looks exactly like a token that was changed: the signature does not match. This is what keeps anyone with a JWT library from making tokens for your API.',
    rule: 'RFC 7515 section 5.2; RFC 8725 section 3.8',
    wrong: 'Any token with a valid signature is accepted.',
    why: 'Everybody can sign with a key of their own. The API verifies with the issuer’s key, and with that the signature does not match (RFC 8725 section 3.8).',
    pointAt:
      'Point at the checks in their order: form passed, algorithm passed, signature failed. It looks exactly like a token that was changed.',
    question:
      'This token was signed properly, by somebody with a key of their own. Is it accepted?',
    answer:
      'No. The API verifies with the key of its issuer, and with that key the signature does not match. Otherwise everyone could make tokens for this API.',
  },
  'wrong-audience': {
    title: 'Wrong audience',
    lookFor: 'Watch a token with a good signature be refused because aud names another service.',
    explanation:
      'The token comes from the right issuer and has not expired, but it is meant for another service. An API that is not named in aud must reject the token. Otherwise every service that receives a token could use it to act as the user somewhere else.',
    rule: 'RFC 7519 section 4.1.3; RFC 8725 section 3.9',
    wrong: '403, because the token is good but does not reach as far as this API.',
    why: 'An API that is not named in aud must reject the token (RFC 7519 section 4.1.3). For this API the token is invalid: 401 with error="invalid_token".',
    pointAt:
      'Point at aud in the payload, https://other.example, and at what the API wants, https://api.example. The signature above it is good.',
    question:
      'The signature is good, and the token is meant for another service. Why not accept it?',
    answer:
      'Because that other service has the token too, and could use it here to act as the user. An API that is not named in aud must refuse: 401.',
  },
  'alg-none': {
    title: 'alg: none',
    lookFor: 'Look at the token: its header says alg none, and its signature is empty.',
    explanation:
      'A JWT can say in its header that it is not signed at all: alg: none. Libraries that obeyed the header once accepted such tokens, with any claims an attacker liked. This API decides by itself which algorithms it accepts, so the token is refused before a claim is read.',
    rule: 'RFC 8725 sections 2.1 and 3.1; RFC 7519 section 6',
    wrong: 'The token is accepted, because there is no signature that could be wrong.',
    why: 'Then anyone could write any claims. The API decides which algorithms it accepts, and the token’s own header has no say in it: 401 (RFC 8725 section 3.1).',
    pointAt:
      'Point at alg none in the token’s header, and at the end of the token: a dot, and no signature after it.',
    question:
      'The token’s header says: I am not signed. Should a server verify what the header says?',
    answer:
      'No: then anyone could write any claims. The API decides which algorithms it accepts, here HS256 alone, and refuses before it reads a claim.',
  },
  'key-confusion': {
    title: 'Public key used as a secret',
    lookFor: 'Compare alg in the token’s header with the algorithm that the API allows.',
    explanation:
      'This API expects RS256, where a private key signs and a public key verifies. The attacker takes the public key as the secret of HS256 and writes HS256 into the header. A library that obeys the header would find the signature valid; this one allows RS256 alone.',
    rule: 'RFC 8725 sections 2.1 and 3.1',
    wrong: 'The token is accepted, because the signature matches.',
    why: 'It matches only if the public key is used as an HMAC secret, and everybody may know that key. The API must fix the algorithm and use each key with one algorithm only (RFC 8725 sections 2.1 and 3.1).',
    pointAt:
      'Point at alg HS256 in the token’s header and at what this API accepts: RS256 alone. The key that was used as a secret is public.',
    question:
      'The attacker used the public key as the secret of HS256. A careless library would find the signature right. Does this API?',
    answer:
      'No, it does not even compute it. It allows RS256 alone, and the header of a token has no say in that: 401.',
  },
  'revoked-token': {
    title: 'Revoked token',
    lookFor: 'See that all checks of the token pass, and that it is refused all the same.',
    explanation:
      'The token is genuine and still valid for ten minutes, but its user has logged out everywhere. The API keeps a list of the ids of such tokens until they expire. To the page it looks like an expired token: 401 with error="invalid_token".',
    rule: 'RFC 6750 section 3.1; RFC 7519 section 4.1.7',
    wrong: 'The token works until exp, because a signed token cannot be taken back.',
    why: 'The signature stays good, but the API can look up whether the token was revoked. A revoked token is an invalid one: 401 with error="invalid_token" (RFC 6750 section 3.1).',
    pointAt:
      'Point at the checks: form, signature and times have all passed. Then at the number in jti, which is on the list of revoked tokens.',
    question: 'All checks of the token pass. Can it be refused all the same?',
    answer:
      'Yes, if the server keeps a list of what was taken back. The token itself cannot know that its user has logged out; the list has to be asked for every request.',
  },
  'too-many-logins': {
    title: 'Too many wrong passwords',
    lookFor: 'Compare the fifth answer with the four before it: no query, no hash, 429.',
    explanation:
      'Somebody tries one password after the other. The first four are compared and answered with 401; the fifth is not even looked at. 429 Too Many Requests says with Retry-After how long to wait, and the account is not locked for good.',
    rule: 'RFC 6585 section 4; RFC 9110 section 10.2.3',
    wrong: 'After too many wrong passwords the account must be locked until somebody unlocks it.',
    why: 'Then anyone who knows your address could lock you out. Attempts are slowed down instead: 429 with Retry-After, and after a while the right password works again (OWASP ASVS 5.0, 6.1.1).',
    pointAt:
      'Jump to the fifth request: business logic refuses at once. No query and no 600,000 iterations; compare its length in the timeline with the four before it.',
    question: 'Four wrong passwords, and now the fifth attempt has the right one. Does it get in?',
    answer:
      'No. Nobody compares it, so right and wrong look the same from outside: 429, and Retry-After says how long to wait. If a right one got in, guessing could go on.',
  },
  'log-in-then-order': {
    title: 'Log in, then order',
    lookFor:
      'Watch the script keep the token of the first response and send it in the second request.',
    explanation:
      'HTTP is stateless: the server does not remember that this user has just logged in. The script keeps the token from the first response and sends it in the Authorization header of the second request. The connection is still open, so the second request needs no DNS and no handshakes.',
    rule: 'RFC 9110 section 3.3; RFC 6750 section 2.1',
    wrong: 'After the login the server remembers me, so the order needs no token.',
    why: 'HTTP is stateless: each request is understood by itself (RFC 9110 section 3.3). The page has to send the token, or the browser the session cookie, with every request.',
    pointAt:
      'Compare the first hop of each request: no Authorization header in the login, a bearer token in the order. The script has put it there, nobody else.',
    question:
      'The user has just logged in over this very connection. Does the order have to say once more who is asking?',
    answer:
      'Yes. The server keeps no memory of who logged in on a connection, because each request is understood by itself. So the script sends the token of the first response in the second request.',
  },
  'cookie-session': {
    title: 'Log in with a cookie session',
    lookFor: 'Watch the cookie being stored after the login, and sent with the next request.',
    explanation:
      'The login answers with Set-Cookie, and the browser keeps the cookie and adds it to the next request by itself; the script never sees it. The number in it means nothing: Authenticate has to look it up in the database. Page and API are app.shop.example and api.shop.example here, one site and two origins, as many browsers refuse cookies of other sites.',
    rule: 'RFC 6265 sections 4.1 and 5.4',
    wrong: 'The script reads the session cookie and puts it into each request.',
    why: 'HttpOnly hides the cookie from scripts, and a script may not set the Cookie header. The browser adds it by itself, where credentials: "include" and SameSite permit it (RFC 6265 sections 4.1.2.6 and 5.4).',
    pointAt:
      'Point at Set-Cookie in the first response and at Cookie in the second request: the same number. Then at the sessions table, which holds only its hash.',
    question: 'A cookie holds a random number. How does Authenticate find out who is asking?',
    answer:
      'It looks the number up in the database, by its hash. That costs a query for each request. A signed token needs none, but it cannot be ended by deleting a row.',
  },
  'session-missing': {
    title: 'Cookie not sent along',
    lookFor: 'Look for credentials in the second call of fetch(), and for Cookie in its message.',
    explanation:
      'The login has worked, and the browser holds the cookie. But the script calls fetch() without credentials: "include", so no cookie goes to another origin, and the API does not know who asks: 401. The browser does not complain; only the Cookie header is not there.',
    rule: 'RFC 9110 sections 11.6.1 and 15.5.2',
    wrong: 'The session has expired, otherwise the browser would send the cookie.',
    why: 'The cookie is there, and the session good. But to another origin a browser sends cookies only if the script says credentials: "include"; by default it does not (WHATWG Fetch, credentials mode).',
    pointAt:
      'Compare the two calls of fetch(): the login has credentials: "include", the second call has not. Then look for Cookie in the second request.',
    question: 'The browser has stored the cookie. Will it send it along with this request?',
    answer:
      'No. To another origin it sends cookies only if the script asks for it. The API cannot tell that from a user who never logged in: 401.',
  },
} satisfies ScenarioWordsOf<'token'>
