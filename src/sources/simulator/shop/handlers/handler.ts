/** What a handler can do besides deciding: ask the database, charge a card, respond. */
import { clipText } from '../../../../lib/clipText'
import type { HeaderField } from '../../../../lib/http/message'
import type { Json } from '../../../../lib/json'
import type { QueryEvidence, ResultEvidence } from '../../../../trace/evidence'
import type { CodeReference } from '../../../../trace/trace'
import { isUnreachable } from '../../database/trouble'
import { passed } from '../../record/finding'
import { PaymentFailure } from '../payment/payment-failure'
import { createChargeRequest } from '../payment/payment-messages'
import { createResponse } from '../http/respond'
import type { Answer, Charge, Finding, HandlerRun, Trip } from '../../drive/trip'
import { showRequest } from '../../record/wire'

/** A modelled past: the provider has failed five times, and is left alone for half a minute. */
const BREAKER = { failures: 5, retryAfterS: 30 }

export type Handler = (trip: Trip) => HandlerRun

type Asking<Got> = AsyncGenerator<Finding, Got, Answer>

/** Sends a statement and gives back its rows, by column name; `shape` says what a row holds. `summary`: verb and table. */
export async function* query<Row>(
  trip: Trip,
  shape: { readonly parse: (row: unknown) => Row },
  summary: string,
  sql: string,
  parameters: readonly Json[] = [],
  layer?: string,
): Asking<readonly Row[]> {
  const { columns, rows } = yield* execute(trip, summary, sql, parameters, layer)
  const name = (row: readonly Json[]) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]]))
  return rows.map((row) => shape.parse(name(row)))
}

/** Sends a statement whose rows, if there are any, do not matter. `layer`: the file that it stands in. */
export async function* execute(
  trip: Trip,
  summary: string,
  sql: string,
  parameters: readonly Json[] = [],
  layer = `shop/handlers/${trip.route?.id}`,
): Asking<ResultEvidence> {
  const statement = { summary, sql, parameters }
  const code = { layer, marks: [`'${summary}'`] }
  const answer = yield isUnreachable(trip.plan.database)
    ? askForConnection(statement, code)
    : sendStatement(statement, code)
  if (answer.kind !== 'result') throw new Error('the database gave no result')
  return answer.result
}

/** Asks the payment provider for money; gives back the id of the charge. */
export async function* charge(trip: Trip, wanted: Charge): Asking<string> {
  // After several failures in a row nobody asks again for a while: neither side is helped by it.
  if (trip.plan.payment === 'breaker-open') {
    const open = passed('breaker.open', BREAKER, {
      code: { layer: 'shop/handlers/handler', marks: ["'breaker.open'"] },
    })
    yield { ...open, verdict: 'failed' }
    throw new PaymentFailure('breaker-open', BREAKER.retryAfterS)
  }
  const answer = yield passed(
    'charge.sent',
    { amountCents: wanted.amountCents },
    {
      to: 'payment',
      effort: 'charge',
      next: { charge: wanted },
      evidence: { message: showRequest(createChargeRequest(wanted)) },
      code: { layer: `shop/handlers/${trip.route?.id}`, marks: ['charge('] },
    },
  )
  if (answer.kind !== 'charge') throw new Error('the payment provider gave no answer')
  return answer.chargeId
}

/** The last word of a handler: a complete response with JSON content, or without content. */
export function respond(
  trip: Trip,
  status: number,
  headers: readonly HeaderField[],
  value: Json = null,
): Finding {
  const content = value === null ? null : { type: 'application/json', value }
  const answered = { method: trip.request.method, now: trip.now }
  const response = createResponse(status, headers, content, answered)
  return passed(
    'response.created',
    { status, reason: response.reason },
    {
      effort: 'decision',
      next: { response },
      code: { layer: `shop/handlers/${trip.route?.id}`, marks: ['respond('] },
    },
  )
}

/** Before a statement there has to be a connection. */
function askForConnection(statement: QueryEvidence, code: CodeReference): Finding {
  const sent = sendStatement(statement, code)
  return { ...sent, outcome: 'connection.asked', values: { summary: statement.summary } }
}

/** Characters in a caption: of one parameter; of all of them, beside the statement; of a part of the text. */
const LONGEST_PARAMETER = 24
const LONGEST_LINE = 55
const LONGEST_PART = 40

/** The statement leaves for the database, and runs there. `code`: where it is written. */
export function sendStatement(statement: QueryEvidence, code: CodeReference): Finding {
  const { summary, parameters } = statement
  const hasParameters = parameters.length > 0
  const listed = hasParameters ? clipList(parameters, LONGEST_LINE - summary.length) : 'none'
  const part = hasParameters ? 'none' : pickPart(statement.sql)
  return passed(
    'query.sent',
    { summary, parameters: listed, part },
    { to: 'database', effort: 'query', next: { statement }, evidence: { query: statement }, code },
  )
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
