import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TokenEvidence } from '../../../../src/trace/evidence'
import type { Hop } from '../../../../src/trace/trace'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderInspector } from '../../../drivers/render-inspector'

const cursor = SAMPLE_FAILING_HOP

function showToken(part: Partial<TokenEvidence>) {
  const hops = sampleTrace.hops.map((hop): Hop => {
    const { token } = hop.evidence
    return token ? { ...hop, evidence: { ...hop.evidence, token: { ...token, ...part } } } : hop
  })
  renderInspector({ trace: { ...sampleTrace, hops }, cursor, tab: 'token' })
}

const part = async (name: string) => {
  const heading = await screen.findByRole('heading', { name })
  return within(heading.parentElement ?? document.body)
}

describe('the Token tab', () => {
  it('takes the token apart without losing a character', async () => {
    renderInspector({ cursor, tab: 'token' })
    const raw = (await part('As sent')).getByText(/^eyJhbGciOi/).parentElement
    expect(raw).toHaveTextContent(sampleTrace.hops[cursor]?.evidence.token?.raw ?? '-')
    expect(raw?.querySelectorAll('[data-segment]')).toHaveLength(3)
  })

  it('shows header and payload with the time of day beside times', async () => {
    renderInspector({ cursor, tab: 'token' })
    expect((await part('Header')).getByText('"HS256"')).toBeVisible()
    const payload = await part('Payload')
    expect(payload.getByText('1767268800').parentElement).toHaveTextContent('12:00:00 UTC')
    expect(payload.getByText('"user-42"').parentElement).not.toHaveTextContent('UTC')
  })

  it('points at the claim that a check refused, and at no other', async () => {
    renderInspector({ cursor, tab: 'token' })
    const payload = await part('Payload')
    expect(payload.getAllByText('failed')).toHaveLength(1)
    expect(payload.getByText('1767268800').parentElement).toHaveTextContent('failed')
  })

  it('lists every check, the ones that never ran as well', async () => {
    renderInspector({ cursor, tab: 'token' })
    const table = within(await screen.findByRole('table', { name: 'Checks' }))
    expect(table.getAllByRole('row')).toHaveLength(7)
    expect(table.getByRole('row', { name: /failed Expires/ })).toBeVisible()
    expect(table.getByRole('row', { name: /not run Scope/ })).toBeVisible()
  })

  it('says what does not decode and what is not there', async () => {
    showToken({ payload: null, header: 'not {json', signature: null })
    expect((await part('Payload')).getByText('does not decode')).toBeVisible()
    expect((await part('Header')).getByText(/not/)).toHaveTextContent('not {json')
    expect((await part('Signature')).getByText('none')).toBeVisible()
  })

  it('gives no time for a claim that is no time', async () => {
    showToken({ payload: '{"exp":1e300,"nbf":"soon"}' })
    expect((await part('Payload')).queryByText(/UTC/)).toBeNull()
  })
})
