/** The scenarios about the payment provider. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const payment = {
  'card-declined': {
    title: 'Card declined',
    lookFor: 'Watch order and stock being written, and undone by the ROLLBACK after the 402.',
    explanation:
      'The order is already written inside the transaction when the bank refuses the money. So everything is rolled back: the order is gone, the stock is as before. The customer gets 402 Payment Required; 500 would blame the server for a card without cover.',
    rule: 'RFC 9110 section 15.5.3',
    wrong: '500, because the payment failed.',
    why: 'Nothing in the shop is broken: the bank said no, and the user can take another card. Payment interfaces say so with 402, which RFC 9110 reserves (section 15.5.3).',
    pointAt:
      'Point at the rows that are already written when the bank refuses, and then at ROLLBACK: all of them are gone again.',
    question:
      'The order is written, the stock is lowered, and the bank says no. What happens to the rows?',
    answer:
      'They are rolled back: nothing was committed, so nobody has seen them. The customer gets 402 Payment Required, because nothing in the shop is broken.',
  },
  'payment-timeout': {
    title: 'Payment without an answer',
    lookFor: 'Look at the three seconds of waiting in the timeline, and at the detail of the 504.',
    explanation:
      'The payment provider does not answer in time, so nobody knows whether money has moved. The shop rolls its order back and answers 504 Gateway Timeout with Retry-After. The page may safely repeat the order with the same Idempotency-Key: the shop passes the key on, and the provider charges only once for it.',
    rule: 'RFC 9110 sections 9.2.2 and 15.6.5',
    wrong: '500, and the order is marked as not paid.',
    why: 'No answer is not a “no”: the card may have been charged. The answer is 504 (RFC 9110 section 15.6.5), and asking again with the same Idempotency-Key charges at most once.',
    pointAt:
      'Point at the long bar in the timeline: three seconds of waiting. Then at the detail of the 504, which tells the page to repeat with the same key.',
    question: 'After three seconds there is no answer. Has the customer been charged?',
    answer:
      'Nobody knows: the request may have been lost, or only its answer. So the shop says 504, and a repetition with the same Idempotency-Key charges once at most.',
  },
  'payment-down': {
    title: 'Payment provider fails',
    lookFor: 'Compare the two statuses: 500 from the provider, 502 from the shop.',
    explanation:
      'The shop stands between the customer and the provider, like a gateway. It got a useless answer from behind, and says so with 502 Bad Gateway. A 500 would claim that the shop itself is broken, and 400 that the customer did something wrong.',
    rule: 'RFC 9110 section 15.6.3',
    wrong: 'The shop passes on the provider’s 500.',
    why: '500 would mean that the shop itself is broken. It got no usable answer from a server that it depends on, so it answers 502 Bad Gateway (RFC 9110 section 15.6.3).',
    pointAt:
      'Point at two statuses, one after the other: 500 from the provider to the shop, 502 from the shop to the page.',
    question:
      'The payment provider answers 500. Which status should the shop send to its customer?',
    answer:
      '502 Bad Gateway: it got no usable answer from a server behind it. A 500 would claim that the shop itself is broken.',
  },
  'payment-busy': {
    title: 'Payment provider too busy',
    lookFor: 'Compare the provider’s 429 with the 503 that the customer gets.',
    explanation:
      'The shop has sent the provider too many requests and gets 429. Passing it on would be unfair: this customer sent only one. 503 Service Unavailable with Retry-After says that the shop cannot do it now, and when to come back.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4',
    wrong: '429, because the provider says 429.',
    why: 'The shop as a whole asked too often; this customer may have sent one request only. What the customer needs to know is that it does not work now: 503 and Retry-After (RFC 9110 section 15.6.4).',
    pointAt:
      'Point at two statuses: 429 from the provider to the shop, 503 with Retry-After from the shop to the page.',
    question: 'The provider says 429 Too Many Requests. Should the shop pass that on?',
    answer:
      'No, this customer sent one request only; it was the shop that asked too often. 503 with Retry-After says: not now, come back later.',
  },
  'payment-key-wrong': {
    title: 'The shop’s own key is wrong',
    lookFor: 'Follow the provider’s 401: it must not reach the page.',
    explanation:
      'The provider refuses the key of the shop with 401. If the shop passed that 401 on, the page would believe that its user has to log in again, and it would not help. The configuration of the shop is wrong, so the status is 500, and the details stay in the log.',
    rule: 'RFC 9110 sections 15.5.2 and 15.6.1',
    wrong: '401, because the provider says 401.',
    why: 'A 401 from the shop would mean that the token of the user is bad, and the page would log everybody out. It is the shop’s own key that is bad, and no client can repair that: 500 (RFC 9110 section 15.6.1).',
    pointAt:
      'Point at the 401 of the provider, and at what business logic makes of it: 500. The 401 must not reach the page.',
    question:
      'The provider refuses the shop’s own key with 401. What if the shop passed that 401 on?',
    answer:
      'The page would think that its user has to log in again, and that would not help. The shop is set up wrongly and no client can mend that: 500.',
  },
  'breaker-open': {
    title: 'Circuit breaker open',
    lookFor: 'See that the payment provider is never reached, although the order needs it.',
    explanation:
      'The provider has failed several times in a row, so the shop no longer calls it for half a minute. The customer gets 503 with Retry-After at once instead of waiting for another failure. The order that was begun is rolled back.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4',
    wrong: '504, because the payment provider does not answer.',
    why: 'Nobody asked the provider, so nobody waited for it. The shop itself decided to refuse for a while: 503 with Retry-After (RFC 9110 section 15.6.4).',
    pointAt:
      'Point at the payment provider: dashed, never reached. Then at Retry-After: 30 in the 503.',
    question:
      'The provider has failed five times in a row. Should the shop call it for this order?',
    answer:
      'No. The circuit breaker is open: the customer gets 503 at once instead of waiting for one more failure, and the provider gets time to recover.',
  },
} satisfies ScenarioWordsOf<'payment'>
