/**
 * What each fault is, what it looks like in the browser, the rule behind it ('' where no published
 * one applies) and how it is fixed: one to three sentences of at most 260 characters each.
 * Texts in the words of Chrome are quoted exactly; another browser may word them differently.
 */
export const failures = {
  // The page and the browser, before anything is sent
  offline: {
    what: 'The device has no network connection, so nothing leaves it: no DNS query, no packet, no HTTP request.',
    console:
      'TypeError: Failed to fetch. The console adds net::ERR_INTERNET_DISCONNECTED; there is no response and so no status.',
    rule: 'WHATWG Fetch, HTTP-network fetch',
    fix: 'In the page: catch the rejected promise, say that the device is offline, and try again when it is back online. No server can repair this.',
  },
  'script-timeout': {
    what: 'The script allowed the request a certain time, for example AbortSignal.timeout(2000), and gave up before a response came. The server may still run to the end and commit.',
    console:
      'fetch() rejects with a TimeoutError, which is a DOMException, not a TypeError. There is no status: 408 and 504 are sent by servers, and here nobody sent anything.',
    rule: 'WHATWG Fetch, fetch method',
    fix: 'In the page: allow more time, and repeat an order only with the same Idempotency-Key. On the server: answer faster.',
  },
  'forbidden-header': {
    what: 'The script sets a header that belongs to the browser, for example Cookie, Host, Origin or Content-Length. The browser drops the script’s value and sends the request without it.',
    console:
      'Nothing: no error, no warning, and fetch() goes on. Only the request headers in DevTools show that the script’s value was never sent.',
    rule: 'WHATWG Fetch, forbidden request-header',
    fix: 'In the page: leave the header out. For cookies set credentials: "include"; for data of your own use another header name, which the API must then allow for CORS.',
  },
  'cut-off-response': {
    what: 'The connection breaks in the middle of the body: Content-Length promises 246 bytes, and only 123 arrive. The status and the headers came before.',
    console:
      'fetch() has already resolved: response.status is 200, response.ok is true. Then response.json() rejects with a TypeError, because the body is incomplete.',
    rule: 'RFC 9112 section 8; WHATWG Fetch, HTTP-network fetch',
    fix: 'In the page: put response.json() into the same try as fetch(). A GET can simply be repeated, an order only with the same Idempotency-Key.',
  },

  // The network: DNS, TCP, TLS
  'dns-not-found': {
    what: 'DNS answers NXDOMAIN: the name api.example does not exist. Without an IP address there is no connection and no HTTP request.',
    console:
      'TypeError: Failed to fetch. The console adds net::ERR_NAME_NOT_RESOLVED; a 404 would need a server that answers.',
    rule: 'RFC 1035 section 4.1.1; WHATWG Fetch, obtain a connection',
    fix: 'Correct the host name in the page, or add the missing record to the DNS zone. Resolvers may remember the old answer for a while.',
  },
  'connection-refused': {
    what: 'The machine was reached, but no program listens on the port: it answers the TCP SYN with RST at once. No HTTP request is ever sent.',
    console:
      'TypeError: Failed to fetch. The console adds net::ERR_CONNECTION_REFUSED; there is no status, because nobody wrote a response.',
    rule: 'RFC 9293 section 3.5.2',
    fix: 'On the server: start the program, and check that it listens on the right address and port.',
  },
  'connection-timeout': {
    what: 'The TCP SYN gets no answer at all, for example because a firewall drops it. It is repeated with growing pauses, until the browser or the operating system gives up.',
    console:
      'After a long wait TypeError: Failed to fetch, and net::ERR_CONNECTION_TIMED_OUT in the console. There is no 504: only a gateway that is itself alive could send one.',
    rule: 'RFC 9293 section 3.8.3',
    fix: 'In the network: correct the address, the route or the firewall. In the page: set a shorter limit with AbortSignal.timeout().',
  },
  'certificate-expired': {
    what: 'The certificate of api.example was valid only until a date that has passed. The browser notices in the TLS handshake, breaks it off with an alert and never sends the HTTP request.',
    console:
      'TypeError: Failed to fetch. The console adds net::ERR_CERT_DATE_INVALID; there is no status, as it was the browser that refused and not the server.',
    rule: 'RFC 5280 section 4.1.2.5; RFC 8446 section 6.2',
    fix: 'On the server: renew the certificate, best automatically and well before it expires. If only one device complains, its clock is wrong.',
  },
  'certificate-wrong-name': {
    what: 'The certificate is valid, but for another name: it lists www.example, and the page asked for api.example. The browser breaks off the TLS handshake and sends no HTTP request.',
    console:
      'TypeError: Failed to fetch. The console adds net::ERR_CERT_COMMON_NAME_INVALID; the script sees neither the certificate nor the reason.',
    rule: 'RFC 9110 section 4.3.4; RFC 8446 section 6.2',
    fix: 'On the server: use a certificate that lists api.example in subjectAltName. In the page: use a host name that the certificate lists.',
  },
  'connection-reset': {
    what: 'The request was sent, and then the connection was reset before the first byte of a response. Nobody on this side knows whether the server has processed the request.',
    console:
      'TypeError: Failed to fetch. The console adds net::ERR_CONNECTION_RESET; the script cannot tell it from any other network error.',
    rule: 'RFC 9110 section 9.2.2; RFC 9112 section 9.3.1',
    fix: 'In the page: repeat GET, PUT and DELETE, which are idempotent, but a POST only with an Idempotency-Key. On the server: find out what closes the connection.',
  },

  // The gateway
  'upstream-refused': {
    what: 'The gateway is alive, but the API behind it refused the connection. The gateway answers in its place: 502 Bad Gateway, Proxy-Status: gateway; error=connection_refused.',
    console:
      'fetch() resolves, response.status is 502 and response.ok is false, if the gateway adds the CORS headers. Without them the page gets only TypeError: Failed to fetch.',
    rule: 'RFC 9110 section 15.6.3; RFC 9209 section 2.3',
    fix: 'Behind the gateway: start the API, or correct its address in the gateway’s configuration. On the gateway: add CORS headers to its own errors.',
  },
  'upstream-slow': {
    what: 'The gateway passed the request on and got no answer in time: 504 Gateway Timeout. The API may still finish its work, so the order may exist.',
    console:
      'fetch() resolves, response.status is 504 and response.ok is false, if the gateway adds the CORS headers. Without them the page gets only TypeError: Failed to fetch.',
    rule: 'RFC 9110 section 15.6.5; RFC 9209 section 2.3',
    fix: 'In the API: find the slow step, and give it a limit shorter than the gateway’s. In the page: repeat an order only with the same Idempotency-Key.',
  },
  'none-healthy': {
    what: 'Every server behind the gateway fails its health checks, so there is none to pass the request on to: 503 Service Unavailable. The API never sees the request.',
    console:
      'fetch() resolves, response.status is 503 and response.ok is false, if the gateway adds the CORS headers. The script can read Retry-After only if it is exposed.',
    rule: 'RFC 9110 sections 15.6.4 and 10.2.3; RFC 9209 section 2.3',
    fix: 'Behind the gateway: repair the servers or start more of them. In the page: wait as long as Retry-After says, then try again.',
  },

  // The server’s parser
  'no-host': {
    what: 'The HTTP/1.1 request has no Host header, so it does not say which site is meant. The server must answer 400 Bad Request, before it looks for a route.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. A browser always says which host it means, so something on the way has lost the header.',
    rule: 'RFC 9112 section 3.2; RFC 9110 section 7.2',
    fix: 'In the client or proxy that writes the request: send Host: api.example exactly once. On the server: do not guess a default site.',
  },
  'differing-lengths': {
    what: 'The request has two different values for Content-Length, for example 63 and 0, so nobody can say where its body ends. The server must answer 400 and close the connection.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. No script can cause this, because the browser itself sets Content-Length.',
    rule: 'RFC 9112 section 6.3',
    fix: 'In the client or proxy that writes the request: send one Content-Length, the body’s number of bytes. On the server: never pick one of the two, as request smuggling relies on that.',
  },
  'unknown-method': {
    what: 'The server implements this method, for example FROBNICATE, for no resource at all: 501 Not Implemented. 405 is for a method that it knows but does not allow here.',
    console:
      'fetch() resolves: response.status is 501, response.ok is false. If the preflight does not allow the method, the page gets only TypeError: Failed to fetch.',
    rule: 'RFC 9110 sections 9.1 and 15.6.2',
    fix: 'In the page: use a method that the API documents, and write it in capitals: patch is not PATCH.',
  },
  'body-too-large': {
    what: 'The body is larger than the server accepts, for example 2,248 bytes where 2,000 is the limit: 413 Content Too Large. The response says the limit; a server may also close the connection without reading the rest.',
    console:
      'fetch() resolves: response.status is 413, response.ok is false. If the server closes while the upload still runs, fetch() may reject instead: TypeError: Failed to fetch.',
    rule: 'RFC 9110 section 15.5.14',
    fix: 'In the page: send less, or split it into several requests. On the server: raise the limit only on routes that need it.',
  },

  // The router
  'unknown-route': {
    what: 'The server has no route for this path, for example /order/42 instead of /orders/42: 404 Not Found. The server itself was reached and works.',
    console:
      'fetch() resolves: response.status is 404, response.ok is false. It does not reject, because a 404 is a complete response.',
    rule: 'RFC 9110 section 15.5.5',
    fix: 'In the page: correct the path. On the server: answer unknown paths with 404, never with 200 and an error page.',
  },
  'wrong-method': {
    what: 'The path exists, but not with this method, for example DELETE /orders/42: 405 Method Not Allowed. The response must have an Allow header, here Allow: GET, HEAD, OPTIONS.',
    console:
      'fetch() resolves: response.status is 405, response.ok is false. The script can read Allow only if Access-Control-Expose-Headers lists it.',
    rule: 'RFC 9110 sections 15.5.6 and 10.2.1',
    fix: 'In the page: use a method that Allow lists. On the server: if the method ought to work, add a route for it.',
  },
  'trailing-slash': {
    what: 'The path has a slash too many: /orders/ instead of /orders. The server answers 308 Permanent Redirect with Location: /orders, and the browser repeats the same method and body there.',
    console:
      'fetch() follows by itself and resolves with the second response; response.redirected is true. A redirected preflight fails: Redirect is not allowed for a preflight request.',
    rule: 'RFC 9110 section 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
    fix: 'In the page: write the path exactly as the API documents it. On the server: redirect with 308, as with 301 and 302 browsers turn POST into GET.',
  },

  // CORS
  'origin-not-allowed': {
    what: 'The API does not allow the origin https://app.example, so its answer to the preflight has no Access-Control-Allow-Origin. The request itself is never sent, and the page gets a TypeError.',
    console:
      "Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'On the server: allow https://app.example, and answer with exactly this origin and Vary: Origin. Nothing in the page can repair it.',
  },
  'auth-before-cors': {
    what: 'The gate that asks for a token stands before CORS. A preflight never carries a token, so it is answered with 401, and the browser does not send the request itself.',
    console:
      "TypeError: Failed to fetch. The console says: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'On the server: put CORS before authentication, so that it answers the preflight. The page cannot add a token to a preflight.',
  },
  'method-not-allowed-by-cors': {
    what: 'The page wants to send PATCH, but the answer to the preflight does not list it in Access-Control-Allow-Methods. The browser does not send the request itself.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books/3/price' from origin 'https://app.example' has been blocked by CORS policy: Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'On the server: add the method to Access-Control-Allow-Methods. The Allow header does not help, as CORS never looks at it.',
  },
  'header-not-allowed': {
    what: 'The page sends a header that needs permission, for example Authorization, but the answer to the preflight does not list it in Access-Control-Allow-Headers. The request itself is not sent.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'On the server: add the name to Access-Control-Allow-Headers. Authorization must be listed by name, because the wildcard * never covers it.',
  },
  'wildcard-with-credentials': {
    what: 'The page sends cookies, with credentials: "include", and the response says Access-Control-Allow-Origin: *. With credentials * is no wildcard, so the browser keeps the response from the page.',
    console:
      "TypeError: Failed to fetch. The console says: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    rule: 'WHATWG Fetch, CORS check; WHATWG Fetch, CORS protocol and credentials',
    fix: 'On the server: answer with the exact origin, Access-Control-Allow-Credentials: true and Vary: Origin. In the page: leave credentials out where no cookie is needed.',
  },
  'simple-request-blocked': {
    what: 'A GET, or a POST with form or text content, is sent without a preflight. The server executes it; only afterwards does the browser find no permission and keep the response from the page.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS check',
    fix: 'On the server: allow the origin if it may read. To keep foreign pages from changing data, check a CSRF token or accept only JSON; CORS alone does not.',
  },
  'errors-without-cors': {
    what: 'The server answers with an error, for example 500, written outside the CORS layer: Access-Control-Allow-Origin is missing. The browser keeps the whole response from the page, even its status.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS check',
    fix: 'On the server: wrap CORS around everything that can answer, so that 401, 429 and 500 get its headers as well as 200.',
  },
  'header-not-exposed': {
    what: 'The response has a header that the script wants, for example Retry-After: 15, but Access-Control-Expose-Headers does not list it. The script may read the rest of the response, but not this.',
    console:
      'fetch() resolves, but response.headers.get("Retry-After") is null. There is no error, and DevTools still shows the header.',
    rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    fix: 'On the server: list the name in Access-Control-Expose-Headers. Without it a script can read only seven headers, among them Content-Type and Cache-Control.',
  },

  // Rate limit
  'quota-exceeded': {
    what: 'This client has used up its quota, for example 4 requests in 60 seconds: 429 Too Many Requests. Retry-After says how long to wait.',
    console:
      'fetch() resolves: response.status is 429, response.ok is false. The script can read Retry-After and RateLimit only if they are exposed.',
    rule: 'RFC 6585 section 4; draft-ietf-httpapi-ratelimit-headers-11',
    fix: 'In the page: wait as long as Retry-After says, send fewer requests, and never retry in a loop without a pause.',
  },

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

  // Authorize
  'missing-scope': {
    what: 'The token is valid, but it was not issued for this, for example because it lacks orders:write. The answer is 403 Forbidden with error="insufficient_scope" and scope="orders:write".',
    console:
      'fetch() resolves: response.status is 403, response.ok is false. With 401 the page would fetch the same kind of token again and again.',
    rule: 'RFC 6750 section 3.1',
    fix: 'In the page: ask the issuer for a token with this scope; the user may have to agree.',
  },
  'not-an-admin': {
    what: 'Only administrators may do this, for example change a price, and this user is a customer. The API knows who asks, and the answer is no: 403 Forbidden.',
    console:
      'fetch() resolves: response.status is 403, response.ok is false. Logging in again as the same user changes nothing.',
    rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.1',
    fix: 'Somebody with the right must give the user the role. In the page: hide what the role may not do, but rely only on the check on the server.',
  },
  'someone-elses-order': {
    what: 'The token is valid and the order exists, but it belongs to another customer. The API answers 404, as for an order that does not exist, so that nobody can find orders by trying numbers.',
    console:
      'fetch() resolves: response.status is 404, response.ok is false, with the same body as for an order that does not exist.',
    rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
    fix: 'On the server: compare the owner in the row with the user in the token, on every route that reads or changes an order.',
  },
  'forbidden-field': {
    what: 'The body has a field that this user may not set, for example role or totalCents. An API that copies every field into the row would save it: this is called mass assignment.',
    console:
      'fetch() resolves: response.status is 403, response.ok is false. An API may also ignore the field and answer as usual, if it says so in its documentation.',
    rule: 'OWASP ASVS 5.0, 8.2.3; OWASP Mass Assignment Cheat Sheet',
    fix: 'On the server: list the fields that each role may write, and take no others from the body.',
  },
  'csrf-missing': {
    what: 'The session is a cookie, which a browser can send along even when a foreign page makes the request. The API therefore wants a CSRF token that only its own page knows. It is missing: 403.',
    console:
      'fetch() resolves: response.status is 403, response.ok is false. 401 would be wrong, because the session is valid.',
    rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110 section 15.5.4',
    fix: 'In the page: send the token that the API gave it, for example in X-CSRF-Token. On the server: also set SameSite=Lax where page and API are on one site, and change nothing on GET.',
  },

  // Body and validation
  'not-json': {
    what: 'Content-Type promises application/json, but the body breaks the grammar of JSON, for example because the last brace is missing: 400 Bad Request.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. 422 would be for JSON that can be read and has wrong values.',
    rule: 'RFC 9110 section 15.5.1; RFC 8259 section 2',
    fix: 'In the page: build the body with JSON.stringify() and never by joining strings.',
  },
  'wrong-media-type': {
    what: 'The body comes as text/plain, and this route reads only JSON: 415 Unsupported Media Type. The API does not guess, even if the body looks like JSON.',
    console:
      'fetch() resolves: response.status is 415, response.ok is false. The response may say Accept: application/json.',
    rule: 'RFC 9110 sections 15.5.16 and 12.5.1',
    fix: 'In the page: set Content-Type: application/json. fetch() does not do so by itself: a string is sent as text/plain;charset=UTF-8.',
  },
  'not-acceptable': {
    what: 'The Accept header allows only formats that the API does not have, for example text/csv: 406 Not Acceptable. The API could also ignore Accept and send JSON.',
    console:
      'fetch() resolves: response.status is 406, response.ok is false. 415 would be about the format of what was sent.',
    rule: 'RFC 9110 sections 15.5.7 and 12.5.1',
    fix: 'In the page: ask for application/json, or for several formats in order of preference.',
  },
  'invalid-values': {
    what: 'The body is JSON, but its values break the rules of the route, for example quantity 0: 422 Unprocessable Content. 400 would be allowed too; an API should be consistent.',
    console:
      'fetch() resolves: response.status is 422, response.ok is false. The body lists each wrong field with a pointer, such as #/lines/0/quantity.',
    rule: 'RFC 9110 section 15.5.21; RFC 9457 section 3',
    fix: 'In the page: check the values before sending, and mark the fields that the response lists. The server must check in any case.',
  },
  'stored-script': {
    what: "A text field contains '<script>alert(1)</script>'. It is text like any other and is stored as it is: 201. It becomes dangerous only where it gets into the HTML of a page unescaped.",
    console:
      'fetch() resolves: response.status is 201, response.ok is true. Escaped on output, it appears on the page as it was typed; unescaped in the HTML of a page, it would run.',
    rule: 'OWASP ASVS 5.0, 1.2.1; OWASP Cross Site Scripting Prevention Cheat Sheet',
    fix: 'In the page: escape on output, for example by setting textContent and not innerHTML. On the server: do not refuse the characters, as honest text may contain them.',
  },

  // Business logic
  'joined-sql': {
    what: "The handler pastes the input into the SQL text, so that ' OR 1=1 -- becomes part of the statement. PostgreSQL executes it and returns the rows of other people, too.",
    console:
      'Nothing looks wrong: response.status is 200 and response.ok is true, but the body has rows that this user must not see.',
    rule: 'OWASP ASVS 5.0, 1.2.4; OWASP SQL Injection Prevention Cheat Sheet',
    fix: 'On the server: keep the SQL text fixed, with placeholders such as $1, and send the values beside it. Then the input is only data, and finds no rows.',
  },
  'order-missing': {
    what: 'The query ran without an error and found no row: there is no order 999. Business logic makes 404 Not Found of it.',
    console:
      'fetch() resolves: response.status is 404, response.ok is false. 200 with null would claim that there is such an order.',
    rule: 'RFC 9110 section 15.5.5',
    fix: 'In the page: check the number, and say that the order was not found. On the server: never take “no rows” for success.',
  },
  'out-of-stock': {
    what: 'The request is valid, but the shop has too few copies at this moment, for example 0 where 1 is ordered: 409 Conflict. No order is written.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. The body says what conflicts, so that the page can explain it.',
    rule: 'RFC 9110 section 15.5.10',
    fix: 'In the page: offer a smaller quantity, or wait; the same request can work tomorrow.',
  },
  'order-shipped': {
    what: 'The order is to be cancelled, but it has been shipped already, and its state no longer permits this: 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. The same request would have worked before.',
    rule: 'RFC 9110 section 15.5.10',
    fix: 'In the page: load the order again and show its state. On the server: check the state inside the transaction, with the row locked.',
  },
  'lost-update': {
    what: 'Two people have read version "v1", and one has saved a change since. The other’s If-Match: "v1" no longer fits: 412 Precondition Failed, and the first change is not lost.',
    console:
      'fetch() resolves: response.status is 412, response.ok is false. Without If-Match the second change would have overwritten the first unnoticed.',
    rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
    fix: 'In the page: read the current version, show what has changed, and send the edit again with the new ETag.',
  },
  'not-modified': {
    what: 'The client has a copy and asks with If-None-Match: "v1" whether it is still current. It is: 304 Not Modified, without a body.',
    console:
      'If the browser’s cache asked, the script sees 200 with the stored body. If the script itself set If-None-Match, response.status is 304, response.ok is false, and the body is empty.',
    rule: 'RFC 9110 sections 13.1.2 and 15.4.5',
    fix: 'Nothing is broken: the client uses its copy. On the server: repeat ETag, Cache-Control and Vary in the 304.',
  },
  'no-key': {
    what: 'This route places an order and requires an Idempotency-Key, so that a repetition does no harm. The request has none: 400 Bad Request.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. 428 is about preconditions such as If-Match.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: make one key per order, for example with crypto.randomUUID(), and send it with every attempt.',
  },
  'key-reused': {
    what: 'This Idempotency-Key belongs to another order: the key is the same, the body is not. The API cannot know which of the two is meant: 422 Unprocessable Content.',
    console: 'fetch() resolves: response.status is 422, response.ok is false.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: use a new key for each new order, and the old key only to repeat the very same request.',
  },
  'key-in-use': {
    what: 'A request with this Idempotency-Key is still running. A second one at the same time could charge twice, so it is refused: 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. It says nothing about how the first request will end.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: wait a moment and repeat with the same key; then the response of the first request comes back.',
  },
  'replayed-order': {
    what: 'The same request comes again with the same Idempotency-Key, and the first has finished. The API sends its stored response again and places no second order.',
    console:
      'fetch() resolves: response.status is 201, response.ok is true, with the number of the first order.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'Nothing is broken: this is what the key is for. In the page: make a new key only for a new order.',
  },

  // The payment provider
  'card-declined': {
    what: 'The payment provider understood the request, but the bank declined the card, for example for insufficient funds. The shop answers 402 Payment Required and keeps no order.',
    console:
      'fetch() resolves: response.status is 402, response.ok is false. RFC 9110 only reserves 402; payment interfaces use it in this way.',
    rule: 'RFC 9110 section 15.5.3',
    fix: 'For the user: pay with another card. On the server: roll the order back, and say in the response that the card was declined.',
  },
  'payment-error': {
    what: 'The payment provider answers with an error of its own, 500. The shop needed a good answer from it and got none: 502 Bad Gateway.',
    console:
      'fetch() resolves: response.status is 502, response.ok is false. The provider’s own status is in the shop’s log only.',
    rule: 'RFC 9110 section 15.6.3',
    fix: 'On the server: roll back, and try again with the same Idempotency-Key, as the provider may have charged all the same. In the page: try again later.',
  },
  'payment-timeout': {
    what: 'The payment provider did not answer in time: 504 Gateway Timeout. Whether the card was charged is unknown.',
    console:
      'fetch() resolves: response.status is 504, response.ok is false. This does not mean that nothing was charged.',
    rule: 'RFC 9110 sections 15.6.5 and 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'On the server: ask again with the same Idempotency-Key, which charges at most once, or query the payment. In the page: keep the key when the user tries again.',
  },
  'payment-busy': {
    what: 'The payment provider answers the shop with 429, because the shop sends too many requests. The page has done nothing wrong, so it gets 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. A forwarded 429 would blame the wrong client.',
    rule: 'RFC 9110 section 15.6.4; RFC 6585 section 4',
    fix: 'On the server: honour the provider’s Retry-After, and send it fewer requests at a time. In the page: try again after Retry-After.',
  },
  'payment-key-wrong': {
    what: 'The payment provider refuses the shop’s own key with 401. That is a mistake in the shop’s configuration, so the page gets 500 Internal Server Error.',
    console:
      'fetch() resolves: response.status is 500, response.ok is false. A forwarded 401 would make the page log the user out.',
    rule: 'RFC 9110 section 15.6.1',
    fix: 'On the server: correct the key for the provider, and raise an alarm, as no order can be paid. The user can do nothing.',
  },
  'breaker-open': {
    what: 'The last calls to the payment provider all failed, so the shop’s circuit breaker is open: it does not call at all for a while and answers 503 at once, with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false, after a few milliseconds instead of a long wait.',
    rule: 'RFC 9110 sections 15.6.4 and 10.2.3',
    fix: 'The breaker closes again by itself when a trial call succeeds. In the page: try again after Retry-After.',
  },

  // The database
  'unique-violation': {
    what: 'A value that must be unique exists already, and PostgreSQL refuses the row: 23505, duplicate key value violates unique constraint "users_email_key". The API answers 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. PostgreSQL’s own text stays in the log.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.10',
    fix: 'For the user: choose another value. On the server: translate 23505 to 409; looking first and inserting then is no cure, as two requests can do it at once.',
  },
  'foreign-key': {
    what: 'The token is valid, but its user has been deleted, so the new order belongs to nobody. PostgreSQL reports 23503: Key (user_id)=(1) is not present in table "users". The API answers 422 Unprocessable Content.',
    console:
      'fetch() resolves: response.status is 422, response.ok is false. The name of the constraint, orders_user_id_fkey, stays in the log.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.21',
    fix: 'On the server: revoke the tokens of a user who is deleted, and keep the foreign key for whatever slips through. In the page: log in with an account that exists.',
  },
  'still-referenced': {
    what: 'The row is to be deleted, but others refer to it. PostgreSQL reports 23503: Key (id)=(10) is still referenced from table "order_lines". The API answers 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. 403 would be wrong, as the user has the right to delete.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.10',
    fix: 'On the server: remove the references first, or mark the row as withdrawn instead of deleting it.',
  },
  'check-violation': {
    what: 'A value breaks a rule of the table: 23514, new row for relation "books" violates check constraint "books_stock_check". The API answers 422 Unprocessable Content.',
    console:
      'fetch() resolves: response.status is 422, response.ok is false. The name of the constraint stays in the log.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.21',
    fix: 'In the page: send a value within the limits. On the server: check the same rule in validation, which can name the field; the constraint is the last line of defence.',
  },
  'bad-text': {
    what: 'A text reached PostgreSQL that its type cannot read: 22P02, invalid input syntax for type integer: "forty-two". The API answers 400 Bad Request.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. 500 would blame the server for a mistake of the client.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.1',
    fix: 'On the server: check the form of every value in validation, before the database sees it. In the page: send a number.',
  },
  'serialization-failure': {
    what: 'Two transactions changed the same rows, and PostgreSQL let only one through: 40001, could not serialize access due to concurrent update. The API repeats the whole transaction.',
    console:
      'If the repetition succeeds, the page notices nothing: response.status is 201. If all attempts fail, it is 503, and response.ok is false.',
    rule: 'PostgreSQL manual, section 13.5; RFC 9110 section 15.6.4',
    fix: 'On the server: repeat the transaction from BEGIN on, a few times and with growing pauses; then answer 503 with Retry-After.',
  },
  'conflict-persists': {
    what: 'Another transaction is in the way at every attempt: 40001, three times in a row. The API has repeated the whole transaction and gives up now: 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 409 would say that this order contradicts the shop; it only came at a bad moment.',
    rule: 'PostgreSQL manual, section 13.5; RFC 9110 section 15.6.4',
    fix: 'In the page: wait as long as Retry-After says, and send the order again with the same Idempotency-Key. On the server: keep transactions short; this one stays open even while the payment provider is asked.',
  },
  'statement-timeout': {
    what: 'A statement ran longer than the limit that was set for it: 57014, canceling statement due to statement timeout. The API answers 503 Service Unavailable.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 408 would mean that the client was too slow.',
    rule: 'PostgreSQL manual, section 19.11; RFC 9110 section 15.6.4',
    fix: 'On the server: read the query’s plan with EXPLAIN, add the missing index, or find what holds the lock. A longer limit only hides the cause.',
  },
  'no-connection': {
    what: 'The API cannot reach its database: 08001, the connection to db.example is refused. It answers 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 503 says that it is expected to pass; 500 would not.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.4',
    fix: 'On the server: get the database running again, and let the pool reconnect by itself. If the connection broke during COMMIT, look first whether the order exists.',
  },
  'too-many-connections': {
    what: 'All connections of PostgreSQL are taken: 53300, sorry, too many clients already. The API answers 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 429 would be wrong, as it is not this client who sends too much.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.4',
    fix: 'On the server: share a few connections in a pool, and give each one back after use. Raise max_connections only as far as the memory allows.',
  },
  'service-password-wrong': {
    what: 'PostgreSQL refuses the API’s own password: 28P01. That is a mistake in the shop’s configuration and has nothing to do with the user: 500 Internal Server Error.',
    console:
      'fetch() resolves: response.status is 500, response.ok is false. 401 would send the user to the login, which cannot help.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.1',
    fix: 'On the server: correct the password in the configuration, and raise an alarm. The user can do nothing.',
  },

  // Exceptions and the way back
  'thrown-exception': {
    what: 'The handler met something it was not written for and threw a TypeError that nobody caught. Error handling answers 500 Internal Server Error with a general text and the request id.',
    console:
      'fetch() resolves: response.status is 500, response.ok is false. The stack trace is in the server’s log and nowhere else.',
    rule: 'RFC 9110 section 15.6.1; OWASP Top 10:2025, A10',
    fix: 'On the server: find the log lines by the request id and repair the code. In the page: show the request id, so that the user can report it.',
  },
  'html-error': {
    what: 'An error is answered with the framework’s own HTML page, although the client expects JSON. The status 404 is right, but the page cannot read the body.',
    console:
      "fetch() resolves: response.status is 404, response.ok is false. Then response.json() rejects: SyntaxError: Unexpected token ''<'', \"<!DOCTYPE \"... is not valid JSON",
    rule: 'RFC 9457 section 3; RFC 9110 section 8.3',
    fix: 'On the server: write every error as application/problem+json, those of the framework too. In the page: look at response.ok and Content-Type before parsing.',
  },
  'exception-after-headers': {
    what: 'The server has already sent 200 OK and part of the body when the exception comes. The status cannot be taken back, so the server can only break off the connection.',
    console:
      'fetch() has already resolved: response.status is 200, response.ok is true. Then response.json() rejects with a TypeError, because the body is incomplete.',
    rule: 'RFC 9112 sections 6.3 and 8',
    fix: 'On the server: finish what can fail before sending the first byte. In the page: treat an incomplete body as a failure, whatever the status.',
  },
  'answer-lost': {
    what: 'The order was committed, and then the response got lost on its way back. The order exists, but the page does not know it.',
    console:
      'TypeError: Failed to fetch, exactly as if the request had never arrived. There is no status.',
    rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: repeat the order with the same Idempotency-Key. On the server: store the response together with the key, in the same transaction as the order.',
  },
  'logging-fails': {
    what: 'Writing the log line fails, for example because the disk is full. The gate catches its own error, and the request goes on.',
    console:
      'Nothing changes for the page: response.status and response.ok are what they would have been.',
    rule: 'OWASP Logging Cheat Sheet',
    fix: 'On the server: catch errors of logging on the spot, and raise an alarm in another way. A lost log line must not cost an order.',
  },

  // The order of the layers
  'validate-before-authorize': {
    what: 'Validation runs before authorization. A user who may not use the route at all first learns which fields it wants: 422 with a list of them instead of 403.',
    console:
      'fetch() resolves: response.status is 422 as long as the body is invalid and 403 once it is valid; response.ok is false in both cases.',
    rule: '',
    fix: 'On the server: authenticate and authorize first, and only then parse and validate the body. It also saves work on requests that are refused anyway.',
  },
  'logging-last': {
    what: 'Logging stands behind the other gates and sees only what they let through. A request that they refuse with 401, 403 or 429 leaves no line in the log.',
    console:
      'response.status and response.ok stay as they are. At most X-Request-Id is missing from what the other gates refuse, as logging adds it.',
    rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
    fix: 'On the server: put logging first. It then wraps all other gates: it sees every request first and every response last.',
  },
} as const
