/** Everything that the business logic decides by, as functions that know nothing of requests and databases. */
import { openSession } from '../sessions/session'
import { issueToken } from '../tokens/issue-token'
import { checkBreaker } from './breaker'
import { compareWithFirst, isFirstWith } from './idempotency'
import { checkStatus } from './order-status'
import { checkOwner } from './ownership'
import { checkAttempts, comparePassword, protectPassword } from './password'
import { repeat } from './retry'
import { joinSearch } from './search'
import { checkStock } from './stock'
import { compareVersion, isUnchanged } from './versions'

export const RULES = {
  checkAttempts,
  checkBreaker,
  checkOwner,
  checkStatus,
  checkStock,
  comparePassword,
  compareVersion,
  compareWithFirst,
  isFirstWith,
  isUnchanged,
  issueToken,
  joinSearch,
  repeat,
  openSession,
  protectPassword,
} as const
