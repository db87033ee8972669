import { describe, expect, it } from 'vitest'
import { TOKENS, SCOPE } from '../../../../../src/catalog/people'
import { SETUP_BOUNDS, SHOP_SETUP } from '../../../../../src/sources/simulator/shop/setup'

type Tree = { readonly [name: string]: unknown }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

function listOutside(setup: Tree, bounds: Tree): readonly string[] {
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const value = setup[name]
    if (Array.isArray(bound)) return isBetween(value, bound) ? [] : [name]
    if (!isTree(value) || !isTree(bound)) return [name]
    return listOutside(value, bound).map((inner) => `${name}.${inner}`)
  })
}

function isBetween(value: unknown, [least, most]: readonly unknown[]): boolean {
  return Number(value) >= Number(least) && Number(value) <= Number(most)
}

describe('the set-up of the server', () => {
  it('lies between its own bounds', () => {
    expect(listOutside(SHOP_SETUP, SETUP_BOUNDS)).toEqual([])
    expect(listOutside({ ...SHOP_SETUP, bodyLimitBytes: -1 }, SETUP_BOUNDS)).toEqual([
      'bodyLimitBytes',
    ])
  })

  it('issues and accepts the tokens that the catalog speaks of', () => {
    const { issuer, audience, lifetimeS } = SHOP_SETUP.token
    expect({ issuer, audience, lifetimeS }).toEqual(TOKENS)
    expect(SHOP_SETUP.userScopes.join(' ')).toBe(SCOPE)
  })
})
