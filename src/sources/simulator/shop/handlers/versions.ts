/**
 * Conditional requests: the client names the version that it knows. The handler asks after all other
 * checks and just before it acts (RFC 9110 section 13.2.1).
 */
import { isKnown, isMatch } from '../../../../lib/http/entity-tag'
import { getHeader } from '../../../../lib/http/message'
import type { Check } from '../../../../trace/evidence'
import { passed, refused } from '../../record/finding'
import { refuse } from '../http/refusal'
import type { Answer, Finding, Trip } from '../../drive/trip'

const LAYER = 'shop/handlers/versions'

/** If-None-Match names the current version: the client has it, so that a 304 is enough. */
export async function* hasVersion(
  trip: Trip,
  etag: string,
): AsyncGenerator<Finding, boolean, Answer> {
  const known = getHeader(trip.request, 'If-None-Match')
  if (known === undefined || !isKnown(known, etag)) return false
  yield passed('version.unchanged', { etag }, describe('version.unchanged', 'passed', known, etag))
  return true
}

/** If-Match names another version than the current one: the change would undo what somebody else did. */
export async function* refuseOutdated(
  trip: Trip,
  etag: string,
): AsyncGenerator<Finding, Finding | null, Answer> {
  const given = getHeader(trip.request, 'If-Match')
  if (given === undefined) return null
  if (isMatch(given, etag)) {
    yield passed('version.matches', { etag }, describe('version.matches', 'passed', given, etag))
    return null
  }
  const failure = refuse(412, `The current version is ${etag}.`, [['ETag', etag]])
  const seen = describe('version.outdated', 'failed', given, etag)
  return refused('version.outdated', { given, current: etag }, failure, seen)
}

function describe(outcome: string, verdict: Check['verdict'], actual: string, expected: string) {
  return {
    evidence: { checks: [{ id: 'version', verdict, actual, expected }] },
    code: { layer: LAYER, marks: [`'${outcome}'`] },
  }
}
