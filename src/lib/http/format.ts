/** Messages written as HTTP/1.1 text: start-line, field lines, empty line, body; CRLF ends each line (RFC 9112 section 2.1). */
import type { HeaderField, RequestMessage, ResponseMessage } from './message'

const CRLF = '\r\n'

export function formatRequest(request: RequestMessage): string {
  return formatMessage(
    `${request.method} ${request.target} HTTP/1.1`,
    request.headers,
    request.body,
  )
}

/** The space after the status code is sent even where the reason is empty (RFC 9112 section 4). */
export function formatResponse(response: ResponseMessage): string {
  return formatMessage(
    `HTTP/1.1 ${response.status} ${response.reason}`,
    response.headers,
    response.body,
  )
}

function formatMessage(
  startLine: string,
  headers: readonly HeaderField[],
  body: string | null,
): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return [startLine, ...lines, '', body ?? ''].join(CRLF)
}
