/** A teacher's notes to the scenarios about logging in, tokens, and who may do what. */
export const notesOfTokens = {
  'wrong-password': {
    pointAt:
      'Point at the ticks of the gates: all of them let the request pass. Only business logic, after 600,000 iterations, finds the password wrong.',
    question: 'Should the answer differ from the one for an address that nobody has registered?',
    answer:
      'No: the same 401, the same text, and the same work before it. Any difference, even in time, would tell a stranger who has an account here.',
  },
  'no-token': {
    pointAt:
      'Point at WWW-Authenticate: Bearer realm="api" in the 401. It is a challenge, and it has no error code, since no wrong token was sent.',
    question: 'The request has no token at all. Is the answer 401 or 403?',
    answer:
      '401: the server does not know who is asking, and says what it wants to see. 403 would mean that it knows the user, and that this user may not.',
  },
  'not-bearer': {
    pointAt:
      'Point at the first word of the Authorization header, Basic, and at the challenge in the 401, Bearer. The rest of the header is never read.',
    question:
      'There is an Authorization header, with a name and a password in it. Does that help here?',
    answer:
      'No. This API reads only bearer tokens, so to it there are no credentials at all: the same 401 as without the header, and no error code.',
  },
  'malformed-token': {
    pointAt:
      'Count the dots in the token: there is one, and a signed JWT has two. The other checks are marked as not run.',
    question: 'The token is cut off. Is the request malformed, so 400?',
    answer:
      'No. The request is well formed, only its token is not: 401 with error="invalid_token". The page does the same as for an expired one and gets a new token.',
  },
  'expired-token': {
    pointAt:
      'Point at the two times where Authenticate stops: exp 12:00:00 and now 12:05:00. Then at everything behind the gate: dashed, never reached.',
    question:
      'The token is genuine and its signature is good, but exp is 12:00:00 and it is 12:05:00. What does Authenticate do?',
    answer:
      'It refuses: now must be before exp. The status is 401 and not 403, because a new token would help; what this user may do has not changed.',
  },
  'not-yet-valid': {
    pointAt:
      'Point at nbf 12:15:00 and now 12:05:00: the token is ten minutes early. The check of the signature above it has passed.',
    question: 'The signature is good and the token has not expired. Is it accepted?',
    answer:
      'No. nbf means “not before”, and it is ten minutes before. The signature says who made the token, not from when on it may be used.',
  },
  'tampered-token': {
    pointAt:
      'Point at the role administrator in the payload, and at the check of the signature just below: failed. No claim after it is believed.',
    question:
      'Somebody wrote “administrator” into the payload of their token. How can the server notice?',
    answer:
      'It computes the signature over header and payload anew, with its key, and compares. Anyone can rewrite a payload, but without the key nobody can make the signature that fits it.',
  },
  'wrong-key': {
    pointAt:
      'Point at the checks in their order: form passed, algorithm passed, signature failed. It looks exactly like a token that was changed.',
    question:
      'This token was signed properly, by somebody with a key of their own. Is it accepted?',
    answer:
      'No. The API verifies with the key of its issuer, and with that key the signature does not match. Otherwise everyone could make tokens for this API.',
  },
  'wrong-audience': {
    pointAt:
      'Point at aud in the payload, https://other.example, and at what the API wants, https://api.example. The signature above it is good.',
    question:
      'The signature is good, and the token is meant for another service. Why not accept it?',
    answer:
      'Because that other service has the token too, and could use it here to act as the user. An API that is not named in aud must refuse: 401.',
  },
  'alg-none': {
    pointAt:
      'Point at alg none in the token’s header, and at the end of the token: a dot, and no signature after it.',
    question:
      'The token’s header says: I am not signed. Should a server verify what the header says?',
    answer:
      'No: then anyone could write any claims. The API decides which algorithms it accepts, here HS256 alone, and refuses before it reads a claim.',
  },
  'key-confusion': {
    pointAt:
      'Point at alg HS256 in the token’s header and at what this API accepts: RS256 alone. The key that was used as a secret is public.',
    question:
      'The attacker used the public key as the secret of HS256. A careless library would find the signature right. Does this API?',
    answer:
      'No, it does not even compute it. It allows RS256 alone, and the header of a token has no say in that: 401.',
  },
  'revoked-token': {
    pointAt:
      'Point at the checks: form, signature and times have all passed. Then at the number in jti, which is on the list of revoked tokens.',
    question: 'All checks of the token pass. Can it be refused all the same?',
    answer:
      'Yes, if the server keeps a list of what was taken back. The token itself cannot know that its user has logged out; the list has to be asked for every request.',
  },
  'missing-scope': {
    pointAt:
      'Point at the tick on Authenticate and the cross on Authorize. Then at scope="orders:write" in the 403: it says what is missing.',
    question: 'The token is valid, but grants only orders:read. Is the answer 401 or 403?',
    answer:
      '403 with error="insufficient_scope". The server knows who is asking; after a 401 the page would fetch the same kind of token again and again.',
  },
  'not-an-admin': {
    pointAt:
      'Point at the two roles that Authorize compares: administrator is wanted, customer came. The page may have hidden the button; the request came anyway.',
    question:
      'A customer wants to change a price, logged in correctly. Would logging in again help?',
    answer:
      'No, so 401 would be wrong: it is 403. The server knows who is asking, and this user may not. It has to check that itself, whatever the page shows.',
  },
  'someone-elses-order': {
    pointAt:
      'Point at the ticks of all gates and of the database: everything works. Only business logic sees that user-2 asks for an order of user-1.',
    question: 'Order 42 exists, but belongs to somebody else. Should the answer be 403 or 404?',
    answer:
      'Both are right. 403 admits that the order exists; 404, as here, hides it, so that nobody finds existing orders by trying numbers. An honest user with a wrong number gets no hint.',
  },
} as const
