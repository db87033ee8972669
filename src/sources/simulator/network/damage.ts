/**
 * Something on the way that does not pass on what it got: no browser would send what arrives then, and no
 * server what comes back. Modelled; both really read what is left of the message.
 */
import {
  countBytes,
  type HeaderField,
  type RequestMessage,
  type ResponseMessage,
} from '../../../lib/http/message'
import type { Damage } from './setup'

export function damageInTransit(
  request: RequestMessage,
  { losesHost, miscounts, method: other }: Damage,
): RequestMessage {
  const isLost = ([name]: HeaderField) => losesHost && name === 'Host'
  const headers = request.headers.filter((field) => !isLost(field))
  const method = other ?? request.method
  if (!miscounts || request.body === null) return { ...request, method, headers }
  // As if there were nothing, or something: in any case not what is really there.
  const wrong = countBytes(request.body) === 0 ? '5' : '0'
  return { ...request, method, headers: [...headers, ['Content-Length', wrong]] }
}

/** What of a response comes through; null: nothing. Without content there is no half of it. */
export function passResponseOn(
  response: ResponseMessage,
  part: 'all' | 'half' | 'nothing',
): ResponseMessage | null {
  if (part === 'nothing') return null
  const { body } = response
  if (part === 'all' || body === null) return response
  return { ...response, body: body.slice(0, Math.floor(body.length / 2)) }
}
