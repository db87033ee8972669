/**
 * The address of the page: written when the stepping pauses, opened where somebody else changes it. It
 * says everything that a link needs to show the same again.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { Asked } from '../../catalog/asked'
import { createDebounced } from '../../lib/schedule'
import { readTab, writeTab } from '../../lib/storage'
import type { Playback } from '../../playback/createPlayback'
import { toHash, type Address, type Mode } from '../address/address'
import { getLinked, type SessionState } from '../state/session-state'

/** How long the address waits for the stepping to pause, ms. */
const QUIET_MS = 1000

/** What of the state stands in the address. */
const WRITTEN = ['shown', 'progress', 'tab', 'folds', 'lang', 'mode', 'theme'] as const

type Options = {
  readonly page: Window
  readonly store: StoreApi<SessionState>
  readonly playback: Playback
  /** The page is at an address that it has not written. */
  readonly onOther: () => void
}

export type KeptAddress = {
  /** The fragment of this very moment; `mode`: how the page is shown there. */
  readonly getHash: (mode?: Mode) => string
  /** Written now. */
  readonly flush: () => void
  /** A new entry of the browser's history, for what is asked for from its first hop. */
  readonly push: (asked: Asked) => void
  readonly dispose: () => void
}

export function keepAddress({ page, store, playback, onOther }: Options): KeptAddress {
  const writing = createDebounced(write, QUIET_MS)
  let shownCursor = -1

  function getHash(mode = store.getState().mode): string {
    return toHash({ ...toAddress(store.getState()), mode })
  }

  function toAddress(state: SessionState): Address {
    const { tab, folds, lang, mode, host, theme, progress } = state
    const isOnItsWay = progress.kind === 'pending' && progress.place.kind === 'at'
    const cursor = isOnItsWay ? progress.place.cursor : playback.getSnapshot().context.cursor
    return { asked: getLinked(state), cursor, tab, folds, lang, mode, host, theme }
  }
  function write(): void {
    const hash = getHash()
    if (hash !== page.location.hash) page.history.replaceState(null, '', hash)
  }
  function onPageHide(): void {
    writing.flush()
    writeTab('address', page.location.hash)
  }
  function onHashChange(): void {
    if (page.location.hash !== getHash()) onOther()
  }

  page.addEventListener('hashchange', onHashChange)
  page.addEventListener('pagehide', onPageHide)
  const stepping = playback.subscribe(({ context }) => {
    if (context.cursor === shownCursor) return
    shownCursor = context.cursor
    writing.call()
  })
  const changing = store.subscribe((state, previous) => {
    const isChanged = WRITTEN.some((name) => state[name] !== previous[name])
    if (isChanged) writing.call()
  })

  return {
    getHash,
    flush: writing.flush,
    push: (asked) => {
      page.history.pushState(null, '', toHash({ ...toAddress(store.getState()), asked, cursor: 0 }))
    },
    dispose: () => {
      page.removeEventListener('hashchange', onHashChange)
      page.removeEventListener('pagehide', onPageHide)
      stepping.unsubscribe()
      changing()
      writing.cancel()
    },
  }
}

/**
 * A reload goes to the address as it was when it began, which may be a step behind. What the page wrote
 * when it was left is newer.
 */
export function takeUpReload({ location, history, performance }: Window): void {
  const left = readTab('address')
  const [navigation] = performance.getEntriesByType('navigation')
  const isReload = navigation && 'type' in navigation && navigation.type === 'reload'
  if (isReload && left !== null && left !== location.hash) history.replaceState(null, '', left)
}
