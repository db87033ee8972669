/** Faults that show at the gate that looks at what came with the request. */
import { getHeader } from '../../../lib/http/message'
import { goesTo, sendsJson, type SomeFaults, withBodyMember, withDraft, withField } from './fault'

export const VALIDATE_FAULTS = {
  'wrong-media-type': {
    participant: 'validate',
    result: { status: 415 },
    shows: ['media.unsupported'],
    applies: sendsJson,
    apply: (plan) => withField(plan, 'Content-Type', 'text/plain;charset=UTF-8'),
  },
  'not-json': {
    participant: 'validate',
    result: { status: 400 },
    shows: ['body.notJson'],
    applies: sendsJson,
    apply: (plan) => withDraft(plan, { body: plan.draft.body?.slice(0, -1) ?? '' }),
  },
  'invalid-values': {
    participant: 'validate',
    result: { status: 422 },
    shows: ['input.invalid'],
    applies: goesTo('place-order'),
    apply: (plan) =>
      withBodyMember(plan, 'lines', [
        { bookId: 'three', quantity: 1 },
        { bookId: 7, quantity: 0 },
      ]),
  },
  'not-acceptable': {
    participant: 'validate',
    result: { status: 406 },
    shows: ['format.unavailable'],
    applies: goesTo('list-books', 'read-book', 'list-orders', 'read-order', 'place-order'),
    apply: (plan) => withField(plan, 'Accept', 'text/csv'),
  },
  'forbidden-field': {
    participant: 'validate',
    result: { status: 403 },
    shows: ['field.forbidden'],
    applies: (asked) =>
      goesTo('register')(asked) && getHeader(asked.run.request, 'Content-Type') !== undefined,
    apply: (plan) => withBodyMember(plan, 'role', 'administrator'),
  },
  'stored-script': {
    participant: 'logic',
    result: { status: 201 },
    shows: ['rows.written'],
    applies: goesTo('register'),
    apply: (plan) => withBodyMember(plan, 'name', '<script>alert(1)</script>'),
  },
} as const satisfies SomeFaults
