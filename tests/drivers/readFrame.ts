/** Where we are in the trip, as every part of the page says it. */
import type { Page } from '@playwright/test'

/** Everything on the page that says where we are, read in one go. Steps count from 1. */
export type Frame = {
  readonly hops: number
  readonly counter: string
  readonly list: number
  readonly slider: number
  readonly sliderText: string
  readonly inspector: string
  readonly status: string
  readonly caption: string
  /** What the current item of the list is called. */
  readonly item: string
}

export async function readFrame(page: Page): Promise<Frame> {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const items = [...document.querySelectorAll('ol[aria-label="Hops"] > li')]
    const at = items.findIndex((item) => item.getAttribute('aria-current') === 'step')
    const slider = document.querySelector('[role="slider"][aria-label="Timeline"]')
    return {
      hops: items.length,
      counter: text('.app-position'),
      list: at + 1,
      slider: Number(slider?.getAttribute('aria-valuenow')),
      sliderText: slider?.getAttribute('aria-valuetext') ?? '',
      inspector: text('section[aria-label="Inspector"] header'),
      status: text('[role="status"]'),
      caption: text('.caption-lead'),
      item: items[at]?.querySelector('button')?.getAttribute('aria-label') ?? '',
    }
  })
}
