/** Notes for teachers, continued: cookie sessions, and logging in too often. */
export const notesOfSessions = {
  'too-many-logins': {
    pointAt:
      'Jump to the fifth request: business logic refuses at once. No query and no 600,000 iterations; compare its length in the timeline with the four before it.',
    question: 'Four wrong passwords, and now the fifth attempt has the right one. Does it get in?',
    answer:
      'No. Nobody compares it, so right and wrong look the same from outside: 429, and Retry-After says how long to wait. If a right one got in, guessing could go on.',
  },
  'cookie-session': {
    pointAt:
      'Point at Set-Cookie in the first response and at Cookie in the second request: the same number. Then at the sessions table, which holds only its hash.',
    question: 'A cookie holds a random number. How does Authenticate find out who is asking?',
    answer:
      'It looks the number up in the database, by its hash. That costs a query for each request. A signed token needs none, but it cannot be ended by deleting a row.',
  },
  'session-missing': {
    pointAt:
      'Compare the two calls of fetch(): the login has credentials: "include", the second call has not. Then look for Cookie in the second request.',
    question: 'The browser has stored the cookie. Will it send it along with this request?',
    answer:
      'No. To another origin it sends cookies only if the script asks for it. The API cannot tell that from a user who never logged in: 401.',
  },
  'csrf-missing': {
    pointAt:
      'Point at Authenticate first: the session is found and good. Then at Authorize, where a second proof is wanted and not there.',
    question: 'The cookie is right and the session is good. Why would the API still refuse?',
    answer:
      'Because browsers send cookies by themselves, even if another page has caused the request. The CSRF token proves that it comes from the shop’s own page: a foreign page cannot know it.',
  },
} as const
