import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderInspector } from './render-inspector'

vi.mock('virtual:layer-code', () => ({
  loadLayerCode: (file: string) =>
    Promise.resolve(
      file === 'src/authenticate.ts'
        ? {
            file,
            lines: [
              { text: 'const now = 300', html: 'const now = <span class="code-number">300</span>' },
              { text: "if (exp <= now) return 'no'", html: "if (exp &lt;= now) return 'no'" },
              { text: 'return null', html: 'return null' },
            ],
          }
        : null,
    ),
}))

const lines = async () => within(await screen.findByRole('list')).getAllByRole('listitem')

describe('the Code tab', () => {
  it('shows the file of the layer that ran, with the deciding line marked in words', async () => {
    renderInspector({ cursor: SAMPLE_FAILING_HOP, tab: 'code' })
    expect((await lines()).map((line) => line.textContent)).toEqual([
      'const now = 300',
      "deciding lineif (exp <= now) return 'no'",
      'return null',
    ])
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('src/authenticate.ts')
    expect(screen.getByText('300')).toHaveClass('code-number')
  })

  it('marks every line that decided, wherever they stand', async () => {
    const hops = sampleTrace.hops.map((hop) => ({
      ...hop,
      code: {
        file: 'src/authenticate.ts',
        lines: [
          [1, 1],
          [3, 3],
        ] as const,
      },
    }))
    renderInspector({ trace: { ...sampleTrace, hops }, cursor: 0, tab: 'code' })
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

  it('says so where no code of the shop runs, or its file is not there', async () => {
    const { step } = renderInspector({ cursor: 0, tab: 'code' })
    expect(await screen.findByText('No code of the shop runs in this hop.')).toBeVisible()
    step(4)
    expect(await screen.findByText('No code of the shop runs in this hop.')).toBeVisible()
  })
})
