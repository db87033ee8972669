/**
 * What a handler gets to work with: what came with the request, and whom it may call. Each call is
 * answered before the handler goes on.
 */
import type { HeaderField, RequestMessage } from '../../../../lib/http/message'
import type { Json } from '../../../../lib/json'
import type { Created } from '../http/respond'
import type { Refusal } from '../http/refusal'
import type { Charge } from '../payment/payment-messages'
import type { RULES } from '../rules/rules'
import type { ServerSetup } from '../setup'
import type { FailedLogin } from '../rules/password'
import type { Identity } from '../tokens/identity'

/** What came with the request, after validation; `id` is 0 where the route has none, a text where any will do. */
export type Input = {
  readonly id: number | string
  readonly search: string
  readonly body: unknown
}

export type Asked = {
  readonly request: RequestMessage
  /** Template of the route. */
  readonly template: string
  readonly input: Input
  readonly caller: Identity | null
  /** Seconds since the epoch. */
  readonly now: number
}

/** Says what a row holds, by column name. */
export type Shape<Row> = { readonly parse: (row: unknown) => Row }

export type Db = {
  readonly all: <Row>(
    shape: Shape<Row>,
    sql: string,
    parameters?: readonly Json[],
  ) => Promise<readonly Row[]>
  readonly first: <Row>(
    shape: Shape<Row>,
    sql: string,
    parameters?: readonly Json[],
  ) => Promise<Row | undefined>
  /** For a statement whose rows, if there are any, do not matter; gives back its command tag. */
  readonly run: (sql: string, parameters?: readonly Json[]) => Promise<string>
}

export type Payments = {
  /** Gives back the id of the charge. */
  readonly charge: (charge: Charge) => Promise<string>
}

type Rule = (typeof RULES)[keyof typeof RULES]

/** The rules of the shop, as a handler calls them: one after the other. */
export type Rules = {
  readonly [Name in keyof typeof RULES]: (
    ...asked: Parameters<(typeof RULES)[Name]>
  ) => Promise<Awaited<ReturnType<(typeof RULES)[Name]>>>
}

export type RuleAnswer = NonNullable<Awaited<ReturnType<Rule>>>

export type Shop = {
  readonly db: Db
  readonly payments: Payments
  readonly rules: Rules
  readonly setup: ServerSetup
  /** Hexadecimal digits that nobody can guess; `name` says what for. */
  readonly random: (name: string, digits: number) => string
  /** Whoever has tried to log in before with a wrong password, and how long after the start of the run it is now. */
  readonly failedLogins: readonly FailedLogin[]
  readonly nowMs: number
}

/** What ends a handler before its work is done. */
export type Refused = { readonly refusal: Refusal }

export type HandlerAnswer = Created | Extract<RuleAnswer, Refused> | Missing

/** What a handler looked for, and did not find. */
export type Missing = Refused &
  (
    | { readonly kind: 'order.absent'; readonly orderId: number }
    | { readonly kind: 'book.absent'; readonly bookId: number }
    | { readonly kind: 'key.missing'; readonly given: string | undefined }
  )

export type Handler = (asked: Asked, shop: Shop) => Promise<HandlerAnswer>

export const NOT_STORED: HeaderField = ['Cache-Control', 'no-store']
