/**
 * Lets the browser keep the site, so that it opens without a network, and says when a newer version
 * lies ready. Nothing changes before the person agrees. Not in a frame of another page, nor from a file.
 */
import { createDebounced } from '../../lib/schedule'
import type { Session } from '../session/createSession'
import { whenRested } from '../session/whenRested'
import type { OfflineMessage } from './offline-files'

/** The engine starts at the same moment: two loads at once would be felt by who steps on. */
const ENGINE_FIRST_MS = 3000
/** Two hundred files are fetched: that can wait for a pause, and a lesson has one every minute. */
const LATEST_MS = 60_000

export function startOffline({ store, playback, view, getLink }: Session): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  if (!serviceWorker || store.getState().mode === 'embed') return
  const registerLater = createDebounced(() => {
    // Where the browser keeps nothing (a private window, a full disk), the page works as before.
    register(serviceWorker).catch(() => undefined)
  }, ENGINE_FIRST_MS)
  whenRested(playback, registerLater.call, LATEST_MS)

  function reload(): void {
    // Writes the hop on show into the address: it is the one to come back to.
    getLink()
    location.reload()
  }

  async function register(container: ServiceWorkerContainer): Promise<void> {
    const registration = await container.register('./service-worker.js')
    watch(registration, () => {
      if (registration.waiting) view.offerVersion(() => changeOver(container, registration))
    })
    store.subscribe(({ engine }, before) => {
      if (engine.kind === 'ready' && before.engine.kind !== 'ready') void keepEngine(container)
    })
    if (store.getState().engine.kind === 'ready') void keepEngine(container)
  }

  /** Where another tab has changed over before, the new version is in charge already, and nobody waits. */
  function changeOver(
    container: ServiceWorkerContainer,
    { waiting }: ServiceWorkerRegistration,
  ): void {
    if (!waiting) return reload()
    container.addEventListener('controllerchange', reload, { once: true })
    tell(waiting, 'take-over')
  }
}

async function keepEngine(container: ServiceWorkerContainer): Promise<void> {
  const { active } = await container.ready
  if (active) tell(active, 'keep-engine')
}

/** Calls when a version lies ready: one that did before, is on its way, or comes later. */
function watch(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  function follow(): void {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // The very first version has nobody to wait for, and is no news.
      if (installing.state === 'installed' && registration.active) onWaiting()
    })
  }
  if (registration.waiting) onWaiting()
  follow()
  registration.addEventListener('updatefound', follow)
}

function tell(worker: ServiceWorker, message: OfflineMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
  worker.postMessage(message)
}
