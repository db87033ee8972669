/** A Trace as the text of a JSON file; parseTrace reads it back. */
import type { Trace } from '../trace/trace'

export function toJson(trace: Trace): string {
  return JSON.stringify(trace)
}
