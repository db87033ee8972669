/** The room while presenting: full screen, a screen that stays awake, and no idle cursor. */
import { useEffect } from 'react'
import { getNowMs } from '../../lib/clock'
import { createDebounced } from '../../lib/schedule'
import { setRootAttribute } from '../../ui/root-attributes'
import type { Session } from '../session/createSession'
import { isPresenting } from '../commands/run-command'

/** So long after it was moved last the cursor stays, ms. */
const CURSOR_MS = 2500
/** A browser that leaves full screen for a new window does it within so long, ms: it has to come up first. */
const LEAVES_MS = 2000

export function useStage(session: Session): void {
  useEffect(() => followFullScreen(session), [session])
  useEffect(keepAwake, [])
  useEffect(hideIdleCursor, [])
}

/**
 * Full screen needs a key or a click: one that came before (the button, F5), else the first one here,
 * for example after a reload. Whoever leaves it by the browser's own Escape has stopped presenting.
 */
function followFullScreen(session: Session): () => void {
  const root = document.documentElement
  const speaker = watchSpeaker(session)
  let isOver = false
  const enter = () => {
    removeEventListener('keydown', enter)
    removeEventListener('pointerdown', enter)
    if (!document.fullscreenElement) root.requestFullscreen?.().catch(enterWithNextAction)
  }
  const onChange = () => {
    if (document.fullscreenElement || !isPresenting(session)) return
    if (speaker.isReason()) enterWithNextAction()
    else if (!session.store.getState().presenting.windowed) session.view.setMode('page')
  }
  const enterWithNextAction = () => {
    if (isOver) return
    addEventListener('keydown', enter)
    addEventListener('pointerdown', enter)
  }
  if (navigator.userActivation?.isActive) enter()
  else enterWithNextAction()
  document.addEventListener('fullscreenchange', onChange)
  return () => {
    isOver = true
    speaker.stop()
    removeEventListener('keydown', enter)
    removeEventListener('pointerdown', enter)
    document.removeEventListener('fullscreenchange', onChange)
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  }
}

/**
 * Full screen may end because of the speaker's window, once for each: the browser leaves it for the new window, or
 * the person to move the two. A window that the browser did not let open never says hello, and is no reason later.
 */
function watchSpeaker({ store }: Session) {
  let { speakers: answered } = store.getState()
  let askedMs = -Infinity
  const stop = store.subscribe(({ speakers }, before) => {
    if (speakers > before.speakers) askedMs = getNowMs()
  })
  const isReason = () => {
    const { speakers, speakerUp } = store.getState()
    if (speakers === answered) return false
    answered = speakers
    return speakerUp === speakers || getNowMs() - askedMs < LEAVES_MS
  }
  return { isReason, stop }
}

/** The lock is lost when the tab is hidden, and asked for again when it is back. */
function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  const ask = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return
    lock = await navigator.wakeLock.request('screen').catch(() => null)
    if (isOver) await lock?.release()
  }
  const onShow = () => void ask()
  void ask()
  document.addEventListener('visibilitychange', onShow)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', onShow)
    void lock?.release()
  }
}

function hideIdleCursor(): () => void {
  const hide = createDebounced(() => setRootAttribute('cursor', 'idle'), CURSOR_MS)
  const show = () => {
    setRootAttribute('cursor', null)
    hide.call()
  }
  // At first only the picture: what a mouse can do comes when one is moved.
  setRootAttribute('cursor', 'idle')
  addEventListener('pointermove', show)
  return () => {
    hide.cancel()
    removeEventListener('pointermove', show)
    setRootAttribute('cursor', null)
  }
}
