/** What the page does between two frames: where the packet is, and what is said to a screen reader. */
import type { Page } from '@playwright/test'

/** The share of its way that the packet has covered, in per cent. */
export async function getPacketPlace(page: Page): Promise<number> {
  return page.getByTestId('packet').evaluate((pill) => {
    const animation = pill.parentElement?.getAnimations()[0]
    return (100 * Number(animation?.currentTime)) / Number(animation?.effect?.getTiming().duration)
  })
}

/** Notes every place of the packet from now on, frame by frame; call the returned function to read them. */
export async function watchPacket(page: Page): Promise<() => Promise<readonly number[]>> {
  const places = await page.evaluateHandle(() => {
    const seen: number[] = []
    const note = () => {
      const pill = document.querySelector('[data-testid="packet"]')
      const animation = pill?.parentElement?.getAnimations()[0]
      if (animation?.effect)
        seen.push(
          (100 * Number(animation.currentTime)) / Number(animation.effect.getTiming().duration),
        )
      requestAnimationFrame(note)
    }
    note()
    return seen
  })
  return async () => places.jsonValue()
}

/** Notes everything that is said to a screen reader from now on, repetitions included. */
export async function watchStatus(page: Page): Promise<() => Promise<readonly string[]>> {
  const said = await page.evaluateHandle(() => {
    const seen: string[] = []
    const status = document.querySelector('[role="status"]')
    if (status)
      new MutationObserver((changes) =>
        changes.forEach(() => seen.push(status.textContent ?? '')),
      ).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    return seen
  })
  return async () => said.jsonValue()
}
