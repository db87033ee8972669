/** Faults and outcomes of PostgreSQL: connections, transactions, queries and their errors. */
import type { SubjectWords } from '../../text-shapes'

export const database = {
  faults: {
    'bad-text': {
      name: 'Text for a number',
      what: 'A text reached PostgreSQL that its type cannot read: 22P02, invalid input syntax for type integer: "forty-two". The API answers 400 Bad Request.',
      console:
        'fetch() resolves: response.status is 400, response.ok is false. 500 would blame the server for a mistake of the client.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.1',
      fix: 'On the server: check the form of every value in validation, before the database sees it. In the page: send a number.',
    },
    'unique-violation': {
      name: 'Value taken: 23505',
      what: 'A value that must be unique exists already, and PostgreSQL refuses the row: 23505, duplicate key value violates unique constraint "users_email_key". The API answers 409 Conflict.',
      console:
        'fetch() resolves: response.status is 409, response.ok is false. PostgreSQL’s own text stays in the log.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.10',
      fix: 'For the user: choose another value. On the server: translate 23505 to 409; looking first and inserting then is no cure, as two requests can do it at once.',
    },
    'foreign-key': {
      name: 'Reference missing: 23503',
      what: 'The token is valid, but its user has been deleted, so the new order belongs to nobody. PostgreSQL reports 23503: Key (user_id)=(1) is not present in table "users". The API answers 422 Unprocessable Content.',
      console:
        'fetch() resolves: response.status is 422, response.ok is false. The name of the constraint, orders_user_id_fkey, stays in the log.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.21',
      fix: 'On the server: revoke the tokens of a user who is deleted, and keep the foreign key for whatever slips through. In the page: log in with an account that exists.',
    },
    'still-referenced': {
      name: 'Still in use: 23503',
      what: 'The row is to be deleted, but others refer to it. PostgreSQL reports 23503: Key (id)=(10) is still referenced from table "order_lines". The API answers 409 Conflict.',
      console:
        'fetch() resolves: response.status is 409, response.ok is false. 403 would be wrong, as the user has the right to delete.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.10',
      fix: 'On the server: remove the references first, or mark the row as withdrawn instead of deleting it.',
    },
    'check-violation': {
      name: 'Stock below zero: 23514',
      what: 'A value breaks a rule of the table: 23514, new row for relation "books" violates check constraint "books_stock_check". The API answers 422 Unprocessable Content.',
      console:
        'fetch() resolves: response.status is 422, response.ok is false. The name of the constraint stays in the log.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.5.21',
      fix: 'In the page: send a value within the limits. On the server: check the same rule in validation, which can name the field; the constraint is the last line of defence.',
    },
    'serialization-failure': {
      name: 'Conflict, repeated: 40001',
      what: 'Two transactions changed the same rows, and PostgreSQL let only one through: 40001, could not serialize access due to concurrent update. The API repeats the whole transaction.',
      console:
        'If the repetition succeeds, the page notices nothing: response.status is 201. If all attempts fail, it is 503, and response.ok is false.',
      rule: 'PostgreSQL manual, section 13.5; RFC 9110 section 15.6.4',
      fix: 'On the server: repeat the transaction from BEGIN on, a few times and with growing pauses; then answer 503 with Retry-After.',
    },
    'conflict-persists': {
      name: 'Conflict every time: 40001',
      what: 'Another transaction is in the way at every attempt: 40001, three times in a row. The API has repeated the whole transaction and gives up now: 503 Service Unavailable with Retry-After.',
      console:
        'fetch() resolves: response.status is 503, response.ok is false. 409 would say that this order contradicts the shop; it only came at a bad moment.',
      rule: 'PostgreSQL manual, section 13.5; RFC 9110 section 15.6.4',
      fix: 'In the page: wait as long as Retry-After says, and send the order again with the same Idempotency-Key. On the server: keep transactions short; this one stays open even while the payment provider is asked.',
    },
    'statement-timeout': {
      name: 'Statement too slow: 57014',
      what: 'A statement ran longer than the limit that was set for it: 57014, canceling statement due to statement timeout. The API answers 503 Service Unavailable.',
      console:
        'fetch() resolves: response.status is 503, response.ok is false. 408 would mean that the client was too slow.',
      rule: 'PostgreSQL manual, section 19.11; RFC 9110 section 15.6.4',
      fix: 'On the server: read the query’s plan with EXPLAIN, add the missing index, or find what holds the lock. A longer limit only hides the cause.',
    },
    'too-many-connections': {
      name: 'No free connection: 53300',
      what: 'All connections of PostgreSQL are taken: 53300, sorry, too many clients already. The API answers 503 Service Unavailable with Retry-After.',
      console:
        'fetch() resolves: response.status is 503, response.ok is false. 429 would be wrong, as it is not this client who sends too much.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.4',
      fix: 'On the server: share a few connections in a pool, and give each one back after use. Raise max_connections only as far as the memory allows.',
    },
    'no-connection': {
      name: 'Database unreachable',
      what: 'The API cannot reach its database: 08001, the connection to db.example is refused. It answers 503 Service Unavailable with Retry-After.',
      console:
        'fetch() resolves: response.status is 503, response.ok is false. 503 says that it is expected to pass; 500 would not.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.4',
      fix: 'On the server: get the database running again, and let the pool reconnect by itself. If the connection broke during COMMIT, look first whether the order exists.',
    },
    'service-password-wrong': {
      name: 'Shop’s database password',
      what: 'PostgreSQL refuses the API’s own password: 28P01. That is a mistake in the shop’s configuration and has nothing to do with the user: 500 Internal Server Error.',
      console:
        'fetch() resolves: response.status is 500, response.ok is false. 401 would send the user to the login, which cannot help.',
      rule: 'PostgreSQL manual, appendix A; RFC 9110 section 15.6.1',
      fix: 'On the server: correct the password in the configuration, and raise an alarm. The user can do nothing.',
    },
  },
  outcomes: {
    'connection.asked': {
      caption: 'Business logic asks for a connection to PostgreSQL, for {summary}.',
      explanation:
        'Before the first statement, the shop needs a connection to the database: an address that answers, a free place, and a password of its own. None of the three has anything to do with the user who is logged in. Here the connection is only modelled.',
      rule: 'PostgreSQL manual, appendix A',
    },
    'transaction.repeated': {
      caption:
        'Business logic begins the whole transaction again: attempt {attempt} of {attempts}.',
      explanation:
        'Another transaction changed the same rows first, so this one was given up. After the error PostgreSQL accepts nothing but ROLLBACK, and what was read before may be out of date. So everything is repeated from BEGIN on, after a short pause and at most {attempts} times.',
      rule: 'PostgreSQL manual, section 13.5',
    },
    'query.sent': {
      caption:
        'PostgreSQL receives {summary}{parameters, select, none {} other {, parameters {parameters}}}{part, select, none {} other { with {part} in it}}.',
      explanation:
        "The SQL text has placeholders such as $1, and the values travel beside it as parameters. PostgreSQL never reads a value as SQL: even x'' OR 1=1 -- is only an odd piece of text. It is building SQL by joining strings that makes SQL injection possible.",
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    'rows.returned': {
      caption:
        'PostgreSQL returns {count, plural, =0 {no rows} one {# row} other {# rows}} for {summary}.',
      explanation:
        'The statement was really executed by PostgreSQL, and these are the rows that it found. A result without rows is not an error. What it means for the request is decided by business logic.',
      rule: 'PostgreSQL manual, SELECT',
    },
    'rows.written': {
      caption: '{command} writes {count, plural, one {# row} other {# rows}} in the table {table}.',
      explanation:
        'The statement was really executed by PostgreSQL. It checks types, required values, references and check constraints itself, whichever program sends the statement. Inside a transaction, other connections see the changed rows only after COMMIT.',
      rule: 'PostgreSQL manual, section 13.2',
    },
    'transaction.begun': {
      caption: 'BEGIN: a {level} transaction starts. All of its changes count, or none.',
      explanation:
        'An order consists of several rows in several tables, and half an order would be wrong. BEGIN opens a transaction: what follows is kept as a whole by COMMIT, or given up as a whole by ROLLBACK. Until then no other connection sees any of it. At REPEATABLE READ it also sees no change that others make after its start; where it needs one of the rows that they changed, it fails with 40001.',
      rule: 'PostgreSQL manual, section 13.2',
    },
    'transaction.committed': {
      caption:
        'COMMIT: the changes in {tables, plural, one {# table} other {# tables}} take effect together.',
      explanation:
        'With COMMIT all changes of the transaction take effect in one step: other connections see all of them or, a moment before, none. Only after it may the shop tell the customer that the order exists. If the connection broke during COMMIT, the client could not know which of the two had happened.',
      rule: 'PostgreSQL manual, COMMIT',
    },
    'transaction.rolledBack': {
      caption:
        'ROLLBACK: {tables, plural, =0 {there were no changes to discard} one {the changes in # table are discarded} other {the changes in # tables are discarded}}.',
      explanation:
        'ROLLBACK gives up every change of the transaction, so no half-written order stays behind. Numbers drawn from a sequence are not given back, so ids may have gaps. A charge at a payment provider is not undone either, as it is not part of the database.',
      rule: 'PostgreSQL manual, ROLLBACK',
    },
    'query.failed': {
      caption:
        'PostgreSQL error {code}: {code, select, 23502 {a required value is missing} 23503 {this breaks the reference {about}} 23505 {this breaks the unique rule {about}} 23514 {this breaks the check {about}} 22P02 {“{about}” has the wrong form for its type} 40001 {another transaction has changed a row of {about}} 40P01 {two transactions wait for each other} 57014 {the statement was cancelled after {about}} 53300 {all {about} connections are taken} 28P01 {the password of the user {about} is wrong} other {“{about}”}}.',
      explanation:
        'PostgreSQL reported: {message}. The first two characters of the five-character code name its class: 23 is a broken integrity constraint, 40 a transaction that was rolled back. Business logic decides which status this becomes; text that belongs to the database is not sent to the client.',
      rule: 'PostgreSQL manual, appendix A',
    },
    'database.unreachable': {
      caption: '{address}, port {port}, refuses the connection: the driver reports {code}.',
      explanation:
        'Nobody takes the connection at this address, so PostgreSQL has not been reached and says nothing. The error comes from the driver, the library with which the shop talks to the database. It uses a code of the SQL standard, {code}: class 08 is about connections.',
      rule: 'PostgreSQL manual, appendix A',
    },
    'error.reported': {
      caption: 'The error {code} comes back to business logic, as an exception.',
      explanation:
        '{reporter, select, driver {There are no rows and no PostgreSQL that could say why: the driver, the library that talks to the database, has made the error itself. It throws it} other {PostgreSQL sends an error instead of rows, with its five-character code. The driver, the library that talks to the database, throws it}} as an exception at the place in the handler that asked. If a transaction is open, it can now only be rolled back.',
      rule: 'PostgreSQL manual, appendix A',
    },
  },
} satisfies SubjectWords
