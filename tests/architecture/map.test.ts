/** The map says what the rules enforce: the table of src/README.md is that of src/rooms.json. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

const { rooms } = createRequire(import.meta.url)('../../src/rooms.json') as {
  readonly rooms: Readonly<Record<string, { readonly imports: readonly string[] }>>
}

function readTable(): Readonly<Record<string, readonly string[]>> {
  const rows = readFileSync('src/README.md', 'utf8').matchAll(
    /^\| `(?<room>[a-z]+)\/` +\|[^|]+\| (?<imports>[a-z, ]+?) +\|$/gm,
  )
  return Object.fromEntries(
    [...rows].map(({ groups }) => [
      groups?.['room'] ?? '',
      groups?.['imports'] === 'nothing' ? [] : (groups?.['imports']?.split(', ') ?? []),
    ]),
  )
}

it('draws every room with what it may import', () => {
  const enforced = Object.fromEntries(
    Object.entries(rooms).map(([room, { imports }]) => [room, imports]),
  )
  expect(readTable()).toEqual(enforced)
})
