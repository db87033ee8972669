/** How many wrong passwords an address may have within a window: counted on the virtual clock of the journey. */
import type { FailedLogin } from '../../drive/plan'

export const LOGIN_LIMIT = { failures: 4, windowS: 60 } as const

/** The failures of the window that ends at `nowMs`, and how long it takes until one of the counted ones leaves it. */
export function countRecent(
  failedLogins: readonly FailedLogin[],
  email: string,
  nowMs: number,
): { readonly failures: number; readonly retryAfterS: number } {
  const windowMs = LOGIN_LIMIT.windowS * 1000
  const recent = failedLogins.filter(
    (failed) => failed.email === email && nowMs - failed.atMs < windowMs,
  )
  const oldest = recent.at(-LOGIN_LIMIT.failures)?.atMs ?? nowMs
  return {
    failures: recent.length,
    retryAfterS: Math.ceil((oldest + windowMs - nowMs) / 1000),
  }
}
