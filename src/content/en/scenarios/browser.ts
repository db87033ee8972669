/** The scenarios about what browsers allow. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const browser = {
  'cors-preflight': {
    title: 'Preflight and request',
    lookFor: 'Watch the browser ask with OPTIONS first, and send PATCH only after the answer.',
    explanation:
      'The page at https://app.example changes a price at https://api.example: another origin, with a method and headers that need permission. So the browser sends two requests over one connection; the script sees only the second. The preflight carries no token, so it must be answered before the gate that asks for one.',
    rule: 'RFC 9110 section 9.3.7; WHATWG Fetch, CORS-preflight fetch',
    wrong: 'The browser sends the token with the OPTIONS request, so that the server can check it.',
    why: 'A preflight never carries cookies or an Authorization header (WHATWG Fetch, CORS-preflight fetch). It only asks whether the request may be sent, so it must be answered without a token.',
    pointAt:
      'Point at the two requests: OPTIONS without a token, then PATCH with one. The script has called fetch() once.',
    question: 'The preflight is on its way. Does it carry the token of the user?',
    answer:
      'Never. It only asks whether the real request may be sent, so the API has to answer it before the gate that wants a token. Here CORS does.',
  },
  'origin-not-allowed': {
    title: 'Origin not allowed',
    lookFor: 'See what is missing in the 204, and who refuses: the server or the browser.',
    explanation:
      'The page at https://app.example is not on the API’s list, so the answer to its preflight has no Access-Control-Allow-Origin. The browser then does not send the request at all, and the script gets a TypeError. The server has refused nothing: its answer is a harmless 204.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: 'The server has refused the request with a CORS error, 403.',
    why: 'The server only left out Access-Control-Allow-Origin; its status can even be 204. It is the browser that blocks, and a program without a browser is not stopped (WHATWG Fetch, CORS check).',
    pointAt:
      'Look for Access-Control-Allow-Origin in the 204: it is not there. Then point at the red mark: it is the browser that refuses.',
    question: 'The API answers 204 to the preflight. May the browser send the request now?',
    answer:
      'No: the answer does not name the origin of the page. The server has refused nothing; it only has not allowed it, and the browser stops.',
  },
  'auth-before-cors': {
    title: 'Authenticate before CORS',
    lookFor:
      'Compare the order of the gates with the usual one, and see which headers the 401 lacks.',
    explanation:
      'A preflight never carries a token, so a gate that asks for one must not stand before CORS. Here it does: the preflight gets a 401 without CORS headers, and the browser never sends the request that has the token. Each gate works as always; only their order is wrong.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: 'The page has to send its token with the preflight, too.',
    why: 'A page has no say in the preflight: the browser writes it, and never with credentials (WHATWG Fetch, CORS-preflight fetch). The server must answer it before it asks for a token.',
    pointAt:
      'Point at the order of the gates: Authenticate stands before CORS. Then at the headers that the 401 lacks.',
    question: 'Authenticate stands first. What will it say to a preflight?',
    answer:
      '401, because a preflight never has a token. And as CORS is not reached, that 401 has no CORS headers, so the browser never sends the request that has the token.',
  },
  'method-not-allowed-by-cors': {
    title: 'Method not allowed by CORS',
    lookFor: 'Look for PATCH in the header Access-Control-Allow-Methods of the preflight’s answer.',
    explanation:
      'The API has a route for PATCH, but whoever set up CORS forgot the method. So the browser does not send the request, and nothing changes on the server. The header Allow would not help: the browser looks only at Access-Control-Allow-Methods.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: '405, because the method is not allowed.',
    why: 'The API would do it, but it is never asked: the browser does not find PATCH in Access-Control-Allow-Methods and does not send the request (WHATWG Fetch, CORS-preflight fetch). 405 would be an answer to the request itself.',
    pointAt:
      'Read Access-Control-Allow-Methods aloud: GET, HEAD, POST, PUT, DELETE. PATCH is missing.',
    question: 'The API has a route for PATCH. Why might the browser not send it all the same?',
    answer:
      'Because the answer to the preflight does not list PATCH. The browser looks there and nowhere else; the API is never asked, so there is no 405.',
  },
  'header-not-allowed': {
    title: 'Header not allowed by CORS',
    lookFor: 'Compare the headers that the preflight asks for with those that its answer allows.',
    explanation:
      'The page wants to send its token in the header Authorization, and the answer to the preflight does not list it. The browser sends nothing, although the token is good and the user may read the order. The wildcard * would not help either: Authorization must be listed by name.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: 'Access-Control-Allow-Headers: * allows every header.',
    why: 'The wildcard never covers Authorization, which must be listed by name; and where cookies go along, it covers nothing at all (WHATWG Fetch, CORS-preflight fetch).',
    pointAt:
      'Compare two lines: the preflight asks for authorization, and Access-Control-Allow-Headers lists only others.',
    question:
      'The token is good, and the user may read the order. What can still keep the request back?',
    answer:
      'The header that would carry the token: the API does not allow Authorization across origins, so the browser sends nothing. A * would not help, it must be listed by name.',
  },
  'wildcard-with-credentials': {
    title: 'Wildcard and cookies',
    lookFor:
      'See that the books arrive at the browser with a 200, and that the script gets none of them.',
    explanation:
      'The script asks with credentials: "include", so that cookies go along, and the API answers with Access-Control-Allow-Origin: *. For such a request * is no wildcard, and the browser keeps the response from the page. The API would have to name the origin and add Access-Control-Allow-Credentials: true.',
    rule: 'WHATWG Fetch, CORS protocol and credentials',
    wrong: 'Access-Control-Allow-Origin: * allows everything, so it always works.',
    why: 'With credentials: "include" the browser takes * for an origin of that name, and it is not that of the page (WHATWG Fetch, CORS check). Otherwise any page could read what the user’s cookies give access to.',
    pointAt:
      'Point at the 200 with all books at the browser, and at Access-Control-Allow-Origin: *. The script gets none of it.',
    question: 'Access-Control-Allow-Origin is *. Does that allow every page to read this answer?',
    answer:
      'Not when the script asked with credentials: "include": then * is no wildcard, and the browser keeps the answer from the page. The API would have to name the origin.',
  },
  'simple-request-blocked': {
    title: 'Blocked, and done all the same',
    lookFor: 'Follow the request to the database, although the page may not read the answer.',
    explanation:
      'A plain GET needs no preflight: the browser sends it, the API executes it, and only then is the permission found missing. The script gets a TypeError and never learns of the 200. A POST such as an HTML form can send is executed in the same way, and that is why CORS does not protect from forged requests.',
    rule: 'WHATWG Fetch, CORS check',
    wrong: 'The request was blocked, so nothing happened on the server.',
    why: 'A request without a preflight is sent and executed. Only the response is kept from the page (WHATWG Fetch, CORS check); that is why CORS is no defence against CSRF.',
    pointAt:
      'Follow the request to the database: it is executed, 14 rows come back, and a 200 arrives at the browser. The red mark comes after that.',
    question:
      'This page is not on the list of allowed origins. Will its request reach the database?',
    answer:
      'Yes. A simple GET needs no preflight, so it is sent and executed; only the answer is kept from the page. That is why CORS does not protect from forged requests.',
  },
  'errors-without-cors': {
    title: 'Error without CORS headers',
    lookFor: 'Compare the 500 that arrives at the browser with what the script is told.',
    explanation:
      'The handler throws an exception, and the API answers with a complete 500. But here only successes get CORS headers, so the browser keeps the whole response from the page. The script sees a TypeError, as if the server were not there at all, and cannot even report the request id.',
    rule: 'WHATWG Fetch, CORS check',
    wrong: 'The server is down, because the page gets no status.',
    why: 'The server answered, for example with 500. Without Access-Control-Allow-Origin the browser hides the whole response, and the page sees only a TypeError (WHATWG Fetch, CORS check).',
    pointAt:
      'Compare the 500 that arrives at the browser with what the script gets: a TypeError, and no status.',
    question: 'The API answers 500, without CORS headers. What does the script see?',
    answer:
      'A TypeError, as if the server were not there. Without the permission the browser hides the whole response, the status and the request id included.',
  },
  'header-not-exposed': {
    title: 'Header not exposed',
    lookFor: 'Find Retry-After in the 429, and then what the script gets when it asks for it.',
    explanation:
      'The page may read the response, so the script sees the status 429 and the body. But it may read only seven headers, unless Access-Control-Expose-Headers lists more. So headers.get("Retry-After") gives null, and the page does not know how long to wait.',
    rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    wrong: 'The server did not send Retry-After.',
    why: 'It did, and DevTools shows it. But a script may read only seven headers of another origin unless Access-Control-Expose-Headers lists more (WHATWG Fetch, CORS-safelisted response-header name).',
    pointAt:
      'Point at Retry-After: 15 in the 429, and then at the null that the script gets when it asks for that header.',
    question: 'The 429 has a header Retry-After: 15. What does headers.get("Retry-After") give?',
    answer:
      'null. Across origins a script may read only seven headers, unless Access-Control-Expose-Headers lists more. The status it may read.',
  },
} satisfies ScenarioWordsOf<'browser'>
