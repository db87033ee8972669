/** Faults and outcomes of sessions that a cookie names: opened by a login, asked for by the gate Authenticate. */
import type { SubjectWords } from '../../text-shapes'

export const sessions = {
  faults: {
    'session-missing': {
      name: 'Cookie not sent along',
      what: 'The browser holds a session cookie and does not send it, because the script calls fetch() without credentials: "include". The API does not know who asks: 401.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. With a redirect to an HTML login page instead, fetch() would follow it and see 200.',
      rule: 'RFC 9110 sections 15.5.2 and 11.6.1',
      fix: 'In the page: set credentials: "include", or log in again if the cookie is gone. On the server: answer an API with 401, not with a redirect.',
    },
    'session-expired': {
      name: 'Session expired',
      what: 'The cookie came along and its session is in the table, but its time is over, for example since a minute ago: 401. The browser does not know this; it sends the cookie until it is told to drop it.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. The page should send its user to the login.',
      rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 7.3.2',
      fix: 'In the page: log in again. On the server: limit how long a session lasts, and prolong it only while it is in use.',
    },
  },
  outcomes: {
    'cookie.stored': {
      caption: 'The browser stores the cookie {name}: {attributes}.',
      explanation:
        'Secure: only over https. HttpOnly: no script can read it. SameSite=Lax: not with requests that other sites start, except for following a link. __Host- makes sure that no other host, not even a sibling, has set it; and app.shop.example and api.shop.example are one site, although two origins.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22 sections 4.1.2 and 4.1.3',
    },
    'cookie.ignored': {
      caption:
        'The browser does not store {name}: {reason, select, credentials {fetch() has no credentials: "include"} site {its SameSite is not for another site} other {__Host- needs Secure and Path=/}}.',
      explanation:
        'A Set-Cookie header is only a wish: the browser decides. For another origin it keeps a cookie only if the script has set credentials: "include", and for another site only with SameSite=None. The script is told nothing of it.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22 section 5.7',
    },
    'session.missing': {
      caption: 'No cookie {name} came along, but the route needs to know who asks.',
      explanation:
        'The browser sent no session cookie: it has none, or the script did not set credentials: "include", without which no cookie goes to another origin. So the gate does not know who asks, and the status is 401. A 401 has to name a way to authenticate; this one names Bearer, which this API accepts as well.',
      rule: 'RFC 9110 sections 11.6.1 and 15.5.2',
    },
    'session.named': {
      caption: 'The request brings the cookie {name}: the database has to say what it means.',
      explanation:
        'The value of the cookie is only a random number, so it cannot be verified on the spot as a signed token can. What it stands for is a row in the database. So this gate asks there, by the hash of the number.',
      rule: 'OWASP ASVS 5.0, 7.2.1',
    },
    'session.unavailable': {
      caption: 'Nobody can look the session up: PostgreSQL error {code}.',
      explanation:
        'What the cookie stands for is in the database, and the database does not answer as it should. Nobody can say whether the session is good, so the request must not pass. But 401 would be wrong as well: it would log out everybody.',
      rule: 'RFC 9110 section 15.6.4',
    },
    'session.unknown': {
      caption: 'The value of the cookie belongs to no session.',
      explanation:
        'The hash of what the cookie brought is in no row of the table. Perhaps the user has logged out, and the row was deleted; perhaps somebody is guessing. The answer is the same 401 in either case.',
      rule: 'RFC 9110 section 15.5.2',
    },
    'session.expired': {
      caption:
        'The session ended {minutes, plural, =0 {under a minute} one {# minute} other {# minutes}} ago: until {until}, now {now}.',
      explanation:
        'The browser would go on sending the cookie until it is closed; how long the session lasts, the server decides. The row says that it is over, so the answer is 401 and the page sends its user to the login. An API does not redirect to a login page: fetch() would follow, and the script would get 200 and HTML.',
      rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 7.3.2',
    },
    'session.valid': {
      caption: 'The session belongs to {subject}: it lasts until {until}, now {now}.',
      explanation:
        'The row tells whose session it is, what role the user has now, and until when it lasts. That costs a query for each request, which a signed token does not need. In return, deleting the row ends the session at once.',
      rule: 'OWASP Session Management Cheat Sheet',
    },
    'session.opened': {
      caption:
        'A session for {subject} lasts until {until}; the shop keeps only the hash of its id.',
      explanation:
        'The session id is a long random number that means nothing by itself. The browser gets it as a cookie and the script never sees it; the shop stores only its SHA-256, so that whoever reads the table cannot log in with it. A second random number, the CSRF token, goes to the script in the body.',
      rule: 'OWASP Session Management Cheat Sheet; OWASP ASVS 5.0, 7.2.3',
    },
  },
} satisfies SubjectWords
