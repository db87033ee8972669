/** What jsdom lacks and the page asks for, and what Node has in the place of it. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

// Parts that are loaded when they are needed take their time on a busy machine.
configure({ asyncUtilTimeout: 8000 })

// Node 26 has storages of its own, which vitest leaves in the place of the page's.
declare const jsdom: { readonly window: Window }
for (const name of ['localStorage', 'sessionStorage'] as const)
  Object.defineProperty(globalThis, name, { configurable: true, value: jsdom.window[name] })

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoResizeObserver
// The diagram library asks it for the zoom.
globalThis.DOMMatrixReadOnly ??= class {
  readonly m22 = 1
} as unknown as typeof DOMMatrixReadOnly
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as unknown as typeof window.matchMedia

/** Notes what an animation is told; nothing moves. */
function createAnimation() {
  const animation = {
    currentTime: 0,
    playbackRate: 1,
    playState: 'running',
    play: () => {
      animation.playState = 'running'
    },
    pause: () => {
      animation.playState = 'paused'
    },
    cancel: () => {
      animation.playState = 'idle'
    },
  }
  return animation
}
Element.prototype.animate = vi.fn(() => createAnimation() as unknown as Animation)
