/**
 * The functions of the shop that talk with the database, at work: the gate that asks for a session, a
 * handler, and what undoes the work of one that refused.
 */
import { decide } from '../record/account'
import { recognizedSessionAccount } from '../record/accounts/authenticate'
import { createdProblemAccount } from '../record/accounts/error-handler'
import {
  calledHandlerAccount,
  failedHandlerAccount,
  handlerAccount,
} from '../record/accounts/logic'
import { findCall, SHOP } from '../record/deciding-lines'
import { getRefusal } from '../record/read'
import type { HandlerAnswer, Shop } from '../shop/handlers/calls'
import { getSessionId } from '../shop/layers/authenticate'
import { createProblem } from '../shop/layers/error-handler'
import { type CalledHandler, chooseHandler, explainFailure, undo } from '../shop/layers/logic'
import { recognizeSession } from '../shop/layers/session'
import type { Decision, Program, Trip } from '../trip/trip'
import { createDb, createPayments, createRandom, createRules } from './ports'
import { type Meet, startProgram } from './program'

/** Runs what is at work up to its next step. */
export async function continueProgram(trip: Trip): Promise<Decision> {
  if (!trip.program) throw new Error('nothing is at work')
  return trip.program.next(trip)
}

export async function seekSession(trip: Trip): Promise<Decision> {
  const { plan, request } = trip
  const id = getSessionId(request) ?? ''
  const program = startProgram(
    (meet, getTrip) => {
      const db = createDb(meet, plan, `${SHOP}/layers/session.ts`)
      return recognizeSession({ id, db, getNow: () => getTrip().now }, plan.setup)
    },
    (answer, later) => decide(answer, recognizedSessionAccount, later),
    rethrow,
  )
  return withProgram(await program.next(trip), program)
}

export async function callHandler(trip: Trip): Promise<Decision> {
  const called = chooseHandler(trip, trip.plan.setup)
  const decision = await decide(called, calledHandlerAccount, trip)
  return withProgram(decision, startHandler(called, trip))
}

function startHandler({ id, handler }: CalledHandler, trip: Trip): Program {
  const { request, route, input, identity: caller, now } = trip
  const file = `${SHOP}/handlers/${id}.ts`
  const asked = { request, template: route?.template ?? '', input, caller, now }
  return startProgram(
    (meet) => handler(asked, openShop(meet, trip, file)),
    async (answer, later) => endHandler(answer, later, file),
    async (error, later) =>
      withProgram(await decide(explainFailure(error), failedHandlerAccount, later), startUndoing()),
  )
}

function openShop(meet: Meet, trip: Trip, file: string): Shop {
  const { plan, visit, elapsedMs: nowMs } = trip
  return {
    db: createDb(meetDefect(meet, plan.throwsInHandler), plan, file),
    payments: createPayments(meet, file),
    rules: createRules(meet, plan),
    setup: plan.setup,
    random: createRandom(trip),
    failedLogins: [...plan.failedLogins, ...visit.failedLogins],
    nowMs,
  }
}

/** A defect of the handler's own, where it reads what the database gave it. */
function meetDefect(meet: Meet, isDefective: boolean): Meet {
  return async (describe) => {
    const answer = await meet(describe)
    if (isDefective && answer.kind === 'result' && answer.result.columns.length > 0) {
      throw new TypeError("Cannot read properties of undefined (reading 'id')")
    }
    return answer
  }
}

async function endHandler(answer: HandlerAnswer, trip: Trip, file: string): Promise<Decision> {
  const decision = await decide(answer, handlerAccount, trip)
  if ('refusal' in answer) return withProgram(decision, startUndoing())
  return { ...decision, code: findCall('respond', String(answer.status), file) }
}

function startUndoing(): Program {
  return startProgram(
    async (meet, getTrip) => {
      const { plan, transaction, claimedKey } = getTrip()
      const db = createDb(meet, plan, `${SHOP}/layers/logic.ts`)
      await undo({ isTransactionOpen: transaction !== null, claimedKey }, db)
    },
    async (_, trip) => {
      const { request, now } = trip
      const created = createProblem({ request, refusal: getRefusal(trip), now })
      return decide(created, createdProblemAccount, trip)
    },
    rethrow,
  )
}

function withProgram(decision: Decision, program: Program): Decision {
  return { ...decision, next: { ...decision.next, program } }
}

function rethrow(error: unknown): Promise<Decision> {
  return Promise.reject(error instanceof Error ? error : new Error(String(error)))
}
