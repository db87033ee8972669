/**
 * Walls that imports do not show: every class has a prefix, every prefix a room (src/rooms.json), and no other room
 * styles it, wears it or looks for it. What ui/ has for all is the exception. What depends on the surroundings goes by a
 * prop, a data attribute or a custom property; of the page as a whole the root element says what root-attributes.ts names.
 */
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { listFiles, listLiterals, readSource } from '../fixtures/read-source'
import { listClasses, listSelectors, listWorn } from '../fixtures/read-styles'

type Styles = Readonly<Record<string, readonly string[]>>
const { styles, stylesForAll } = createRequire(import.meta.url)('../../src/rooms.json') as {
  readonly styles: Styles
  /** Of ui/, what any component may wear. */
  readonly stylesForAll: readonly string[]
}

/** Every style sheet comes to the root with these, and with nothing else. */
const ROOT_ATTRIBUTES = [...readSource('ui/root-attributes.ts').matchAll(/readonly (\w+):/g)].map(
  (match) => match[1],
)

const hasPrefix = (name: string, prefix: string) =>
  name === prefix || name.startsWith(`${prefix}-`) || name.startsWith(`${prefix}__`)

/** The longest prefix decides; null: it is nobody's. */
function ownerOf(name: string): string | null {
  const found = Object.entries(styles)
    .flatMap(([room, prefixes]) => prefixes.map((prefix) => ({ room, prefix })))
    .filter(({ prefix }) => hasPrefix(name, prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)
  return found[0]?.room ?? null
}

function roomOf(file: string): string | null {
  return Object.keys(styles).find((room) => file.startsWith(`${room}/`)) ?? null
}

/** What a style sheet says of others. */
function findForeignStyles(file: string, css: string): readonly string[] {
  const room = roomOf(file)
  return listSelectors(css).flatMap((selector) => {
    const classes = listClasses(selector)
    const foreign = classes.filter((name) => ![room, 'ui'].includes(ownerOf(name)))
    const isOwn = classes.some((name) => ownerOf(name) === room)
    // Of elements without a class only the page itself is nobody's: its root, its body, and what ui/ says of all.
    const isFree = room === 'ui' || /^(:root|html|body)\b/.test(selector)
    if (foreign.length > 0) return [`${file}: .${foreign.join(', .')} in ${selector}`]
    return isOwn || isFree ? [] : [`${file}: nothing of its own in ${selector}`]
  })
}

function findForeignRootAttributes(file: string, css: string): readonly string[] {
  return listSelectors(css)
    .flatMap((selector) => selector.match(/(?::root|html)(?::not\()?(?:\[[^\]]*\])+/g) ?? [])
    .flatMap((root) => [...root.matchAll(/data-([a-z]+)/g)].map((match) => match[1] ?? ''))
    .filter((name) => !ROOT_ATTRIBUTES.includes(name))
    .map((name) => `${file}: data-${name} of the root`)
}

function findForeignClasses(file: string, source: string, known: ReadonlySet<string>) {
  const isForAll = (name: string) => stylesForAll.some((prefix) => hasPrefix(name, prefix))
  return listWorn(source, known)
    .filter((name) => ownerOf(name) !== roomOf(file) && !isForAll(name))
    .map((name) => `${file}: "${name}"`)
}

/** Selectors in code: whoever needs an element of another room is given it. */
function findForeignSelectors(file: string, source: string, known: ReadonlySet<string>) {
  return listLiterals(source)
    .filter((text) => /(^|[\s,>(\]])\.[a-z]/.test(text))
    .flatMap((text) => listClasses(text).filter((name) => known.has(name)))
    .filter((name) => ownerOf(name) !== roomOf(file))
    .map((name) => `${file}: '.${name}'`)
}

const sheets = listFiles(/\.css$/)
// What is built beside the page makes markup of code, and wears what all may wear.
const sources = listFiles(/\.tsx?$/).filter((file) => !/^(content|build)\//.test(file))
const known = new Set([
  ...sheets.flatMap((file) => listSelectors(readSource(file)).flatMap(listClasses)),
  'react-flow',
])

describe('a style sheet', () => {
  it('styles what its own room draws, and what ui/ has', () => {
    expect(sheets.length).toBeGreaterThan(20)
    expect(sheets.flatMap((file) => findForeignStyles(file, readSource(file)))).toEqual([])
  })

  it('asks the root for nothing that is not said there', () => {
    expect(ROOT_ATTRIBUTES).toContain('columns')
    expect(sheets.flatMap((file) => findForeignRootAttributes(file, readSource(file)))).toEqual([])
  })

  it('has no more than 250 lines', () => {
    const lines = (file: string) => readSource(file).split('\n').length - 1
    expect(sheets.filter((file) => lines(file) > 250)).toEqual([])
  })

  it('is caught where it styles another room, an element of nobody, or asks the root for more', () => {
    const css = `.caption { color: red; } @media (width > 1px) { .speaker .canvas { opacity: 1; } }
      :root[data-mode='page'] { .hops { gap: 0; } body { margin: 0; } }
      .caption.is-failed .button, [data-x] > .caption { color: red; } p { margin: 0; } .stray { gap: 0; }`
    expect(findForeignStyles('views/captions/planted.css', css)).toEqual([
      'views/captions/planted.css: .speaker, .canvas in .speaker .canvas',
      "views/captions/planted.css: .hops in :root[data-mode='page'] .hops",
      'views/captions/planted.css: nothing of its own in p',
      'views/captions/planted.css: .stray in .stray',
    ])
    const root = ":root:not([data-columns='one'][data-tab='code']) .caption { color: red; }"
    expect(findForeignRootAttributes('views/captions/planted.css', root)).toEqual([
      'views/captions/planted.css: data-tab of the root',
    ])
  })
})

describe('a class', () => {
  it('is worn by components of its own room', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.flatMap((file) => findForeignClasses(file, readSource(file), known))).toEqual([])
  })

  it('is looked for by its own room', () => {
    const found = sources.flatMap((file) => findForeignSelectors(file, readSource(file), known))
    expect(found).toEqual([])
  })

  it('is caught where another room wears it or looks for it', () => {
    const source = `// "caption-lead"
      const look = 'canvas-box is-new'
      return <p role="button" className={isNew ? 'button mono' : \`caption is-\${tone}\`}>
        <span className="visually-hidden transport">{a.closest('main > .inspector')}</span></p>`
    const classes = new Set([...known, 'inspector'])
    expect(findForeignClasses('views/captions/Planted.tsx', source, classes)).toEqual([
      'views/captions/Planted.tsx: "button"',
      'views/captions/Planted.tsx: "transport"',
      'views/captions/Planted.tsx: "canvas-box"',
    ])
    expect(findForeignSelectors('views/captions/Planted.tsx', source, classes)).toEqual([
      "views/captions/Planted.tsx: '.inspector'",
    ])
  })
})
