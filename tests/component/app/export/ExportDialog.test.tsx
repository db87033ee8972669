import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { BrowserTools } from '../../../../src/app/export/browser-tools'
import { ExportDialog } from '../../../../src/app/export/ExportDialog'
import {
  PICTURE_COLORS,
  type PictureColors,
} from '../../../../src/views/canvas/picture/picture-types'
import { frameAt } from '../../../../src/trace/frameAt'
import { readRecorded } from '../../../fixtures/recorded'
import { renderWithWords } from '../../../drivers/render-with-words'

const COLORS = Object.fromEntries(PICTURE_COLORS.map((name) => [name, '#123456'])) as PictureColors

/** A browser that draws white, and keeps what it is given. */
function createTools(more: Partial<BrowserTools> = {}) {
  const saved: { readonly name: string; readonly content: Blob }[] = []
  const asked: string[] = []
  const tools: BrowserTools = {
    readTheme: (name) => {
      asked.push(name)
      return { colors: COLORS, stroke: 3, past: 0.4 }
    },
    createMeasure: () => (text, sizePx) => text.length * sizePx * 0.5,
    toPng: async (_svg, width, height) => new Blob([`${width} × ${height}`]),
    toPixels: async (_svg, width, height) => new Uint8ClampedArray(width * height * 4),
    save: (name, content) => saved.push({ name, content }),
    copy: async () => true,
    print: () => undefined,
    ...more,
  }
  return { tools, saved, asked }
}

function renderDialog(tools: BrowserTools) {
  renderWithWords(
    <ExportDialog
      frame={frameAt(readRecorded('expired-token'), 8, { closed: new Set(['network']) })}
      scenario="expired-token"
      onClose={() => undefined}
      tools={tools}
    />,
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the export dialog', () => {
  it('saves the frame as SVG, with the colours of the chosen theme', async () => {
    const { tools, saved, asked } = createTools()
    renderDialog(tools)
    await userEvent.selectOptions(screen.getByLabelText('Theme'), 'Projector')
    await press('Save SVG')
    expect(asked.at(-1)).toBe('projector')
    expect(saved[0]?.name).toBe('roundtrip-expired-token-hop-9.svg')
    expect(await saved[0]?.content.text()).toContain('The token expired 5 minutes ago')
    expect(screen.getByText(/^Saved: roundtrip-expired-token-hop-9\.svg, \d+ KB\.$/)).toBeVisible()
  })

  it.each([
    ['1', '1280 × 720'],
    ['4', '5120 × 2880'],
  ])('saves the frame as PNG at %s×', async (scale, size) => {
    const { tools, saved } = createTools()
    renderDialog(tools)
    await userEvent.selectOptions(screen.getByLabelText('Size of the PNG'), scale)
    await press('Save PNG')
    await waitFor(() => expect(saved[0]?.name).toBe(`roundtrip-expired-token-hop-9@${scale}x.png`))
    expect(await saved[0]?.content.text()).toBe(size)
  })

  it('says so where the browser cannot make a picture', async () => {
    const { tools, saved } = createTools({
      toPng: () => Promise.reject(new Error('no memory')),
    })
    renderDialog(tools)
    await press('Save PNG')
    expect(await screen.findByText(/did not work/)).toBeVisible()
    expect(saved).toEqual([])
  })

  it('counts the frames of the animation, and saves nothing when it is cancelled', async () => {
    const drawn = vi.fn<() => void>()
    let release: () => void = () => undefined
    const { tools, saved } = createTools({
      toPixels: async (_svg, width, height) => {
        drawn()
        // The palette takes four pictures; the sixth waits for the person.
        if (drawn.mock.calls.length === 6)
          await new Promise<void>((resolve) => {
            release = resolve
          })
        return new Uint8ClampedArray(width * height * 4)
      },
    })
    renderDialog(tools)
    await press('Make the GIF')
    expect(await screen.findByText(/^Frame 1 of \d+$/)).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Progress of the GIF' })).toHaveValue(1)
    await press('Cancel')
    release()
    expect(await screen.findByText('Cancelled: nothing was saved.')).toBeVisible()
    expect(saved).toEqual([])
    expect(screen.getByRole('button', { name: 'Make the GIF' })).toBeVisible()
  })

  it('saves the Trace as it is', async () => {
    const { tools, saved } = createTools()
    renderDialog(tools)
    await press('Save the trace (JSON)')
    expect(saved[0]?.name).toBe('roundtrip-expired-token.json')
    expect(JSON.parse((await saved[0]?.content.text()) ?? '')).toEqual(
      readRecorded('expired-token'),
    )
  })
})

describe('the transcript in the dialog', () => {
  async function openTranscript(tools: BrowserTools) {
    renderDialog(tools)
    await press('Open the transcript')
    return screen.getByRole('dialog', { name: 'Expired token' })
  }

  it('has headings for the scenario, its request and every hop', async () => {
    const dialog = within(await openTranscript(createTools().tools))
    const levels = [2, 3, 4].map((level) => dialog.getAllByRole('heading', { level }).length)
    expect(levels).toEqual([1, 1, readRecorded('expired-token').hops.length])
    expect(
      dialog.getByRole('heading', { name: /^9\. The token expired 5 minutes ago/ }),
    ).toBeInTheDocument()
  })

  it('copies and saves the same text, and prints', async () => {
    const copy = vi.fn<(text: string) => Promise<boolean>>(async () => true)
    const print = vi.fn<() => void>()
    const { tools, saved } = createTools({ copy, print })
    await openTranscript(tools)
    await press('Copy as Markdown')
    expect(await screen.findByText('Copied')).toBeVisible()
    await press('Save as Markdown')
    await waitFor(() => expect(saved[0]?.name).toBe('roundtrip-expired-token.md'))
    expect(await saved[0]?.content.text()).toBe(copy.mock.calls[0]?.[0])
    await press('Print')
    expect(print).toHaveBeenCalledOnce()
  })

  it('says where the browser does not let it copy, and goes back', async () => {
    await openTranscript(createTools({ copy: async () => false }).tools)
    await press('Copy as Markdown')
    expect(await screen.findByText('Not allowed here: save it instead')).toBeVisible()
    await press('Back')
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeVisible()
  })
})
