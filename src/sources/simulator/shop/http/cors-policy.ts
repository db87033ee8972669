/** What the CORS gate tells browsers, as data. Which pages may read is asked of the list of origins alone. */
import type { HeaderField } from '../../../../lib/http/message'

export type CorsPolicy = {
  /** Origins whose pages may read the responses. */
  readonly origins: readonly string[]
  /** Whether it says "*" in place of the origin that asked. */
  readonly isWildcard: boolean
  /** The same for every path: a preflight is answered before anybody looks for a route. */
  readonly methods: readonly string[]
  readonly fields: readonly string[]
  readonly exposed: readonly string[]
  /** Whether requests may carry cookies: Access-Control-Allow-Credentials. */
  readonly allowsCredentials: boolean
  /** Whether errors get the fields, too. */
  readonly coversErrors: boolean
  /** How long a browser may keep the answer to a preflight. */
  readonly maxAgeS: number
}

/** The permission itself, for a page of `origin`; never for any origin and with cookies (Fetch section 3.3.5). */
export function formatPermission(cors: CorsPolicy, origin: string): readonly HeaderField[] {
  const permission: HeaderField = ['Access-Control-Allow-Origin', origin]
  if (!cors.allowsCredentials || cors.isWildcard) return [permission]
  return [permission, ['Access-Control-Allow-Credentials', 'true']]
}

/** What Access-Control-Allow-Origin says to a page of `origin`; null: it is left out. */
export function getAllowedOrigin(
  { origins, isWildcard }: CorsPolicy,
  origin: string | undefined,
): string | null {
  if (origin === undefined || !(isWildcard || origins.includes(origin))) return null
  return isWildcard ? '*' : origin
}
