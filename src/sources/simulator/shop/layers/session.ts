/**
 * Sessions: the cookie is only a number, and what it stands for is in the database. So this gate has to
 * ask there, where a signed token can be verified on the spot.
 */
import * as z from 'zod/mini'
import { hashText } from '../../../../lib/hash'
import type { Db } from '../handlers/calls'
import { SqlFailure } from '../handlers/sql-failure'
import { askForCredentials, type Refusal } from '../http/refusal'
import { toRefusal } from '../http/to-refusal'
import type { Session } from '../sessions/csrf'
import type { ServerSetup } from '../setup'
import type { Identity } from '../tokens/identity'
import { formatSubject } from '../tokens/subjects'

const SessionRow = z.object({
  user_id: z.number(),
  role: z.string(),
  csrf_hash: z.string(),
  /** Seconds since the epoch. */
  expires: z.number(),
})

type Arrived = {
  readonly id: string
  readonly db: Db
  /** Seconds since the epoch. */
  readonly getNow: () => number
}

type Lasting = { readonly expires: number; readonly now: number }

export type RecognizedSession =
  | { readonly kind: 'session.unavailable'; readonly code: string; readonly refusal: Refusal }
  | { readonly kind: 'session.unknown'; readonly refusal: Refusal }
  | ({ readonly kind: 'session.expired'; readonly refusal: Refusal } & Lasting)
  | ({
      readonly kind: 'session.valid'
      readonly identity: Identity
      readonly session: Session
    } & Lasting)

/** Only the hash is looked for: whoever reads the table cannot log in with what is in it. */
export async function recognizeSession(
  { id, db, getNow }: Arrived,
  { realm, userScopes: scopes }: ServerSetup,
): Promise<RecognizedSession> {
  let row
  try {
    row = await db.first(
      SessionRow,
      `SELECT s.user_id, u.role, s.csrf_hash,
       extract(epoch FROM s.expires_at)::float8 AS expires
  FROM sessions s
  JOIN users u ON u.id = s.user_id
 WHERE s.id_hash = $1`,
      [await hashText(id)],
    )
  } catch (error) {
    if (!(error instanceof SqlFailure)) throw error
    return { kind: 'session.unavailable', code: error.code, refusal: toRefusal(error) }
  }
  const refusal = askForCredentials(realm, 'The session is over. Log in again.')
  if (!row) return { kind: 'session.unknown', refusal }

  const { user_id: userId, role, csrf_hash: csrfHash, expires } = row
  const now = getNow()
  if (now >= expires) return { kind: 'session.expired', expires, now, refusal }
  // A user who has logged in may do all that users may do; scopes are for tokens.
  const identity = { subject: formatSubject(userId), userId, role, scopes }
  return { kind: 'session.valid', expires, now, identity, session: { csrfHash } }
}
