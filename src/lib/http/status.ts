/** Reason phrases of the status codes that occur here (RFC 9110 section 15, RFC 6585). */
const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** The phrase for a status code, '' for one that is not in the list (it may be empty, RFC 9112 section 4). */
export function getReason(status: number): string {
  return REASONS[status] ?? ''
}

/** Redirect statuses (Fetch section 2.2.3). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** Whether responses with this status never have content (RFC 9110 section 6.4.1). */
export function isWithoutContent(status: number): boolean {
  return status < 200 || status === 204 || status === 304
}
