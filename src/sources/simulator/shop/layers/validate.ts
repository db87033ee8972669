/** Validate: is what came of the right shape? The business logic behind it never sees anything else. */
import { getHeader } from '../../../../lib/http/message'
import { passed, refused } from '../../record/finding'
import {
  acceptsJson,
  describeInput,
  listInvalidFields,
  readJson,
  readMediaType,
  readPositiveInteger,
} from '../http/input-reading'
import { findForbiddenField, INPUTS } from '../http/inputs'
import { refuse, refuseFields, refuseMedia } from '../http/refusal'
import type { Finding, Trip } from '../../drive/trip'

/** 404 for an id that cannot exist, 415, 400 and 422 for content (RFC 9110 section 15.5). */
export function validate(trip: Trip): Finding {
  const { params, request, route } = trip
  const value = params['id']
  const id = value === undefined ? 0 : readPositiveInteger(value)
  if (value !== undefined && id === 0 && !trip.plan.forgetsId) {
    const check = {
      id: 'parameter',
      verdict: 'failed',
      actual: value,
      expected: '1…2147483647',
    } as const
    return refused(
      'parameter.invalid',
      { name: 'id', value },
      refuse(404, `There is no ${value} here.`),
      {
        evidence: { checks: [check] },
      },
    )
  }

  const accept = getHeader(request, 'Accept') ?? '*/*'
  if (!acceptsJson(accept)) {
    const check = {
      id: 'format',
      verdict: 'failed',
      actual: accept,
      expected: 'application/json',
    } as const
    return refused(
      'format.unavailable',
      { accept },
      refuse(406, 'There is only application/json.', [['Vary', 'Accept']]),
      { evidence: { checks: [check] } },
    )
  }

  const search = new URL(request.target, 'https://any.example').searchParams.get('q') ?? ''
  const schema = route && INPUTS[route.id]
  const named = { ...params, ...(search !== '' && { q: search }) }
  if (!schema) {
    const next = { input: { id, search, body: null } }
    const input = describeInput(named)
    return input === ''
      ? passed('input.none', {}, { next })
      : passed('input.valid', { input }, { next })
  }

  const contentType = getHeader(request, 'Content-Type') ?? ''
  if (readMediaType(contentType) !== 'application/json') {
    return refused('media.unsupported', { contentType: contentType || '–' }, refuseMedia())
  }
  const json = readJson(request.body ?? '')
  if (!json.ok) {
    return refused('body.notJson', json.flaw, refuse(400, 'The content is not valid JSON.'))
  }
  const forbidden = route && findForbiddenField(route.id, json.value)
  if (forbidden) {
    const failure = refuse(403, `The field ${forbidden} cannot be set.`)
    return refused('field.forbidden', { field: forbidden }, failure)
  }
  const parsed = schema.safeParse(json.value)
  if (!parsed.success) {
    const errors = listInvalidFields(parsed.error.issues)
    const [first] = errors
    const values = { count: errors.length, pointer: first.pointer, detail: first.detail }
    return refused('input.invalid', values, refuseFields(errors), {
      evidence: {
        checks: errors.map(({ pointer, detail }) => ({
          id: 'field',
          verdict: 'failed',
          actual: pointer,
          expected: detail,
        })),
      },
    })
  }
  const body = parsed.data
  const input = describeInput({ ...named, ...Object(body) })
  return passed('input.valid', { input }, { next: { input: { id, search, body } } })
}
