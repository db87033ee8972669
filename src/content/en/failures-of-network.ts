/** What can fail before a gate is reached: page, browser, network, gateway, parser, router. */
export const failuresOfNetwork = {
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
} as const
