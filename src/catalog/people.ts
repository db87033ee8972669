/** The people whose tokens the scenarios and faults use; the shop's seed data knows all of them. */

export type Person = {
  readonly email: string
  readonly password: string
  readonly claims: { readonly sub: string; readonly role: string }
}

/** The customer to whom order 42 belongs. */
export const OWNER: Person = {
  email: 'mira@mail.example',
  password: 'correct horse battery staple',
  claims: { sub: 'user-1', role: 'customer' },
}

/** Another customer. */
export const STRANGER: Person = {
  email: 'jonas@mail.example',
  password: 'a river of small blue stones',
  claims: { sub: 'user-2', role: 'customer' },
}

export const ADMINISTRATOR: Person = {
  email: 'ada@shop.example',
  password: 'the analytical engine weaves',
  claims: { sub: 'user-3', role: 'administrator' },
}

export const SCOPE = 'orders:read orders:write'

/** Who issues the tokens, for whom, and for how long they are good. */
export const TOKENS = {
  issuer: 'https://auth.example',
  audience: 'https://api.example',
  lifetimeS: 15 * 60,
} as const
