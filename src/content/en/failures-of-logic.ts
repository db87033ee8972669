/** What can fail in business logic and at the payment provider. */
export const failuresOfLogic = {
  // Business logic
  'joined-sql': {
    what: "The handler pastes the input into the SQL text, so that ' OR 1=1 -- becomes part of the statement. PostgreSQL executes it and returns the rows of other people, too.",
    console:
      'Nothing looks wrong: response.status is 200 and response.ok is true, but the body has rows that this user must not see.',
    rule: 'OWASP ASVS 5.0, 1.2.4; OWASP SQL Injection Prevention Cheat Sheet',
    fix: 'On the server: keep the SQL text fixed, with placeholders such as $1, and send the values beside it. Then the input is only data, and finds no rows.',
  },
  'order-missing': {
    what: 'The query ran without an error and found no row: there is no order 999. Business logic makes 404 Not Found of it.',
    console:
      'fetch() resolves: response.status is 404, response.ok is false. 200 with null would claim that there is such an order.',
    rule: 'RFC 9110 section 15.5.5',
    fix: 'In the page: check the number, and say that the order was not found. On the server: never take “no rows” for success.',
  },
  'out-of-stock': {
    what: 'The request is valid, but the shop has too few copies at this moment, for example 0 where 1 is ordered: 409 Conflict. No order is written.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. The body says what conflicts, so that the page can explain it.',
    rule: 'RFC 9110 section 15.5.10',
    fix: 'In the page: offer a smaller quantity, or wait; the same request can work tomorrow.',
  },
  'order-shipped': {
    what: 'The order is to be cancelled, but it has been shipped already, and its state no longer permits this: 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. The same request would have worked before.',
    rule: 'RFC 9110 section 15.5.10',
    fix: 'In the page: load the order again and show its state. On the server: check the state inside the transaction, with the row locked.',
  },
  'lost-update': {
    what: 'Two people have read version "v1", and one has saved a change since. The other’s If-Match: "v1" no longer fits: 412 Precondition Failed, and the first change is not lost.',
    console:
      'fetch() resolves: response.status is 412, response.ok is false. Without If-Match the second change would have overwritten the first unnoticed.',
    rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
    fix: 'In the page: read the current version, show what has changed, and send the edit again with the new ETag.',
  },
  'not-modified': {
    what: 'The client has a copy and asks with If-None-Match: "v1" whether it is still current. It is: 304 Not Modified, without a body.',
    console:
      'If the browser’s cache asked, the script sees 200 with the stored body. If the script itself set If-None-Match, response.status is 304, response.ok is false, and the body is empty.',
    rule: 'RFC 9110 sections 13.1.2 and 15.4.5',
    fix: 'Nothing is broken: the client uses its copy. On the server: repeat ETag, Cache-Control and Vary in the 304.',
  },
  'no-key': {
    what: 'This route places an order and requires an Idempotency-Key, so that a repetition does no harm. The request has none: 400 Bad Request.',
    console:
      'fetch() resolves: response.status is 400, response.ok is false. 428 is about preconditions such as If-Match.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: make one key per order, for example with crypto.randomUUID(), and send it with every attempt.',
  },
  'key-reused': {
    what: 'This Idempotency-Key belongs to another order: the key is the same, the body is not. The API cannot know which of the two is meant: 422 Unprocessable Content.',
    console: 'fetch() resolves: response.status is 422, response.ok is false.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: use a new key for each new order, and the old key only to repeat the very same request.',
  },
  'key-in-use': {
    what: 'A request with this Idempotency-Key is still running. A second one at the same time could charge twice, so it is refused: 409 Conflict.',
    console:
      'fetch() resolves: response.status is 409, response.ok is false. It says nothing about how the first request will end.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'In the page: wait a moment and repeat with the same key; then the response of the first request comes back.',
  },
  'replayed-order': {
    what: 'The same request comes again with the same Idempotency-Key, and the first has finished. The API sends its stored response again and places no second order.',
    console:
      'fetch() resolves: response.status is 201, response.ok is true, with the number of the first order.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'Nothing is broken: this is what the key is for. In the page: make a new key only for a new order.',
  },

  // The payment provider
  'card-declined': {
    what: 'The payment provider understood the request, but the bank declined the card, for example for insufficient funds. The shop answers 402 Payment Required and keeps no order.',
    console:
      'fetch() resolves: response.status is 402, response.ok is false. RFC 9110 only reserves 402; payment interfaces use it in this way.',
    rule: 'RFC 9110 section 15.5.3',
    fix: 'For the user: pay with another card. On the server: roll the order back, and say in the response that the card was declined.',
  },
  'payment-error': {
    what: 'The payment provider answers with an error of its own, 500. The shop needed a good answer from it and got none: 502 Bad Gateway.',
    console:
      'fetch() resolves: response.status is 502, response.ok is false. The provider’s own status is in the shop’s log only.',
    rule: 'RFC 9110 section 15.6.3',
    fix: 'On the server: roll back, and try again with the same Idempotency-Key, as the provider may have charged all the same. In the page: try again later.',
  },
  'payment-timeout': {
    what: 'The payment provider did not answer in time: 504 Gateway Timeout. Whether the card was charged is unknown.',
    console:
      'fetch() resolves: response.status is 504, response.ok is false. This does not mean that nothing was charged.',
    rule: 'RFC 9110 sections 15.6.5 and 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'On the server: ask again with the same Idempotency-Key, which charges at most once, or query the payment. In the page: keep the key when the user tries again.',
  },
  'payment-busy': {
    what: 'The payment provider answers the shop with 429, because the shop sends too many requests. The page has done nothing wrong, so it gets 503 Service Unavailable with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false. A forwarded 429 would blame the wrong client.',
    rule: 'RFC 9110 section 15.6.4; RFC 6585 section 4',
    fix: 'On the server: honour the provider’s Retry-After, and send it fewer requests at a time. In the page: try again after Retry-After.',
  },
  'payment-key-wrong': {
    what: 'The payment provider refuses the shop’s own key with 401. That is a mistake in the shop’s configuration, so the page gets 500 Internal Server Error.',
    console:
      'fetch() resolves: response.status is 500, response.ok is false. A forwarded 401 would make the page log the user out.',
    rule: 'RFC 9110 section 15.6.1',
    fix: 'On the server: correct the key for the provider, and raise an alarm, as no order can be paid. The user can do nothing.',
  },
  'breaker-open': {
    what: 'The last calls to the payment provider all failed, so the shop’s circuit breaker is open: it does not call at all for a while and answers 503 at once, with Retry-After.',
    console:
      'fetch() resolves: response.status is 503, response.ok is false, after a few milliseconds instead of a long wait.',
    rule: 'RFC 9110 sections 15.6.4 and 10.2.3',
    fix: 'The breaker closes again by itself when a trial call succeeds. In the page: try again after Retry-After.',
  },
} as const
