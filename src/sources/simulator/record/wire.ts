/** The message under way, as evidence and for the layers of the way back. */
import { formatRequest, formatResponse } from '../../../lib/http/format'
import type { RequestMessage, ResponseMessage } from '../../../lib/http/message'
import type { HttpMessage } from '../../../trace/evidence'
import type { Trip } from '../drive/trip'

/** The response; asking for it before there is one is a bug. */
export function getAnswer(trip: Trip): ResponseMessage {
  if (!trip.response) throw new Error('there is no response yet')
  return trip.response
}

export function showRequest(request: RequestMessage): HttpMessage {
  return { kind: 'request', label: request.method, text: formatRequest(request) }
}

export function showResponse(response: ResponseMessage): HttpMessage {
  return { kind: 'response', label: String(response.status), text: formatResponse(response) }
}

export function showMessage(trip: Trip): HttpMessage {
  if (!trip.response) return showRequest(trip.request)
  const message = showResponse(trip.response)
  return trip.isIncomplete ? { ...message, isIncomplete: true } : message
}

/** The response as it is when the connection ends half-way through its content. */
export function cutOff(response: ResponseMessage): ResponseMessage {
  const { body } = response
  return { ...response, body: body && body.slice(0, Math.floor(body.length / 2)) }
}
