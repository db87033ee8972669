/** Coloured words of text that is made at run time. The text itself is never changed. */
import { type ParseOptions, type ParsedToken, parse } from 'sugar-high/core'
import * as json from 'sugar-high/lang/json'
import * as sql from 'sugar-high/lang/sql'

export type CodeToken = {
  readonly text: string
  readonly kind: 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'plain'
}
export type CodeLine = readonly CodeToken[]

export function tokenizeJson(text: string): readonly CodeLine[] {
  return tokenize(text, json, ({ type, value }) => {
    if (type === 'property') return 'name'
    return startsNumber(value) ? 'number' : 'plain'
  })
}

/** PostgreSQL: unknown words in capitals are keywords (RETURNING, BEGIN), $1 is a value. */
export function tokenizeSql(text: string): readonly CodeLine[] {
  return tokenize(text, sql, ({ type, value }) => {
    if (startsNumber(value) || value.startsWith('$')) return 'number'
    return type === 'class' && value === value.toUpperCase() ? 'keyword' : 'plain'
  })
}

const startsNumber = (value: string) => /^\d/.test(value)

function tokenize(
  text: string,
  options: ParseOptions,
  getKind: (token: ParsedToken) => CodeToken['kind'],
): readonly CodeLine[] {
  const lines = parse(text, options).lines.map(({ tokens }) =>
    tokens.map((token) => ({ text: token.value, kind: toKind(token, getKind) })),
  )
  const written = lines.map((line) => line.map((token) => token.text).join('')).join('\n')
  return written === text ? lines : text.split('\n').map((line) => [{ text: line, kind: 'plain' }])
}

function toKind(token: ParsedToken, getKind: (token: ParsedToken) => CodeToken['kind']) {
  const { type } = token
  return type === 'keyword' || type === 'string' || type === 'comment' ? type : getKind(token)
}
