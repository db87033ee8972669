/** The words of the built-in scenarios, continued: cookie sessions, and logging in too often. */
export const scenariosOfSessions = {
  'too-many-logins': {
    title: 'Too many wrong passwords',
    lookFor: 'Compare the fifth answer with the four before it: no query, no hash, 429.',
    explanation:
      'Somebody tries one password after the other. The first four are compared and answered with 401; the fifth is not even looked at. 429 Too Many Requests says with Retry-After how long to wait, and the account is not locked for good.',
    rule: 'RFC 6585 section 4; RFC 9110 section 10.2.3',
  },
  'cookie-session': {
    title: 'Log in with a cookie session',
    lookFor: 'Watch the cookie being stored after the login, and sent with the next request.',
    explanation:
      'The login answers with Set-Cookie, and the browser keeps the cookie and adds it to the next request by itself; the script never sees it. The number in it means nothing: Authenticate has to look it up in the database. Page and API are app.shop.example and api.shop.example here, one site and two origins, as many browsers refuse cookies of other sites.',
    rule: 'RFC 6265 sections 4.1 and 5.4',
  },
  'session-missing': {
    title: 'Cookie not sent along',
    lookFor: 'Look for credentials in the second call of fetch(), and for Cookie in its message.',
    explanation:
      'The login has worked, and the browser holds the cookie. But the script calls fetch() without credentials: "include", so no cookie goes to another origin, and the API does not know who asks: 401. The browser does not complain; only the Cookie header is not there.',
    rule: 'RFC 9110 sections 11.6.1 and 15.5.2',
  },
  'csrf-missing': {
    title: 'CSRF token missing',
    lookFor: 'See the session being found and accepted, and the order refused all the same.',
    explanation:
      'The cookie comes along, and the session is good. But a browser may also add it to a request that another page has caused, so the API wants a second proof for every change: the CSRF token that only its own page was told. Without it the answer is 403, and no order is placed.',
    rule: 'RFC 9110 section 15.5.4',
  },
} as const
