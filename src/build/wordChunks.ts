/**
 * A Vite plugin: the words of each language as modules of the page. A source file holds all words of
 * one thing together; `virtual:words/en` holds what the page needs before the first step, and where
 * the rest is: `virtual:words/en/faults`, `virtual:words/en/scenarios/token` … (content/load/word-chunks.ts).
 */
import { join, resolve } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import type { LanguageWords, Partly } from '../content/text-shapes'
import { takeFaults, takeFirst, takeTopic } from './divideWords.ts'

const ID = 'virtual:words/'
const CONTENT = 'src/content/'

type Words = Partly<LanguageWords>
type Read = { readonly words: Words; readonly files: readonly string[] }

export function wordChunks(): Plugin {
  let root = process.cwd()
  const read = new Map<string, Promise<Read>>()
  /** Read once for all of its chunks. */
  const readOnce = (language: string) => {
    const reading = read.get(language) ?? readWords(root, language)
    read.set(language, reading)
    return reading
  }
  return {
    name: 'roundtrip:word-chunks',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      read.clear()
    },
    resolveId(id) {
      return id.startsWith(ID) ? `\0${id}` : null
    },
    async load(id) {
      if (!id.startsWith(`\0${ID}`)) return null
      const chunk = id.slice(ID.length + 1)
      const [language = ''] = chunk.split('/')
      const { words, files } = await readOnce(language)
      for (const file of files) this.addWatchFile(file)
      return writeChunk(words, chunk)
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(`${root}/${CONTENT}`)) return undefined
      read.clear()
      const { moduleGraph } = this.environment
      const stale = [...moduleGraph.idToModuleMap.values()].filter(({ id }) =>
        id?.startsWith(`\0${ID}`),
      )
      for (const found of stale) moduleGraph.invalidateModule(found)
      return [...modules, ...stale]
    },
  }
}

async function readWords(root: string, language: string): Promise<Read> {
  const file = join(root, CONTENT, language, 'words.ts')
  const { module, dependencies } = await runnerImport<{ readonly words: Words }>(file, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return { words: module.words, files: dependencies.map((path) => resolve(root, path)) }
}

function writeChunk(words: Words, chunk: string): string {
  const [language, kind, topic = ''] = chunk.split('/')
  switch (kind) {
    case undefined:
      return writeFirst(words, `${ID}${language}`)
    case 'faults':
      return write('words', takeFaults(words))
    case 'scenarios':
      return write('words', takeTopic(words, topic))
    default:
      throw new Error(`There are no words called ${chunk}`)
  }
}

function writeFirst(words: Words, id: string): string {
  const topics = Object.keys(words.scenarios ?? {}).map(
    (topic) => `${topic}: () => import('${id}/scenarios/${topic}')`,
  )
  return [
    write('first', takeFirst(words)),
    `export const scenarios = { ${topics.join(', ')} }`,
    `export const faults = () => import('${id}/faults')`,
  ].join('\n')
}

function write(name: string, words: object): string {
  return `export const ${name} = ${JSON.stringify(words)}`
}
