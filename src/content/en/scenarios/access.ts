/** The scenarios about who may do what. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const access = {
  'missing-scope': {
    title: 'Missing scope',
    lookFor:
      'Watch Authenticate pass and Authorize refuse: the token lacks a scope, so 403 and not 401.',
    explanation:
      'The token is valid, but it was not issued for what this route does. The API answers 403 with error="insufficient_scope" and names the scope that is missing. A 401 would send the client off to get the same kind of token again, without end.',
    rule: 'RFC 6750 section 3.1',
    wrong: '401, because the token is not good enough.',
    why: 'The token is valid, it only was not issued for this: 403 with error="insufficient_scope" (RFC 6750 section 3.1). After a 401 the page would get the same kind of token again and again.',
    pointAt:
      'Point at the tick on Authenticate and the cross on Authorize. Then at scope="orders:write" in the 403: it says what is missing.',
    question: 'The token is valid, but grants only orders:read. Is the answer 401 or 403?',
    answer:
      '403 with error="insufficient_scope". The server knows who is asking; after a 401 the page would fetch the same kind of token again and again.',
  },
  'not-an-admin': {
    title: 'Not an administrator',
    lookFor: 'Watch Authorize compare the required role with the user’s role: 403.',
    explanation:
      'Only administrators may do this, and the user is a customer. The server knows who is asking, so 401 would be wrong: logging in again changes nothing. Hiding the button in the page is no protection, because the request can be sent without the page.',
    rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.1',
    wrong: '401, so that the user can log in as an administrator.',
    why: '401 is for missing or invalid credentials. These are valid, but not enough: 403, and the page should not send the same ones again (RFC 9110 section 15.5.4).',
    pointAt:
      'Point at the two roles that Authorize compares: administrator is wanted, customer came. The page may have hidden the button; the request came anyway.',
    question:
      'A customer wants to change a price, logged in correctly. Would logging in again help?',
    answer:
      'No, so 401 would be wrong: it is 403. The server knows who is asking, and this user may not. It has to check that itself, whatever the page shows.',
  },
  'someone-elses-order': {
    title: 'Someone else’s order',
    lookFor:
      'Watch all gates pass and the database find the order; only business logic sees whose it is.',
    explanation:
      'The token is valid and the order exists, but it belongs to another customer. Two answers are right: 403 says “you may not”, and so admits that the order exists; 404 hides it. This API answers 404, exactly as for an order that does not exist, so that nobody can find existing orders by trying numbers. The price is that an honest user with a wrong number gets no hint.',
    rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
    wrong: '200, because the user is logged in and the order exists.',
    why: 'A valid token says who asks, not that every order is theirs. Each object needs a check of its owner (OWASP ASVS 5.0, 8.2.2); 404 hides that the order exists (RFC 9110 section 15.5.4).',
    pointAt:
      'Point at the ticks of all gates and of the database: everything works. Only business logic sees that user-2 asks for an order of user-1.',
    question: 'Order 42 exists, but belongs to somebody else. Should the answer be 403 or 404?',
    answer:
      'Both are right. 403 admits that the order exists; 404, as here, hides it, so that nobody finds existing orders by trying numbers. An honest user with a wrong number gets no hint.',
  },
  'csrf-missing': {
    title: 'CSRF token missing',
    lookFor: 'See the session being found and accepted, and the order refused all the same.',
    explanation:
      'The cookie comes along, and the session is good. But a browser may also add it to a request that another page has caused, so the API wants a second proof for every change: the CSRF token that only its own page was told. Without it the answer is 403, and no order is placed.',
    rule: 'RFC 9110 section 15.5.4',
    wrong: 'The cookie proves that the user wanted this request.',
    why: 'A browser can add the cookie to a request that a foreign page causes. A preflight would stop this one, for it is JSON, but not a form on a route that takes form content; the token does not depend on CORS being right (OWASP ASVS 5.0, 3.5.1).',
    pointAt:
      'Point at Authenticate first: the session is found and good. Then at Authorize, where a second proof is wanted and not there.',
    question: 'The cookie is right and the session is good. Why would the API still refuse?',
    answer:
      'Because browsers send cookies by themselves, even if another page has caused the request. The CSRF token proves that it comes from the shop’s own page: a foreign page cannot know it.',
  },
} satisfies ScenarioWordsOf<'access'>
