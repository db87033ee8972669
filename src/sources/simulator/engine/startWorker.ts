/** The engine's worker, from a file of its own. Where the page is one single file: startInlineWorker.ts. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
