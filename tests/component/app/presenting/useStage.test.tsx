/** Full screen, which this browser has not: what it would tell the page is told by hand. */
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRecordings } from '../../../../src/sources/recordings/client'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { isPresenting } from '../../../../src/app/commands/run-command'
import { useStage } from '../../../../src/app/presenting/useStage'

let session: Session
let full: Element | null

const tell = () => document.dispatchEvent(new Event('fullscreenchange'))

async function enter(): Promise<void> {
  full = document.documentElement
  tell()
}

/** The browser's own Escape, of which the page sees no key, or a window that comes up. */
function leave(): void {
  full = null
  tell()
}

/** What `answerSpeakers` notes at the first hello of a window. */
function comeUp(): void {
  session.view.greetSpeaker()
}

function pressKey(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('open', vi.fn())
  window.history.replaceState(null, '', '#')
  full = null
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => full })
  document.documentElement.requestFullscreen = enter
  document.exitFullscreen = async () => leave()
  const engine = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
  session = createSession({
    createSources: () => ({ sources: [createRecordings()], engine }),
    window,
    openSpeaker: vi.fn<() => void>(),
  })
  session.view.setMode('present')
  renderHook(() => useStage(session))
  pressKey()
})

afterEach(() => {
  session.dispose()
  Reflect.deleteProperty(document, 'fullscreenElement')
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('leaving full screen', () => {
  it('ends presenting', () => {
    expect(full).not.toBeNull()
    leave()
    expect(isPresenting(session)).toBe(false)
  })

  it('ends presenting also after a speaker’s window that the browser did not let open', () => {
    session.openSpeaker()
    vi.advanceTimersByTime(3000)
    leave()
    expect(isPresenting(session)).toBe(false)
    pressKey()
    expect(full).toBeNull()
  })

  it('for a window that comes up ends nothing, and the next key brings it back', () => {
    session.openSpeaker()
    vi.advanceTimersByTime(500)
    leave()
    expect(isPresenting(session)).toBe(true)
    comeUp()
    pressKey()
    expect(full).not.toBeNull()
    leave()
    expect(isPresenting(session)).toBe(false)
  })

  it('to move the two windows ends nothing, once for each that came up', () => {
    session.openSpeaker()
    comeUp()
    vi.advanceTimersByTime(60_000)
    leave()
    expect(isPresenting(session)).toBe(true)
    pressKey()
    leave()
    expect(isPresenting(session)).toBe(false)
  })
})
