/** The gateway is modelled: no second server is there. */
import type { ForwardedRequest, ReturnedResponse } from '../../network/gateway'
import { type Account, modelled } from '../account'

export const forwardedRequestAccount: Account<ForwardedRequest> = {
  'upstream.missing': modelled(({ servers }) => ({ values: { servers }, effort: 'network' })),
  'upstream.refused': modelled(({ server }) => ({ values: { server }, effort: 'network' })),
  'request.forwarded': modelled(({ server }) => ({ values: { server }, effort: 'network' })),
}

export const returnedResponseAccount: Account<ReturnedResponse> = {
  'upstream.lost': modelled(({ server }) => ({ values: { server }, hasMessage: false })),
  'upstream.slow': modelled(({ status, limitS }) => ({ values: { status, limitS } })),
  'response.returned': modelled(({ status }) => ({ values: { status } })),
}
