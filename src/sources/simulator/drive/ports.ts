/** Whom a function of the shop can call, in versions that make a step of the trip of each call. */
import type { Json } from '../../../lib/json'
import { pickHex } from '../../../lib/random'
import type { ResultEvidence } from '../../../trace/evidence'
import { decide } from '../record/account'
import { callAccount } from '../record/accounts/calls'
import { ruleAccount } from '../record/accounts/rules'
import { findCall } from '../record/deciding-lines'
import type { Db, Payments, RuleAnswer, Rules, Shape } from '../shop/handlers/calls'
import { RULES } from '../shop/rules/rules'
import type { Plan } from '../trip/plan'
import type { Trip } from '../trip/trip'
import type { Meet } from './program'

/** `file`: where the calls are looked for first. */
export function createDb(meet: Meet, { database }: Plan, file: string): Db {
  async function send(sql: string, parameters: readonly Json[] = []): Promise<ResultEvidence> {
    const statement = { summary: summarize(sql), sql, parameters }
    const kind = database?.isUnreachable === true ? 'connection.asked' : 'query.sent'
    const code = findCall('db', sql, file)
    const answer = await meet(async (trip) => ({
      ...(await decide({ kind, statement }, callAccount, trip)),
      code,
    }))
    if (answer.kind !== 'result') throw new Error('the database gave no result')
    return answer.result
  }
  const all: Db['all'] = async (shape, sql, parameters) =>
    nameColumns(await send(sql, parameters), shape)
  return {
    all,
    first: async (shape, sql, parameters) => (await all(shape, sql, parameters))[0],
    run: async (sql, parameters) => (await send(sql, parameters)).command,
  }
}

function nameColumns<Row>({ columns, rows }: ResultEvidence, shape: Shape<Row>): readonly Row[] {
  const name = (row: readonly Json[]) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]]))
  return rows.map((row) => shape.parse(name(row)))
}

/** "SELECT orders": verb and table, as OpenTelemetry's db.query.summary. */
export function summarize(sql: string): string {
  const [verb = ''] = sql.split(/\s/, 1)
  const table = /^(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)|^\s*FROM (\w+)/m.exec(sql)
  return `${verb} ${table?.[1] ?? table?.[2] ?? ''}`.trim()
}

export function createPayments(meet: Meet, file: string): Payments {
  return {
    charge: async (charge) => {
      const code = findCall('payments', '', file)
      const answer = await meet(async (trip) => ({
        ...(await decide({ kind: 'charge.sent', charge }, callAccount, trip)),
        code,
      }))
      if (answer.kind !== 'charge') throw new Error('the payment provider gave no answer')
      return answer.chargeId
    },
  }
}

/** A rule that lets the handler go on is a step of its own; one that refuses is the handler's last answer. */
export function createRules(meet: Meet, { checkStock }: Plan): Rules {
  const rules = { ...RULES, checkStock }
  const meetAnswer = async (answer: RuleAnswer | null) => {
    if (answer && !('refusal' in answer)) await meet((trip) => decide(answer, ruleAccount, trip))
    return answer
  }
  type AnyRule = (...asked: readonly unknown[]) => RuleAnswer | null | Promise<RuleAnswer | null>
  const recorded = Object.entries(rules).map(([name, rule]) => [
    name,
    async (...asked: readonly unknown[]) => meetAnswer(await (rule as AnyRule)(...asked)),
  ])
  return Object.fromEntries(recorded) as Rules
}

/** What each login gets anew is told apart by the request of the journey. */
const ANEW = new Set(['session id', 'csrf token'])

/** A real shop takes it from its random generator, a Trace that can be repeated from its seed. */
export function createRandom({ run, visit }: Trip): (name: string, digits: number) => string {
  return (name, digits) =>
    pickHex(run.seed, ANEW.has(name) ? `${name} ${visit.exchange}` : name, digits)
}
