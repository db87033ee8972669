/** Who logs in? Compares the password, and stops comparing after too many wrong ones. */
import * as z from 'zod/mini'
import type { CodeReference } from '../../../../trace/trace'
import { passed, refused } from '../../record/finding'
import { LoginInput } from '../http/inputs'
import { countRecent, LOGIN_LIMIT } from '../sessions/login-limit'
import { DUMMY_HASH, isPassword, PASSWORD_ITERATIONS as iterations } from '../sessions/password'
import { askForCredentials, refuseAttempt } from '../http/refusal'
import type { Answer, Finding, Trip } from '../../drive/trip'
import { query } from './handler'

const LAYER = 'shop/handlers/check-password'
const UserRow = z.object({ id: z.number(), role: z.string(), password_hash: z.string() })

export type PasswordCheck =
  | { readonly kind: 'refused'; readonly refusal: Finding }
  | { readonly kind: 'right'; readonly user: { readonly id: number; readonly role: string } }

export async function* checkPassword(trip: Trip): AsyncGenerator<Finding, PasswordCheck, Answer> {
  const { email, password } = LoginInput.parse(trip.input.body)
  const { plan, visit, elapsedMs } = trip
  const failed = [...plan.failedLogins, ...visit.failedLogins]
  const { failures, retryAfterS } = countRecent(failed, email, elapsedMs)
  if (failures >= LOGIN_LIMIT.failures) {
    const values = { email, failures, windowS: LOGIN_LIMIT.windowS, retryAfterS }
    return refuseWith(
      refused('logins.exceeded', values, refuseAttempt(retryAfterS), {
        evidence: {
          checks: [
            {
              id: 'attempts',
              verdict: 'failed',
              actual: String(failures),
              expected: `under ${LOGIN_LIMIT.failures}`,
            },
          ],
        },
        code: mark('logins.exceeded'),
      }),
    )
  }

  const [user] = yield* query(
    trip,
    UserRow,
    'SELECT users',
    `SELECT id, role, password_hash
  FROM users
 WHERE email = $1`,
    [email],
    LAYER,
  )

  // For an unknown user the same work is done, so that not even the time tells the two failures apart.
  const matches = await isPassword(password, user?.password_hash ?? DUMMY_HASH)
  const failure = askForCredentials(
    trip.world.realm,
    'The e-mail address or the password is wrong.',
  )
  const effort = 'hash'
  const failedLogins = [...visit.failedLogins, { email, atMs: elapsedMs }]
  const next = { visit: { ...visit, failedLogins } }
  const values = { email, iterations }
  if (!user) {
    const code = mark('user.unknown')
    return refuseWith(refused('user.unknown', values, failure, { effort, next, code }))
  }
  if (!matches) {
    const code = mark('password.wrong')
    return refuseWith(refused('password.wrong', values, failure, { effort, next, code }))
  }
  yield passed('password.matches', values, { effort, code: mark('password.matches') })
  return { kind: 'right', user }
}

function refuseWith(refusal: Finding): PasswordCheck {
  return { kind: 'refused', refusal }
}

function mark(outcome: string): CodeReference {
  return { layer: LAYER, marks: [`'${outcome}'`] }
}
