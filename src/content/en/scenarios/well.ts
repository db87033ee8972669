/** The scenarios that go wrong well. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const well = {
  'server-error': {
    title: 'Exception in the handler',
    lookFor: 'Compare what the log knows with what the response says.',
    explanation:
      'The code of the handler has a defect and throws an exception that nobody expected. The client gets 500 with a general text and a request id: it cannot repair the server, and a stack trace would help attackers. With the request id, the people who run the shop find the details in their log.',
    rule: 'RFC 9110 section 15.6.1',
    wrong: 'The response should bring the stack trace, so that the error can be found.',
    why: 'The client cannot repair the code, and an attacker can use the details. 500 carries a general text and the request id; the rest is in the log (RFC 9110 section 15.6.1; OWASP Top 10:2025, A10).',
    pointAt:
      'Compare the log with the body of the 500. Only the request id is in both: with it the people of the shop find the rest.',
    question: 'The code has thrown a TypeError. Should the response say so?',
    answer:
      'No. The client cannot repair the code, and an attacker could use the details. 500 carries a general text; the details are in the log.',
  },
  'replayed-order': {
    title: 'Order sent twice',
    lookFor: 'See that the payment provider is never reached: the stored answer is sent again.',
    explanation:
      'The answer to the first attempt got lost, so the page sends the same order again with the same Idempotency-Key. The shop finds the key and answers as before: 201 with the number of the first order. Without the key there would be two orders and two charges, because POST is not idempotent.',
    rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    wrong: '409, because this order exists already.',
    why: 'The same Idempotency-Key with the same body is a repetition, not a second order. The API sends its stored response again, 201 (draft-ietf-httpapi-idempotency-key-header-07).',
    pointAt:
      'Point at the payment provider: dashed, never reached. And at the INSERT of the key: 0 rows, since the key is there already.',
    question:
      'The same order comes a second time, with the same Idempotency-Key. What is the answer?',
    answer:
      'The stored answer of the first time, 201 with Location: /orders/43. No second order, no second charge, and no 409, because a repetition is not a conflict.',
  },
  'retry-after-timeout': {
    title: 'Timeout, then a safe retry',
    lookFor:
      'Compare the two requests: the same key, one order, and the stored answer the second time.',
    explanation:
      'The first request is carried out, but its answer comes after three seconds, and the script waits for two. A second after giving up it tries again. Whether to send a POST again is a risk, unless it carries an Idempotency-Key: then the API recognizes the second request and sends the stored answer. There is one order and one charge.',
    rule: 'RFC 9110 section 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    wrong: 'Nothing came back, so nothing happened, and the order can simply be sent again.',
    why: 'The order may have been placed and only its answer lost. POST is not idempotent (RFC 9110 section 9.2.2): without the same Idempotency-Key there could be two orders and two charges.',
    pointAt:
      'Compare the two requests: the same Idempotency-Key. In the second the payment provider is not asked, and the answer is the stored 201.',
    question:
      'The script heard nothing, so it sends the same order again. How many orders will there be?',
    answer:
      'One. The API knows the Idempotency-Key and sends its stored answer again. Without the key there could be two orders and two charges.',
  },
  'serialization-retry': {
    title: 'Two orders at once',
    lookFor: 'Watch the first attempt being rolled back, and the whole transaction run again.',
    explanation:
      'Another customer buys the same book in the same moment. This transaction is REPEATABLE READ and may not see that, so its SELECT … FOR UPDATE fails with 40001. The shop repeats all of it from BEGIN on, and the second attempt succeeds: the page only sees a 201. The conflict is modelled, as there is only one connection here; the ROLLBACK and the second attempt are real.',
    rule: 'RFC 9110 section 15.3.2; PostgreSQL manual, section 13.5',
    wrong: 'It is enough to repeat the statement that failed.',
    why: 'After an error PostgreSQL refuses every further statement of the transaction with 25P02, and what was read before may be out of date. The whole transaction is repeated (PostgreSQL manual, section 13.5).',
    pointAt:
      'Count BEGIN: there are two. Point at REPEATABLE READ, at SELECT … FOR UPDATE, which fails with 40001, and at ROLLBACK before the second BEGIN.',
    question:
      'PostgreSQL gives up the transaction with error 40001. Must the customer hear about it?',
    answer:
      'Not yet: the shop repeats the whole transaction, from BEGIN on, and the second attempt succeeds. The page sees only a 201.',
  },
  'serialization-given-up': {
    title: 'Two orders at once, each time',
    lookFor: 'Count the attempts: three times BEGIN and ROLLBACK, then 503 with Retry-After.',
    explanation:
      'The rows are so much in demand that every attempt meets another transaction, so PostgreSQL reports 40001 three times. Going on for ever would help nobody: the shop gives up, lets the idempotency key go and answers 503. The page may send the same order again a second later. The conflicts are modelled, as there is only one connection here; each ROLLBACK is real.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4; PostgreSQL manual, section 13.5',
    wrong: '500, because the database has failed three times.',
    why: 'Nothing is broken: others changed the same rows at the same moment. The same order can succeed a second later, and 503 with Retry-After says so (RFC 9110 section 15.6.4).',
    pointAt:
      'Count the attempts: three times BEGIN, three times 40001, three times ROLLBACK. Then point at Retry-After: 1 in the 503.',
    question: 'Three attempts have failed in the same way. What should the shop do now?',
    answer:
      'Stop, and say 503 with Retry-After. Nothing is broken, so 500 would be wrong: the same order may work a second later. But going on for ever would help nobody.',
  },
  'lost-update': {
    title: 'Somebody was faster',
    lookFor: 'Compare the version in If-Match with the version in the database.',
    explanation:
      'Two administrators read version "v1" of a book, and the other one has already saved a new price. Without If-Match this change would overwrite that one, and nobody would notice. With it the server answers 412 Precondition Failed and names the current version in ETag.',
    rule: 'RFC 9110 sections 13.1.1 and 15.5.13',
    wrong: '409, because two changes conflict.',
    why: 'The client itself set a condition, If-Match: "v1", and it is not met: 412 Precondition Failed (RFC 9110 section 13.1.1). 409 is for a conflict that no such condition has announced.',
    pointAt:
      'Point at the two versions: "v1" in If-Match, "v2" in the database. Somebody has saved a price in between.',
    question:
      'Two administrators read "v1". The other one has saved a new price. What if this one saves now?',
    answer:
      'Without If-Match the other price would be overwritten, and nobody would notice. With it the server refuses, 412 Precondition Failed, and names the current version.',
  },
} satisfies ScenarioWordsOf<'well'>
