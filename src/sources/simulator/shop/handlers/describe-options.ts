/** OPTIONS of any route: what could be asked here (RFC 9110 section 9.3.7). */
import { respond } from '../http/respond'
import { getAllow } from '../http/routes'
import type { Asked, HandlerAnswer } from './calls'

export async function describeOptions({ template }: Asked): Promise<HandlerAnswer> {
  return respond(204, [['Allow', getAllow(template)]])
}
