/** A text of at most `length` characters, on one line; "…" stands for what is left out. */
export function clipText(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
