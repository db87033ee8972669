/** Faults and outcomes of the Idempotency-Key of an order. */
import type { SubjectWords } from '../../text-shapes'

export const idempotency = {
  faults: {
    'no-key': {
      name: 'No Idempotency-Key',
      what: 'This route places an order and requires an Idempotency-Key, so that a repetition does no harm. The request has none: 400 Bad Request.',
      console:
        'fetch() resolves: response.status is 400, response.ok is false. 428 is about preconditions such as If-Match.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'In the page: make one key per order, for example with crypto.randomUUID(), and send it with every attempt.',
    },
    'key-reused': {
      name: 'Key reused, other content',
      what: 'This Idempotency-Key belongs to another order: the key is the same, the body is not. The API cannot know which of the two is meant: 422 Unprocessable Content.',
      console: 'fetch() resolves: response.status is 422, response.ok is false.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'In the page: use a new key for each new order, and the old key only to repeat the very same request.',
    },
    'key-in-use': {
      name: 'First request still running',
      what: 'A request with this Idempotency-Key is still running. A second one at the same time could charge twice, so it is refused: 409 Conflict.',
      console:
        'fetch() resolves: response.status is 409, response.ok is false. It says nothing about how the first request will end.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'In the page: wait a moment and repeat with the same key; then the response of the first request comes back.',
    },
    'replayed-order': {
      name: 'Order sent a second time',
      what: 'The same request comes again with the same Idempotency-Key, and the first has finished. The API sends its stored response again and places no second order.',
      console:
        'fetch() resolves: response.status is 201, response.ok is true, with the number of the first order.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'Nothing is broken: this is what the key is for. In the page: make a new key only for a new order.',
    },
  },
  outcomes: {
    'key.missing': {
      caption: 'POST /orders needs an Idempotency-Key in quotes; the request has {given}.',
      explanation:
        'POST is not idempotent: sent twice, it would place two orders. The key lets the server recognise a repetition, so this API demands one for orders and answers 400 Bad Request without it. Its value is a string in quotes, chosen by the client and new for every order.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.claimed': {
      caption: 'The Idempotency-Key {key} is new: it now belongs to this order.',
      explanation:
        'The row with the key is written before the work begins, and a UNIQUE constraint lets only one request have it. The answer will be stored in the same row and in the same transaction as the order. If this request fails, the key is released, so that it can be tried again.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.reused': {
      caption: 'The Idempotency-Key {key} was used before, with another body.',
      explanation:
        'The same key must always come with the same content; the shop compares SHA-256 fingerprints of the bodies. Here they differ, so sending the stored answer would be wrong, and so would placing a second order. The draft asks for 422 Unprocessable Content; the client needs a new key for a new order.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.inUse': {
      caption: 'The Idempotency-Key {key} belongs to a request that is still running.',
      explanation:
        'The key is taken, but no answer is stored with it yet: the first request is still being worked on. Starting the work again could charge the customer twice. So the answer is 409 Conflict, and Retry-After says when the stored answer may be ready.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.known': {
      caption: 'The Idempotency-Key {key} is known: the stored {status} is the answer again.',
      explanation:
        'The first request with this key was finished, but its answer may have got lost on the way. The shop sends the stored answer once more: the same status, the same order number. No second order is written, and the payment provider is not asked at all.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
  },
} satisfies SubjectWords
