/** Faults and outcomes of the gate CORS, on the way in and on the way back. */
import type { SubjectWords } from '../../text-shapes'

export const cors = {
  faults: {
    'origin-not-allowed': {
      name: 'Origin not allowed',
      what: 'The API does not allow the origin https://app.example, so its answer to the preflight has no Access-Control-Allow-Origin. The request itself is never sent, and the page gets a TypeError.',
      console:
        "Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'On the server: allow https://app.example, and answer with exactly this origin and Vary: Origin. Nothing in the page can repair it.',
    },
    'method-not-allowed-by-cors': {
      name: 'Method not allowed by CORS',
      what: 'The page wants to send PATCH, but the answer to the preflight does not list it in Access-Control-Allow-Methods. The browser does not send the request itself.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books/3/price' from origin 'https://app.example' has been blocked by CORS policy: Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'On the server: add the method to Access-Control-Allow-Methods. The Allow header does not help, as CORS never looks at it.',
    },
    'header-not-allowed': {
      name: 'Header not allowed by CORS',
      what: 'The page sends a header that needs permission, for example Authorization, but the answer to the preflight does not list it in Access-Control-Allow-Headers. The request itself is not sent.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'On the server: add the name to Access-Control-Allow-Headers. Authorization must be listed by name, because the wildcard * never covers it.',
    },
    'simple-request-blocked': {
      name: 'Origin unlisted, sent anyway',
      what: 'A GET, or a POST with form or text content, is sent without a preflight. The server executes it; only afterwards does the browser find no permission and keep the response from the page.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS check',
      fix: 'On the server: allow the origin if it may read. To keep foreign pages from changing data, check a CSRF token or accept only JSON; CORS alone does not.',
    },
    'wildcard-with-credentials': {
      name: 'Wildcard, with cookies',
      what: 'The page sends cookies, with credentials: "include", and the response says Access-Control-Allow-Origin: *. With credentials * is no wildcard, so the browser keeps the response from the page.',
      console:
        "TypeError: Failed to fetch. The console says: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
      rule: 'WHATWG Fetch, CORS check; WHATWG Fetch, CORS protocol and credentials',
      fix: 'On the server: answer with the exact origin, Access-Control-Allow-Credentials: true and Vary: Origin. In the page: leave credentials out where no cookie is needed.',
    },
    'errors-without-cors': {
      name: 'Errors without CORS headers',
      what: 'The server answers with an error, for example 500, written outside the CORS layer: Access-Control-Allow-Origin is missing. The browser keeps the whole response from the page, even its status.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS check',
      fix: 'On the server: wrap CORS around everything that can answer, so that 401, 429 and 500 get its headers as well as 200.',
    },
    'header-not-exposed': {
      name: 'Headers not exposed',
      what: 'The response has a header that the script wants, for example Retry-After: 15, but Access-Control-Expose-Headers does not list it. The script may read the rest of the response, but not this.',
      console:
        'fetch() resolves, but response.headers.get("Retry-After") is null. There is no error, and DevTools still shows the header.',
      rule: 'WHATWG Fetch, CORS-safelisted response-header name',
      fix: 'On the server: list the name in Access-Control-Expose-Headers. Without it a script can read only seven headers, among them Content-Type and Cache-Control.',
    },
    'auth-before-cors': {
      name: 'Authenticate before CORS',
      what: 'The gate that asks for a token stands before CORS. A preflight never carries a token, so it is answered with 401, and the browser does not send the request itself.',
      console:
        "TypeError: Failed to fetch. The console says: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'On the server: put CORS before authentication, so that it answers the preflight. The page cannot add a token to a preflight.',
    },
  },
  outcomes: {
    'origin.allowed': {
      caption: 'The Origin {origin} is on the list of allowed origins.',
      explanation:
        'An origin is scheme, host and port: https://app.example and https://api.example are two. This gate decides whether the response will tell the browser that a page of this origin may read it. CORS is enforced in the browser and does not protect the server: other programs simply ignore it.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    'origin.absent': {
      caption: 'The request has no Origin header: CORS has nothing to decide.',
      explanation:
        'Browsers send Origin with every CORS request and with every method other than GET and HEAD; other programs usually do not send it. Without it there is no page whose access could be decided, so the request passes. A missing Origin proves nothing about who sent the request.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    'origin.unlisted': {
      caption: 'The Origin {origin} is not on the list, but CORS lets the request pass.',
      explanation:
        'A page of this origin may not read what this API answers. The gate lets the request pass all the same: CORS refuses nothing and protects no server. It only leaves the permission out of the response, and the browser acts on that when the response arrives.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    'preflight.answered': {
      caption: 'CORS answers the preflight from {origin}, which asks about {method}.',
      explanation:
        'A preflight is an OPTIONS request with Origin and Access-Control-Request-Method: the browser asks before it sends the real request. It never has an Authorization header or cookies, so it must be answered before the gate that asks for a token. The server only says what it allows; the browser decides whether that is enough.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.refused': {
      caption: 'Authenticate wants a token for {method} {path}, but a preflight never has one.',
      explanation:
        'Here Authenticate stands before CORS, so it meets a request that CORS should have answered. A browser never puts a token or a cookie into a preflight, and no page can change that. The 401 goes back without CORS headers, because the response does not pass the gate that adds them.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.unlisted': {
      caption: 'CORS answers the preflight without Allow-Origin: {origin} is not listed.',
      explanation:
        'The answer is a 204 like any other, only without a header that allows this origin. Nothing is refused here, and there is no status that means “forbidden by CORS”. The browser sees that the permission is missing and does not send the request itself.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'origin.confirmed': {
      caption: 'The {status} gets the header Access-Control-Allow-Origin: {origin}.',
      explanation:
        'This header tells the browser that a page of this origin may read the response. Errors need it as much as successes do: without it the page would see a TypeError instead of the status. Because the value depends on the request, Vary: Origin tells caches to keep the answers for different origins apart.',
      rule: 'WHATWG Fetch, CORS check',
    },
    'origin.withheld': {
      caption:
        'The {status} gets no Access-Control-Allow-Origin: {reason, select, error {errors get none here} other {{origin} is not listed}}.',
      explanation:
        'The response leaves without Access-Control-Allow-Origin, so it does not say that a page of this origin may read it. The browser will keep all of it from the script, even the status. What the server did is done all the same.',
      rule: 'WHATWG Fetch, CORS check',
    },
  },
} satisfies SubjectWords
