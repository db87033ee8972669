/** The bearer as the claims of a verified token name it: the subject, and what it may do. */
import type { JWTPayload } from 'jose'
import type { Identity } from './trip'

const SUBJECT = /^user-(\d{1,9})$/

/** "user-7" names the user with id 7. */
export function formatSubject(userId: number): string {
  return `user-${userId}`
}

export function isSubject(value: unknown): value is string {
  return typeof value === 'string' && SUBJECT.test(value)
}

/** `scope` is a list separated by spaces (RFC 8693 section 4.2); a claim of another type gives no rights. */
export function readIdentity(payload: JWTPayload): Identity {
  const subject = payload.sub ?? ''
  return {
    subject,
    userId: Number(SUBJECT.exec(subject)?.[1]),
    role: typeof payload['role'] === 'string' ? payload['role'] : '',
    scopes: typeof payload['scope'] === 'string' ? payload['scope'].split(' ') : [],
  }
}
