/** Two pictures may stand on one page: an id is made for each by `useId`, and who needs an element has a ref to it. */
import { expect, it } from 'vitest'
import { listFiles, readSource, stripComments } from '../fixtures/read-source'
import { listSelectors } from '../fixtures/read-styles'

/** `<Handle id>` is the library's own name for an end of a box, no id of the page. */
const NOT_OF_THE_PAGE = /<Handle\b[^>]*>/g

const SELECTED = /\b(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(['"`])(.*?)\1/g

function findIdsInCode(file: string, source: string): readonly string[] {
  const code = stripComments(source).replaceAll(NOT_OF_THE_PAGE, '')
  const written = code.match(/\bid=(?:"[^"]*"|\{['`][^$}]*\})|\bgetElementById\b/g) ?? []
  const selectors = [...code.matchAll(SELECTED)].map((match) => match[2] ?? '')
  return [...written, ...selectors.filter((text) => /#[a-z]/i.test(text))].map(
    (text) => `${file}: ${text}`,
  )
}

function findIdsInStyles(file: string, css: string): readonly string[] {
  return listSelectors(css)
    .filter((selector) => selector.replaceAll(/\[[^\]]*\]/g, '').includes('#'))
    .map((selector) => `${file}: ${selector}`)
}

it('has no id that is written by hand, but for the root of the page', () => {
  const files = listFiles(/\.tsx?$/)
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => findIdsInCode(file, readSource(file)))).toEqual([
    'main.tsx: getElementById',
  ])
})

it('styles nothing by its id', () => {
  const files = listFiles(/\.css$/)
  expect(files.flatMap((file) => findIdsInStyles(file, readSource(file)))).toEqual([])
})

it('catches an id that is written, looked for or styled', () => {
  const source = `<Handle type="target" id="in" /> <p id="help" /> <p id={\`hop-\${at}\`} /> <p id={id} /> <b id={'x'} />
    // id="comment"
    document.querySelector('#help'); open('#scenario=no-token'); document.getElementById(id)`
  expect(findIdsInCode('a.tsx', source)).toEqual([
    'a.tsx: id="help"',
    "a.tsx: id={'x'}",
    'a.tsx: getElementById',
    'a.tsx: #help',
  ])
  expect(findIdsInStyles('a.css', '.a [href="#b"] { color: #fff; } #b .c { gap: 0; }')).toEqual([
    'a.css: #b .c',
  ])
})
