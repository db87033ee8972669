/** Faults and outcomes of business logic: its handlers, books and their versions. */
import type { SubjectWords } from '../../text-shapes'

export const logic = {
  faults: {
    'not-modified': {
      name: 'Client has this version',
      what: 'The client has a copy and asks with If-None-Match: "v1" whether it is still current. It is: 304 Not Modified, without a body.',
      console:
        'If the browser’s cache asked, the script sees 200 with the stored body. If the script itself set If-None-Match, response.status is 304, response.ok is false, and the body is empty.',
      rule: 'RFC 9110 sections 13.1.2 and 15.4.5',
      fix: 'Nothing is broken: the client uses its copy. On the server: repeat ETag, Cache-Control and Vary in the 304.',
    },
    'lost-update': {
      name: 'Someone else was faster',
      what: 'Two people have read version "v1", and one has saved a change since. The other’s If-Match: "v1" no longer fits: 412 Precondition Failed, and the first change is not lost.',
      console:
        'fetch() resolves: response.status is 412, response.ok is false. Without If-Match the second change would have overwritten the first unnoticed.',
      rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
      fix: 'In the page: read the current version, show what has changed, and send the edit again with the new ETag.',
    },
    'joined-sql': {
      name: 'SQL joined from strings',
      what: "The handler pastes the input into the SQL text, so that ' OR 1=1 -- becomes part of the statement. PostgreSQL executes it and returns the rows of other people, too.",
      console:
        'Nothing looks wrong: response.status is 200 and response.ok is true, but the body has rows that this user must not see.',
      rule: 'OWASP ASVS 5.0, 1.2.4; OWASP SQL Injection Prevention Cheat Sheet',
      fix: 'On the server: keep the SQL text fixed, with placeholders such as $1, and send the values beside it. Then the input is only data, and finds no rows.',
    },
    'thrown-exception': {
      name: 'Exception in the handler',
      what: 'The handler met something it was not written for and threw a TypeError that nobody caught. Error handling answers 500 Internal Server Error with a general text and the request id.',
      console:
        'fetch() resolves: response.status is 500, response.ok is false. The stack trace is in the server’s log and nowhere else.',
      rule: 'RFC 9110 section 15.6.1; OWASP Top 10:2025, A10',
      fix: 'On the server: find the log lines by the request id and repair the code. In the page: show the request id, so that the user can report it.',
    },
  },
  outcomes: {
    'handler.called': {
      caption: 'Business logic takes over: the handler {handler} runs.',
      explanation:
        'Only now does code run that knows what a book or an order is. It need not read headers or tokens any more: the gates have done that and pass on what they found. On a route that needs a token, the user is taken from the token and never from the body, where anyone could write any name.',
      rule: '',
    },
    'handler.threw': {
      caption: 'The handler threw “{error}”.',
      explanation:
        'The code met something it was not written for and threw an exception that it does not handle. Error handling turns it into 500 Internal Server Error with a general text and the request id. The details go to the log only: the client cannot repair them, and an attacker could use them.',
      rule: 'RFC 9110 section 15.6.1',
    },
    'response.created': {
      caption: 'Business logic creates the response: {status} {reason}.',
      explanation:
        'The handler picks the status that says what became of the request. 200 OK brings the result in the body; 201 Created also says in the Location header where the new resource is. Sending 200 with an error in the body would mislead caches, monitors and response.ok.',
      rule: 'RFC 9110 section 15.3; RFC 9205 section 4.6',
    },
    'book.absent': {
      caption: 'There is no book {bookId} in the database.',
      explanation:
        'No row of the table books has this id. For PostgreSQL, finding nothing is a normal result and not an error. Business logic has to notice it and refuse the request.',
      rule: '',
    },
    'version.unchanged': {
      caption: 'If-None-Match {etag} is the current version: no need to send it again.',
      explanation:
        'The client already has a copy and sends its ETag in If-None-Match. The version is still the same, so the answer is 304 Not Modified without a body: the copy may be used on. The database was asked all the same; what is saved is the sending.',
      rule: 'RFC 9110 sections 13.1.2 and 15.4.5',
    },
    'version.matches': {
      caption: 'If-Match {etag} is still the current version: the change may be made.',
      explanation:
        'The client says in If-Match which version it has seen and wants to change. It is still the current one, so nobody else has changed anything in between. Between this check and the UPDATE no one can, because FOR UPDATE has locked the row.',
      rule: 'RFC 9110 section 13.1.1',
    },
    'version.outdated': {
      caption: 'If-Match says {given}, but the current version is {current}: nothing is changed.',
      explanation:
        'The client wants to change a version that no longer exists: somebody else was faster. Going ahead would overwrite their change unseen, which is called a lost update. So the status is 412 Precondition Failed, and the page should read the new version first; 409 would be for a conflict without If-Match.',
      rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
    },
    'statement.joined': {
      caption: 'The handler joins {input} into the text of its SQL statement.',
      explanation:
        'The text from the client is pasted between two quotes of the SQL statement. If it contains a quote itself, the string ends there, and PostgreSQL reads the rest as SQL: OR 1=1 is true for every row, and two hyphens turn what follows into a comment. The cure is a parameter, not a list of forbidden characters. This is SQL injection; look at the rows that it returns.',
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    'failure.translated': {
      caption:
        'Business logic turns {cause, select, database {PostgreSQL error {code}} other {the failed payment}} into {status} {reason}.',
      explanation:
        'The error of a service behind the shop is not simply passed on: the shop chooses the status that is true for its own client. 4xx says that the client can change something, 5xx that it cannot. What the other service said exactly stays in the log.',
      rule: 'RFC 9110 section 15; OWASP Top 10:2025, A10',
    },
  },
} satisfies SubjectWords
