/** Instants as HTTP and people write them. All take seconds since the epoch. */

/** IMF-fixdate: "Thu, 01 Jan 2026 00:10:00 GMT" (RFC 9110 section 5.6.7). */
export function formatHttpDate(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toUTCString()
}

/** ISO 8601 with milliseconds, UTC. */
export function formatIsoDate(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString()
}

/** "HH:MM:SS" (UTC); an instant that no calendar reaches is given as the number that it is. */
export function formatTime(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().slice(-13, -5)
}
