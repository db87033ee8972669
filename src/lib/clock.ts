/** The clocks, for the page and its workers: nothing else reads one. */

/** The wall clock, ms since the epoch. */
export function getNowMs(): number {
  return Date.now()
}

/** A clock that only goes forward, ms since some moment: for how long something takes. */
export function getClockMs(): number {
  return performance.now()
}
