/** The message under way, as evidence. */
import { formatRequest, formatResponse } from '../../../lib/http/format'
import type { RequestMessage, ResponseMessage } from '../../../lib/http/message'
import type { HttpMessage } from '../../../trace/evidence'
import type { Trip } from '../trip/trip'

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
