import { describe, expect, it } from 'vitest'
import { simulate } from '../../../../src/sources/simulator/drive/simulate'
import { indexTrace } from '../../../../src/trace/indexTrace'
import { openTestEngine } from '../../../fixtures/engine'
import { findHop, getFinalText, getScript } from '../../../fixtures/trace-checks'
import { createRun } from '../../../../src/catalog/create-run'

const engine = await openTestEngine()

const ALL_BEHIND = [
  'logging',
  'cors',
  'rate-limit',
  'authenticate',
  'authorize',
  'validate',
  'logic',
  'database',
]

describe('a request that the parser refuses', () => {
  it.each([
    ['no-host', 400, ALL_BEHIND],
    ['differing-lengths', 400, [...ALL_BEHIND, 'payment']],
    ['body-too-large', 413, [...ALL_BEHIND, 'payment']],
  ] as const)(
    '%s: %i, readable for the page, and no gate is reached',
    async (id, status, never) => {
      const trace = await simulate(createRun(id), engine)
      expect(trace.outcome).toEqual({ state: 'resolved.clientError', status })
      expect(getScript(trace)).toMatchObject({ settled: 'resolved', status, ok: false })
      expect(indexTrace(trace).neverReached).toEqual(never)
    },
  )

  it('without Host is shown as it arrives, not as the browser sent it', async () => {
    const trace = await simulate(createRun('no-host'), engine)
    expect(findHop(trace, 'request.composed').evidence.message?.text).toContain('Host: api.example')
    expect(findHop(trace, 'host.missing').evidence.message?.text).not.toContain('Host:')
  })

  it('with two lengths ends the connection', async () => {
    const trace = await simulate(createRun('differing-lengths'), engine)
    expect(findHop(trace, 'length.ambiguous').values).toEqual({ lengths: '63 and 0' })
    expect(getFinalText(trace)).toContain('\r\nConnection: close\r\n')
    const again = await simulate(
      { ...createRun('differing-lengths'), journey: 'five-quick' },
      engine,
    )
    expect(again.hops.filter(({ outcome }) => outcome === 'connection.opened')).toHaveLength(5)
  })

  it('with too large a body is told the limit', async () => {
    const trace = await simulate(createRun('body-too-large'), engine)
    const { bytes, limit } = findHop(trace, 'content.tooLarge').values
    expect(bytes).toBeGreaterThan(Number(limit))
    expect(getFinalText(trace)).toContain(`"detail":"The content may have at most ${limit} bytes."`)
  })
})
