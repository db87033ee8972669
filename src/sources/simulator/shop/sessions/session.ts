/** Cookie sessions: what the shop gives out, and what it keeps of it. */
import { toBytes } from '../../../../lib/base64url'
import { formatSubject } from '../tokens/subjects'
import { SESSION_COOKIE } from './session-names'

export type OpenedSession = {
  readonly kind: 'session.opened'
  readonly subject: string
  /** 128 bits each. */
  readonly id: string
  readonly csrfToken: string
  /** Seconds since the epoch. */
  readonly expires: number
}

/** `random`: hexadecimal digits that nobody can guess, as many as asked for. */
export function openSession(
  userId: number,
  expires: number,
  random: (name: string, digits: number) => string,
): OpenedSession {
  return {
    kind: 'session.opened',
    subject: formatSubject(userId),
    id: random('session id', 32),
    csrfToken: random('csrf token', 32),
    expires,
  }
}

/** Out of reach for scripts (HttpOnly), and for requests that other sites start (SameSite). */
export function formatSessionCookie(id: string): string {
  return `${SESSION_COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`
}

/** Takes as long for a wrong text as for the right one. */
export function isSameHash(a: string, b: string): boolean {
  const [one, other] = [toBytes(a), toBytes(b)]
  if (one.length !== other.length) return false
  return one.reduce((difference, byte, index) => difference | (byte ^ (other[index] ?? 0)), 0) === 0
}
