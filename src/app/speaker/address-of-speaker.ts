/** The address of a speaker's window: "#speaker=" and the id of the page that it belongs to; without one, any. */
const START = '#speaker'

export function toSpeakerHash(audience: string): string {
  return `${START}=${audience}`
}

export function isSpeakerHash(hash: string): boolean {
  return hash === START || hash.startsWith(`${START}=`)
}

/** null: whichever page answers. */
export function parseSpeakerHash(hash: string): string | null {
  const id = hash.slice(START.length + 1)
  return isSpeakerHash(hash) && isPageId(id) ? id : null
}

/** What `createId` makes. */
export function isPageId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
}
