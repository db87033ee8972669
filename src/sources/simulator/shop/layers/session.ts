/**
 * Sessions: the cookie is only a number, and what it stands for is in the database. So this gate has to
 * ask there, where a signed token can be verified on the spot.
 */
import * as z from 'zod/mini'
import { formatTime } from '../../../../lib/date'
import { getHeader } from '../../../../lib/http/message'
import { readCookie } from '../../../../lib/http/cookies'
import { passed, refused } from '../../record/finding'
import { sendStatement } from '../handlers/handler'
import { SCOPE } from '../../../../catalog/people'
import { askForCredentials } from '../http/refusal'
import { findSession } from '../sessions/session'
import { SESSION_COOKIE } from '../sessions/session-names'
import { SqlFailure } from '../../database/sql-failure'
import { formatSubject } from '../tokens/subjects'
import { countMinutes } from '../../record/token-evidence'
import type { Finding, Trip } from '../../drive/trip'

const LAYER = 'shop/layers/session'
/** user_id, role, csrf_hash, expires. */
const SessionRow = z.tuple([z.number(), z.string(), z.string(), z.number()])

/** null: the browser has sent none. */
export function getSessionId({ request }: Trip): string | null {
  return readCookie(getHeader(request, 'Cookie') ?? '', SESSION_COOKIE)
}

/** A 401 needs a challenge (RFC 9110 section 15.5.2): a token would do as well. */
export function refuseWithoutSession(trip: Trip): Finding {
  const failure = askForCredentials(trip.world.realm, 'Log in first.')
  const code = { layer: LAYER, marks: ["'session.missing'"] }
  return refused('session.missing', { name: SESSION_COOKIE }, failure, { code })
}

export function nameSession(): Finding {
  const code = { layer: LAYER, marks: ["'session.named'"] }
  return passed('session.named', { name: SESSION_COOKIE }, { code })
}

export async function seekSession(trip: Trip): Promise<Finding> {
  const statement = await findSession(getSessionId(trip) ?? '')
  return sendStatement(statement, { layer: LAYER, marks: ['findSession('] })
}

/** The answer of the database: whose session it is, and whether it still lasts. */
export function recognizeSession(trip: Trip): Finding {
  const { answer, now, world } = trip
  if (answer.kind === 'error') {
    const code = answer.error instanceof SqlFailure ? answer.error.code : ''
    return refused('session.unavailable', { code }, answer.error)
  }
  const row = answer.kind === 'result' ? answer.result.rows[0] : undefined
  const failure = askForCredentials(world.realm, 'The session is over. Log in again.')
  if (!row) return refused('session.unknown', {}, failure)

  const [userId, role, csrfHash, expires] = SessionRow.parse(row)
  const times = { until: formatTime(expires), now: formatTime(now) }
  const check = { id: 'session', actual: times.now, expected: `before ${times.until}` }
  if (now >= expires) {
    const values = { ...times, minutes: countMinutes(expires, now) }
    return refused('session.expired', values, failure, {
      evidence: { checks: [{ ...check, verdict: 'failed' }] },
    })
  }
  const subject = formatSubject(userId)
  return passed(
    'session.valid',
    { subject, ...times },
    {
      // A user who has logged in may do all that users may do; scopes are for tokens.
      next: {
        identity: { subject, userId, role, scopes: SCOPE.split(' ') },
        session: { csrfHash },
      },
      evidence: { checks: [{ ...check, verdict: 'passed' }] },
    },
  )
}
