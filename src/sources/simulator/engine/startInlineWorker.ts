/** Takes the place of startWorker.ts in the page that is one single file: the worker is in it, too. */
// oxlint-disable-next-line import/default -- Vite makes it.
import EngineWorker from './worker?worker&inline'

export function startWorker(): Worker {
  return new EngineWorker()
}
