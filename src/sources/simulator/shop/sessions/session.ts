/** Cookie sessions: what the shop gives out, what it keeps of it, and how it finds it again. */
import { toBytes } from '../../../../lib/base64url'
import { hashText } from '../../../../lib/hash'
import { pickHex } from '../../../../lib/random'
import type { QueryEvidence } from '../../../../trace/evidence'
import { SESSION_COOKIE } from './session-names'
import type { Trip } from '../../drive/trip'

export const SESSION_LIFETIME_S = 30 * 60

export type Secrets = { readonly id: string; readonly csrfToken: string }

/** 128 bits each. A real shop takes them from its random generator, a Trace that can be repeated from its seed. */
export function createSecrets({ run, visit }: Trip): Secrets {
  const pick = (name: string) => pickHex(run.seed, `${name} ${visit.exchange}`, 32)
  return { id: pick('session id'), csrfToken: pick('csrf token') }
}

/** Out of reach for scripts (HttpOnly), and for requests that other sites start (SameSite). */
export function formatSessionCookie(id: string): string {
  return `${SESSION_COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`
}

/** Only the hash is looked for: whoever reads the table cannot log in with what is in it. */
export async function findSession(id: string): Promise<QueryEvidence> {
  return {
    summary: 'SELECT sessions',
    sql: `SELECT s.user_id, u.role, s.csrf_hash,
       extract(epoch FROM s.expires_at)::float8 AS expires
  FROM sessions s
  JOIN users u ON u.id = s.user_id
 WHERE s.id_hash = $1`,
    parameters: [await hashText(id)],
  }
}

/** Takes as long for a wrong text as for the right one. */
export function isSameHash(a: string, b: string): boolean {
  const [one, other] = [toBytes(a), toBytes(b)]
  if (one.length !== other.length) return false
  return one.reduce((difference, byte, index) => difference | (byte ^ (other[index] ?? 0)), 0) === 0
}
