/** Why hops do what they do, continued: business logic, payment and the database. */
export const explanationsOfLogic = {
  handler: {
    called: {
      text: 'Only now does code run that knows what a book or an order is. It need not read headers or tokens any more: the gates have done that and pass on what they found. On a route that needs a token, the user is taken from the token and never from the body, where anyone could write any name.',
      rule: '',
    },
    threw: {
      text: 'The code met something it was not written for and threw an exception that it does not handle. Error handling turns it into 500 Internal Server Error with a general text and the request id. The details go to the log only: the client cannot repair them, and an attacker could use them.',
      rule: 'RFC 9110 section 15.6.1',
    },
  },
  order: {
    absent: {
      text: 'The query found no row, which is not an error for PostgreSQL. Business logic makes 404 Not Found out of it. 200 with null in it or 204 would claim that there is such an order.',
      rule: 'RFC 9110 section 15.5.5',
    },
    fixed: {
      text: 'The request is well formed and allowed, but the order is in a state that no longer permits it: 409 Conflict. The same request might have worked earlier. The response says what the conflict is, so that the page can explain it.',
      rule: 'RFC 9110 section 15.5.10',
    },
  },
  owner: {
    confirmed: {
      text: 'A valid token with the right scope does not make every order readable: each one must be checked for its owner. The owner stands in the row, so here the check follows the query. Forgetting it is broken access control, number one in the OWASP Top 10:2025.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    overridden: {
      text: 'The order belongs to somebody else, but the rule makes an exception for administrators. The exception is written down in this one place. The order keeps its owner, whoever reads it.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    differs: {
      text: 'The token is valid, but the order belongs to somebody else. 403 would be allowed and would admit that the order exists; this API answers 404, exactly as for an order that does not exist. So nobody can find out, number by number, which orders there are.',
      rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
    },
  },
  book: {
    absent: {
      text: 'No row of the table books has this id. For PostgreSQL, finding nothing is a normal result and not an error. Business logic has to notice it and refuse the request.',
      rule: '',
    },
  },
  user: {
    unknown: {
      text: 'No user has this e-mail address, but the hash is computed all the same, against a stand-in. A quick answer would give away that the address is unknown. For the same reason, status and text are those of a wrong password.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
  },
  password: {
    hashed: {
      text: 'The shop never keeps the password itself. It computes PBKDF2-HMAC-SHA256 with a random salt and {iterations, number} iterations, and keeps salt and hash. Whoever steals the table has to pay for the iterations with every guess.',
      rule: 'RFC 8018 section 5.2; OWASP Password Storage Cheat Sheet',
    },
    matches: {
      text: 'The shop stores no passwords, only a hash of each with a random salt. To compare, it computes PBKDF2-HMAC-SHA256 over what was typed, with the same salt and {iterations, number} iterations. The iterations are slow on purpose: they hardly delay one login, but anyone who steals the table has to pay for them with every guess.',
      rule: 'RFC 8018 section 5.2; OWASP Password Storage Cheat Sheet',
    },
    wrong: {
      text: 'The hash of what was typed differs from the stored one, so the password is wrong: 401. The answer does not say whether the e-mail address or the password was wrong. An unknown user gets the same status, the same text and the same {iterations, number} iterations, so that nobody can find out who has an account.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
  },
  stock: {
    sufficient: {
      text: 'Prices and stock come from the database, never from the request: a page can be changed by its user. The total is computed from them on the server. Another customer could still be faster, so this check alone is not enough: the database needs a constraint of its own.',
      rule: '',
    },
    short: {
      text: 'The request is valid, but the shop has too few copies at this moment: 409 Conflict. It is no validation error, since the same request can work tomorrow. No order is written.',
      rule: 'RFC 9110 section 15.5.10',
    },
  },
  database: {
    unreachable: {
      text: 'Nobody takes the connection at this address, so PostgreSQL has not been reached and says nothing. The error comes from the driver, the library with which the shop talks to the database. It uses a code of the SQL standard, {code}: class 08 is about connections.',
      rule: 'PostgreSQL manual, appendix A',
    },
  },
  query: {
    sent: {
      text: "The SQL text has placeholders such as $1, and the values travel beside it as parameters. PostgreSQL never reads a value as SQL: even x'' OR 1=1 -- is only an odd piece of text. It is building SQL by joining strings that makes SQL injection possible.",
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    failed: {
      text: 'PostgreSQL reported: {message}. The first two characters of the five-character code name its class: 23 is a broken integrity constraint, 40 a transaction that was rolled back. Business logic decides which status this becomes; text that belongs to the database is not sent to the client.',
      rule: 'PostgreSQL manual, appendix A',
    },
  },
  rows: {
    returned: {
      text: 'The statement was really executed by PostgreSQL, and these are the rows that it found. A result without rows is not an error. What it means for the request is decided by business logic.',
      rule: 'PostgreSQL manual, SELECT',
    },
    written: {
      text: 'The statement was really executed by PostgreSQL. It checks types, required values, references and check constraints itself, whichever program sends the statement. Inside a transaction, other connections see the changed rows only after COMMIT.',
      rule: 'PostgreSQL manual, section 13.2',
    },
  },
  transaction: {
    begun: {
      text: 'An order consists of several rows in several tables, and half an order would be wrong. BEGIN opens a transaction: what follows is kept as a whole by COMMIT, or given up as a whole by ROLLBACK. Until then no other connection sees any of it. At REPEATABLE READ it also sees no change that others make after its start; where it needs one of the rows that they changed, it fails with 40001.',
      rule: 'PostgreSQL manual, section 13.2',
    },
    committed: {
      text: 'With COMMIT all changes of the transaction take effect in one step: other connections see all of them or, a moment before, none. Only after it may the shop tell the customer that the order exists. If the connection broke during COMMIT, the client could not know which of the two had happened.',
      rule: 'PostgreSQL manual, COMMIT',
    },
    repeated: {
      text: 'Another transaction changed the same rows first, so this one was given up. After the error PostgreSQL accepts nothing but ROLLBACK, and what was read before may be out of date. So everything is repeated from BEGIN on, after a short pause and at most {attempts} times.',
      rule: 'PostgreSQL manual, section 13.5',
    },
    rolledBack: {
      text: 'ROLLBACK gives up every change of the transaction, so no half-written order stays behind. Numbers drawn from a sequence are not given back, so ids may have gaps. A charge at a payment provider is not undone either, as it is not part of the database.',
      rule: 'PostgreSQL manual, ROLLBACK',
    },
  },
  charge: {
    refused: {
      text: 'This is the provider’s answer to the shop, and not yet the shop’s answer to the customer. Passing the status on would often be wrong: a 401 here means that the shop’s key is bad, not the customer’s token. The handler does not go on; the shop decides what its own client should hear.',
      rule: 'RFC 9110 section 15.6.3',
    },
    unanswered: {
      text: 'The request may have been lost on the way out, or the answer on the way back, so nobody knows whether money has moved. Treating the silence as a failure and charging again could take the money twice. Only the same idempotency key makes a second try safe: the provider charges once for each key.',
      rule: 'RFC 9110 section 9.2.2',
    },
    sent: {
      text: 'The shop asks another company’s server for the money; here that server is only modelled, and no money moves. Such a call can be slow, fail or stay unanswered. A rollback in the database cannot take a charge back.',
      rule: '',
    },
    accepted: {
      text: 'The provider’s answer is simulated; its id names the charge, so that the payment can be found or refunded later. A payment cannot share a transaction with the database. If writing the order fails after it, the shop has to refund the charge.',
      rule: '',
    },
  },
} as const
