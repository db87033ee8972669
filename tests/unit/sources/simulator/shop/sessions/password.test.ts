import { describe, expect, it } from 'vitest'
import { pbkdf2Sync } from 'node:crypto'
import { toBytes } from '../../../../../../src/lib/base64url'
import {
  DUMMY_HASH,
  hashPassword,
  isPassword,
  PASSWORD_ITERATIONS,
} from '../../../../../../src/sources/simulator/shop/sessions/password'

describe('a password', () => {
  const salt = toBytes('salt')

  it('is kept as PBKDF2-HMAC-SHA256 with 600 000 iterations, as Node computes it', async () => {
    const hash = pbkdf2Sync('päss', 'salt', 600_000, 32, 'sha256').toString('base64')
    expect(PASSWORD_ITERATIONS).toBe(600_000)
    expect(await hashPassword('päss', salt)).toBe(`pbkdf2-sha256$600000$c2FsdA==$${hash}`)
  })

  it('is known again, and no other is', async () => {
    const kept = await hashPassword('right', salt)
    expect(await isPassword('right', kept)).toBe(true)
    expect(await isPassword('Right', kept)).toBe(false)
    expect(await isPassword('', kept)).toBe(false)
  })

  it('of nobody is never right', async () => {
    expect(await isPassword('', DUMMY_HASH)).toBe(false)
  })
})
