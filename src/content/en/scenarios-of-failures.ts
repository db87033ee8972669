/** The words of the scenarios that fail behind the gates, and of some that fail nowhere but look like it. */
export const scenariosOfFailures = {
  'order-not-found': {
    title: 'Order not found',
    lookFor: 'Watch the query return no rows, and business logic turn that into a 404.',
    explanation:
      'The path has the right form and the token is good, but no order has this number. For PostgreSQL, finding nothing is no error; only the handler knows that an order should be there. 200 with null, or 204, would claim that all is well.',
    rule: 'RFC 9110 section 15.5.5',
  },
  'order-shipped': {
    title: 'Too late to cancel',
    lookFor: 'See which status the order has in the database: shipped since a moment ago.',
    explanation:
      'The request is well formed, allowed and for the right order, but the order has been shipped in the meantime. The state of the order is what stands against it, so the status is 409 Conflict. The transaction is rolled back, and nothing has changed.',
    rule: 'RFC 9110 section 15.5.10',
  },
  'out-of-stock': {
    title: 'Out of stock',
    lookFor: 'Compare the stock with the quantity, and follow the ROLLBACK.',
    explanation:
      'Between looking at the shop and ordering, somebody bought the last copies. The order cannot be placed now, though the same request might work tomorrow: 409 Conflict. 422 would say that the request itself is wrong; here only the moment is.',
    rule: 'RFC 9110 section 15.5.10',
  },
  'not-modified': {
    title: 'Not modified',
    lookFor: 'Look at the 304 in the tab Message: it has an ETag and no body.',
    explanation:
      'The client has a copy of the book and asks whether its version, "v1", is still the current one. It is, so the answer is 304 without a body. Here the page sent If-None-Match itself, so its script sees the 304; when the browser’s cache does it, the script sees a 200 with the stored copy.',
    rule: 'RFC 9110 section 15.4.5',
  },
  'lost-update': {
    title: 'Somebody was faster',
    lookFor: 'Compare the version in If-Match with the version in the database.',
    explanation:
      'Two administrators read version "v1" of a book, and the other one has already saved a new price. Without If-Match this change would overwrite that one, and nobody would notice. With it the server answers 412 Precondition Failed and names the current version in ETag.',
    rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
  },
  'replayed-order': {
    title: 'Order sent twice',
    lookFor: 'See that the payment provider is never reached: the stored answer is sent again.',
    explanation:
      'The answer to the first attempt got lost, so the page sends the same order again with the same Idempotency-Key. The shop finds the key and answers as before: 201 with the number of the first order. Without the key there would be two orders and two charges, because POST is not idempotent.',
    rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
  },
  'sql-injection': {
    title: 'SQL injection',
    lookFor: 'Read the SQL that PostgreSQL receives, then whose orders it returns.',
    explanation:
      "Somebody searched their orders for the text ' OR 1=1 -- and the handler joined it into its SQL. PostgreSQL really returns the orders of all customers, with a 200 that looks harmless. Switch the fault off: as a parameter the same text is only a strange title, and no row matches it.",
    rule: 'RFC 9110 section 17.4; OWASP ASVS 5.0, 1.2.4',
  },
  'server-error': {
    title: 'Exception in the handler',
    lookFor: 'Compare what the log knows with what the response says.',
    explanation:
      'The code of the handler has a defect and throws an exception that nobody expected. The client gets 500 with a general text and a request id: it cannot repair the server, and a stack trace would help attackers. With the request id, the people who run the shop find the details in their log.',
    rule: 'RFC 9110 section 15.6.1',
  },
  'card-declined': {
    title: 'Card declined',
    lookFor: 'Watch order and stock being written, and undone by the ROLLBACK after the 402.',
    explanation:
      'The order is already written inside the transaction when the bank refuses the money. So everything is rolled back: the order is gone, the stock is as before. The customer gets 402 Payment Required; 500 would blame the server for a card without cover.',
    rule: 'RFC 9110 section 15.5.3',
  },
  'payment-timeout': {
    title: 'Payment without an answer',
    lookFor: 'Look at the three seconds of waiting in the timeline, and at the detail of the 504.',
    explanation:
      'The payment provider does not answer in time, so nobody knows whether money has moved. The shop rolls its order back and answers 504 Gateway Timeout with Retry-After. The page may safely repeat the order with the same Idempotency-Key: the shop passes the key on, and the provider charges only once for it.',
    rule: 'RFC 9110 sections 9.2.2 and 15.6.5',
  },
  'payment-down': {
    title: 'Payment provider fails',
    lookFor: 'Compare the two statuses: 500 from the provider, 502 from the shop.',
    explanation:
      'The shop stands between the customer and the provider, like a gateway. It got a useless answer from behind, and says so with 502 Bad Gateway. A 500 would claim that the shop itself is broken, and 400 that the customer did something wrong.',
    rule: 'RFC 9110 section 15.6.3',
  },
  'payment-busy': {
    title: 'Payment provider too busy',
    lookFor: 'Compare the provider’s 429 with the 503 that the customer gets.',
    explanation:
      'The shop has sent the provider too many requests and gets 429. Passing it on would be unfair: this customer sent only one. 503 Service Unavailable with Retry-After says that the shop cannot do it now, and when to come back.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4',
  },
  'payment-key-wrong': {
    title: 'The shop’s own key is wrong',
    lookFor: 'Follow the provider’s 401: it must not reach the page.',
    explanation:
      'The provider refuses the key of the shop with 401. If the shop passed that 401 on, the page would believe that its user has to log in again, and it would not help. The configuration of the shop is wrong, so the status is 500, and the details stay in the log.',
    rule: 'RFC 9110 sections 15.5.2 and 15.6.1',
  },
  'breaker-open': {
    title: 'Circuit breaker open',
    lookFor: 'See that the payment provider is never reached, although the order needs it.',
    explanation:
      'The provider has failed several times in a row, so the shop no longer calls it for half a minute. The customer gets 503 with Retry-After at once instead of waiting for another failure. The order that was begun is rolled back.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4',
  },
  'serialization-retry': {
    title: 'Two orders at once',
    lookFor: 'Watch the first attempt being rolled back, and the whole transaction run again.',
    explanation:
      'Another customer buys the same book in the same moment. This transaction is REPEATABLE READ and may not see that, so its SELECT … FOR UPDATE fails with 40001. The shop repeats all of it from BEGIN on, and the second attempt succeeds: the page only sees a 201. The conflict is modelled, as there is only one connection here; the ROLLBACK and the second attempt are real.',
    rule: 'RFC 9110 section 15.3.2; PostgreSQL manual, section 13.5',
  },
  'serialization-given-up': {
    title: 'Two orders at once, each time',
    lookFor: 'Count the attempts: three times BEGIN and ROLLBACK, then 503 with Retry-After.',
    explanation:
      'The rows are so much in demand that every attempt meets another transaction, so PostgreSQL reports 40001 three times. Going on for ever would help nobody: the shop gives up, lets the idempotency key go and answers 503. The page may send the same order again a second later. The conflicts are modelled, as there is only one connection here; each ROLLBACK is real.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4; PostgreSQL manual, section 13.5',
  },
  'trailing-slash': {
    title: 'A slash too many',
    lookFor:
      'Compare the two requests: the second has the same method and body, without the slash.',
    explanation:
      'The page asks for /orders/, and the router knows only /orders. It answers 308 Permanent Redirect, and the browser sends the same POST with the same body to the address in Location. The script sees one fetch() and one response, 201. Each such detour costs a whole round trip.',
    rule: 'RFC 9110 sections 10.2.2 and 15.4.9',
  },
  'no-host': {
    title: 'No Host header',
    lookFor: 'Look for Host in the message that arrives at the API: it is missing.',
    explanation:
      'A careless proxy has dropped the Host header on the way, which is modelled. HTTP/1.1 demands exactly one, because many sites can share one address. The server refuses with 400 before it looks at the path: no route, no gate and no handler has anything to do with it.',
    rule: 'RFC 9112 section 3.2; RFC 9110 section 7.2',
  },
  'differing-lengths': {
    title: 'Two lengths for one body',
    lookFor: 'Find the two Content-Length lines, and Connection: close in the 400.',
    explanation:
      'Something on the way has added a second Content-Length that differs from the first, which is modelled. The server cannot know where this body ends and the next request begins; guessing is what request smuggling lives on. It answers 400 and closes the connection, as all that might follow on it is suspect.',
    rule: 'RFC 9112 sections 6.3 and 11.2',
  },
  'body-too-large': {
    title: 'Body too large',
    lookFor: 'Compare the number of bytes that came with the limit that the 413 names.',
    explanation:
      'The order carries a note of more than 2,000 bytes, and this server accepts no body that is longer. It says so with 413 Content Too Large and names the limit, before it parses the JSON and before any gate. Without a limit, a single client could fill the memory of the server.',
    rule: 'RFC 9110 section 15.5.14',
  },
  'database-down': {
    title: 'Database unreachable',
    lookFor: 'Look at Retry-After in the 503, and at what the body does not say.',
    explanation:
      'The API works, but it cannot open a connection to its database. That will pass, so the answer is 503 Service Unavailable with Retry-After. The address of the database and the text of the error stay in the log: the client cannot use them, an attacker might.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4',
  },
  'duplicate-email': {
    title: 'E-mail address taken',
    lookFor: 'Read the constraint and the detail of error 23505, then what the client is told.',
    explanation:
      'Somebody registered with the same address a moment ago. The handler does not look first, because between looking and writing another request can be faster; the unique constraint of the table decides. PostgreSQL reports 23505, and the shop answers 409 Conflict.',
    rule: 'RFC 9110 section 15.5.10; PostgreSQL manual, appendix A',
  },
  'still-referenced': {
    title: 'Book still in an order',
    lookFor: 'See which table still refers to the book in the detail of error 23503.',
    explanation:
      'An administrator deletes a book, but an order has just been placed for it. The foreign key keeps the order from pointing to nothing, so PostgreSQL refuses with 23503. 409 Conflict says that the state of the shop stands against it; 403 would be wrong, as the administrator has the right.',
    rule: 'RFC 9110 section 15.5.10; PostgreSQL manual, appendix A',
  },
  'key-confusion': {
    title: 'Public key used as a secret',
    lookFor: 'Compare alg in the token’s header with the algorithm that the API allows.',
    explanation:
      'This API expects RS256, where a private key signs and a public key verifies. The attacker takes the public key as the secret of HS256 and writes HS256 into the header. A library that obeys the header would find the signature valid; this one allows RS256 alone.',
    rule: 'RFC 8725 sections 2.1 and 3.1',
  },
  'revoked-token': {
    title: 'Revoked token',
    lookFor: 'See that all checks of the token pass, and that it is refused all the same.',
    explanation:
      'The token is genuine and still valid for ten minutes, but its user has logged out everywhere. The API keeps a list of the ids of such tokens until they expire. To the page it looks like an expired token: 401 with error="invalid_token".',
    rule: 'RFC 6750 section 3.1; RFC 7519 section 4.1.7',
  },
  'invalid-input': {
    title: 'Wrong values in the body',
    lookFor: 'Look at the list errors in the 422: one pointer for each wrong field.',
    explanation:
      'The body is correct JSON, but bookId is a word and a quantity is 0. The API reports both at once, each with a pointer to its place, so that the page can mark the fields. It answers 422 Unprocessable Content; 400 would be allowed as well, if it is always the same.',
    rule: 'RFC 9110 section 15.5.21; RFC 9457 section 3',
  },
  'not-json': {
    title: 'Broken JSON',
    lookFor: 'Find the closing brace that is missing at the end of the body.',
    explanation:
      'Content-Type says JSON, but the text breaks off before its end and cannot be parsed. So nothing is known about its fields, and the answer is 400 Bad Request. 422 would mean that the JSON was understood and its values were wrong.',
    rule: 'RFC 9110 section 15.5.1; RFC 8259 section 2',
  },
  'stored-script': {
    title: 'Script in a text field',
    lookFor: 'Follow the text with the script tag into the row and out again: nothing changes it.',
    explanation:
      'Somebody registers with a script as their name, and the shop stores it as it is: to a database it is text like any other. As JSON it is harmless, too. It would run only if a page put it into its HTML unescaped, so the page has to escape it on output.',
    rule: 'RFC 9110 section 15.3.2; OWASP ASVS 5.0, 1.2.1',
  },
} as const
