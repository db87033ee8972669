/** What can fail where the shop finds out who is asking: tokens, sessions, the login. */
export const failuresOfTokens = {
  // Authenticate: tokens
  'no-token': {
    what: 'The route needs a token, and the request has no Authorization header: 401 Unauthorized. The challenge is WWW-Authenticate: Bearer realm="api", without an error code.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. A page that sees this sends the user to the login.',
    rule: 'RFC 6750 section 3.1; RFC 9110 section 11.6.1',
    fix: 'In the page: log in, and send the token as Authorization: Bearer with every request.',
  },
  'not-bearer': {
    what: 'The Authorization header uses the scheme Basic, and this API reads only Bearer. It finds no credentials that it could use and answers as if there were none: 401.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. WWW-Authenticate says Bearer realm="api", without an error code.',
    rule: 'RFC 9110 section 11.4; RFC 6750 section 3.1',
    fix: 'In the page: send Authorization: Bearer, followed by the token from the login.',
  },
  'malformed-token': {
    what: 'The text after Bearer is not a signed JWT: it does not have three base64url parts, separated by dots. There is nothing to verify: 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. 400 would be for a request that is itself malformed.',
    rule: 'RFC 7515 section 7.1; RFC 6750 section 3.1',
    fix: 'In the page: send the token exactly as the login returned it, without quotation marks and with all its characters.',
  },
  'alg-none': {
    what: 'The token’s header says alg: none, and its signature is empty, so anyone could have written it. The API accepts only algorithms of its own list: 401 with error="invalid_token".',
    console: 'fetch() resolves: response.status is 401, response.ok is false.',
    rule: 'RFC 8725 sections 2.1 and 3.1; RFC 7519 section 6',
    fix: 'On the server: give the JWT library a fixed list of algorithms, for example HS256 alone. Never let the token’s own header choose.',
  },
  'tampered-token': {
    what: 'Somebody changed the payload after it was signed, for example role to administrator, and kept the old signature. The two no longer fit: 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. Nothing tells the page which byte was changed.',
    rule: 'RFC 7515 section 5.2; RFC 7519 section 7.2',
    fix: 'In the page: get a new token from the login, as only the issuer can sign. On the server: verify the signature before believing any claim.',
  },
  'wrong-key': {
    what: 'The token is well formed and was signed, but not with the issuer’s key. Its signature does not match: 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false, exactly as for a changed payload.',
    rule: 'RFC 7515 section 5.2; RFC 8725 section 3.8',
    fix: 'In the page: get the token from the issuer that the API trusts. On the server: after a change of keys, check that issuer and API know the same one.',
  },
  'key-confusion': {
    what: 'The API expects RS256. The attacker writes HS256 into the token’s header and uses the public key, which everybody may know, as the HMAC secret: 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. A library that obeyed the header would have found the signature valid.',
    rule: 'RFC 8725 sections 2.1 and 3.1',
    fix: 'On the server: fix the algorithm in the code, and use each key with one algorithm only.',
  },
  'wrong-issuer': {
    what: 'iss names an issuer that this API does not trust: https://other.example instead of https://auth.example. Even with a good signature the answer is 401 with error="invalid_token".',
    console: 'fetch() resolves: response.status is 401, response.ok is false.',
    rule: 'RFC 8725 section 3.8; RFC 7519 section 4.1.1',
    fix: 'In the page: log in at the issuer that the API trusts. On the server: accept only listed issuers, each with its own keys.',
  },
  'wrong-audience': {
    what: 'aud names another service, https://other.example instead of https://api.example. An API that is not named there must reject the token: 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. 403 would be for a token that is valid here.',
    rule: 'RFC 7519 section 4.1.3; RFC 8725 section 3.9',
    fix: 'In the page: ask the issuer for a token for https://api.example. On the server: always check aud.',
  },
  'not-yet-valid': {
    what: 'nbf, “not before”, lies in the future, for example ten minutes ahead. Until then the token must not be accepted: 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. The same token will work later.',
    rule: 'RFC 7519 section 4.1.5',
    fix: 'On the servers: set the clocks of issuer and API by NTP, and allow a leeway of some seconds. In the page: do not use the token before its time.',
  },
  'expired-token': {
    what: 'The current time is no longer before exp: the token has expired, for example five minutes ago. Its signature is still good, but the answer is 401 with error="invalid_token".',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. WWW-Authenticate says error_description="The access token expired".',
    rule: 'RFC 7519 section 4.1.4; RFC 6750 section 3.1',
    fix: 'In the page: get a new token, and repeat the request once. At the issuer: exp is in seconds since 1970, not in milliseconds.',
  },
  'revoked-token': {
    what: 'The token is genuine and has not expired, but it was revoked, for example when the user logged out everywhere. The API finds its jti in the list of revoked tokens: 401.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. WWW-Authenticate says error="invalid_token", as for an expired token.',
    rule: 'RFC 6750 section 3.1',
    fix: 'In the page: log in again. On the server: a signature cannot be taken back, so keep such a list, and let tokens live only for minutes.',
  },
  'duplicate-token': {
    what: 'The request carries its token twice, in the Authorization header and as access_token in the query. Only one way is allowed per request: 400 with error="invalid_request".',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. It is not 401, because the request itself is malformed.',
    rule: 'RFC 6750 sections 2 and 3.1',
    fix: 'In the page: send the token in the Authorization header only. A token in an address ends up in logs and in the browser’s history.',
  },

  // Authenticate: sessions and the login
  'session-missing': {
    what: 'The browser holds a session cookie and does not send it, because the script calls fetch() without credentials: "include". The API does not know who asks: 401.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. With a redirect to an HTML login page instead, fetch() would follow it and see 200.',
    rule: 'RFC 9110 sections 15.5.2 and 11.6.1',
    fix: 'In the page: set credentials: "include", or log in again if the cookie is gone. On the server: answer an API with 401, not with a redirect.',
  },
  'session-expired': {
    what: 'The cookie came along and its session is in the table, but its time is over, for example since a minute ago: 401. The browser does not know this; it sends the cookie until it is told to drop it.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. The page should send its user to the login.',
    rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 7.3.2',
    fix: 'In the page: log in again. On the server: limit how long a session lasts, and prolong it only while it is in use.',
  },
  'unknown-user': {
    what: 'There is no account with this e-mail address. Status, text and time are those of a wrong password, 401, so that nobody can find out who has an account.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false, exactly as for a wrong password.',
    rule: 'OWASP ASVS 5.0, 6.3.8; OWASP Authentication Cheat Sheet',
    fix: 'For the user: check the address. On the server: compute a hash for unknown users as well, and never answer 404.',
  },
  'wrong-password': {
    what: 'The hash of the password that was typed differs from the stored one: 401. The answer does not say whether the address or the password was wrong.',
    console:
      'fetch() resolves: response.status is 401, response.ok is false. A page should say: e-mail address or password is wrong.',
    rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 6.3.8',
    fix: 'For the user: type it again, or set a new password. On the server: limit the number of attempts.',
  },
  'too-many-logins': {
    what: 'Somebody has tried too many passwords in a short time, so the API stops comparing them: 429 Too Many Requests with Retry-After. Even the right password has to wait.',
    console:
      'fetch() resolves: response.status is 429, response.ok is false. The script can read Retry-After only if it is exposed.',
    rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585 section 4',
    fix: 'For the user: wait as long as Retry-After says. On the server: slow attempts down, but never lock an account for good, or anyone could lock out anyone.',
  },
} as const
