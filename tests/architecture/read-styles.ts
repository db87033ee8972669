/** Which classes a style sheet names, a component wears and a selector in code looks for. */
import { listLiterals, stripComments } from './read-source'

/** The selectors of a style sheet, those within others joined to theirs. */
export function listSelectors(css: string): readonly string[] {
  const selectors: string[] = []
  const around: string[] = []
  let text = ''
  for (const sign of stripComments(css)) {
    if (sign === '{') {
      const isRule = !/^\s*@/.test(text)
      const selector = isRule ? [...around, text.trim()].filter(Boolean).join(' ') : ''
      if (selector) selectors.push(selector.replaceAll(/\s+/g, ' '))
      around.push(isRule ? text.trim() : '')
    }
    if (sign === '}') around.pop()
    text = '{};'.includes(sign) ? '' : text + sign
  }
  return selectors
}

/** Without states such as is-failed, which say something only beside a class of their own. */
export function listClasses(selector: string): readonly string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('is-'))
}

/**
 * The classes of `known` that a file wears: those in a `className`, and of those with a hyphen, which cannot be
 * taken for a word, also those in any other text.
 */
export function listWorn(source: string, known: ReadonlySet<string>): readonly string[] {
  const code = stripComments(source)
  const attributes = [...code.matchAll(/\bclassName=/g)].flatMap(({ index }) =>
    listLiterals(readAttribute(code, index + 'className='.length)),
  )
  const others = listLiterals(code).filter((text) => text.includes('-'))
  const words = [...attributes, ...others].flatMap((text) => text.split(/\s+|\$\{[^}]*\}/))
  const isWorn = (word: string) =>
    known.has(word) && (word.includes('-') || attributes.some((text) => text.includes(word)))
  return [...new Set(words.filter(isWorn))]
}

/** The value of an attribute that begins at `start`: a text, or whatever is in its braces. */
function readAttribute(code: string, start: number): string {
  if (code[start] !== '{') return /^"[^"]*"/.exec(code.slice(start))?.[0] ?? ''
  let depth = 0
  for (let end = start; end < code.length; end++) {
    if (code[end] === '{') depth++
    if (code[end] === '}' && --depth === 0) return code.slice(start, end + 1)
  }
  return ''
}
