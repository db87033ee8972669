/** The bearer as the claims of a verified token name it: the subject, and what it may do. */
import type { JWTPayload } from 'jose'
import { readUserId } from './subjects'

/** Whoever is known to be asking. */
export type Identity = {
  readonly subject: string
  readonly userId: number
  readonly role: string
  readonly scopes: readonly string[]
}

/** `scope` is a list separated by spaces (RFC 8693 section 4.2); a claim of another type gives no rights. */
export function readIdentity(payload: JWTPayload): Identity {
  const subject = payload.sub ?? ''
  return {
    subject,
    userId: readUserId(subject),
    role: typeof payload['role'] === 'string' ? payload['role'] : '',
    scopes: typeof payload['scope'] === 'string' ? payload['scope'].split(' ') : [],
  }
}
