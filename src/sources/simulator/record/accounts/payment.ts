/** The payment provider is modelled, and so is all that it says. */
import type { AnsweredCharge, ReportedCharge } from '../../shop/layers/payment'
import { type Account, modelled } from '../account'
import { showResponse } from '../wire'

type Failed = Exclude<AnsweredCharge, { readonly kind: 'charge.accepted' }>

/** It fails at the provider, before the shop hears of it. */
function fail({ response }: Failed) {
  return {
    failed: true,
    effort: 'charge',
    to: 'payment',
    next: { chargeResponse: response },
  } as const
}

export const answeredChargeAccount: Account<AnsweredCharge> = {
  'provider.silent': modelled((answer) => ({
    values: { amountCents: answer.amountCents },
    ...fail(answer),
  })),
  'provider.busy': modelled((answer) => ({
    values: { amountCents: answer.amountCents },
    ...fail(answer),
  })),
  'provider.refused': modelled((answer) => ({
    values: { amountCents: answer.amountCents },
    ...fail(answer),
  })),
  'provider.failed': modelled((answer) => ({
    values: { amountCents: answer.amountCents },
    ...fail(answer),
  })),
  'card.declined': modelled((answer) => ({
    values: { amountCents: answer.amountCents, reason: answer.reason },
    ...fail(answer),
  })),
  'charge.accepted': modelled(({ chargeId, amountCents, response }) => ({
    values: { chargeId, amountCents },
    effort: 'charge',
    evidence: { message: showResponse(response) },
    next: { answer: { kind: 'charge', chargeId } },
  })),
}

export const reportedChargeAccount: Account<ReportedCharge> = {
  'charge.unanswered': modelled(({ seconds, error }) => ({
    values: { seconds },
    effort: 'patience',
    next: { answer: { kind: 'error', error } },
  })),
  'charge.refused': modelled(({ response, error }) => ({
    values: { status: response.status, reason: response.reason },
    effort: 'charge',
    evidence: { message: showResponse(response) },
    next: { answer: { kind: 'error', error } },
  })),
}
