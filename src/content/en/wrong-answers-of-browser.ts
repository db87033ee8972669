/** What many people would answer, continued: the network, the browser and the order of the gates. */
export const wrongAnswersOfBrowser = {
  // Network
  offline: {
    wrong: 'response.status is 0, or 503.',
    why: 'There is no response that could have a status. fetch() rejects with a TypeError (WHATWG Fetch, fetch method); 503 would have to be sent by a server.',
  },
  'name-not-found': {
    wrong: '404, because the server was not found.',
    why: '404 is the answer of a server that has no such path (RFC 9110 section 15.5.5). Here there is not even an IP address to connect to, so fetch() rejects with a TypeError.',
  },
  'connection-refused': {
    wrong: '503, because the service is not available.',
    why: 'A status is part of a response, and no program is there to write one. The machine’s TCP answers with RST (RFC 9293 section 3.5.2), and fetch() rejects with a TypeError.',
  },
  'certificate-expired': {
    wrong: 'The server refuses the request, because its certificate is no longer valid.',
    why: 'It is the browser that checks the certificate and breaks off (RFC 8446 section 6.2). It has not sent the request yet, so the server has nothing to refuse and there is no status.',
  },
  'script-timeout': {
    wrong: '408 or 504, because the request took too long.',
    why: '408 is sent by a server, 504 by a gateway (RFC 9110 sections 15.5.9 and 15.6.5). Here the script itself gave up: fetch() rejects with a TimeoutError, and the server may still finish.',
  },
  'cut-off-response': {
    wrong: 'fetch() rejects, because the response did not arrive in full.',
    why: 'fetch() resolves as soon as the status and the headers are there, here with 200. Only reading the body fails: response.json() rejects with a TypeError (RFC 9112 section 8).',
  },
  'gateway-timeout': {
    wrong: '408, because it took too long.',
    why: '408 means that the client was too slow to send its request (RFC 9110 section 15.5.9). Here the API was too slow for the gateway: 504 (section 15.6.5), and its work may be done all the same.',
  },
  'rate-limited': {
    wrong: '503, because the server gets too many requests.',
    why: '503 means that the server cannot cope at the moment, for anyone (RFC 9110 section 15.6.4). Here one client has used up its own quota: 429 (RFC 6585 section 4).',
  },

  // Browser rules
  'cors-preflight': {
    wrong: 'The browser sends the token with the OPTIONS request, so that the server can check it.',
    why: 'A preflight never carries cookies or an Authorization header (WHATWG Fetch, CORS-preflight fetch). It only asks whether the request may be sent, so it must be answered without a token.',
  },
  'origin-not-allowed': {
    wrong: 'The server has refused the request with a CORS error, 403.',
    why: 'The server only left out Access-Control-Allow-Origin; its status can even be 204. It is the browser that blocks, and a program without a browser is not stopped (WHATWG Fetch, CORS check).',
  },
  'simple-request-blocked': {
    wrong: 'The request was blocked, so nothing happened on the server.',
    why: 'A request without a preflight is sent and executed. Only the response is kept from the page (WHATWG Fetch, CORS check); that is why CORS is no defence against CSRF.',
  },
  'errors-without-cors': {
    wrong: 'The server is down, because the page gets no status.',
    why: 'The server answered, for example with 500. Without Access-Control-Allow-Origin the browser hides the whole response, and the page sees only a TypeError (WHATWG Fetch, CORS check).',
  },

  // The browser and the order of the gates
  'auth-before-cors': {
    wrong: 'The page has to send its token with the preflight, too.',
    why: 'A page has no say in the preflight: the browser writes it, and never with credentials (WHATWG Fetch, CORS-preflight fetch). The server must answer it before it asks for a token.',
  },
  'method-not-allowed-by-cors': {
    wrong: '405, because the method is not allowed.',
    why: 'The API would do it, but it is never asked: the browser does not find PATCH in Access-Control-Allow-Methods and does not send the request (WHATWG Fetch, CORS-preflight fetch). 405 would be an answer to the request itself.',
  },
  'header-not-allowed': {
    wrong: 'Access-Control-Allow-Headers: * allows every header.',
    why: 'The wildcard never covers Authorization, which must be listed by name; and where cookies go along, it covers nothing at all (WHATWG Fetch, CORS-preflight fetch).',
  },
  'wildcard-with-credentials': {
    wrong: 'Access-Control-Allow-Origin: * allows everything, so it always works.',
    why: 'With credentials: "include" the browser takes * for an origin of that name, and it is not that of the page (WHATWG Fetch, CORS check). Otherwise any page could read what the user’s cookies give access to.',
  },
  'header-not-exposed': {
    wrong: 'The server did not send Retry-After.',
    why: 'It did, and DevTools shows it. But a script may read only seven headers of another origin unless Access-Control-Expose-Headers lists more (WHATWG Fetch, CORS-safelisted response-header name).',
  },
  'validate-before-authorize': {
    wrong: 'The order does not matter, because the request is refused in either case.',
    why: 'The two answers say different things: 403 tells nothing, 422 describes a route that this user may not use (RFC 9110 sections 15.5.4 and 15.5.21). First comes who may do it, then what was sent.',
  },
  'logging-last': {
    wrong: 'Only requests that get as far as the business logic are worth a line in the log.',
    why: 'Attacks show in what is refused, such as many 401 in a row. Failed logins and refused accesses belong in the log (OWASP Logging Cheat Sheet), so Logging must stand before the gates that refuse.',
  },
} as const
