/** Validate: what came, or what is wrong with it. */
import { clipText } from '../../../../lib/clipText'
import type { Validation } from '../../shop/layers/validate'
import { type Account, real } from '../account'
import { check } from '../check'

export const validationAccount: Account<Validation> = {
  'parameter.invalid': real(
    ({ name, value }) => ({
      values: { name, value },
      checks: [check('parameter', false, value, '1…2147483647')],
    }),
    'start-line',
  ),
  'format.unavailable': real(
    ({ accept }) => ({
      values: { accept },
      checks: [check('format', false, accept, 'application/json')],
    }),
    'Accept',
  ),
  'media.unsupported': real(
    ({ contentType }) => ({ values: { contentType: contentType || '–' } }),
    'Content-Type',
  ),
  'body.notJson': real(({ flaw }) => ({ values: flaw }), 'content'),
  'field.forbidden': real(({ field }) => ({ values: { field } }), 'content'),
  'input.invalid': real(({ errors }) => {
    const [{ pointer, detail }] = errors
    return {
      values: { count: errors.length, pointer, detail },
      checks: errors.map((error) => check('field', false, error.pointer, error.detail)),
    }
  }, 'content'),
  'input.none': real(({ input }) => ({ values: {}, next: { input } })),
  'input.valid': real(({ input, members }) => ({
    values: { input: describeInput(members) },
    next: { input },
  })),
}

/** Characters of one value in a caption. */
const LONGEST_INPUT = 30

/** "id 42, email mira@mail.example": what came, by its names, without secrets. */
function describeInput(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .map(([name, value]) => `${name} ${name === 'password' ? '…' : describeValue(value)}`)
    .join(', ')
}

function describeValue(value: unknown): string {
  return clipText(typeof value === 'string' ? value : JSON.stringify(value), LONGEST_INPUT)
}
