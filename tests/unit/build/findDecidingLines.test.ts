import { describe, expect, it } from 'vitest'
import { readDecidingLines } from '../../../src/build/decidingLines'
import { findDecidingLines } from '../../../src/build/findDecidingLines'

const LAYER = 'src/sources/simulator/shop/layers/authorize.ts'
const HANDLERS = 'src/sources/simulator/shop/handlers'

const find = (text: string, outcome = 'scope.missing') =>
  findDecidingLines([{ file: LAYER, text }], [outcome]).outcomes[outcome]?.[0]?.lines

describe('the lines that decide an outcome', () => {
  it('are its object literal and the test of the if around it', () => {
    const text = `function authorize(scopes) {
  if (!scopes.includes('orders:read')) {
    const refusal = refuse(403)

    return { kind: 'scope.missing', refusal }
  }
  return { kind: 'access.granted' }
}`
    expect(find(text)).toEqual([
      [2, 2],
      [5, 5],
    ])
    expect(find(text, 'access.granted')).toEqual([[7, 7]])
  })

  it('are the test of a choice, or the case of a switch', () => {
    expect(
      find(`const decide = (scope) =>
  scope === undefined
    ? { kind: 'scope.missing' }
    : null`),
    ).toEqual([[2, 3]])
    expect(
      find(`const decide = (flaw) => {
  switch (flaw) {
    case 'scope':
      return { kind: 'scope.missing' }
  }
}`),
    ).toEqual([[3, 4]])
  })

  it('have every line of a test that is written over several', () => {
    expect(
      find(`const decide = () => {
if (
  a &&
  b
) {
  return { kind: 'scope.missing' }
}}`),
    ).toEqual([
      [3, 4],
      [6, 6],
    ])
  })

  it('end at the function: what decides whether it is called at all is another matter', () => {
    expect(
      find(`if (isAsked) {
  const lack = () => ({ kind: 'scope.missing' })
}`),
    ).toEqual([[2, 2]])
  })

  it('do not come from types, nor from texts that only look alike', () => {
    expect(
      find(`type Lack = { readonly kind: 'scope.missing' }
// return { kind: 'scope.missing' }
const text = "{ kind: 'scope.missing' }"
const lack = { kind: 'scope.missing' } as const`),
    ).toEqual([[4, 4]])
  })
})

describe('an outcome without exactly one place', () => {
  it('stops the build, and is named', () => {
    expect(() => find('export const nothing = 1')).toThrow(
      'scope.missing: no object literal has this kind',
    )
    const twice = `const a = { kind: 'scope.missing' }
const b = { kind: 'scope.missing' }`
    expect(() => find(twice)).toThrow(
      `scope.missing: 2 object literals have this kind, in ${LAYER}:1, ${LAYER}:2`,
    )
  })

  it('may stand once in each handler', () => {
    const text = "export const answer = { kind: 'book.absent' }"
    const files = ['read-book', 'delete-book'].map((name) => `${HANDLERS}/${name}.ts`)
    const { outcomes } = findDecidingLines(
      files.map((file) => ({ file, text })),
      ['book.absent'],
    )
    expect(outcomes['book.absent']?.map(({ file }) => file)).toEqual(files)
    const mixed = [...files, LAYER].map((file) => ({ file, text }))
    expect(() => findDecidingLines(mixed, ['book.absent'])).toThrow('3 object literals')
  })
})

describe('what a handler does by a call', () => {
  const file = `${HANDLERS}/read-book.ts`
  const { calls } = findDecidingLines(
    [
      {
        file,
        text: `const readBook = async () => {
await db.run('BEGIN')
const book = await db.first(
  BookRow,
  \`SELECT 1
  FROM books\`,
  [id],
)
await db.all(Row, joined.sql)
await payments.charge({ amountCents })
if (!book) return respond(404, [])
if (book.old) return respond(200, [])
return respond(200, [])
}`,
      },
    ],
    [],
  )

  it('is found by the text that it is made with', () => {
    expect(calls.db).toEqual({
      BEGIN: [{ file, lines: [[2, 2]] }],
      'SELECT 1\n  FROM books': [{ file, lines: [[3, 8]] }],
      '': [{ file, lines: [[9, 9]] }],
    })
    expect(calls.payments).toEqual({ '': [{ file, lines: [[10, 10]] }] })
  })

  it('is all calls of a file with the same text, for nobody can tell them apart', () => {
    expect(calls.respond).toEqual({
      200: [{ file, lines: [[12, 13]] }],
      404: [{ file, lines: [[11, 11]] }],
    })
  })

  it('has to be called somewhere', () => {
    expect(() => findDecidingLines([], ['charge.sent'])).toThrow(
      'charge.sent: nobody calls payments',
    )
  })
})

describe('the table of the shop', () => {
  it('has a place for every outcome that is no call', async () => {
    const { outcomes, calls } = await readDecidingLines()
    const without = Object.keys(outcomes).filter((outcome) => outcomes[outcome]?.length === 0)
    expect(without.toSorted()).toEqual(['charge.sent', 'connection.asked', 'query.sent'])
    expect(Object.keys(outcomes).length).toBeGreaterThan(130)
    expect(Object.keys(calls.db)).toContain('COMMIT')
  })
})
