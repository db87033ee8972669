/** Error handling: the response that a refusal has become. */
import { countBytes } from '../../../../lib/http/message'
import type { CreatedPage, CreatedProblem } from '../../shop/layers/error-handler'
import { type Account, real } from '../account'

export const createdProblemAccount: Account<CreatedProblem> = {
  'problem.created': real(({ response }) => ({
    values: { status: response.status, reason: response.reason },
    effort: 'decision',
    next: { response },
  })),
}

export const serverProblemAccount: Account<CreatedProblem | CreatedPage> = {
  ...createdProblemAccount,
  'page.created': real(({ response }) => ({
    values: { status: response.status, bytes: countBytes(response.body ?? '') },
    effort: 'decision',
    next: { response },
  })),
}
