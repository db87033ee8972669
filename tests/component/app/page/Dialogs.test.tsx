import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRecordings } from '../../../../src/sources/recordings/client'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { Dialogs } from '../../../../src/app/page/Dialogs'
import { renderWithWords } from '../../../drivers/render-with-words'

const { isThere } = vi.hoisted(() => ({ isThere: vi.fn<() => boolean>() }))

vi.mock('../../../../src/app/settings/KeysDialog', () => ({
  get KeysDialog() {
    if (!isThere()) throw new TypeError('Failed to fetch')
    return () => <p>the keys</p>
  },
}))

/** React says aloud what a boundary has caught. */
const said = vi.spyOn(console, 'error')
let session: Session

beforeEach(() => {
  said.mockImplementation(() => undefined)
  window.history.replaceState(null, '', '#')
  const engine = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
  session = createSession({
    createSources: () => ({ sources: [createRecordings()], engine }),
    window,
    openSpeaker: vi.fn<() => void>(),
  })
})
afterEach(() => {
  session.dispose()
  said.mockReset()
})

it('says that a dialog could not be loaded, leaves the page as it is, and tries again when it is asked to', async () => {
  isThere.mockReturnValue(false)
  renderWithWords(
    <>
      <p>the page</p>
      <Dialogs session={session} />
    </>,
  )
  act(() => session.view.openDialog('keys'))
  const again = await screen.findByRole('button', { name: 'Try this part again' })
  expect(screen.getByText('the page')).toBeVisible()
  isThere.mockReturnValue(true)
  fireEvent.click(again)
  expect(await screen.findByText('the keys')).toBeVisible()
})
