/** What can fail in the database, and on the way back. */
export const failuresOfDatabase = {
  // The database
  'unique-violation': {
    what: 'A value that must be unique exists already, and PostgreSQL refuses the row: 23505, duplicate key value violates unique constraint "users_email_key". The API answers 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. PostgreSQL’s own text stays in the log.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.10',
    fix: 'For the user: choose another value. On the server: translate 23505 to 409; looking first and inserting then is no cure, as two requests can do it at once.',
  },
  'foreign-key': {
    what: 'The token is valid, but its user has been deleted, so the new order belongs to nobody. PostgreSQL reports 23503: Key (user_id)=(1) is not present in table "users". The API answers 422 Unprocessable Content.',
    console:
      'fetch() resolves: response.status is 422, response.ok is false. The name of the constraint, orders_user_id_fkey, stays in the log.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.21',
    fix: 'On the server: revoke the tokens of a user who is deleted, and keep the foreign key for whatever slips through. In the page: log in with an account that exists.',
  },
  'still-referenced': {
    what: 'The row is to be deleted, but others refer to it. PostgreSQL reports 23503: Key (id)=(10) is still referenced from table "order_lines". The API answers 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. 403 would be wrong, as the user has the right to delete.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.10',
    fix: 'On the server: remove the references first, or mark the row as withdrawn instead of deleting it.',
  },
  'check-violation': {
    what: 'A value breaks a rule of the table: 23514, new row for relation "books" violates check constraint "books_stock_check". The API answers 422 Unprocessable Content.',
    console:
      'fetch() resolves: response.status is 422, response.ok is false. The name of the constraint stays in the log.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.21',
    fix: 'In the page: send a value within the limits. On the server: check the same rule in validation, which can name the field; the constraint is the last line of defence.',
  },
  'bad-text': {
    what: 'A text reached PostgreSQL that its type cannot read: 22P02, invalid input syntax for type integer: "forty-two". The API answers 400 Bad Request.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. 500 would blame the server for a mistake of the client.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.1',
    fix: 'On the server: check the form of every value in validation, before the database sees it. In the page: send a number.',
  },
  'serialization-failure': {
    what: 'Two transactions changed the same rows, and PostgreSQL let only one through: 40001, could not serialize access due to concurrent update. The API repeats the whole transaction.',
    console:
      'If the repetition succeeds, the page notices nothing: response.status is 201. If all attempts fail, it is 503, and response.ok is false.',
    rule: 'PostgreSQL manual, section 13.5; RFC 9110 section 15.6.4',
    fix: 'On the server: repeat the transaction from BEGIN on, a few times and with growing pauses; then answer 503 with Retry-After.',
  },
  'conflict-persists': {
    what: 'Another transaction is in the way at every attempt: 40001, three times in a row. The API has repeated the whole transaction and gives up now: 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 409 would say that this order contradicts the shop; it only came at a bad moment.',
    rule: 'PostgreSQL manual, section 13.5; RFC 9110 section 15.6.4',
    fix: 'In the page: wait as long as Retry-After says, and send the order again with the same Idempotency-Key. On the server: keep transactions short; this one stays open even while the payment provider is asked.',
  },
  'statement-timeout': {
    what: 'A statement ran longer than the limit that was set for it: 57014, canceling statement due to statement timeout. The API answers 503 Service Unavailable.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 408 would mean that the client was too slow.',
    rule: 'PostgreSQL manual, section 19.11; RFC 9110 section 15.6.4',
    fix: 'On the server: read the query’s plan with EXPLAIN, add the missing index, or find what holds the lock. A longer limit only hides the cause.',
  },
  'no-connection': {
    what: 'The API cannot reach its database: 08001, the connection to db.example is refused. It answers 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 503 says that it is expected to pass; 500 would not.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.4',
    fix: 'On the server: get the database running again, and let the pool reconnect by itself. If the connection broke during COMMIT, look first whether the order exists.',
  },
  'too-many-connections': {
    what: 'All connections of PostgreSQL are taken: 53300, sorry, too many clients already. The API answers 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. 429 would be wrong, as it is not this client who sends too much.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.4',
    fix: 'On the server: share a few connections in a pool, and give each one back after use. Raise max_connections only as far as the memory allows.',
  },
  'service-password-wrong': {
    what: 'PostgreSQL refuses the API’s own password: 28P01. That is a mistake in the shop’s configuration and has nothing to do with the user: 500 Internal Server Error.',
    console:
      'fetch() resolves: response.status is 500, response.ok is false. 401 would send the user to the login, which cannot help.',
    rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.1',
    fix: 'On the server: correct the password in the configuration, and raise an alarm. The user can do nothing.',
  },

  // Exceptions and the way back
  'thrown-exception': {
    what: 'The handler met something it was not written for and threw a TypeError that nobody caught. Error handling answers 500 Internal Server Error with a general text and the request id.',
    console:
      'fetch() resolves: response.status is 500, response.ok is false. The stack trace is in the server’s log and nowhere else.',
    rule: 'RFC 9110 section 15.6.1; OWASP Top 10:2025, A10',
    fix: 'On the server: find the log lines by the request id and repair the code. In the page: show the request id, so that the user can report it.',
  },
  'html-error': {
    what: 'An error is answered with the framework’s own HTML page, although the client expects JSON. The status 404 is right, but the page cannot read the body.',
    console:
      "fetch() resolves: response.status is 404, response.ok is false. Then response.json() rejects: SyntaxError: Unexpected token ''<'', \"<!DOCTYPE \"... is not valid JSON",
    rule: 'RFC 9457 section 3; RFC 9110 section 8.3',
    fix: 'On the server: write every error as application/problem+json, those of the framework too. In the page: look at response.ok and Content-Type before parsing.',
  },
  'exception-after-headers': {
    what: 'The server has already sent 200 OK and part of the body when the exception comes. The status cannot be taken back, so the server can only break off the connection.',
    console:
      'fetch() has already resolved: response.status is 200, response.ok is true. Then response.json() rejects with a TypeError, because the body is incomplete.',
    rule: 'RFC 9112 sections 6.3 and 8',
    fix: 'On the server: finish what can fail before sending the first byte. In the page: treat an incomplete body as a failure, whatever the status.',
  },
  'answer-lost': {
    what: 'The order was committed, and then the response got lost on its way back. The order exists, but the page does not know it.',
    console:
      'TypeError: Failed to fetch, exactly as if the request had never arrived. There is no status.',
    rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: repeat the order with the same Idempotency-Key. On the server: store the response together with the key, in the same transaction as the order.',
  },
  'logging-fails': {
    what: 'Writing the log line fails, for example because the disk is full. The gate catches its own error, and the request goes on.',
    console:
      'Nothing changes for the page: response.status and response.ok are what they would have been.',
    rule: 'OWASP Logging Cheat Sheet',
    fix: 'On the server: catch errors of logging on the spot, and raise an alarm in another way. A lost log line must not cost an order.',
  },
} as const
