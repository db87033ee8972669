/** Entity tags and the two ways to compare them (RFC 9110 sections 8.8.3 and 13.1). */

/** The tag of a version number: strong, for it changes with every change. */
export function formatEntityTag(version: number): string {
  return `"v${version}"`
}

/** If-Match: strong comparison, a weak tag matches nothing (section 13.1.1). */
export function isMatch(field: string, tag: string): boolean {
  return field.trim() === '*' || listTags(field).includes(tag)
}

/** If-None-Match: weak comparison, W/ makes no difference (section 13.1.2). */
export function isKnown(field: string, tag: string): boolean {
  const opaque = (text: string) => text.replace(/^W\//, '')
  return field.trim() === '*' || listTags(field).some((known) => opaque(known) === opaque(tag))
}

function listTags(field: string): readonly string[] {
  return field.match(/(?:W\/)?"[^"]*"/g) ?? []
}
