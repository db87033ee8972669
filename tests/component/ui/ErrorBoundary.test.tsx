import { fireEvent, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary'
import { loadLater } from '../../../src/ui/loadLater'
import { renderWithWords } from '../../drivers/render-with-words'

let broken: readonly string[] = []

function View({ at }: { readonly at: string }) {
  if (broken.includes(at)) throw new Error(`broken at ${at}`)
  return <p>the view at {at}</p>
}

function show(trip: string, hop: number) {
  return (
    <ErrorBoundary resetOn={[trip, hop]}>
      <View at={`${trip} ${hop}`} />
    </ErrorBoundary>
  )
}

/** React says aloud what a boundary has caught. */
const said = vi.spyOn(console, 'error')

beforeEach(() => {
  said.mockImplementation(() => undefined)
  broken = ['order 2']
})
afterEach(() => said.mockReset())

describe('a view that broke', () => {
  it('is tried again at the next hop, and in the next trip', () => {
    broken = ['order 2', 'order 3']
    const { rerender } = renderWithWords(show('order', 1))
    rerender(show('order', 2))
    expect(screen.getByRole('alert')).toHaveTextContent('This part of the page has broken.')
    rerender(show('order', 3))
    expect(screen.getByRole('alert')).toBeVisible()
    rerender(show('order', 4))
    expect(screen.getByText('the view at order 4')).toBeVisible()
    rerender(show('order', 3))
    rerender(show('log-in', 3))
    expect(screen.getByText('the view at log-in 3')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is not tried again before there is something else to show', () => {
    const { rerender } = renderWithWords(show('order', 2))
    broken = []
    rerender(show('order', 2))
    expect(screen.getByRole('alert')).toBeVisible()
  })

  it('is tried again by its button', () => {
    renderWithWords(show('order', 2))
    broken = []
    fireEvent.click(screen.getByRole('button', { name: 'Try this part again' }))
    expect(screen.getByText('the view at order 2')).toBeVisible()
  })
})

describe('a view that could not be loaded', () => {
  /** Loads as the test says, one answer after the other. */
  function createLate() {
    const load = vi.fn<() => Promise<typeof View>>()
    const Late = loadLater(load)
    const show = (hop: number) => (
      <ErrorBoundary resetOn={[hop]}>
        <Suspense>
          <Late at={`hop ${hop}`} />
        </Suspense>
      </ErrorBoundary>
    )
    return { load, show }
  }

  const failure = new TypeError('Failed to fetch')

  it('is asked for again by the button, and at the next hop', async () => {
    const { load, show } = createLate()
    load.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure).mockResolvedValue(View)
    const { rerender } = renderWithWords(show(1))
    fireEvent.click(await screen.findByRole('button', { name: 'Try this part again' }))
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    expect(await screen.findByRole('alert')).toBeVisible()
    rerender(show(2))
    expect(await screen.findByText('the view at hop 2')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('is asked for no more once it is there', async () => {
    const { load, show } = createLate()
    load.mockResolvedValue(View)
    const { rerender, unmount } = renderWithWords(show(1))
    await screen.findByText('the view at hop 1')
    rerender(show(2))
    expect(screen.getByText('the view at hop 2')).toBeVisible()
    unmount()
    renderWithWords(show(3))
    expect(await screen.findByText('the view at hop 3')).toBeVisible()
    expect(load).toHaveBeenCalledOnce()
  })
})
