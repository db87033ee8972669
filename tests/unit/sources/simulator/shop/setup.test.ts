import { describe, expect, it } from 'vitest'
import { TOKENS, SCOPE } from '../../../../../src/catalog/people'
import { SETUP_BOUNDS, SHOP_SETUP } from '../../../../../src/sources/simulator/shop/setup'

type Numbers = { readonly [name: string]: unknown }

function listOutside(setup: Numbers, bounds: Numbers): readonly string[] {
  return Object.entries(bounds).flatMap(([name, bound]) => {
    const value = setup[name]
    if (!Array.isArray(bound)) {
      return listOutside(value as Numbers, bound as Numbers).map((inner) => `${name}.${inner}`)
    }
    const [least, most] = bound as readonly [number, number]
    return typeof value === 'number' && value >= least && value <= most ? [] : [name]
  })
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
