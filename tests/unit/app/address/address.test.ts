import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseHash,
  LINK_THEMES,
  TABS,
  toHash,
  type Address,
} from '../../../../src/app/address/address'
import { LOCALE_IDS } from '../../../../src/content/load/locales'
import { askFor } from '../../../../src/catalog/asked'
import { parseAsked } from '../../../../src/catalog/parseAsked'
import { getScenario } from '../../../../src/catalog/create-run'
import { FAULT_IDS } from '../../../../src/catalog/faults'
import { SCENARIO_IDS } from '../../../../src/catalog/scenarios'

const parse = parseHash
const DEFAULT: Address = {
  asked: askFor('read-order'),
  cursor: 0,
  tab: 'explain',
  folds: {},
  lang: null,
  mode: 'page',
  theme: null,
  host: 'any',
}

const FOLD = fc.constantFrom('open' as const, 'closed' as const)

describe('the address', () => {
  it('is short and readable', () => {
    expect(toHash({ ...DEFAULT, asked: askFor('expired-token'), cursor: 6 })).toBe(
      '#scenario=expired-token&step=7',
    )
    expect(
      toHash({ ...DEFAULT, asked: { ...DEFAULT.asked, faults: ['no-token', 'wrong-key'] } }),
    ).toBe('#scenario=read-order&step=1&faults=no-token+wrong-key')
  })

  it('names only the groups that the person has opened or closed', () => {
    const closed: Address = { ...DEFAULT, folds: { middleware: 'closed' } }
    expect(toHash(closed)).toBe('#scenario=read-order&step=1&closed=middleware')
    const opened: Address = { ...DEFAULT, folds: { network: 'open' } }
    expect(toHash(opened)).toBe('#scenario=read-order&step=1&open=network')
  })

  it.each([
    ['#scenario=read-order&step=1&present', { mode: 'present', host: 'any' }],
    ['#scenario=read-order&step=1&embed', { mode: 'embed', host: 'any' }],
    ['#scenario=read-order&step=1&embed=none', { mode: 'embed', host: 'none' }],
    [
      '#scenario=read-order&step=1&embed=https://host.example:8443',
      { mode: 'embed', host: 'https://host.example:8443' },
    ],
  ] as const)('says by a flag how the page is shown: %s', (hash, shown) => {
    expect(parse(hash)).toEqual({ address: { ...DEFAULT, ...shown }, problems: [] })
    expect(toHash({ ...DEFAULT, ...shown })).toBe(hash)
  })

  it('takes the flag alone, and the origin of a longer address', () => {
    expect(parse('#embed').address).toEqual({ ...DEFAULT, mode: 'embed' })
    expect(parse('#present').address).toEqual({ ...DEFAULT, mode: 'present' })
    expect(parse('#embed=https://Host.Example/course/3?x').address.host).toBe(
      'https://host.example',
    )
  })

  it.each(['host.example', 'data:text/html,x', 'javascript:alert(1)', 'null'])(
    'follows nobody where the host is damaged: %s',
    (host) => {
      const { address, problems } = parse(`#embed=${encodeURIComponent(host)}`)
      expect(address).toMatchObject({ mode: 'embed', host: 'none' })
      expect(problems).toEqual([{ code: 'RT204', values: { name: 'embed' } }])
    },
  )

  it('opens the default scenario when it is empty', () => {
    expect(parse('')).toEqual({ address: DEFAULT, problems: [] })
    expect(parse('#')).toEqual({ address: DEFAULT, problems: [] })
  })

  it('reads back whatever it wrote', () => {
    const request = getScenario('place-order').request
    fc.assert(
      fc.property(
        fc.record({
          scenario: fc.constantFrom(...SCENARIO_IDS),
          cursor: fc.nat(900),
          faults: fc.option(fc.subarray([...FAULT_IDS])),
          tab: fc.constantFrom(...TABS),
          folds: fc.dictionary(fc.constantFrom('network', 'middleware'), FOLD),
          lang: fc.option(fc.constantFrom(...LOCALE_IDS)),
          theme: fc.option(fc.constantFrom(...LINK_THEMES)),
          shown: fc.constantFrom(
            { mode: 'page', host: 'any' } as const,
            { mode: 'present', host: 'any' } as const,
            { mode: 'embed', host: 'any' } as const,
            { mode: 'embed', host: 'https://host.example' } as const,
          ),
          edit: fc.option(
            fc.record({
              target: fc.webPath().map((path) => path || '/'),
              body: fc.string(),
              claims: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
              signed: fc.boolean(),
              header: fc.string({
                unit: fc.constantFrom('a', 'ö', ':', '+', '&', '=', '%', '"', '#'),
              }),
            }),
          ),
        }),
        ({ edit, shown, scenario, faults, ...rest }) => {
          const original = getScenario(scenario).request.credentials
          // Without a token there is no signature to keep.
          const signedClaims = original.kind === 'token' ? original.token.claims : null
          const edited = edit && {
            ...request,
            target: edit.target,
            body: edit.body,
            headers: [...request.headers, ['X-Note', edit.header] as const],
            credentials: {
              kind: 'token' as const,
              token:
                edit.signed || !signedClaims
                  ? { claims: edit.claims }
                  : { claims: edit.claims, signedClaims },
            },
          }
          const parsed = parseAsked({ scenario, faults, request: edited })
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
          const address: Address = { ...rest, ...shown, asked: parsed.value }
          const { address: read, problems } = parse(toHash(address))
          expect(problems).toEqual([])
          expect(read).toEqual(address)
        },
      ),
    )
  })

  it.each([
    ['#scenario=nonsense&step=7', 'RT201'],
    ['#scenario=expired-token&step=-2', 'RT204'],
    ['#scenario=expired-token&step=1e9', 'RT204'],
    ['#scenario=expired-token&step=abc', 'RT204'],
    ['#scenario=expired-token&faults=gremlins', 'RT203'],
    ['#scenario=expired-token&method=GE%20T', 'RT204'],
    ['#scenario=expired-token&claims=%7Bbroken', 'RT204'],
    ['#scenario=expired-token&header=Host:%20evil', 'RT204'],
    ['#scenario=expired-token&lang=klingon', 'RT204'],
    ['#scenario=expired-token&step=7&tab=xyz', 'RT204'],
    ['#scenario=expired-token&step=7&theme=pink', 'RT204'],
    ['#scenario=expired-token&step=7&token=abc', 'RT204'],
    ['#scenario=expired-token&step=7&content=abc', 'RT204'],
    ['#scenario=expired-token&step=7&sign=perhaps', 'RT204'],
    ['#scenario=expired-token&step=7&present=no', 'RT204'],
    ['#foo', 'RT205'],
    ['#expired-token', 'RT205'],
    ['#scenari=expired-token', 'RT205'],
    ['#scenario=expired-token&step=7&colour=red&speed=2', 'RT205'],
    ['#=expired-token', 'RT205'],
    ['#%E0%A4%A', 'RT205'],
  ])('says what is wrong with %s', (hash, code) => {
    const { problems } = parse(hash)
    expect(problems.map((problem) => problem.code)).toEqual([code])
  })

  it('names the part that is damaged or unknown, however long it is', () => {
    expect(parse('#scenario=expired-token&tab=xyz').problems).toEqual([
      { code: 'RT204', values: { name: 'tab' } },
    ])
    expect(parse('#colour=red&speed=2').problems).toEqual([
      { code: 'RT205', values: { name: 'colour, speed' } },
    ])
    expect(parse('#=abc').problems).toEqual([{ code: 'RT205', values: { name: '=abc' } }])
    expect(parse(`#${'x'.repeat(5000)}`).problems).toEqual([
      { code: 'RT205', values: { name: 'x'.repeat(60) } },
    ])
  })

  it.each(['tab=xyz', 'token=abc', 'sign=perhaps', 'colour=red'])(
    'loses nothing else of an address with %s',
    (damaged) => {
      const rest = 'step=7&faults=no-token&theme=dark&closed=middleware&lang=es'
      const { address } = parse(`#scenario=expired-token&${rest}&${damaged}`)
      expect(address).toEqual(parse(`#scenario=expired-token&${rest}`).address)
      expect(address).toMatchObject({
        asked: { scenario: 'expired-token' },
        cursor: 6,
        lang: 'es',
      })
    },
  )

  it('opens the default scenario from its start when the scenario is unknown', () => {
    expect(parse('#scenario=nonsense&step=7&faults=no-token').address).toEqual(DEFAULT)
  })

  it('keeps what is sound of a damaged address', () => {
    expect(parse('#scenario=expired-token&step=x').address).toMatchObject({
      asked: askFor('expired-token'),
      cursor: 0,
    })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { address } = parse(`#${text}`)
        expect(SCENARIO_IDS).toContain(address.asked.scenario)
      }),
    )
  })
})
