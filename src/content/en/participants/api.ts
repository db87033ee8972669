/** Faults and outcomes of the API on the way in: the server that parses, and the router. */
import type { SubjectWords } from '../../text-shapes'

export const api = {
  faults: {
    'no-host': {
      name: 'Host header lost',
      what: 'The HTTP/1.1 request has no Host header, so it does not say which site is meant. The server must answer 400 Bad Request, before it looks for a route.',
      console:
        'fetch() resolves: response.status is 400, response.ok is false. A browser always says which host it means, so something on the way has lost the header.',
      rule: 'RFC 9112 section 3.2; RFC 9110 section 7.2',
      fix: 'In the client or proxy that writes the request: send Host: api.example exactly once. On the server: do not guess a default site.',
    },
    'differing-lengths': {
      name: 'Two Content-Lengths',
      what: 'The request has two different values for Content-Length, for example 63 and 0, so nobody can say where its body ends. The server must answer 400 and close the connection.',
      console:
        'fetch() resolves: response.status is 400, response.ok is false. No script can cause this, because the browser itself sets Content-Length.',
      rule: 'RFC 9112 section 6.3',
      fix: 'In the client or proxy that writes the request: send one Content-Length, the body’s number of bytes. On the server: never pick one of the two, as request smuggling relies on that.',
    },
    'body-too-large': {
      name: 'Body too large',
      what: 'The body is larger than the server accepts, for example 2,248 bytes where 2,000 is the limit: 413 Content Too Large. The response says the limit; a server may also close the connection without reading the rest.',
      console:
        'fetch() resolves: response.status is 413, response.ok is false. If the server closes while the upload still runs, fetch() may reject instead: TypeError: Failed to fetch.',
      rule: 'RFC 9110 section 15.5.14',
      fix: 'In the page: send less, or split it into several requests. On the server: raise the limit only on routes that need it.',
    },
    'unknown-route': {
      name: 'Unknown route',
      what: 'The server has no route for this path, for example /order/42 instead of /orders/42: 404 Not Found. The server itself was reached and works.',
      console:
        'fetch() resolves: response.status is 404, response.ok is false. It does not reject, because a 404 is a complete response.',
      rule: 'RFC 9110 section 15.5.5',
      fix: 'In the page: correct the path. On the server: answer unknown paths with 404, never with 200 and an error page.',
    },
    'wrong-method': {
      name: 'Method not allowed',
      what: 'The path exists, but not with this method, for example DELETE /orders/42: 405 Method Not Allowed. The response must have an Allow header, here Allow: GET, HEAD, OPTIONS.',
      console:
        'fetch() resolves: response.status is 405, response.ok is false. The script can read Allow only if Access-Control-Expose-Headers lists it.',
      rule: 'RFC 9110 sections 15.5.6 and 10.2.1',
      fix: 'In the page: use a method that Allow lists. On the server: if the method ought to work, add a route for it.',
    },
    'unknown-method': {
      name: 'Unknown method',
      what: 'The server implements this method, for example FROBNICATE, for no resource at all: 501 Not Implemented. 405 is for a method that it knows but does not allow here.',
      console:
        'fetch() resolves: response.status is 501, response.ok is false. If the preflight does not allow the method, the page gets only TypeError: Failed to fetch.',
      rule: 'RFC 9110 sections 9.1 and 15.6.2',
      fix: 'In the page: use a method that the API documents, and write it in capitals: patch is not PATCH.',
    },
    'trailing-slash': {
      name: 'Slash at the end of the path',
      what: 'The path has a slash too many: /orders/ instead of /orders. The server answers 308 Permanent Redirect with Location: /orders, and the browser repeats the same method and body there.',
      console:
        'fetch() follows by itself and resolves with the second response; response.redirected is true. A redirected preflight fails: Redirect is not allowed for a preflight request.',
      rule: 'RFC 9110 section 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
      fix: 'In the page: write the path exactly as the API documents it. On the server: redirect with 308, as with 301 and 302 browsers turn POST into GET.',
    },
  },
  outcomes: {
    'route.matched': {
      caption: 'The router matches {method} {path} to {route}.',
      explanation:
        'The server has parsed the request line and the header fields; the router now compares method and path with the routes of the shop. A part of the path can be a parameter: in /orders/42 it is 42. The route also says what the gates will ask for: a token, a scope, a role, certain input.',
      rule: 'RFC 9112 section 3.2',
    },
    'route.notFound': {
      caption: 'The router finds no route for {path}.',
      explanation:
        'No route of the shop has this path, so there is no code that could answer, and the status is 404 Not Found. The server was reached and works: a wrong host name would have given no status at all. A 404 does not say whether the path will exist later; 410 Gone would say that it is gone for good.',
      rule: 'RFC 9110 section 15.5.5',
    },
    'method.notAllowed': {
      caption: 'The route {path} exists, but not for {method}. Allowed: {allow}.',
      explanation:
        'The path exists and the server knows the method, but this resource does not support it: 405 Method Not Allowed. The response must have an Allow header that lists the methods that are supported. Some frameworks answer 404 here, which hides the real mistake; 403 would be wrong, as no other user could do it either.',
      rule: 'RFC 9110 section 15.5.6',
    },
    'method.unknown': {
      caption: 'The server does not know the method {method}.',
      explanation:
        'This server implements the method for no resource at all, so the answer is 501 Not Implemented. 405 is for a method that the server knows but that this resource does not support. Method names are case-sensitive: patch is not PATCH.',
      rule: 'RFC 9110 sections 9.1 and 15.6.2',
    },
    'route.moved': {
      caption: 'The router knows {path} only without the last slash: 308, Location {location}.',
      explanation:
        'To HTTP, /orders and /orders/ are two different addresses. This router knows only the one without the slash, and says so with 308 Permanent Redirect and the right address in Location. No gate and no handler has seen the request; a server could also answer 404.',
      rule: 'RFC 9110 sections 15.4.9 and 10.2.2',
    },
    'message.malformed': {
      caption: 'The server cannot read the request: its text breaks the grammar of HTTP.',
      explanation:
        'A request is a request line, header lines, an empty line and the body, in exactly this form. This text has another one, so the server does not guess: it answers 400 Bad Request and closes the connection.',
      rule: 'RFC 9112 sections 2.2 and 3',
    },
    'host.missing': {
      caption: 'The request for {target} has no Host header: it does not say which site.',
      explanation:
        'One server can hold many sites at one address, and Host says which of them is meant. So a request in HTTP/1.1 must have exactly one Host header, and a server must answer 400 Bad Request if it has none. A browser always sends it; here it got lost on the way, which is modelled.',
      rule: 'RFC 9112 section 3.2; RFC 9110 section 7.2',
    },
    'length.ambiguous': {
      caption: 'Content-Length says {lengths}: the server cannot tell where the body ends.',
      explanation:
        'Content-Length says where the body ends and the next request on this connection begins. With two values, a proxy could believe one and the server the other, and a hidden request would slip in between: request smuggling. So the server must answer 400 and close the connection. No script can send this; here it is modelled as damage on the way.',
      rule: 'RFC 9112 sections 6.3 and 11.2',
    },
    'content.tooLarge': {
      caption: 'The body has {bytes, number} bytes; this server accepts {limit, number} at most.',
      explanation:
        'Whoever accepts bodies of any size can be filled up with them, so a server sets a limit. This shop needs little; others allow some hundred kilobytes. The status is 413 Content Too Large, and it comes before the body is parsed: 422 would mean that it was read and understood.',
      rule: 'RFC 9110 section 15.5.14',
    },
    'preflight.arrived': {
      caption: 'The API receives a preflight for {method} {path}: that needs no route.',
      explanation:
        'OPTIONS with the headers Origin and Access-Control-Request-Method is a preflight: a question of the browser, not yet the request. It is about what pages may do, not about one route, so it goes to the gates without one. Whether the path exists is found out later, by the request itself.',
      rule: 'WHATWG Fetch, CORS-preflight request',
    },
  },
} satisfies SubjectWords
