/** Lines that are no wider than `widthPx` where the words allow it: a word is never broken. */
export function wrapText(
  text: string,
  widthPx: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) > widthPx) lines.push(word)
    else lines[Math.max(0, lines.length - 1)] = longer
  }
  return lines
}
