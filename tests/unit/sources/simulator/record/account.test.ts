import { describe, expect, it } from 'vitest'
import {
  type Account,
  decide,
  modelled,
  real,
} from '../../../../../src/sources/simulator/record/account'
import { refuse, type Refusal } from '../../../../../src/sources/simulator/shop/http/refusal'
import { createTrip } from '../../../../fixtures/trip'

type Answer =
  | { readonly kind: 'origin.absent' }
  | { readonly kind: 'route.open'; readonly route: string }
  | { readonly kind: 'scheme.unsupported'; readonly scheme: string; readonly refusal: Refusal }

const account: Account<Answer> = {
  'origin.absent': modelled(() => ({ values: {} })),
  'route.open': real(({ route }) => ({ values: { route } }), 'start-line'),
  'scheme.unsupported': real(({ scheme }) => ({ values: { scheme } }), 'Authorization'),
}
const refusal = refuse(401, 'Who are you?')

describe('an account', () => {
  it('says what an answer means for a hop', async () => {
    expect(await decide({ kind: 'route.open', route: '/books' }, account, createTrip())).toEqual({
      outcome: 'route.open',
      values: { route: '/books' },
      verdict: 'passed',
      execution: 'real',
      decidedBy: 'start-line',
      evidence: {},
      next: {},
    })
  })

  it('takes an answer with a refusal for a failure, and hands the refusal on', async () => {
    const answer = { kind: 'scheme.unsupported', scheme: 'Basic', refusal } as const
    const { verdict, next } = await decide(answer, account, createTrip())
    expect([verdict, next]).toEqual(['failed', { refusal }])
  })

  it('has to say of every outcome whether the work was real or only acted out', async () => {
    const { execution } = await decide({ kind: 'origin.absent' }, account, createTrip())
    expect(execution).toBe('simulated')
    const entry = { tell: () => ({ values: {} }) }
    // @ts-expect-error -- an entry that does not say it is a type error.
    const silent: Account<Answer> = { ...account, 'origin.absent': entry }
    expect(silent['origin.absent'].execution).toBeUndefined()
  })

  it('has to have an entry for everything that its layer can answer', () => {
    const { 'route.open': open, ...others } = account
    // @ts-expect-error -- a missing kind is a type error.
    const short: Account<Answer> = others
    expect([open.execution, Object.keys(short)]).toEqual([
      'real',
      ['origin.absent', 'scheme.unsupported'],
    ])
  })
})
