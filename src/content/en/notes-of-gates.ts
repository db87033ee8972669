/** A teacher's notes to the scenarios about what browsers allow, and about the order and limits of the gates. */
export const notesOfGates = {
  'cors-preflight': {
    pointAt:
      'Point at the two requests: OPTIONS without a token, then PATCH with one. The script has called fetch() once.',
    question: 'The preflight is on its way. Does it carry the token of the user?',
    answer:
      'Never. It only asks whether the real request may be sent, so the API has to answer it before the gate that wants a token. Here CORS does.',
  },
  'origin-not-allowed': {
    pointAt:
      'Look for Access-Control-Allow-Origin in the 204: it is not there. Then point at the red mark: it is the browser that refuses.',
    question: 'The API answers 204 to the preflight. May the browser send the request now?',
    answer:
      'No: the answer does not name the origin of the page. The server has refused nothing; it only has not allowed it, and the browser stops.',
  },
  'auth-before-cors': {
    pointAt:
      'Point at the order of the gates: Authenticate stands before CORS. Then at the headers that the 401 lacks.',
    question: 'Authenticate stands first. What will it say to a preflight?',
    answer:
      '401, because a preflight never has a token. And as CORS is not reached, that 401 has no CORS headers, so the browser never sends the request that has the token.',
  },
  'method-not-allowed-by-cors': {
    pointAt:
      'Read Access-Control-Allow-Methods aloud: GET, HEAD, POST, PUT, DELETE. PATCH is missing.',
    question: 'The API has a route for PATCH. Why might the browser not send it all the same?',
    answer:
      'Because the answer to the preflight does not list PATCH. The browser looks there and nowhere else; the API is never asked, so there is no 405.',
  },
  'header-not-allowed': {
    pointAt:
      'Compare two lines: the preflight asks for authorization, and Access-Control-Allow-Headers lists only others.',
    question:
      'The token is good, and the user may read the order. What can still keep the request back?',
    answer:
      'The header that would carry the token: the API does not allow Authorization across origins, so the browser sends nothing. A * would not help, it must be listed by name.',
  },
  'wildcard-with-credentials': {
    pointAt:
      'Point at the 200 with all books at the browser, and at Access-Control-Allow-Origin: *. The script gets none of it.',
    question: 'Access-Control-Allow-Origin is *. Does that allow every page to read this answer?',
    answer:
      'Not when the script asked with credentials: "include": then * is no wildcard, and the browser keeps the answer from the page. The API would have to name the origin.',
  },
  'simple-request-blocked': {
    pointAt:
      'Follow the request to the database: it is executed, 14 rows come back, and a 200 arrives at the browser. The red mark comes after that.',
    question:
      'This page is not on the list of allowed origins. Will its request reach the database?',
    answer:
      'Yes. A simple GET needs no preflight, so it is sent and executed; only the answer is kept from the page. That is why CORS does not protect from forged requests.',
  },
  'errors-without-cors': {
    pointAt:
      'Compare the 500 that arrives at the browser with what the script gets: a TypeError, and no status.',
    question: 'The API answers 500, without CORS headers. What does the script see?',
    answer:
      'A TypeError, as if the server were not there. Without the permission the browser hides the whole response, the status and the request id included.',
  },
  'header-not-exposed': {
    pointAt:
      'Point at Retry-After: 15 in the 429, and then at the null that the script gets when it asks for that header.',
    question: 'The 429 has a header Retry-After: 15. What does headers.get("Retry-After") give?',
    answer:
      'null. Across origins a script may read only seven headers, unless Access-Control-Expose-Headers lists more. The status it may read.',
  },
  'rate-limited': {
    pointAt:
      'Point at r in the header RateLimit of each response: 3, 2, 1, 0. Then at Retry-After: 15 in the 429.',
    question: 'Four requests per minute are allowed. What happens to the fifth?',
    answer:
      '429 Too Many Requests with Retry-After: 15, as every 15 seconds one more is allowed. 503 would mean that the server cannot cope with anyone.',
  },
  'validate-before-authorize': {
    pointAt:
      'Point at the order of the gates: Validate stands before Authorize. The 422 describes a route that this user may not use.',
    question:
      'The token lacks the scope, and the body is wrong, too. Which of the two will be said?',
    answer:
      'What the first gate finds: here 422, with a list of what the route wants. In the usual order it would be 403, which tells a stranger nothing.',
  },
  'logging-last': {
    pointAt:
      'Point at Logging: dashed, never reached. And look for X-Request-Id in the 401: there is none.',
    question:
      'Logging now stands behind Authenticate, and this token has expired. What will the log say?',
    answer:
      'Nothing. It sees only what the gates let through, so somebody who tries a thousand tokens leaves no trace. Logging belongs first.',
  },
} as const
