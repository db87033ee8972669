/**
 * Finds in the source itself where each outcome is decided: the one object literal with that `kind`, and
 * the test of the nearest `if`, `case` or `?:` around it. What a handler does by a call (a statement, a
 * charge, its response) is found by the text that the call is made with.
 */
import { parseSync } from 'vite'
import type { CallPlaces, CodePlace, DecidingLines } from 'virtual:deciding-lines'

export type SourceFile = { readonly file: string; readonly text: string }

type Callee = keyof CallPlaces
type Lines = CodePlace['lines']

/** What comes of calls alone, and of which. */
const CALLED: Readonly<Record<string, Callee>> = {
  'query.sent': 'db',
  'connection.asked': 'db',
  'charge.sent': 'payments',
}

/** Handlers may answer the same, each in its own way; everything else is said once. */
const HANDLERS = '/shop/handlers/'

export function findDecidingLines(
  files: readonly SourceFile[],
  outcomes: readonly string[],
): DecidingLines {
  const found = files.map(readFile)
  const kinds = groupByName(found.flatMap(({ literals }) => literals))
  const calls = collectCalls(found.flatMap((read) => read.calls))
  const problems = outcomes.flatMap((outcome) => {
    const callee = CALLED[outcome]
    if (callee === undefined) return checkPlaces(outcome, kinds.get(outcome) ?? [])
    const isCalled = Object.keys(calls[callee]).length > 0
    return isCalled ? [] : [`${outcome}: nobody calls ${callee}`]
  })
  if (problems.length > 0) {
    throw new Error(`Each outcome is decided in one place.\n${problems.join('\n')}`)
  }
  const places = outcomes.map((outcome) => [outcome, (kinds.get(outcome) ?? []).map(toPlace)])
  return { outcomes: Object.fromEntries(places), calls }
}

function checkPlaces(outcome: string, found: readonly Found[]): readonly string[] {
  const [first, ...others] = found
  if (!first) return [`${outcome}: no object literal has this kind`]
  const files = new Set(found.map(({ file }) => file))
  const areHandlers = [...files].every((file) => file.includes(HANDLERS))
  if (others.length === 0 || (areHandlers && files.size === found.length)) return []
  const where = found.map(({ file, lines }) => `${file}:${lines[0]?.[0] ?? 0}`)
  return [`${outcome}: ${found.length} object literals have this kind, in ${where.join(', ')}`]
}

type Found = CodePlace & { readonly name: string }
type FoundCall = Found & { readonly callee: Callee }

function groupByName<Named extends Found>(found: readonly Named[]): ReadonlyMap<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const one of found) groups.set(one.name, [...(groups.get(one.name) ?? []), one])
  return groups
}

function toPlace({ file, lines }: CodePlace): CodePlace {
  return { file, lines }
}

function collectCalls(found: readonly FoundCall[]): CallPlaces {
  const collect = (callee: Callee) => {
    const mine = found.filter((call) => call.callee === callee)
    const places = [...groupByName(mine)].map(([name, calls]) => [name, joinFiles(calls)])
    return Object.fromEntries(places)
  }
  return { db: collect('db'), payments: collect('payments'), respond: collect('respond') }
}

/** Calls of one file with the same text cannot be told apart. */
function joinFiles(places: readonly CodePlace[]): readonly CodePlace[] {
  const files = [...new Set(places.map(({ file }) => file))]
  return files.map((file) => ({
    file,
    lines: joinLines(places.filter((place) => place.file === file).flatMap(({ lines }) => lines)),
  }))
}

/** A node of the syntax tree, as far as it is looked at here. */
type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [name: string]: unknown
}

function readFile({ file, text }: SourceFile) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`)
  const literals: Found[] = []
  const calls: FoundCall[] = []
  const toLines = createLineFinder(text)
  walk(program as unknown as Node, [], (node, parents) => {
    const name = readKind(node)
    if (name !== null) {
      const decision = findDecision(node, parents)
      literals.push({ name, file, lines: joinLines([...decision, node].map(toLines)) })
    }
    const call = readCall(node)
    if (call) calls.push({ ...call, file, lines: [toLines(node)] })
  })
  return { literals, calls }
}

/** The value of `kind` in an object literal; null: it has none, or none that is written out. */
function readKind(node: Node): string | null {
  if (node.type !== 'ObjectExpression') return null
  const properties = node['properties'] as readonly Node[]
  const kind = properties.find(({ key }) => isNode(key) && key['name'] === 'kind')
  const value = kind?.['value']
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : null
}

/** The test around a literal: as far as the function that it stands in. */
function findDecision(node: Node, parents: readonly Node[]): readonly Node[] {
  let child = node
  for (const parent of parents) {
    if (/Function/.test(parent.type)) return []
    const { test, type } = parent
    const isDecision = ['IfStatement', 'ConditionalExpression', 'SwitchCase'].includes(type)
    if (isDecision && isNode(test) && test !== child) return [test]
    child = parent
  }
  return []
}

const METHODS: Readonly<Record<string, Callee>> = { db: 'db', payments: 'payments' }

/** A call by the first text or number that it is made with; '' where that is put together elsewhere. */
function readCall(node: Node): { readonly callee: Callee; readonly name: string } | null {
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return null
  const { type, name, object } = node['callee']
  const owner = type === 'MemberExpression' && isNode(object) ? object['name'] : null
  const callee = name === 'respond' ? 'respond' : METHODS[String(owner)]
  if (!callee) return null
  const texts = (node['arguments'] as readonly Node[]).map(readText)
  return { callee, name: texts.find((text) => text !== null) ?? '' }
}

function readText(node: Node): string | null {
  if (node.type === 'Literal') return String(node['value'])
  if (node.type !== 'TemplateLiteral') return null
  const quasis = node['quasis'] as readonly Node[]
  const [text, ...others] = quasis.map(({ value }) => (value as { cooked: string }).cooked)
  return others.length === 0 ? (text ?? null) : null
}

/** `parents`: the nearest first. */
function walk(
  node: Node,
  parents: readonly Node[],
  visit: (node: Node, parents: readonly Node[]) => void,
): void {
  visit(node, parents)
  const around = [node, ...parents]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, around, visit)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** Lines are counted from 1, the last one included. */
function createLineFinder(text: string) {
  const count = (offset: number) => text.slice(0, offset).split('\n').length
  return ({ start, end }: Node) => [count(start), count(end)] as const
}

/** In the order of the file, without gaps where they meet. */
function joinLines(lines: Lines): Lines {
  const joined: [from: number, to: number][] = []
  for (const [from, to] of lines.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
