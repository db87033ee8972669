/** The words of the scenarios about what browsers allow, and about the order and the limits of the gates. */
export const scenariosOfGates = {
  'origin-not-allowed': {
    title: 'Origin not allowed',
    lookFor: 'See what is missing in the 204, and who refuses: the server or the browser.',
    explanation:
      'The page at https://app.example is not on the API’s list, so the answer to its preflight has no Access-Control-Allow-Origin. The browser then does not send the request at all, and the script gets a TypeError. The server has refused nothing: its answer is a harmless 204.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'auth-before-cors': {
    title: 'Authenticate before CORS',
    lookFor:
      'Compare the order of the gates with the usual one, and see which headers the 401 lacks.',
    explanation:
      'A preflight never carries a token, so a gate that asks for one must not stand before CORS. Here it does: the preflight gets a 401 without CORS headers, and the browser never sends the request that has the token. Each gate works as always; only their order is wrong.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'method-not-allowed-by-cors': {
    title: 'Method not allowed by CORS',
    lookFor: 'Look for PATCH in the header Access-Control-Allow-Methods of the preflight’s answer.',
    explanation:
      'The API has a route for PATCH, but whoever set up CORS forgot the method. So the browser does not send the request, and nothing changes on the server. The header Allow would not help: the browser looks only at Access-Control-Allow-Methods.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'header-not-allowed': {
    title: 'Header not allowed by CORS',
    lookFor: 'Compare the headers that the preflight asks for with those that its answer allows.',
    explanation:
      'The page wants to send its token in the header Authorization, and the answer to the preflight does not list it. The browser sends nothing, although the token is good and the user may read the order. The wildcard * would not help either: Authorization must be listed by name.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'wildcard-with-credentials': {
    title: 'Wildcard and cookies',
    lookFor:
      'See that the books arrive at the browser with a 200, and that the script gets none of them.',
    explanation:
      'The script asks with credentials: "include", so that cookies go along, and the API answers with Access-Control-Allow-Origin: *. For such a request * is no wildcard, and the browser keeps the response from the page. The API would have to name the origin and add Access-Control-Allow-Credentials: true.',
    rule: 'WHATWG Fetch, CORS protocol and credentials',
  },
  'simple-request-blocked': {
    title: 'Blocked, and done all the same',
    lookFor: 'Follow the request to the database, although the page may not read the answer.',
    explanation:
      'A plain GET needs no preflight: the browser sends it, the API executes it, and only then is the permission found missing. The script gets a TypeError and never learns of the 200. A POST such as an HTML form can send is executed in the same way, and that is why CORS does not protect from forged requests.',
    rule: 'WHATWG Fetch, CORS check',
  },
  'errors-without-cors': {
    title: 'Error without CORS headers',
    lookFor: 'Compare the 500 that arrives at the browser with what the script is told.',
    explanation:
      'The handler throws an exception, and the API answers with a complete 500. But here only successes get CORS headers, so the browser keeps the whole response from the page. The script sees a TypeError, as if the server were not there at all, and cannot even report the request id.',
    rule: 'WHATWG Fetch, CORS check',
  },
  'header-not-exposed': {
    title: 'Header not exposed',
    lookFor: 'Find Retry-After in the 429, and then what the script gets when it asks for it.',
    explanation:
      'The page may read the response, so the script sees the status 429 and the body. But it may read only seven headers, unless Access-Control-Expose-Headers lists more. So headers.get("Retry-After") gives null, and the page does not know how long to wait.',
    rule: 'WHATWG Fetch, CORS-safelisted response-header name',
  },
  'rate-limited': {
    title: 'Five quick requests',
    lookFor: 'Watch the RateLimit header count down to r=0, and the fifth request get a 429.',
    explanation:
      'Here each client may send 4 requests per 60 seconds. They are counted with a bucket: each request takes one token out, and every 15 seconds one flows in again. The fifth request finds it empty and gets 429 Too Many Requests; Retry-After says how long to wait.',
    rule: 'RFC 6585 section 4; draft-ietf-httpapi-ratelimit-headers-11',
  },
  'validate-before-authorize': {
    title: 'Validate before Authorize',
    lookFor: 'See what the 422 tells a user who may not place orders at all.',
    explanation:
      'The token lacks the scope for placing orders, so the answer should be 403. But here Validate stands before Authorize and answers first: 422, with a list of what is wrong in the body. So somebody without the right learns what the route wants, and the server has read the body for nothing.',
    rule: 'RFC 9110 sections 15.5.4 and 15.5.21',
  },
  'logging-last': {
    title: 'Logging comes last',
    lookFor: 'See that Logging is never reached, although a request was refused.',
    explanation:
      'Here Logging stands behind all other gates, so it sees only what they let through. The request with the expired token is refused before it gets there: no line in the log, and no X-Request-Id in the 401. Somebody who tries a thousand tokens would leave no trace.',
    rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
  },
} as const
