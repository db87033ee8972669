/**
 * Vite plugin: the source of every layer, handler and rule as a module of the page, highlighted at build
 * time. `virtual:layer-code` knows all of them and loads one file at a time; no highlighter ships.
 * Colours are classes (code-keyword …), so that one copy serves every theme and no inline style.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { HighlighterCore } from 'shiki/core'
import type { Plugin } from 'vite'
import { listShownFiles, toShownFile } from './shop-source.ts'

const ID = 'virtual:layer-code'

/** What Shiki's variables theme calls a token, and the class that it gets. */
const CLASSES: Readonly<Record<string, string>> = {
  'var(--shiki-token-keyword)': 'code-keyword',
  'var(--shiki-token-string)': 'code-string',
  'var(--shiki-token-string-expression)': 'code-string',
  'var(--shiki-token-constant)': 'code-number',
  'var(--shiki-token-comment)': 'code-comment',
  'var(--shiki-token-function)': 'code-name',
}

export function layerCode(): Plugin {
  let root = process.cwd()
  return {
    name: 'roundtrip:layer-code',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === ID || id.startsWith(`${ID}/`) ? `\0${id}` : null
    },
    async load(id) {
      if (id === `\0${ID}`) return writeIndex(await listShownFiles(root))
      if (!id.startsWith(`\0${ID}/`)) return null
      const file = id.slice(ID.length + 2)
      const source = await readFile(path.join(root, file), 'utf8')
      return `export default ${JSON.stringify({ file, lines: await highlight(source) })}`
    },
    hotUpdate({ file, modules }) {
      const shown = toShownFile(root, file)
      if (shown === null) return undefined
      // The page shows the file as text: that text is stale as well as the module itself.
      const { moduleGraph } = this.environment
      const stale = [`\0${ID}`, `\0${ID}/${shown}`].flatMap((id) => {
        const found = moduleGraph.getModuleById(id)
        if (found) moduleGraph.invalidateModule(found)
        return found ?? []
      })
      return [...modules, ...stale]
    },
  }
}

function writeIndex(files: readonly string[]): string {
  const entries = files.map((file) => `['${file}', () => import('${ID}/${file}')]`)
  return `const files = new Map([${entries.join(', ')}])
export async function loadLayerCode(file) {
  const load = files.get(file)
  return load ? (await load()).default : null
}`
}

let highlighter: Promise<HighlighterCore> | null = null

async function createHighlighter(): Promise<HighlighterCore> {
  const [{ createCssVariablesTheme, createHighlighterCore }, { createJavaScriptRegexEngine }] =
    await Promise.all([import('shiki/core'), import('shiki/engine/javascript')])
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'variables' })],
    langs: [import('shiki/langs/typescript.mjs')],
    engine: createJavaScriptRegexEngine(),
  })
}

async function highlight(source: string) {
  highlighter ??= createHighlighter()
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), {
    lang: 'typescript',
    theme: 'variables',
  })
  return tokens.map((line) => ({
    text: line.map(({ content }) => content).join(''),
    html: line.map(({ content, color }) => toSpan(content, CLASSES[color ?? ''])).join(''),
  }))
}

function toSpan(content: string, className: string | undefined): string {
  const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return className === undefined ? text : `<span class="${className}">${text}</span>`
}
