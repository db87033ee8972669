/** Small scripts that watch from inside the page, and what they have seen. */
import type { CDPSession, Page } from '@playwright/test'

export type Seen = {
  /** When the page was at rest with a hop to step to for the first time, ms since navigation. */
  readonly steppableAt: number
  readonly lcpAt: number
  /** From key press to the next paint, ms; those too short to be reported are missing. */
  readonly keyDurations: readonly number[]
  readonly workerStartedAt: number
  readonly engineReadyAt: number
  /** From the request to the worker to the Trace, ms. */
  readonly runs: readonly number[]
}

type Watching = { -readonly [Name in keyof Seen]: Seen[Name] } & { keyDurations: number[] }

/** Must come before the page is opened. */
export async function watchFromInside(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const runs: number[] = []
    const seen: Watching = {
      steppableAt: 0,
      lcpAt: 0,
      keyDurations: [],
      workerStartedAt: 0,
      engineReadyAt: 0,
      runs,
    }
    Object.assign(globalThis, { seen })

    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcpAt = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') seen.keyDurations.push(duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)

    const idle = '.app[data-idle="true"] button[aria-label="Next hop"]'
    new MutationObserver(() => {
      if (seen.steppableAt === 0 && document.querySelector(idle))
        seen.steppableAt = performance.now()
      if (seen.engineReadyAt === 0 && document.querySelector('.engine.is-ready'))
        seen.engineReadyAt = performance.now()
    }).observe(document, { subtree: true, childList: true, attributes: true })

    globalThis.Worker = class extends Worker {
      private sentAt = 0
      constructor(...args: ConstructorParameters<typeof Worker>) {
        seen.workerStartedAt = performance.now()
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (data.trace) runs.push(performance.now() - this.sentAt)
        })
      }
      override postMessage(message: unknown): void {
        this.sentAt = performance.now()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
        super.postMessage(message)
      }
    }
  })
}

export async function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => Reflect.get(globalThis, 'seen'))
}

/** Waits until the page is at rest, and lets it tell so: to ask again and again would be measured, too. */
export async function waitForRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isAtRest = () => document.querySelector('.app[data-idle="true"]') !== null
    if (isAtRest()) return
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isAtRest()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document, { subtree: true, attributeFilter: ['data-idle'] })
    })
  })
}

/** Bytes as sent, of the document and everything that was asked for before `untilMs`. */
export async function sumBytes(page: Page, untilMs: number): Promise<number> {
  return page.evaluate((until) => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    return entries
      .filter(({ startTime }) => startTime < until)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  }, untilMs)
}

/** Milliseconds of work of the page's main thread so far. */
export async function readWorkMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}
