/** The timers of the page, in one place: nothing else may hold a clock. */

/** Calls `act` once the browser has nothing better to do, at the latest after `latestMs`. */
export function whenIdle(act: () => void, latestMs: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: latestMs })
  else setTimeout(act, Math.min(latestMs, 200))
}

/**
 * Calls `act` right before the next paint, when everything that changes with it is in place. The function
 * that it gives back calls it off.
 */
export function beforePaint(act: () => void): () => void {
  const frame = requestAnimationFrame(act)
  return () => cancelAnimationFrame(frame)
}

/** A function that calls `act` when it has not been called for `quietMs`. `flush` calls it now. */
export function createDebounced(act: () => void, quietMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    act()
  }
  return {
    call: () => {
      clearTimeout(timer)
      timer = setTimeout(flush, quietMs)
    },
    flush,
    cancel: () => clearTimeout(timer),
  }
}

/** Lets the page do whatever has been waiting, within work that would otherwise hold it up. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

/** Calls `act` every `periodMs` until the function that it gives back is called. Hidden pages are called less often. */
export function every(act: () => void, periodMs: number): () => void {
  const timer = setInterval(act, periodMs)
  return () => clearInterval(timer)
}

/** The wall clock, ms since the epoch. */
export function getNowMs(): number {
  return Date.now()
}
