/** The engine's worker: opens the shop as soon as it starts, then turns every run into its Trace. */
import type { EngineReply } from './engine-messages'
import { isEngineRequest } from './engine-messages'
import { loadEngine } from './load-engine'
import { simulate } from '../drive/simulate'

const startedAt = performance.now()
const engine = loadEngine((progress) => reply({ kind: 'progress', progress }))

engine.then(() => reply({ kind: 'ready', startedInMs: performance.now() - startedAt }), giveUp)

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isEngineRequest(data)) return
  const { id, run } = data
  engine
    .then((opened) => simulate(run, opened))
    .then((trace) => reply({ kind: 'simulated', id, trace }), giveUp)
})

/** WebAssembly that may not be compiled is blocked by a policy; whatever else goes wrong, the engine is broken. */
function giveUp(error: unknown): void {
  // oxlint-disable-next-line no-console -- for whoever looks; the page only says that it failed.
  console.error(error)
  reply({ kind: 'failed', code: error instanceof WebAssembly.CompileError ? 'RT401' : 'RT403' })
}

function reply(message: EngineReply): void {
  postMessage(message)
}
