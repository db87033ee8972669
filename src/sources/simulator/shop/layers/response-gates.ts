/** The way back through gates that have nothing to add: the response passes as it is. */
import type { ResponseMessage } from '../../../../lib/http/message'

export type PassedResponse = {
  readonly kind: 'response.passed'
  readonly gate: string
  readonly response: ResponseMessage
}

type Leaving = { readonly gate: string; readonly response: ResponseMessage }

export function passResponse({ gate, response }: Leaving): PassedResponse {
  return { kind: 'response.passed', gate, response }
}
