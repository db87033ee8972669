/**
 * Vite plugin: `virtual:deciding-lines` is the table of the lines that decide each outcome, made of the
 * files that the Code tab can show. An outcome without its place stops the build.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, type Plugin } from 'vite'
import type { DecidingLines } from 'virtual:deciding-lines'
import { findDecidingLines } from './findDecidingLines.ts'
import { listShownFiles, toShownFile } from './shop-source.ts'

const ID = 'virtual:deciding-lines'
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const VOCABULARY = 'src/catalog/vocabulary.ts'
export function decidingLines(): Plugin {
  return {
    name: 'roundtrip:deciding-lines',
    resolveId(id) {
      return id === ID ? `\0${id}` : null
    },
    async load(id) {
      if (id !== `\0${ID}`) return null
      return `export default ${JSON.stringify(await readDecidingLines())}`
    },
    hotUpdate({ file, modules }) {
      if (toShownFile(ROOT, file) === null) return undefined
      const { moduleGraph } = this.environment
      const table = moduleGraph.getModuleById(`\0${ID}`)
      if (!table) return undefined
      moduleGraph.invalidateModule(table)
      return [...modules, table]
    },
  }
}

export async function readDecidingLines(): Promise<DecidingLines> {
  const files = await listShownFiles(ROOT)
  const sources = files.map(async (file) => ({
    file,
    text: await readFile(join(ROOT, file), 'utf8'),
  }))
  return findDecidingLines(await Promise.all(sources), await readOutcomes())
}

/** The names of the outcomes, as the vocabulary has them. */
async function readOutcomes(): Promise<readonly string[]> {
  const { program } = parseSync(VOCABULARY, await readFile(join(ROOT, VOCABULARY), 'utf8'))
  const type = program.body
    .flatMap((node) => ('declaration' in node ? (node.declaration ?? []) : []))
    .find((node) => node.type === 'TSTypeAliasDeclaration' && node.id.name === 'OutcomeValues')
  if (type?.type !== 'TSTypeAliasDeclaration' || type.typeAnnotation.type !== 'TSTypeLiteral') {
    throw new Error(`${VOCABULARY} has no OutcomeValues`)
  }
  return type.typeAnnotation.members.flatMap((member) =>
    member.type === 'TSPropertySignature' && member.key.type === 'Literal'
      ? [String(member.key.value)]
      : [],
  )
}
