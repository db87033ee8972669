import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/app/ErrorBoundary'
import { renderWithWords } from '../render-with-words'

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
