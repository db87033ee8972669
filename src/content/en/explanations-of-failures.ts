/** Why hops do what they do, continued: what belongs to failures behind the gates. */
export const explanationsOfFailures = {
  version: {
    unchanged: {
      text: 'The client already has a copy and sends its ETag in If-None-Match. The version is still the same, so the answer is 304 Not Modified without a body: the copy may be used on. The database was asked all the same; what is saved is the sending.',
      rule: 'RFC 9110 sections 13.1.2 and 15.4.5',
    },
    matches: {
      text: 'The client says in If-Match which version it has seen and wants to change. It is still the current one, so nobody else has changed anything in between. Between this check and the UPDATE no one can, because FOR UPDATE has locked the row.',
      rule: 'RFC 9110 section 13.1.1',
    },
    outdated: {
      text: 'The client wants to change a version that no longer exists: somebody else was faster. Going ahead would overwrite their change unseen, which is called a lost update. So the status is 412 Precondition Failed, and the page should read the new version first; 409 would be for a conflict without If-Match.',
      rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
    },
  },
  key: {
    missing: {
      text: 'POST is not idempotent: sent twice, it would place two orders. The key lets the server recognise a repetition, so this API demands one for orders and answers 400 Bad Request without it. Its value is a string in quotes, chosen by the client and new for every order.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    claimed: {
      text: 'The row with the key is written before the work begins, and a UNIQUE constraint lets only one request have it. The answer will be stored in the same row and in the same transaction as the order. If this request fails, the key is released, so that it can be tried again.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    reused: {
      text: 'The same key must always come with the same content; the shop compares SHA-256 fingerprints of the bodies. Here they differ, so sending the stored answer would be wrong, and so would placing a second order. The draft asks for 422 Unprocessable Content; the client needs a new key for a new order.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    inUse: {
      text: 'The key is taken, but no answer is stored with it yet: the first request is still being worked on. Starting the work again could charge the customer twice. So the answer is 409 Conflict, and Retry-After says when the stored answer may be ready.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    known: {
      text: 'The first request with this key was finished, but its answer may have got lost on the way. The shop sends the stored answer once more: the same status, the same order number. No second order is written, and the payment provider is not asked at all.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
  },
  statement: {
    joined: {
      text: 'The text from the client is pasted between two quotes of the SQL statement. If it contains a quote itself, the string ends there, and PostgreSQL reads the rest as SQL: OR 1=1 is true for every row, and two hyphens turn what follows into a comment. The cure is a parameter, not a list of forbidden characters. This is SQL injection; look at the rows that it returns.',
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
  },
  card: {
    declined: {
      text: 'The provider’s server works, and the request was in order, but the customer’s bank says no. For such a case payment services answer 402 Payment Required, which RFC 9110 reserves without saying when to use it. Asking again at once with the same card does not help.',
      rule: 'RFC 9110 section 15.5.3',
    },
  },
  provider: {
    failed: {
      text: 'The defect is on the provider’s side: its server answers 500. The shop did nothing wrong, and neither did the customer. A 500 does not say for certain that nothing was charged, so a retry needs the same idempotency key.',
      rule: 'RFC 9110 section 15.6.1',
    },
    busy: {
      text: 'The shop as a whole has sent more requests than its contract allows, so the provider answers 429 with Retry-After. The limit is about the shop and the provider. This one customer may have sent a single request only.',
      rule: 'RFC 6585 section 4',
    },
    refused: {
      text: 'The shop proves who it is with a key of its own, and the provider no longer accepts that key: 401. Perhaps it was replaced and the shop’s configuration was forgotten. It has nothing to do with the token of the customer, which is still good.',
      rule: 'RFC 9110 section 15.5.2',
    },
    silent: {
      text: 'Here the request has arrived, but the shop cannot know that: from outside, a lost request and a lost answer look the same. A call without a time limit would wait for ever, and so would the customer. That is why the shop waits only for a fixed time.',
      rule: 'RFC 9110 section 15.6.5',
    },
  },
  breaker: {
    open: {
      text: 'The shop counts failures of the provider; after several in a row it stops calling for a while, like a fuse. Customers get an answer at once instead of after a long wait, and the provider can recover. When the time is over, one call is let through to see whether it works again; the earlier failures are only modelled here.',
      rule: '',
    },
  },
  failure: {
    translated: {
      text: 'The error of a service behind the shop is not simply passed on: the shop chooses the status that is true for its own client. 4xx says that the client can change something, 5xx that it cannot. What the other service said exactly stays in the log.',
      rule: 'RFC 9110 section 15; OWASP Top 10:2025, A10',
    },
  },
  error: {
    reported: {
      text: '{reporter, select, driver {There are no rows and no PostgreSQL that could say why: the driver, the library that talks to the database, has made the error itself. It throws it} other {PostgreSQL sends an error instead of rows, with its five-character code. The driver, the library that talks to the database, throws it}} as an exception at the place in the handler that asked. If a transaction is open, it can now only be rolled back.',
      rule: 'PostgreSQL manual, appendix A',
    },
  },
  format: {
    unavailable: {
      text: 'Accept lists the formats that the client can read, and JSON is not among them. The server may answer 406 Not Acceptable, or ignore Accept and send what it has; this API says 406. 415 would be about the format of what the client sent.',
      rule: 'RFC 9110 sections 12.5.1 and 15.5.7',
    },
  },
  field: {
    forbidden: {
      text: 'The body contains a field that only the shop itself may set. Code that copies every field into the row would now make an administrator of this user, which is called mass assignment. This API refuses with 403; ignoring the field would be allowed as well, if the documentation says so.',
      rule: 'OWASP ASVS 5.0, 8.2.3; RFC 9110 section 15.5.4',
    },
  },
} as const
