/** A teacher's notes to the scenarios that fail behind the gates, or somewhere on the way to them. */
export const notesOfFailures = {
  // What the shop says
  'order-not-found': {
    pointAt:
      'Point at the result of the query: no rows, and no error either. The next hop turns that into a failure.',
    question: 'PostgreSQL returns no rows. Is that an error of the database?',
    answer:
      'No, the query ran well. Only the handler knows that an order should be there, and answers 404. 200 with null would claim that all is well.',
  },
  'order-shipped': {
    pointAt:
      'Point at the status of order 42 in the row: shipped. Then at ROLLBACK: the transaction ends without a change.',
    question: 'The order was shipped a moment ago. Is the request to cancel it a bad request, 400?',
    answer:
      'No, an hour ago the same request would have been fine. It conflicts with the present state of the order: 409 Conflict.',
  },
  'out-of-stock': {
    pointAt:
      'Point at the two numbers: 1 ordered, 0 in stock. Then at ROLLBACK, and at the idempotency key being given back.',
    question: 'The last copy has just been sold. Is the quantity invalid, so 422?',
    answer:
      'No, 1 is a valid quantity, and the request may work tomorrow. It conflicts with the stock of this moment: 409.',
  },
  'not-modified': {
    pointAt:
      'Compare two lines: If-None-Match: "v1" in the request, ETag: "v1" in the response. And look for the body of the 304: there is none.',
    question:
      'The client already has version "v1", and it is the current one. What has to be sent?',
    answer:
      'A 304 without a body. The client uses its copy, and that is what is saved; only headers such as ETag come along.',
  },
  'lost-update': {
    pointAt:
      'Point at the two versions: "v1" in If-Match, "v2" in the database. Somebody has saved a price in between.',
    question:
      'Two administrators read "v1". The other one has saved a new price. What if this one saves now?',
    answer:
      'Without If-Match the other price would be overwritten, and nobody would notice. With it the server refuses, 412 Precondition Failed, and names the current version.',
  },
  'replayed-order': {
    pointAt:
      'Point at the payment provider: dashed, never reached. And at the INSERT of the key: 0 rows, since the key is there already.',
    question:
      'The same order comes a second time, with the same Idempotency-Key. What is the answer?',
    answer:
      'The stored answer of the first time, 201 with Location: /orders/43. No second order, no second charge, and no 409, because a repetition is not a conflict.',
  },
  'sql-injection': {
    pointAt:
      'Read the SQL aloud as PostgreSQL receives it: OR 1=1, and two dashes that make the rest a comment. Then point at the user ids in the rows.',
    question:
      'The handler has put the text of the search into its SQL. Whose orders will the database return?',
    answer:
      'Those of all customers: 19 rows, because OR 1=1 is true for each. The status is 200, and nothing looks wrong. As a parameter, $1, the text would only be a strange title.',
  },
  'server-error': {
    pointAt:
      'Compare the log with the body of the 500. Only the request id is in both: with it the people of the shop find the rest.',
    question: 'The code has thrown a TypeError. Should the response say so?',
    answer:
      'No. The client cannot repair the code, and an attacker could use the details. 500 carries a general text; the details are in the log.',
  },

  // Payment
  'card-declined': {
    pointAt:
      'Point at the rows that are already written when the bank refuses, and then at ROLLBACK: all of them are gone again.',
    question:
      'The order is written, the stock is lowered, and the bank says no. What happens to the rows?',
    answer:
      'They are rolled back: nothing was committed, so nobody has seen them. The customer gets 402 Payment Required, because nothing in the shop is broken.',
  },
  'payment-timeout': {
    pointAt:
      'Point at the long bar in the timeline: three seconds of waiting. Then at the detail of the 504, which tells the page to repeat with the same key.',
    question: 'After three seconds there is no answer. Has the customer been charged?',
    answer:
      'Nobody knows: the request may have been lost, or only its answer. So the shop says 504, and a repetition with the same Idempotency-Key charges once at most.',
  },
  'payment-down': {
    pointAt:
      'Point at two statuses, one after the other: 500 from the provider to the shop, 502 from the shop to the page.',
    question:
      'The payment provider answers 500. Which status should the shop send to its customer?',
    answer:
      '502 Bad Gateway: it got no usable answer from a server behind it. A 500 would claim that the shop itself is broken.',
  },
  'payment-busy': {
    pointAt:
      'Point at two statuses: 429 from the provider to the shop, 503 with Retry-After from the shop to the page.',
    question: 'The provider says 429 Too Many Requests. Should the shop pass that on?',
    answer:
      'No, this customer sent one request only; it was the shop that asked too often. 503 with Retry-After says: not now, come back later.',
  },
  'payment-key-wrong': {
    pointAt:
      'Point at the 401 of the provider, and at what business logic makes of it: 500. The 401 must not reach the page.',
    question:
      'The provider refuses the shop’s own key with 401. What if the shop passed that 401 on?',
    answer:
      'The page would think that its user has to log in again, and that would not help. The shop is set up wrongly and no client can mend that: 500.',
  },
  'breaker-open': {
    pointAt:
      'Point at the payment provider: dashed, never reached. Then at Retry-After: 30 in the 503.',
    question:
      'The provider has failed five times in a row. Should the shop call it for this order?',
    answer:
      'No. The circuit breaker is open: the customer gets 503 at once instead of waiting for one more failure, and the provider gets time to recover.',
  },

  // Database
  'serialization-retry': {
    pointAt:
      'Count BEGIN: there are two. Point at REPEATABLE READ, at SELECT … FOR UPDATE, which fails with 40001, and at ROLLBACK before the second BEGIN.',
    question:
      'PostgreSQL gives up the transaction with error 40001. Must the customer hear about it?',
    answer:
      'Not yet: the shop repeats the whole transaction, from BEGIN on, and the second attempt succeeds. The page sees only a 201.',
  },
  'serialization-given-up': {
    pointAt:
      'Count the attempts: three times BEGIN, three times 40001, three times ROLLBACK. Then point at Retry-After: 1 in the 503.',
    question: 'Three attempts have failed in the same way. What should the shop do now?',
    answer:
      'Stop, and say 503 with Retry-After. Nothing is broken, so 500 would be wrong: the same order may work a second later. But going on for ever would help nobody.',
  },
  'database-down': {
    pointAt:
      'Read the body of the 503: “Try again later.” The address of the database and the error 08001 are missing on purpose.',
    question: 'The API runs, but its database does not answer. Is that 500 or 503?',
    answer:
      '503 Service Unavailable with Retry-After: the API knows what is wrong, and that it will pass. 500 is for what nobody expected.',
  },
  'duplicate-email': {
    pointAt:
      'Point at the constraint in the error 23505, users_email_key, and then at what the page is told: nothing about constraints.',
    question:
      'Would it be safe if the code first looked whether the address exists, and then inserted it?',
    answer:
      'No: between the two another request can insert the same address. Only the unique constraint decides for certain, so the shop just inserts, and turns 23505 into 409.',
  },
  'still-referenced': {
    pointAt:
      'Read the detail of error 23503: the book with id 10 is still referenced from order_lines. The foreign key has refused, no line of the shop’s code.',
    question:
      'The administrator may delete books, but one is in an order. What will the database do?',
    answer:
      'It refuses with 23503, or the order would point to nothing. The shop answers 409 and not 403: the right is there, the state of the shop stands against it.',
  },

  // Network
  offline: {
    pointAt:
      'Point at the whole picture: every box but the first is dashed. Nothing has left the device.',
    question: 'The device has no network. Which status will the script see?',
    answer:
      'None. A status is part of a response, and there is none: fetch() rejects with a TypeError. Not 0, not 404, not 503.',
  },
  'name-not-found': {
    pointAt:
      'Open the network: the trip ends at DNS, before there is an address or a connection. The API is dashed.',
    question: 'DNS does not know the name. Is that a 404?',
    answer:
      'No: a 404 is the answer of a server that was found. Here there is not even an address to connect to, so fetch() rejects with a TypeError.',
  },
  'connection-refused': {
    pointAt:
      'Open the network: DNS has an address, and TCP is refused on port 443. The machine is there, but the API is not running.',
    question: 'The machine is there, but no program listens on port 443. Can it answer 503?',
    answer:
      'No. A 503 has to be written by a program, and there is none. The machine’s TCP refuses, and fetch() rejects with a TypeError.',
  },
  'certificate-expired': {
    pointAt:
      'Point at the two dates: the certificate ended on 30 Dec 2025, and it is 1 Jan 2026. The red mark is at the browser, not at the server.',
    question: 'The certificate has expired. Who refuses, the server or the browser?',
    answer:
      'The browser. It checks the certificate during the handshake and breaks off before it sends the request, so the token never leaves the device.',
  },
  'script-timeout': {
    pointAt:
      'Point at COMMIT: the order is placed, three seconds after the call. Then at the last hop: the script gave up after 2,000 ms and knows nothing of it.',
    question: 'The script stops waiting after 2 s; the API needs 3 s. Does that stop the order?',
    answer:
      'No. The API does not notice, and commits. The script gets a TimeoutError that says nothing about what happened on the server.',
  },
  'retry-after-timeout': {
    pointAt:
      'Compare the two requests: the same Idempotency-Key. In the second the payment provider is not asked, and the answer is the stored 201.',
    question:
      'The script heard nothing, so it sends the same order again. How many orders will there be?',
    answer:
      'One. The API knows the Idempotency-Key and sends its stored answer again. Without the key there could be two orders and two charges.',
  },
  'cut-off-response': {
    pointAt:
      'Point at Content-Length: 246, and at the 123 bytes that came. The 200 has been there since the headers arrived.',
    question: 'Half of the body is missing. Does fetch() take its 200 back?',
    answer:
      'No, it has resolved with 200 as soon as the headers were there. Only reading the body fails: response.json() rejects.',
  },
  'gateway-timeout': {
    pointAt:
      'Point at COMMIT in the database, then at the 504 of the gateway. The gateway has waited for 10 s, and then the 201 comes too late.',
    question:
      'The order is committed, but the API takes more than 10 s to answer, and the gateway waits only for 10. What does the customer see?',
    answer:
      '504 Gateway Timeout, although the order is placed. It says only that the answer did not come in time: the work may be done, so repeat with the same Idempotency-Key.',
  },
} as const
