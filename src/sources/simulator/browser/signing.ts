/** How the page comes by the credentials that it sends. */
export type Signing = {
  /** Scheme of the Authorization field that the page sends. */
  readonly scheme: 'Bearer' | 'Basic'
  readonly algorithm: 'HS256' | 'none'
  /** Secret that the token is signed with. */
  readonly key: string
  /** Whether the token loses a segment on the way. */
  readonly isCut: boolean
}
