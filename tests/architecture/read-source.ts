/** The files of src/ as the rules read them: with regular expressions, which is enough for code that is formatted. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths within src/. */
export function listFiles(name: RegExp): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file))
}

export function readSource(file: string): string {
  return readFileSync(join('src', file), 'utf8')
}

export function stripComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')
}

/** The texts between quotes in a file, without those in comments. */
export function listLiterals(source: string): readonly string[] {
  const found = stripComments(source).matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)
  return [...found].map((match) => match[2] ?? '')
}
