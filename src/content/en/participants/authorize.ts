/** Faults and outcomes of the gate Authorize: scopes, roles, and CSRF tokens. */
import type { SubjectWords } from '../../text-shapes'

export const authorize = {
  faults: {
    'csrf-missing': {
      name: 'CSRF token missing',
      what: 'The session is a cookie, which a browser can send along even when a foreign page makes the request. The API therefore wants a CSRF token that only its own page knows. It is missing: 403.',
      console:
        'fetch() resolves: response.status is 403, response.ok is false. 401 would be wrong, because the session is valid.',
      rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110 section 15.5.4',
      fix: 'In the page: send the token that the API gave it, for example in X-CSRF-Token. On the server: also set SameSite=Lax where page and API are on one site, and change nothing on GET.',
    },
    'missing-scope': {
      name: 'Scope missing',
      what: 'The token is valid, but it was not issued for this, for example because it lacks orders:write. The answer is 403 Forbidden with error="insufficient_scope" and scope="orders:write".',
      console:
        'fetch() resolves: response.status is 403, response.ok is false. With 401 the page would fetch the same kind of token again and again.',
      rule: 'RFC 6750 section 3.1',
      fix: 'In the page: ask the issuer for a token with this scope; the user may have to agree.',
    },
    'not-an-admin': {
      name: 'Not an administrator',
      what: 'Only administrators may do this, for example change a price, and this user is a customer. The API knows who asks, and the answer is no: 403 Forbidden.',
      console:
        'fetch() resolves: response.status is 403, response.ok is false. Logging in again as the same user changes nothing.',
      rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.1',
      fix: 'Somebody with the right must give the user the role. In the page: hide what the role may not do, but rely only on the check on the server.',
    },
  },
  outcomes: {
    'access.open': {
      caption: 'The route {route} requires no scope and no role.',
      explanation:
        'Authorization asks whether this user may do this, and this route has no such condition. That is a decision of the route, made in one place and visible there. A gate that only forgets to ask looks just the same from outside.',
      rule: '',
    },
    'access.granted': {
      caption: '{subject} has what the route requires: {requirement}.',
      explanation:
        'Authentication said who it is; authorization asks whether they may use this route. A scope is what the token allows the page to do for the user, a role is what the user is in the shop. This is not yet a look at the single order: whose it is, only business logic can tell.',
      rule: 'OWASP ASVS 5.0, 8.2.1',
    },
    'scope.missing': {
      caption: 'The route requires the scope {required}; the token grants {granted}.',
      explanation:
        'The token is valid, but it was not issued for this: 403 Forbidden with error="insufficient_scope", and the challenge may name the scope that is needed. 401 would be wrong: the client would get the same kind of token again and again. Only a token with a wider scope helps.',
      rule: 'RFC 6750 section 3.1',
    },
    'role.missing': {
      caption: 'The route requires the role {required}; this user’s role is {actual}.',
      explanation:
        'The server knows who is asking, and the answer is no: 403 Forbidden. Logging in again would change nothing, so no credentials are asked for. The role is checked here on the server; a button that the page hides protects nothing, as anyone can send the request by hand.',
      rule: 'RFC 9110 section 15.5.4',
    },
    'csrf.missing': {
      caption:
        '{method} with a session cookie needs X-CSRF-Token; the request has {given, select, none {none} other {a wrong one}}.',
      explanation:
        'A browser may add the cookie to a request that another page has caused, so the cookie alone does not prove that this page wanted it. For whatever changes something, the API also wants a token that only its own page was told, and compares its hash with the one in the row. The session is good, so it is 403 and not 401.',
      rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110 section 15.5.4',
    },
  },
} satisfies SubjectWords
