import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src/trace/evidence'
import { sampleTrace } from '../../../fixtures/sample-trace'
import { renderInspector } from '../../../drivers/render-inspector'

function show(evidence: Evidence) {
  const hops = sampleTrace.hops.map((hop, index) => (index === 0 ? { ...hop, evidence } : hop))
  renderInspector({ trace: { ...sampleTrace, hops }, cursor: 0, tab: 'explain' })
}

const call = "await fetch('https://api.example/orders/42')"

describe('what the page’s script sees', () => {
  it('is the status and the readable headers of a response, and the names of hidden ones', () => {
    show({
      script: {
        call,
        settled: 'resolved',
        status: 401,
        ok: false,
        readable: [['content-type', 'application/problem+json']],
        hidden: ['Retry-After'],
        body: '{}',
      },
    })
    expect(screen.getByText(call)).toBeVisible()
    expect(screen.getByText('response.status').nextSibling).toHaveTextContent('401')
    expect(screen.getByText('response.ok').nextSibling).toHaveTextContent('false')
    expect(screen.getByText('readable headers').nextSibling).toHaveTextContent('content-type')
    expect(screen.getByText('hidden from the script').nextSibling).toHaveTextContent('Retry-After')
  })

  it('is only an error where the promise rejects, with the line of the console', () => {
    const line = 'Access to fetch has been blocked by CORS policy'
    show({
      script: {
        call,
        settled: 'rejected',
        error: { name: 'TypeError', message: 'Failed to fetch' },
        console: line,
      },
    })
    expect(screen.getByText('TypeError').nextSibling).toHaveTextContent('Failed to fetch')
    expect(screen.getByText(line)).toBeVisible()
    expect(screen.queryByText('response.status')).toBeNull()
  })
})

describe('what the browser keeps', () => {
  it('is shown with the attributes of each cookie', () => {
    show({
      storage: {
        cookies: [{ name: '__Host-sid', value: 'abc', attributes: 'Path=/; Secure; HttpOnly' }],
        token: 'header.payload.signature',
      },
    })
    expect(screen.getByText('cookie __Host-sid').nextSibling).toHaveTextContent(
      'abcPath=/; Secure; HttpOnly',
    )
    expect(screen.getByText('token in the script').nextSibling).toHaveTextContent('header.payload')
  })

  it('is not shown where it keeps nothing', () => {
    show({ storage: { cookies: [], token: null } })
    expect(screen.queryByText('Kept by the browser')).toBeNull()
  })
})
