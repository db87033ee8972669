/** What each route wants to find in the content of a request; messages say what is wanted, never what is wrong. */
import * as z from 'zod/mini'
import type { RouteId } from './routes'

// A page with a strict Content-Security-Policy forbids the code that zod would make up for speed.
z.config({ jitless: true })

const wanted = (detail: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? 'is required' : detail,
})
const positiveInteger = () => {
  const says = wanted('must be a positive integer')
  return z.int(says).check(z.positive(says), z.maximum(2147483647, says))
}
const text = () => z.string(wanted('must be a text')).check(z.minLength(1, 'must not be empty'))

const anObject = wanted('must be an object')

export const LoginInput = z.object({ email: text(), password: text() }, anObject)
export const RegisterInput = z.object({ name: text(), email: text(), password: text() }, anObject)
export const PriceInput = z.object({ priceCents: positiveInteger() }, anObject)

const OrderLine = z.object({ bookId: positiveInteger(), quantity: positiveInteger() }, anObject)
export type OrderLine = z.infer<typeof OrderLine>
const OrderLines = z
  .array(OrderLine, wanted('must be a list'))
  .check(z.minLength(1, 'must not be empty'), z.maxLength(20, 'must have at most 20 entries'))
export const OrderInput = z.object({ lines: OrderLines }, anObject)

/** Routes that are not named here take no content, and ignore it. */
export const INPUTS: { readonly [Id in RouteId]?: z.ZodMiniType } = {
  'log-in': LoginInput,
  'open-session': LoginInput,
  register: RegisterInput,
  'place-order': OrderInput,
  'change-price': PriceInput,
}

/** Fields that only the shop itself sets; whoever sends one is told so, and nothing is saved. */
const FORBIDDEN_FIELDS: { readonly [Id in RouteId]?: readonly string[] } = {
  register: ['id', 'role', 'passwordHash'],
}

export function findForbiddenField(route: RouteId, value: unknown): string | undefined {
  return FORBIDDEN_FIELDS[route]?.find((name) => Object.hasOwn(Object(value), name))
}
