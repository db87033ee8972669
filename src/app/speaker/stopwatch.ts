/** How long the presentation has lasted, without its breaks. Instants are ms since the epoch. */
export type Stopwatch = {
  readonly startedMs: number
  /** null while it runs. */
  readonly pausedMs: number | null
}

export const STOPWATCH_ACTIONS = ['pause', 'resume', 'reset'] as const
export type StopwatchAction = (typeof STOPWATCH_ACTIONS)[number]

export function startStopwatch(nowMs: number): Stopwatch {
  return { startedMs: nowMs, pausedMs: null }
}

/** Never negative, for clocks are put back. */
export function getElapsedMs({ startedMs, pausedMs }: Stopwatch, nowMs: number): number {
  return Math.max(0, (pausedMs ?? nowMs) - startedMs)
}

/** One that stands still begins again at nought and stays still. */
export function changeStopwatch(
  watch: Stopwatch,
  action: StopwatchAction,
  nowMs: number,
): Stopwatch {
  if (action === 'reset')
    return { startedMs: nowMs, pausedMs: watch.pausedMs === null ? null : nowMs }
  const isPaused = watch.pausedMs !== null
  if (isPaused === (action === 'pause')) return watch
  return isPaused
    ? { startedMs: nowMs - getElapsedMs(watch, nowMs), pausedMs: null }
    : { ...watch, pausedMs: nowMs }
}

export function parseStopwatch(value: unknown): Stopwatch | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('startedMs' in value && 'pausedMs' in value)) return null
  const { startedMs, pausedMs } = value
  if (!isInstant(startedMs) || !(pausedMs === null || isInstant(pausedMs))) return null
  return { startedMs, pausedMs }
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** "4:05", or "1:04:05" from an hour on, in the digits of the language. */
export function formatElapsed(elapsedMs: number, locale: string): string {
  const seconds = Math.floor(elapsedMs / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown
    .map((part, index) =>
      new Intl.NumberFormat(locale, { minimumIntegerDigits: index === 0 ? 1 : 2 }).format(part),
    )
    .join(':')
}
