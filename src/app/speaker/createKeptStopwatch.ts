/** The stopwatch of the presentation: it outlives a reload of this tab. */
import { readTab, writeTab } from '../../lib/storage'
import {
  changeStopwatch,
  parseStopwatch,
  startStopwatch,
  type Stopwatch,
  type StopwatchAction,
} from './stopwatch'

export function createKeptStopwatch() {
  let stopwatch = readKept()
  function keep(next: Stopwatch): void {
    stopwatch = next
    writeTab('stopwatch', JSON.stringify(next))
  }
  return {
    /** null until presenting has begun. */
    get: () => stopwatch,
    start: (nowMs: number) => {
      if (!stopwatch) keep(startStopwatch(nowMs))
    },
    change: (action: StopwatchAction, nowMs: number) => {
      if (stopwatch) keep(changeStopwatch(stopwatch, action, nowMs))
    },
  }
}

function readKept(): Stopwatch | null {
  try {
    return parseStopwatch(JSON.parse(readTab('stopwatch') ?? 'null'))
  } catch {
    return null
  }
}
