/** The CORS gate, and gates that only let a response pass. */
import type { CheckedOrigin, ConfirmedOrigin } from '../../shop/layers/cors'
import type { PassedResponse } from '../../shop/layers/response-gates'
import type { Check } from '../../../../trace/evidence'
import type { Trip } from '../../trip/trip'
import { type Account, real } from '../account'
import { check } from '../check'

export const checkedOriginAccount: Account<CheckedOrigin> = {
  'origin.absent': real(() => ({ values: {} })),
  'preflight.answered': real(({ origin, method, response }, trip) => ({
    values: { origin, method },
    checks: compareWithList(origin, true, trip),
    next: { response },
  })),
  'preflight.unlisted': real(({ origin, method, response }, trip) => ({
    values: { origin, method },
    checks: compareWithList(origin, false, trip),
    next: { response },
  })),
  'origin.allowed': real(
    ({ origin }, trip) => ({ values: { origin }, checks: compareWithList(origin, true, trip) }),
    'Origin',
  ),
  'origin.unlisted': real(
    ({ origin }, trip) => ({ values: { origin }, checks: compareWithList(origin, false, trip) }),
    'Origin',
  ),
}

export const passedResponseAccount: Account<PassedResponse> = {
  'response.passed': real(({ gate, response }) => ({
    values: { status: response.status, gate },
    next: { response },
  })),
}

export const confirmedOriginAccount: Account<ConfirmedOrigin> = {
  ...passedResponseAccount,
  'origin.confirmed': real(({ origin, response }) => ({
    values: { status: response.status, origin },
    next: { response },
  })),
  'origin.withheld': real(({ origin, reason, response }) => ({
    values: { status: response.status, origin, reason },
    next: { response },
  })),
}

function compareWithList(origin: string, isListed: boolean, { plan }: Trip): readonly Check[] {
  const { isWildcard, origins } = plan.setup.cors
  return [check('origin', isListed, origin, isWildcard ? '*' : origins.join(', ') || '–')]
}
