/** Who logs in? Compares the password, and stops comparing after too many wrong ones. */
import { askForCredentials, refuseAttempt, type Refusal } from '../http/refusal'
import { DUMMY_HASH, hashPassword, isPassword, PASSWORD_ITERATIONS } from '../sessions/password'
import type { ServerSetup } from '../setup'

/** `atMs`: virtual milliseconds since the start of the run; before it, a negative number. */
export type FailedLogin = { readonly email: string; readonly atMs: number }

export type ExceededLogins = {
  readonly kind: 'logins.exceeded'
  readonly email: string
  readonly failures: number
  readonly windowS: number
  readonly retryAfterS: number
  readonly refusal: Refusal
}

/** null: the address may try. */
export function checkAttempts(
  email: string,
  failedLogins: readonly FailedLogin[],
  nowMs: number,
  { loginLimit }: ServerSetup,
): ExceededLogins | null {
  const { failures, retryAfterS } = countRecent(failedLogins, email, nowMs, loginLimit)
  if (failures < loginLimit.failures) return null
  const { windowS } = loginLimit
  const refusal = refuseAttempt(retryAfterS)
  return { kind: 'logins.exceeded', email, failures, windowS, retryAfterS, refusal }
}

/** The failures of the window that ends at `nowMs`, and how long it takes until one of the counted ones leaves it. */
function countRecent(
  failedLogins: readonly FailedLogin[],
  email: string,
  nowMs: number,
  limit: ServerSetup['loginLimit'],
): { readonly failures: number; readonly retryAfterS: number } {
  const windowMs = limit.windowS * 1000
  const recent = failedLogins.filter(
    (failed) => failed.email === email && nowMs - failed.atMs < windowMs,
  )
  const oldest = recent.at(-limit.failures)?.atMs ?? nowMs
  return {
    failures: recent.length,
    retryAfterS: Math.ceil((oldest + windowMs - nowMs) / 1000),
  }
}

export type KeptUser = {
  readonly id: number
  readonly role: string
  readonly password_hash: string
}

export type ComparedPassword = { readonly email: string; readonly iterations: number } & (
  | { readonly kind: 'user.unknown'; readonly refusal: Refusal }
  | { readonly kind: 'password.wrong'; readonly refusal: Refusal }
  | { readonly kind: 'password.matches'; readonly user: Pick<KeptUser, 'id' | 'role'> }
)

export async function comparePassword(
  { email, password }: { readonly email: string; readonly password: string },
  user: KeptUser | undefined,
  { realm }: ServerSetup,
): Promise<ComparedPassword> {
  const iterations = PASSWORD_ITERATIONS
  // For an unknown user the same work is done, so that not even the time tells the two failures apart.
  const matches = await isPassword(password, user?.password_hash ?? DUMMY_HASH)
  const refusal = askForCredentials(realm, 'The e-mail address or the password is wrong.')
  if (!user) return { kind: 'user.unknown', email, iterations, refusal }
  if (!matches) return { kind: 'password.wrong', email, iterations, refusal }
  return { kind: 'password.matches', email, iterations, user }
}

export type HashedPassword = {
  readonly kind: 'password.hashed'
  readonly hash: string
  readonly iterations: number
}

/** What is kept of a new password: nothing that leads back to it. */
export async function protectPassword(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<HashedPassword> {
  const hash = await hashPassword(password, salt)
  return { kind: 'password.hashed', hash, iterations: PASSWORD_ITERATIONS }
}
