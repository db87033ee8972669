/** The rate limit: how full the bucket was, and what is left in it. */
import type { ReportedQuota, TakenQuota } from '../../shop/layers/rate-limit'
import { type Account, real } from '../account'
import { check } from '../check'

export const takenQuotaAccount: Account<TakenQuota> = {
  'quota.exceeded': real(({ retryAfterS, level, bucket }, { plan, visit }) => {
    const { requests: quota, windowS } = plan.setup.quota
    return {
      values: { quota, windowS, retryAfterS },
      checks: [checkLevel(level)],
      next: { remainingQuota: 0, visit: { ...visit, bucket } },
    }
  }),
  'quota.available': real(({ remaining, level, bucket }, { plan, visit }) => {
    const { requests: quota, windowS } = plan.setup.quota
    return {
      values: { remaining, quota, windowS },
      checks: [checkLevel(level)],
      next: { remainingQuota: remaining, visit: { ...visit, bucket } },
    }
  }),
}

export const reportedQuotaAccount: Account<ReportedQuota> = {
  'quota.reported': real(({ remaining, response }, { plan }) => {
    const { requests: quota, windowS } = plan.setup.quota
    return { values: { remaining, quota, windowS }, next: { response } }
  }),
}

function checkLevel(level: number) {
  return check('quota', level >= 1, String(Math.floor(level)), 'at least 1')
}
