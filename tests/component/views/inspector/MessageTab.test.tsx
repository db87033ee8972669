import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleTrace } from '../../../fixtures/sample-trace'
import { renderInspector } from '../../../drivers/render-inspector'

const textOf = (cursor: number) => sampleTrace.hops[cursor]?.evidence.message?.text ?? ''

/** What is on screen as text, without the words for screen readers. */
async function findMessage() {
  const first = await screen.findByText('HTTP/1.1')
  const pre = first.closest('pre')
  const copy = pre?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error('no message on screen')
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
  return copy.textContent
}

afterEach(() => vi.restoreAllMocks())

describe('the Message tab', () => {
  it.each([0, 7, 11])('shows the message of hop %i exactly as it was recorded', async (cursor) => {
    renderInspector({ cursor, tab: 'message' })
    expect(await findMessage()).toBe(textOf(cursor).replaceAll('\r\n', '\n'))
  })

  it('draws nothing after the empty line that ends a message without a body', async () => {
    renderInspector({ cursor: 0, tab: 'message' })
    const startLine = (await screen.findByText('HTTP/1.1')).parentElement
    const lines = [...(startLine?.parentElement?.children ?? [])].map((line) => line.textContent)
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'GET /orders/42 HTTP/1.1\n',
      'Host',
      'Accept',
      'Authorization',
      '\n',
    ])
  })

  it('marks the line that a layer added, for the eye and in words, and no other', async () => {
    renderInspector({ cursor: 7, tab: 'message' })
    await findMessage()
    const marked = document.querySelectorAll('mark')
    expect([...marked].map((mark) => mark.textContent.trim())).toEqual([
      'changed: RateLimit: "default";r=59;t=60',
    ])
    expect(screen.getByText('new or changed since the last hop')).toBeVisible()
  })

  it('marks the line that decided, for the eye and in words', async () => {
    const hops = sampleTrace.hops.map(({ evidence, ...hop }) => ({
      ...hop,
      evidence: evidence.message
        ? { ...evidence, message: { ...evidence.message, decidedBy: 'Authorization' } }
        : evidence,
    }))
    renderInspector({ trace: { ...sampleTrace, hops }, cursor: 0, tab: 'message' })
    await findMessage()
    const marked = [...document.querySelectorAll('mark')]
    expect(marked.map(({ textContent }) => textContent.slice(0, 30))).toEqual([
      'decides: Authorization: Bearer',
    ])
    expect(screen.getByText('decides at this stop')).toBeVisible()
  })

  it('marks nothing in the first message of its kind and in one that only passes', async () => {
    const { step } = renderInspector({ cursor: 6, tab: 'message' })
    await findMessage()
    expect(document.querySelector('mark')).toBeNull()
    step(8)
    expect(document.querySelector('mark')).toBeNull()
    expect(screen.queryByText('new or changed since the last hop')).toBeNull()
  })

  it('colours the JSON of a body by its kinds of words', async () => {
    renderInspector({ cursor: 7, tab: 'message' })
    expect(await screen.findByText('"status"')).toHaveClass('code-name')
    expect(screen.getByText('401', { selector: 'pre *' })).toHaveClass('code-number')
    expect(screen.getByText('"Unauthorized"')).toHaveClass('code-string')
  })

  it('shows what the layers have attached, and the line of the log', async () => {
    renderInspector({ cursor: 2, tab: 'message' })
    expect(await screen.findByText('requestId')).toBeVisible()
    expect(screen.getByText('req-0001 → GET /orders/42')).toBeVisible()
  })

  it('says so where no message travels', async () => {
    renderInspector({ cursor: 12, tab: 'message' })
    expect(await screen.findByText('No HTTP message travels in this hop.')).toBeVisible()
  })

  it('copies the bytes, CRLF included, and says that it did until there is another message', async () => {
    const user = userEvent.setup()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { step } = renderInspector({ cursor: 7, tab: 'message' })
    await user.click(await screen.findByRole('button', { name: 'Copy' }))
    expect(write).toHaveBeenCalledWith(textOf(7))
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible()
    step(9)
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible()
  })

  it('says what to do where the browser forbids copying', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    renderInspector({ cursor: 7, tab: 'message' })
    await user.click(await screen.findByRole('button', { name: 'Copy' }))
    expect(await screen.findByRole('button', { name: /select the text/ })).toBeVisible()
    expect(document.querySelector('textarea')).toBeNull()
  })
})
