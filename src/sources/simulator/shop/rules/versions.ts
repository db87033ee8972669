/**
 * Conditional requests: the client names the version that it knows. The handler asks after all other
 * checks and just before it acts (RFC 9110 section 13.2.1).
 */
import { isKnown, isMatch } from '../../../../lib/http/entity-tag'
import { getHeader, type RequestMessage } from '../../../../lib/http/message'
import { refuse, type Refusal } from '../http/refusal'

type Compared = { readonly given: string; readonly etag: string }

export type UnchangedVersion = Compared & { readonly kind: 'version.unchanged' }

/** If-None-Match names the current version: the client has it, so that a 304 is enough. */
export function isUnchanged(request: RequestMessage, etag: string): UnchangedVersion | null {
  const given = getHeader(request, 'If-None-Match')
  if (given === undefined || !isKnown(given, etag)) return null
  return { kind: 'version.unchanged', given, etag }
}

export type ComparedVersion = Compared &
  (
    | { readonly kind: 'version.matches' }
    | { readonly kind: 'version.outdated'; readonly refusal: Refusal }
  )

/** If-Match names another version than the current one: the change would undo what somebody else did. */
export function compareVersion(request: RequestMessage, etag: string): ComparedVersion | null {
  const given = getHeader(request, 'If-Match')
  if (given === undefined) return null
  if (!isMatch(given, etag)) {
    const refusal = refuse(412, `The current version is ${etag}.`, [['ETag', etag]])
    return { kind: 'version.outdated', given, etag, refusal }
  }
  return { kind: 'version.matches', given, etag }
}
