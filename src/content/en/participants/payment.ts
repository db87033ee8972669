/** Faults and outcomes of the payment provider, and the circuit breaker before it. */
import type { SubjectWords } from '../../text-shapes'

export const payment = {
  faults: {
    'breaker-open': {
      name: 'Circuit breaker open',
      what: 'The last calls to the payment provider all failed, so the shop’s circuit breaker is open: it does not call at all for a while and answers 503 at once, with Retry-After.',
      console:
        'fetch() resolves: response.status is 503, response.ok is false, after a few milliseconds instead of a long wait.',
      rule: 'RFC 9110 sections 15.6.4 and 10.2.3',
      fix: 'The breaker closes again by itself when a trial call succeeds. In the page: try again after Retry-After.',
    },
    'card-declined': {
      name: 'Card declined',
      what: 'The payment provider understood the request, but the bank declined the card, for example for insufficient funds. The shop answers 402 Payment Required and keeps no order.',
      console:
        'fetch() resolves: response.status is 402, response.ok is false. RFC 9110 only reserves 402; payment interfaces use it in this way.',
      rule: 'RFC 9110 section 15.5.3',
      fix: 'For the user: pay with another card. On the server: roll the order back, and say in the response that the card was declined.',
    },
    'payment-error': {
      name: 'Provider fails with 500',
      what: 'The payment provider answers with an error of its own, 500. The shop needed a good answer from it and got none: 502 Bad Gateway.',
      console:
        'fetch() resolves: response.status is 502, response.ok is false. The provider’s own status is in the shop’s log only.',
      rule: 'RFC 9110 section 15.6.3',
      fix: 'On the server: roll back, and try again with the same Idempotency-Key, as the provider may have charged all the same. In the page: try again later.',
    },
    'payment-busy': {
      name: 'Provider too busy (429)',
      what: 'The payment provider answers the shop with 429, because the shop sends too many requests. The page has done nothing wrong, so it gets 503 Service Unavailable with Retry-After.',
      console:
        'fetch() resolves: response.status is 503, response.ok is false. A forwarded 429 would blame the wrong client.',
      rule: 'RFC 9110 section 15.6.4; RFC 6585 section 4',
      fix: 'On the server: honour the provider’s Retry-After, and send it fewer requests at a time. In the page: try again after Retry-After.',
    },
    'payment-key-wrong': {
      name: 'Provider refuses our key',
      what: 'The payment provider refuses the shop’s own key with 401. That is a mistake in the shop’s configuration, so the page gets 500 Internal Server Error.',
      console:
        'fetch() resolves: response.status is 500, response.ok is false. A forwarded 401 would make the page log the user out.',
      rule: 'RFC 9110 section 15.6.1',
      fix: 'On the server: correct the key for the provider, and raise an alarm, as no order can be paid. The user can do nothing.',
    },
    'payment-timeout': {
      name: 'Provider does not answer',
      what: 'The payment provider did not answer in time: 504 Gateway Timeout. Whether the card was charged is unknown.',
      console:
        'fetch() resolves: response.status is 504, response.ok is false. This does not mean that nothing was charged.',
      rule: 'RFC 9110 sections 15.6.5 and 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'On the server: ask again with the same Idempotency-Key, which charges at most once, or query the payment. In the page: keep the key when the user tries again.',
    },
  },
  outcomes: {
    'breaker.open': {
      caption:
        'The circuit breaker is open after {failures} failures: no call for {retryAfterS} s.',
      explanation:
        'The shop counts failures of the provider; after several in a row it stops calling for a while, like a fuse. Customers get an answer at once instead of after a long wait, and the provider can recover. When the time is over, one call is let through to see whether it works again; the earlier failures are only modelled here.',
      rule: '',
    },
    'charge.sent': {
      caption:
        'The payment provider (simulated) is asked to charge {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'The shop asks another company’s server for the money; here that server is only modelled, and no money moves. Such a call can be slow, fail or stay unanswered. A rollback in the database cannot take a charge back.',
      rule: '',
    },
    'charge.accepted': {
      caption:
        'The payment provider accepts: charge {chargeId} of {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'The provider’s answer is simulated; its id names the charge, so that the payment can be found or refunded later. A payment cannot share a transaction with the database. If writing the order fails after it, the shop has to refund the charge.',
      rule: '',
    },
    'card.declined': {
      caption: 'The bank declines the {amountCents, number, ::currency/EUR scale/0.01}: {reason}.',
      explanation:
        'The provider’s server works, and the request was in order, but the customer’s bank says no. For such a case payment services answer 402 Payment Required, which RFC 9110 reserves without saying when to use it. Asking again at once with the same card does not help.',
      rule: 'RFC 9110 section 15.5.3',
    },
    'provider.failed': {
      caption:
        'The payment provider (simulated) has an error of its own; {amountCents, number, ::currency/EUR scale/0.01} not confirmed.',
      explanation:
        'The defect is on the provider’s side: its server answers 500. The shop did nothing wrong, and neither did the customer. A 500 does not say for certain that nothing was charged, so a retry needs the same idempotency key.',
      rule: 'RFC 9110 section 15.6.1',
    },
    'provider.busy': {
      caption:
        'Too many requests from the shop: the provider (simulated) does not charge {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'The shop as a whole has sent more requests than its contract allows, so the provider answers 429 with Retry-After. The limit is about the shop and the provider. This one customer may have sent a single request only.',
      rule: 'RFC 6585 section 4',
    },
    'provider.refused': {
      caption:
        'The provider (simulated) does not accept the shop’s key: no charge of {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'The shop proves who it is with a key of its own, and the provider no longer accepts that key: 401. Perhaps it was replaced and the shop’s configuration was forgotten. It has nothing to do with the token of the customer, which is still good.',
      rule: 'RFC 9110 section 15.5.2',
    },
    'provider.silent': {
      caption:
        'The payment provider (simulated) got the request for {amountCents, number, ::currency/EUR scale/0.01}, and does not answer.',
      explanation:
        'Here the request has arrived, but the shop cannot know that: from outside, a lost request and a lost answer look the same. A call without a time limit would wait for ever, and so would the customer. That is why the shop waits only for a fixed time.',
      rule: 'RFC 9110 section 15.6.5',
    },
    'charge.refused': {
      caption: 'The payment provider answers {status} {reason}.',
      explanation:
        'This is the provider’s answer to the shop, and not yet the shop’s answer to the customer. Passing the status on would often be wrong: a 401 here means that the shop’s key is bad, not the customer’s token. The handler does not go on; the shop decides what its own client should hear.',
      rule: 'RFC 9110 section 15.6.3',
    },
    'charge.unanswered': {
      caption:
        'No answer after {seconds} s: business logic stops waiting. Charged or not? Unknown.',
      explanation:
        'The request may have been lost on the way out, or the answer on the way back, so nobody knows whether money has moved. Treating the silence as a failure and charging again could take the money twice. Only the same idempotency key makes a second try safe: the provider charges once for each key.',
      rule: 'RFC 9110 section 9.2.2',
    },
  },
} satisfies SubjectWords
