/** Logging: the line that was written, or could not be. */
import type { LoggedRequest, LoggedResponse } from '../../shop/layers/logging'
import { type Account, modelled, real } from '../account'

export const loggedRequestAccount: Account<LoggedRequest> = {
  'request.logged': real(({ requestId, method, path, line }, { elapsedMs }) => ({
    values: { requestId, method, path },
    evidence: { logLine: line },
    next: { requestId, loggedAtMs: elapsedMs },
  })),
}

export const loggedResponseAccount: Account<LoggedResponse> = {
  'log.failed': modelled(({ requestId, response }) => ({
    values: { requestId },
    next: { response },
  })),
  'response.logged': real(({ requestId, durationMs, response, line }) => ({
    values: { status: response.status, durationMs, requestId },
    evidence: { logLine: line },
    next: { response },
  })),
}
