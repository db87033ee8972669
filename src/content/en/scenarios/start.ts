/** The scenarios to start with. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const start = {
  'read-order': {
    title: 'Read an order',
    lookFor: 'Follow the request through all six gates to the database, and the order back: 200.',
    explanation:
      'The page asks for one order with GET, which only reads and changes nothing. Each layer looks at one thing: the route, the token, what the token allows, the input, and at last whose order it is. The response passes the same gates in reverse order.',
    rule: 'RFC 9110 sections 9.3.1 and 15.3.1',
    wrong: 'The database knows who is asking and gives out only the orders of that user.',
    why: 'PostgreSQL sees one database user, the API, and returns order 42 whoever sent the request. Business logic compares the owner in the row with the user in the token (OWASP ASVS 5.0, 8.2.2).',
    pointAt:
      'Point at the two names where business logic compares the owner: order 42 belongs to user-1, and user-1 asks. Before that hop nobody has looked whose order it is.',
    question: 'The database has returned order 42. May the API send it to the page now?',
    answer:
      'Not yet. The database returns the row whoever asks, because to it there is only one user, the API. Business logic has to compare the owner in the row with the user in the token.',
  },
  'log-in': {
    title: 'Log in',
    lookFor: 'Watch business logic hash the password, compare it and sign a token.',
    explanation:
      'Logging in is open to everyone, because nobody has a token before it. The password is compared by computing a deliberately slow hash of it, PBKDF2 with 600,000 iterations. The response carries a signed token, which the page sends with every later request; it is signed, not encrypted, so it holds nothing secret.',
    rule: 'RFC 8018 section 5.2; RFC 7519 section 7.1',
    wrong: 'The server decrypts the stored password and compares the two.',
    why: 'The shop stores only a salted hash, which cannot be turned back. It computes the same hash over what was typed, 600,000 iterations of PBKDF2, and compares the hashes (RFC 8018 section 5.2).',
    pointAt:
      'Point at the row that the database returns: a hash that begins with pbkdf2, and no password. Then at the token in the response: three parts with two dots between them.',
    question:
      'The database has only a hash of the password. How can the server tell whether the typed password is right?',
    answer:
      'It computes the same hash over what was typed, with the same salt and 600,000 iterations, and compares the two. A hash cannot be turned back into the password.',
  },
  'place-order': {
    title: 'Place an order',
    lookFor:
      'Watch the rows being written between BEGIN and COMMIT, and the Location header of the 201.',
    explanation:
      'The order is validated, written as several rows, charged and committed: one transaction, so that either all of the rows exist or none. The transaction is real; the payment provider is simulated. The response is 201 Created, and its Location header says where the new order is.',
    rule: 'RFC 9110 sections 9.3.3 and 15.3.2',
    wrong: 'A POST that worked is answered with 200 OK.',
    why: 'A POST that has created something should be answered with 201 Created and a Location header that says where it is, for example /orders/1001 (RFC 9110 section 9.3.3).',
    pointAt:
      'Point at BEGIN, at each write after it, and at COMMIT: nobody else sees the new order before that. Then at Location: /orders/1001 in the response.',
    question: 'All changes are committed. Which status does a POST get that has created something?',
    answer:
      '201 Created, with a Location header that says where the new order is. 200 would say that it worked, but not that something new exists.',
  },
  'expired-token': {
    title: 'Expired token',
    lookFor:
      'Watch Authenticate compare exp with the current time; what lies behind it is never reached.',
    explanation:
      'The token is genuine and its signature is good, but its time is over: the current time must be before exp. The API answers 401 with error="invalid_token", so the page can get a new token and try again. fetch() does not reject: it resolves, and response.ok is false.',
    rule: 'RFC 7519 section 4.1.4; RFC 6750 section 3.1',
    wrong: '403, because the user is no longer allowed to do this.',
    why: 'What the user may do has not changed, only the token is too old. 401 with error="invalid_token" tells the page to get a new one and try again (RFC 6750 section 3.1).',
    pointAt:
      'Point at the two times where Authenticate stops: exp 12:00:00 and now 12:05:00. Then at everything behind the gate: dashed, never reached.',
    question:
      'The token is genuine and its signature is good, but exp is 12:00:00 and it is 12:05:00. What does Authenticate do?',
    answer:
      'It refuses: now must be before exp. The status is 401 and not 403, because a new token would help; what this user may do has not changed.',
  },
} satisfies ScenarioWordsOf<'start'>
