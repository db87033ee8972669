import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadLayerCode } from 'virtual:layer-code'
import type { CodeReference, Trace } from '../../../../src/trace/trace'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderInspector } from '../../../drivers/render-inspector'

vi.mock('virtual:layer-code', () => ({ loadLayerCode: vi.fn() }))

const AUTHENTICATE = {
  file: 'src/authenticate.ts',
  lines: [
    { text: 'const now = 300', html: 'const now = <span class="code-number">300</span>' },
    { text: "if (exp <= now) return 'no'", html: "if (exp &lt;= now) return 'no'" },
    { text: 'return null', html: 'return null' },
  ],
}

beforeEach(() => {
  vi.mocked(loadLayerCode).mockImplementation(async (file) =>
    file === AUTHENTICATE.file ? AUTHENTICATE : null,
  )
})

/** The sample Trace with a layer of its own in every hop: what was loaded once is remembered by its name. */
function withLayer(file: string, lines: CodeReference['lines'] = []): Trace {
  return {
    ...sampleTrace,
    hops: sampleTrace.hops.map((hop) => ({ ...hop, code: { file, lines } })),
  }
}

const lines = async () => within(await screen.findByRole('list')).getAllByRole('listitem')

describe('the Code tab', () => {
  it('shows the file of the layer that ran, with the deciding line marked in words', async () => {
    renderInspector({ cursor: SAMPLE_FAILING_HOP, tab: 'code' })
    expect((await lines()).map((line) => line.textContent)).toEqual([
      'const now = 300',
      "deciding lineif (exp <= now) return 'no'",
      'return null',
    ])
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(AUTHENTICATE.file)
    expect(screen.getByText('300')).toHaveClass('code-number')
  })

  it('marks every line of several places that decided', async () => {
    const trace = withLayer(AUTHENTICATE.file, [
      [1, 1],
      [3, 3],
    ])
    renderInspector({ trace, cursor: 0, tab: 'code' })
    const marked = (await lines()).map((line) => within(line).queryByText('deciding line') !== null)
    expect(marked).toEqual([true, false, true])
  })

  it('brings the deciding line into view inside the panel and leaves the page where it is', async () => {
    const scrollPage = vi.spyOn(window, 'scrollTo')
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      return new DOMRect(0, this.dataset['deciding'] === 'true' ? 900 : 100, 0, 0)
    })
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300)
    renderInspector({ cursor: SAMPLE_FAILING_HOP, tab: 'code' })
    await lines()
    expect(screen.getByRole('tabpanel').scrollTop).toBe(900 - 100 - 300 / 3)
    expect(scrollPage).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('says so where no code of the shop runs', async () => {
    renderInspector({ cursor: 0, tab: 'code' })
    expect(await screen.findByText('No code of the shop runs in this hop.')).toBeVisible()
  })

  it('says so where code ran that this page does not have', async () => {
    renderInspector({ trace: withLayer('shop/layers/foreign'), cursor: 0, tab: 'code' })
    expect(await screen.findByText('The code of this hop is not part of this page.')).toBeVisible()
  })

  it('says that the code could not be loaded, and tries again when it is asked to', async () => {
    vi.mocked(loadLayerCode).mockRejectedValueOnce(new TypeError('Failed to fetch'))
    renderInspector({ trace: withLayer('shop/layers/lost-once'), cursor: 0, tab: 'code' })
    const message = await screen.findByRole('alert')
    expect(message).toHaveTextContent('The code could not be loaded.')
    expect(screen.queryByText(/^No code of the shop/)).toBeNull()
    vi.mocked(loadLayerCode).mockResolvedValueOnce(AUTHENTICATE)
    await userEvent.click(within(message).getByRole('button', { name: 'Try again' }))
    expect(await lines()).toHaveLength(3)
  })

  it('tries again at the next visit', async () => {
    vi.mocked(loadLayerCode).mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const { step } = renderInspector({
      trace: withLayer('shop/layers/lost'),
      cursor: 0,
      tab: 'code',
    })
    await screen.findByText('The code could not be loaded.')
    vi.mocked(loadLayerCode).mockResolvedValueOnce(AUTHENTICATE)
    step(1)
    expect(await lines()).toHaveLength(3)
    step(0)
    expect(await lines()).toHaveLength(3)
  })
})
