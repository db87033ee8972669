import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { initialTransition } from 'xstate'
import { DATA_FOLDER } from '../../../../../src/build/shopData'
import { toJson } from '../../../../../src/exporters/to-json'
import { createRequestMachine } from '../../../../../src/sources/simulator/chart/requestMachine'
import { follow, simulate } from '../../../../../src/sources/simulator/drive/simulate'
import { GATE_ORDER, SHOP_SETUP } from '../../../../../src/sources/simulator/shop/setup'
import { parseTrace } from '../../../../../src/trace/parseTrace'
import { type Run } from '../../../../../src/catalog/run'
import type { Trace } from '../../../../../src/trace/trace'
import { openTestEngine } from '../../../../fixtures/engine'
import { createVariant, VARIANTS } from '../../../../fixtures/runs'
import { dump, findBrokenMessages, findHop } from '../../../../fixtures/trace-checks'
import { EXPECTED_SCENARIOS } from '../../../../fixtures/expected-scenarios'
import { createTrip } from '../../../../fixtures/trip'
import { samples } from '../../../../fixtures/sample-values'
import { createRun } from '../../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../../src/catalog/faults'
import { SCENARIO_IDS } from '../../../../../src/catalog/scenarios'

const engine = await openTestEngine()

/** A status, or how the promise is rejected where the script gets none. */
type End = number | 'networkError' | 'timeout'
const REJECTIONS = {
  TypeError: 'networkError',
  'broken body': 'networkError',
  TimeoutError: 'timeout',
} as const
const ENDS: ReadonlyMap<string, End> = new Map(
  EXPECTED_SCENARIOS.map(({ id, ending }) => [
    id,
    typeof ending === 'number' ? ending : REJECTIONS[ending],
  ]),
)
const CASES: readonly (readonly [End, string, Run])[] = [
  ...SCENARIO_IDS.map((id) => [ENDS.get(id) ?? 0, id, createRun(id)] as const),
  ...VARIANTS,
]

/** Where the request goes and comes back, without the decisions in between. */
function listPlaces({ hops }: Trace): readonly string[] {
  return hops.map(({ from, to, outcome }) => `${from}→${to} ${outcome}`)
}

function getState(end: End): string {
  if (typeof end === 'string') return `rejected.${end}`
  return `resolved.${end < 400 ? 'ok' : end < 500 ? 'clientError' : 'serverError'}`
}

describe.each(CASES)('a run that ends with %s: %s', (end, _, run) => {
  it('has that status, and ends in the state that belongs to it', async () => {
    const { outcome, hops } = await simulate(run, engine)
    expect(outcome.state).toBe(getState(end))
    if (typeof end === 'number') expect(outcome.status).toBe(end)
    expect(hops.at(-1)?.state).toBe(outcome.state)
  })

  it('is the same when it is repeated, and leaves the database as it was', async () => {
    const before = await dump(engine)
    const first = await simulate(run, engine)
    const between = await dump(engine)
    expect(await simulate(run, engine)).toEqual(first)
    expect(between).toEqual(before)
  })

  it('shows only messages that keep the rules of HTTP', async () => {
    expect(findBrokenMessages(await simulate(run, engine))).toEqual([])
  })

  it('gives every hop its words, its place in time and the lines that decided', async () => {
    const { hops, durationMs, participants } = await simulate(run, engine)
    let time = 0
    for (const hop of hops) {
      expect(hop.startMs).toBeCloseTo(time, 6)
      time += hop.durationMs
      expect(Object.keys(hop.values).toSorted()).toEqual(
        Object.keys(samples[hop.outcome as keyof typeof samples][0]).toSorted(),
      )
      expect(participants.map(({ id }) => id)).toEqual(expect.arrayContaining([hop.from, hop.to]))
      const source = await readFile(hop.code?.file ?? '', 'utf8')
      const count = source.split('\n').length
      expect(hop.code?.lines, hop.outcome).not.toHaveLength(0)
      for (const [from, to] of hop.code?.lines ?? []) expect(from <= to && to < count).toBe(true)
    }
    expect(durationMs).toBeCloseTo(time, 6)
  })

  it('can be written and read back', async () => {
    const trace = await simulate(run, engine)
    expect(parseTrace(toJson(trace))).toEqual({ ok: true, value: trace })
  })

  it('starts every hop where the one before ended', async () => {
    const { hops } = await simulate(run, engine)
    expect(hops.slice(1).map(({ from }) => from)).toEqual(hops.slice(0, -1).map(({ to }) => to))
  })
})

describe.each(SCENARIO_IDS)('the recorded Trace of %s', (id) => {
  it('is what a fresh run gives', async () => {
    const recorded = parseTrace(await readFile(join(DATA_FOLDER, `traces/${id}.json`), 'utf8'))
    expect(recorded).toEqual({ ok: true, value: await simulate(createRun(id), engine) })
  })
})

type Node = { readonly type: string; readonly path: readonly string[]; readonly states: object }

function listEnds({ type, path, states }: Node): readonly string[] {
  return type === 'final' ? [path.join('.')] : Object.values(states).flatMap(listEnds)
}

describe('all of these runs together', () => {
  const seen = new Set<string>()
  const ends = new Set<string>()
  beforeAll(async () => {
    const runs = [
      ...SCENARIO_IDS.map((id) => createRun(id)),
      ...VARIANTS.map(([, , run]) => run),
      ...FAULT_IDS.map((id) => createRun('place-order', { faults: [id] })),
      ...(['none-healthy', 'upstream-refused', 'html-error', 'answer-lost'] as const).map((id) =>
        createRun('gateway-timeout', { faults: [id] }),
      ),
      createRun('cookie-session', { faults: ['session-expired'] }),
      createRun('log-in', { edits: { target: '/session' } }),
    ]
    for (const run of runs) {
      const { hops } = await simulate(run, engine)
      for (const [index, { outcome, state, exchange }] of hops.entries()) {
        seen.add(outcome)
        if (hops[index + 1]?.exchange !== exchange) ends.add(state)
      }
    }
  }, 60_000)

  it('show everything that can happen, but for what a browser does not let a page do', () => {
    expect(Object.keys(samples).filter((outcome) => !seen.has(outcome))).toEqual([
      'message.malformed',
      'session.unavailable',
      'session.unknown',
      'origin.absent',
    ])
  })

  it('come to every end that the lifecycle has', () => {
    expect([...ends].toSorted()).toEqual(listEnds(createRequestMachine(GATE_ORDER).root).toSorted())
  })
})

describe('an expired token', () => {
  it('stops at authenticate, becomes a 401 there, and comes back through the outer gates', async () => {
    expect(listPlaces(await simulate(createRun('expired-token'), engine))).toEqual([
      'frontend→frontend request.composed',
      'frontend→dns name.resolved',
      'dns→tcp connection.opened',
      'tcp→tls connection.secured',
      'tls→api route.matched',
      'api→logging request.logged',
      'logging→cors origin.allowed',
      'cors→rate-limit quota.available',
      'rate-limit→authenticate token.expired',
      'authenticate→authenticate problem.created',
      'authenticate→rate-limit quota.reported',
      'rate-limit→cors origin.confirmed',
      'cors→logging response.logged',
      'logging→api response.sent',
      'api→frontend response.received',
      'frontend→frontend promise.resolved',
    ])
  })

  it('is told with the two times that were compared', async () => {
    const hop = findHop(await simulate(createRun('expired-token'), engine), 'token.expired')
    expect(hop.values).toEqual({ exp: '12:00:00', now: '12:05:00', minutes: 5 })
    expect(hop.verdict).toBe('failed')
  })

  it('leaves everything up to authenticate as it is without the fault', async () => {
    const healthy = await simulate(createRun('read-order'), engine)
    const broken = await simulate(createRun('expired-token'), engine)
    const isSame = ({ outcome, startMs, durationMs }: Trace['hops'][number], index: number) =>
      JSON.stringify([outcome, startMs, durationMs]) ===
      JSON.stringify([
        healthy.hops[index]?.outcome,
        healthy.hops[index]?.startMs,
        healthy.hops[index]?.durationMs,
      ])
    expect(broken.hops.findIndex((hop, index) => !isSame(hop, index))).toBe(8)
  })
})

describe('placing an order', () => {
  it('writes three tables in one transaction and charges before it commits', async () => {
    const { hops } = await simulate(createRun('place-order'), engine)
    const steps = hops.flatMap(({ outcome, values }) => {
      if (outcome === 'query.sent') return [String(values['summary'])]
      return outcome.startsWith('charge.') ? [outcome] : []
    })
    expect(steps).toEqual([
      'INSERT idempotency_keys',
      'BEGIN',
      'SELECT books',
      'INSERT orders',
      'INSERT order_lines',
      'UPDATE books',
      'charge.sent',
      'charge.accepted',
      'UPDATE idempotency_keys',
      'COMMIT',
    ])
  })

  it('shows the table before and after, with the new row', async () => {
    const { hops } = await simulate(createRun('place-order'), engine)
    const changes = hops.flatMap(({ evidence }) => evidence.result?.tables ?? [])
    const change = changes.find(({ table }) => table === 'orders')
    expect(change?.after.length).toBe((change?.before.length ?? 0) + 1)
    expect(change?.after.at(-1)).toEqual([1001, 1, 'new', 4890, expect.any(String), 1])
  })

  it('answers with the golden 201', async () => {
    const { text } = findHop(await simulate(createRun('place-order'), engine), 'response.created')
      .evidence.message ?? { text: '' }
    expect(text).toMatch(/^HTTP\/1\.1 201 Created\r\n/)
    for (const line of ['Location: /orders/1001', 'ETag: "v1"', 'Cache-Control: no-store']) {
      expect(text).toContain(`\r\n${line}\r\n`)
    }
    expect(text).toMatch(/\r\nContent-Length: 26\r\n\r\n\{"id":1001,"status":"new"\}$/)
  })

  it('is rolled back when a constraint is violated', async () => {
    const [, , run] = VARIANTS.find(([, title]) => title === 'a book twice in one order') ?? []
    if (!run) throw new Error('the variant is gone')
    const { hops } = await simulate(run, engine)
    const outcomes = hops.map(({ outcome }) => outcome)
    expect(outcomes.slice(outcomes.indexOf('query.failed'))).toEqual(
      expect.arrayContaining(['query.failed', 'failure.translated', 'transaction.rolledBack']),
    )
    const { evidence } = findHop({ hops } as Trace, 'query.failed')
    expect(evidence.result?.error).toMatchObject({
      code: '23505',
      constraint: 'order_lines_order_id_book_id_key',
    })
  })
})

describe('a wrong password and an unknown user', () => {
  it('get the same answer after the same work', async () => {
    const wrong = await simulate(createRun('wrong-password'), engine)
    const unknown = await simulate(createRun('log-in', { faults: ['unknown-user'] }), engine)
    const getText = (trace: Trace) => findHop(trace, 'promise.resolved').evidence.message?.text
    expect(getText(unknown)).toBe(getText(wrong))
    expect(unknown.durationMs).toBe(wrong.durationMs)
    expect(getText(wrong)).toMatch(/WWW-Authenticate: Bearer realm="api"\r\n/)
  })
})

describe('the token of a login', () => {
  it('opens what needs a token', async () => {
    const { evidence } = findHop(await simulate(createRun('log-in'), engine), 'token.issued')
    const run = createVariant({ headers: [['Authorization', `Bearer ${evidence.token?.raw}`]] })
    expect((await simulate(run, engine)).outcome.status).toBe(200)
  })
})

describe('someone else’s order', () => {
  it('is told apart from one that does not exist by nothing in the answer', async () => {
    const other = await simulate(createRun('someone-elses-order'), engine)
    const [, , absentRun] = VARIANTS.find(([, title]) => title.includes('not there')) ?? []
    if (!absentRun) throw new Error('the variant is gone')
    const absent = await simulate(absentRun, engine)
    const getText = (trace: Trace) => findHop(trace, 'problem.created').evidence.message?.text
    expect(
      getText(other)
        ?.replace('42', '999')
        .replace(/Length: \d+/, ''),
    ).toBe(getText(absent)?.replace(/Length: \d+/, ''))
  })
})

describe('a client without quota', () => {
  it('gets a 429 that its page can read, and nothing behind the gate is reached', async () => {
    const quota = { ...SHOP_SETUP.quota, atStart: 0 }
    const poor = { ...engine, setup: { ...SHOP_SETUP, quota } }
    const trace = await simulate(createRun('read-order'), poor)
    expect(trace.outcome.status).toBe(429)
    expect(trace.hops.some(({ to }) => to === 'authenticate')).toBe(false)
    const { text } = findHop(trace, 'promise.resolved').evidence.message ?? { text: '' }
    expect(text).toContain('Access-Control-Allow-Origin: https://app.example\r\n')
    expect(text).toContain('Retry-After: 1\r\n')
  })
})

describe('another seed', () => {
  it('changes times and ids, and nothing that is decided', async () => {
    const first = await simulate(createRun('place-order'), engine)
    const second = await simulate(createRun('place-order', { seed: 2 }), engine)
    expect(listPlaces(second)).toEqual(listPlaces(first))
    expect(second.durationMs).not.toBe(first.durationMs)
    expect(findHop(second, 'request.logged').values['requestId']).not.toBe(
      findHop(first, 'request.logged').values['requestId'],
    )
  })
})

describe('runs that are asked for at once', () => {
  it('do not disturb each other', async () => {
    const ids = ['place-order', 'read-order', 'place-order'] as const
    const together = await Promise.all(ids.map((id) => simulate(createRun(id), engine)))
    for (const [index, id] of ids.entries()) {
      expect(together[index]).toEqual(await simulate(createRun(id), engine))
    }
  })
})

describe('the driver', () => {
  it('throws when a layer finds what cannot happen there', () => {
    const machine = createRequestMachine(GATE_ORDER)
    const [start] = initialTransition(machine)
    const decision = {
      outcome: 'token.expired',
      values: {},
      verdict: 'failed',
      execution: 'real',
    } as const
    expect(() => follow(machine, start, decision, createTrip())).toThrow(
      '"token.expired" cannot happen in frontend.composing',
    )
  })
})
