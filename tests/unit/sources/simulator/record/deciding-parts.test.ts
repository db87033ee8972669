import { describe, expect, it } from 'vitest'
import { ACCOUNTS } from '../../../../fixtures/accounts'
import { simulate } from '../../../../../src/sources/simulator/drive/simulate'
import { markLines } from '../../../../../src/trace/messages'
import type { Hop } from '../../../../../src/trace/trace'
import { openTestEngine } from '../../../../fixtures/engine'
import { createRun } from '../../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../../src/catalog/faults'
import { SCENARIO_IDS } from '../../../../../src/catalog/scenarios'

const engine = await openTestEngine()

function neverExpiring() {
  const { credentials } = createRun('read-order').request
  if (credentials.kind === 'none') throw new Error('read-order carries a token')
  const { token } = credentials
  return { ...credentials, token: { ...token, claims: { ...token.claims, exp: 'never' } } }
}

/** What a person enters is signed as a token of the right type, and a cookie is out of their reach. */
const REACHABLE = Object.entries(ACCOUNTS).flatMap(([outcome, entry]) =>
  entry.decidedBy === undefined || ['type.wrong', 'session.unknown'].includes(outcome)
    ? []
    : [[outcome, entry.decidedBy] as const],
)

/** The text that decides, "-" where the message has no such part; per outcome. */
async function collect() {
  const seen = new Map<string, Set<string>>()
  const runs = [
    ...SCENARIO_IDS.map((id) => createRun(id)),
    ...(['place-order', 'read-order', 'cookie-session', 'duplicate-email'] as const).flatMap((id) =>
      FAULT_IDS.map((fault) => createRun(id, { faults: [fault] })),
    ),
    createRun('read-order', { edits: { target: '/orders/forty-two' } }),
    createRun('log-in', { edits: { target: '/session' } }),
    createRun('read-order', { edits: { credentials: neverExpiring() } }),
  ]
  for (const run of runs)
    for (const hop of (await simulate(run, engine)).hops)
      seen.set(hop.outcome, (seen.get(hop.outcome) ?? new Set()).add(toDeciding(hop)))
  return seen
}

function toDeciding({ evidence: { message } }: Hop): string {
  if (!message) return '-'
  const lines = markLines(message, null).filter(({ decides }) => decides)
  return lines.map(({ text }) => text).join(' ') || '-'
}

describe('the part of a message that decided', async () => {
  const seen = await collect()

  it.each(REACHABLE)('%s comes from the %s of some message', (outcome) => {
    expect([...(seen.get(outcome) ?? [])].filter((text) => text !== '-')).not.toEqual([])
  })

  it.each([
    ['token.expired', /^Authorization: Bearer ey/],
    ['origin.unlisted', /^Origin: https:/],
    ['method.notAllowed', /^[A-Z]+ \/\S+ HTTP\/1.1$/],
    ['input.invalid', /^\{"lines":/],
    ['version.outdated', /^If-Match: "/],
  ])('%s: %s', (outcome, expected) => {
    for (const text of seen.get(outcome) ?? ['']) expect(text).toMatch(expected)
  })

  it.each(['credentials.missing', 'key.missing', 'quota.exceeded', 'order.absent'])(
    '%s comes from none that is there',
    (outcome) => {
      expect([...(seen.get(outcome) ?? [])]).toEqual(['-'])
    },
  )
})
