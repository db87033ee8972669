/** A clock that only goes forward, on the page and in a worker: for how long something takes; ms since some moment. */
export function getClockMs(): number {
  return performance.now()
}
