/** What a function of the shop calls: the database, the payment provider. */
import { clipText } from '../../../../lib/clipText'
import type { Json } from '../../../../lib/json'
import type { QueryEvidence } from '../../../../trace/evidence'
import { type Charge, createChargeRequest } from '../../shop/payment/payment-messages'
import { type Account, modelled, real } from '../account'
import { showRequest } from '../wire'

/** Characters in a caption: of one parameter; of all of them, beside the statement; of a part of the text. */
const LONGEST_PARAMETER = 24
const LONGEST_LINE = 55
const LONGEST_PART = 40

export type Call =
  | { readonly kind: 'query.sent'; readonly statement: QueryEvidence }
  | { readonly kind: 'connection.asked'; readonly statement: QueryEvidence }
  | { readonly kind: 'charge.sent'; readonly charge: Charge }

export const callAccount: Account<Call> = {
  'query.sent': real(({ statement }) => {
    const { summary, parameters, sql } = statement
    const hasParameters = parameters.length > 0
    const listed = hasParameters ? clipList(parameters, LONGEST_LINE - summary.length) : 'none'
    const part = hasParameters ? 'none' : pickPart(sql)
    return { values: { summary, parameters: listed, part }, ...send(statement) }
  }),
  // Before a statement there has to be a connection.
  'connection.asked': modelled(({ statement }) => ({
    values: { summary: statement.summary },
    ...send(statement),
  })),
  'charge.sent': modelled(({ charge }) => ({
    values: { amountCents: charge.amountCents },
    effort: 'charge',
    to: 'payment',
    evidence: { message: showRequest(createChargeRequest(charge)) },
    next: { charge },
  })),
}

function send(statement: QueryEvidence) {
  const details = { effort: 'query', to: 'database' } as const
  return { ...details, evidence: { query: statement }, next: { statement } }
}

/** As JSON; of a hash or a long text its beginning is enough to know it by. */
function clipList(parameters: readonly Json[], length: number): string {
  const text = JSON.stringify(parameters, (_key, value: Json) =>
    typeof value === 'string' ? clipText(value, LONGEST_PARAMETER) : value,
  )
  return text.length > length ? `${clipText(text, length - 1)}]` : text
}

/** Where values stand in the text itself, the condition that they are in. */
function pickPart(sql: string): string {
  const condition = /\bWHERE .+? AND (.+)/.exec(sql)?.[1]
  return condition === undefined ? 'none' : clipText(condition, LONGEST_PART)
}
