/**
 * Something on the way to the server that does not write HTTP as it should: no browser would send what
 * arrives then. Modelled; the server really reads what is left of the request.
 */
import { countBytes, type HeaderField, type RequestMessage } from '../../../lib/http/message'
import { hasTrouble, type Plan } from '../drive/plan'

export function carelesslyPassOn(request: RequestMessage, plan: Plan): RequestMessage {
  const isLost = ([name]: HeaderField) => hasTrouble(plan, 'no-host') && name === 'Host'
  const headers = request.headers.filter((field) => !isLost(field))
  const method = hasTrouble(plan, 'unknown-method') ? 'FROBNICATE' : request.method
  const isTouched = hasTrouble(plan, 'differing-lengths') && request.body !== null
  if (!isTouched) return { ...request, method, headers }
  // As if there were nothing, or something: in any case not what is really there.
  const wrong = countBytes(request.body ?? '') === 0 ? '5' : '0'
  return { ...request, method, headers: [...headers, ['Content-Length', wrong]] }
}
