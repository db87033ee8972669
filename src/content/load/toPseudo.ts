/**
 * English made strange: letters get accents, texts a third more length and brackets around them, and
 * what ICU reads (placeholders, selectors, tags, quoted characters) stays. Text on the page without brackets escaped translation.
 */
type Texts = string | { readonly [key: string]: Texts }

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'áƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ'
const LENGTHENED_BY = 1 / 3

/** Texts in, texts of the same shape out. */
export function toPseudo<T>(texts: T): T {
  return convert(texts as Texts) as T
}

function convert(texts: Texts): Texts {
  if (typeof texts === 'string') return texts === '' ? '' : toPseudoText(texts)
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, convert(value)]))
}

function toPseudoText(text: string): string {
  const { accented } = accent(text, 0, '')
  return `[${accented}${'~'.repeat(Math.ceil(text.length * LENGTHENED_BY))}]`
}

/** From a place outside all arguments to the brace that ends this text (or to the end of everything). */
function accent(
  text: string,
  from: number,
  before: string,
): { readonly accented: string; readonly end: number } {
  let accented = before
  let at = from
  while (at < text.length && text[at] !== '}') {
    const kept = readQuoted(text, at) ?? readTag(text, at)
    if (kept !== null) {
      accented += kept
      at += kept.length
    } else if (text[at] === '{') {
      const argument = readArgument(text, at)
      accented += argument.accented
      at = argument.end
    } else {
      accented += ACCENTED[PLAIN.indexOf(text[at] ?? '')] ?? text[at]
      at += 1
    }
  }
  return { accented, end: at }
}

/** '{'…'}' and '<'…'>': between apostrophes ICU reads nothing. */
function readQuoted(text: string, at: number): string | null {
  return /^'[{}<>|#][^']*'/.exec(text.slice(at))?.[0] ?? null
}

function readTag(text: string, at: number): string | null {
  return /^<\/?[a-z]+>/.exec(text.slice(at))?.[0] ?? null
}

/** {name}, {name, number}, or {name, plural, one {…} other {…}} whose branches are texts again. */
function readArgument(
  text: string,
  from: number,
): { readonly accented: string; readonly end: number } {
  const head = /^\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(text.slice(from))?.[0]
  if (!head) {
    const end = text.indexOf('}', from) + 1
    return { accented: text.slice(from, end), end }
  }
  let accented = head
  let at = from + head.length
  while (text[at] !== '}') {
    const open = text.indexOf('{', at)
    const branch = accent(text, open + 1, text.slice(at, open + 1))
    accented += `${branch.accented}}`
    at = branch.end + 1
    const gap = /^\s*/.exec(text.slice(at))?.[0] ?? ''
    accented += gap
    at += gap.length
  }
  return { accented: `${accented}}`, end: at + 1 }
}
