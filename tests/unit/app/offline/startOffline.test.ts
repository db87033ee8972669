import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Session } from '../../../../src/app/session/createSession'
import { startOffline } from '../../../../src/app/offline/startOffline'
import type { SessionState } from '../../../../src/app/state/session-state'
import { createPlayback } from '../../../../src/playback/createPlayback'

type Registration = EventTarget & {
  waiting: { readonly postMessage: (message: unknown) => void } | null
}

const reload = vi.fn<() => void>()
const postMessage = vi.fn<(message: unknown) => void>()
let container: EventTarget
let registration: Registration

/** A tab that has rested for long enough to be kept, and in which a newer version lies ready. */
async function openTab(): Promise<() => void> {
  const store = createStore<Pick<SessionState, 'engine' | 'mode' | 'newVersion'>>(() => ({
    engine: { kind: 'idle' },
    mode: 'page',
    newVersion: null,
  }))
  const playback = createPlayback({ stops: [0], cursor: 0 })
  const view = { offerVersion: (newVersion: (() => void) | null) => store.setState({ newVersion }) }
  startOffline({ store, playback, view, getLink: () => '' } as unknown as Session)
  await vi.advanceTimersByTimeAsync(120_000)
  playback.stop()
  const { newVersion } = store.getState()
  if (!newVersion) throw new Error('no new version is offered')
  return newVersion
}

beforeEach(() => {
  vi.useFakeTimers()
  registration = Object.assign(new EventTarget(), {
    active: {},
    installing: null,
    waiting: { postMessage },
  })
  container = Object.assign(new EventTarget(), { register: async () => registration })
  vi.stubGlobal('navigator', { serviceWorker: container })
  vi.stubGlobal('location', { reload })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it('asks a new version to take over, and reloads the page when it has', async () => {
  const agree = await openTab()
  agree()
  expect(postMessage).toHaveBeenCalledExactlyOnceWith('take-over')
  expect(reload).not.toHaveBeenCalled()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
})

it('reloads at once where another tab has let the new version take over', async () => {
  const agree = await openTab()
  registration.waiting = null
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).not.toHaveBeenCalled()
  agree()
  expect(reload).toHaveBeenCalledOnce()
})
