/** What can fail at the gates, but for who is asking. */
export const failuresOfGates = {
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
