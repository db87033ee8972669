/** Validate: is what came of the right shape? The business logic behind it never sees anything else. */
import { getHeader, type RequestMessage } from '../../../../lib/http/message'
import type { Input } from '../handlers/calls'
import {
  acceptsJson,
  type JsonFlaw,
  listInvalidFields,
  readJson,
  readMediaType,
  readPositiveInteger,
} from '../http/input-reading'
import { findForbiddenField, INPUTS } from '../http/inputs'
import { type InvalidField, refuse, refuseFields, refuseMedia, type Refusal } from '../http/refusal'
import type { Route } from '../http/routes'
import type { ServerSetup } from '../setup'

type Arrived = {
  readonly request: RequestMessage
  readonly route: Route | null
  readonly params: Readonly<Record<string, string>>
}

export type Validation =
  | { readonly kind: 'input.none'; readonly input: Input }
  /** `members`: all that came, by its names. */
  | {
      readonly kind: 'input.valid'
      readonly input: Input
      readonly members: Readonly<Record<string, unknown>>
    }
  | ({ readonly refusal: Refusal } & (
      | { readonly kind: 'parameter.invalid'; readonly name: string; readonly value: string }
      | { readonly kind: 'format.unavailable'; readonly accept: string }
      | { readonly kind: 'media.unsupported'; readonly contentType: string }
      | { readonly kind: 'body.notJson'; readonly flaw: JsonFlaw }
      | { readonly kind: 'field.forbidden'; readonly field: string }
      | {
          readonly kind: 'input.invalid'
          readonly errors: readonly [InvalidField, ...InvalidField[]]
        }
    ))

/** 404 for an id that cannot exist, 415, 400 and 422 for content (RFC 9110 section 15.5). */
export function validate({ request, route, params }: Arrived, { ids }: ServerSetup): Validation {
  const value = params['id']
  const id = value === undefined || ids === 'any text' ? value : readPositiveInteger(value)
  if (value !== undefined && id === 0) {
    const refusal = refuse(404, `There is no ${value} here.`)
    return { kind: 'parameter.invalid', name: 'id', value, refusal }
  }
  const accept = getHeader(request, 'Accept') ?? '*/*'
  if (!acceptsJson(accept)) {
    const refusal = refuse(406, 'There is only application/json.', [['Vary', 'Accept']])
    return { kind: 'format.unavailable', accept, refusal }
  }
  const content = route && INPUTS[route.id] ? readContent(request, route) : { body: null }
  if ('kind' in content) return content

  const { body } = content
  const search = new URL(request.target, 'https://any.example').searchParams.get('q') ?? ''
  const input = { id: id ?? 0, search, body }
  const members = { ...params, ...(search !== '' && { q: search }), ...Object(body) }
  return Object.keys(members).length === 0
    ? { kind: 'input.none', input }
    : { kind: 'input.valid', input, members }
}

/** The content, as the route wants it; what nobody asked for is left out. */
function readContent(
  request: RequestMessage,
  { id }: Route,
): Validation | { readonly body: unknown } {
  const contentType = getHeader(request, 'Content-Type') ?? ''
  if (readMediaType(contentType) !== 'application/json') {
    return { kind: 'media.unsupported', contentType, refusal: refuseMedia() }
  }
  const json = readJson(request.body ?? '')
  if (!json.ok) {
    const refusal = refuse(400, 'The content is not valid JSON.')
    return { kind: 'body.notJson', flaw: json.flaw, refusal }
  }
  const field = findForbiddenField(id, json.value)
  if (field !== undefined) {
    return {
      kind: 'field.forbidden',
      field,
      refusal: refuse(403, `The field ${field} cannot be set.`),
    }
  }
  const parsed = INPUTS[id]?.safeParse(json.value)
  if (parsed?.success === false) {
    const errors = listInvalidFields(parsed.error.issues)
    return { kind: 'input.invalid', errors, refusal: refuseFields(errors) }
  }
  return { body: parsed?.data }
}
