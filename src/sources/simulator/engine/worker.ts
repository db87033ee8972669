/** The engine's worker: opens the shop as soon as it starts, then turns every run into its Trace. */
import { toRun } from '../../../catalog/asked'
import { parseAsked } from '../../../catalog/parseAsked'
import { getClockMs } from '../../../lib/clock'
import { createQueue } from '../../../lib/queue'
import type { EngineReply } from './engine-messages'
import { isEngineRequest } from './engine-messages'
import { loadEngine } from './load-engine'
import { simulate } from '../drive/simulate'

const startedAt = getClockMs()
const queue = createQueue()
const engine = loadEngine((progress) => reply({ kind: 'progress', progress }))

engine.then(() => reply({ kind: 'ready', startedInMs: getClockMs() - startedAt }), giveUp)

/** Runs that nobody waits for any more, and that have not begun. */
const cancelled = new Set<number>()

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isEngineRequest(data)) return
  if (data.kind === 'cancel') cancelled.add(data.id)
  else run(data.id, data.asked).catch(giveUp)
})

/** One after the other, as they were asked for. */
async function run(id: number, input: unknown): Promise<void> {
  const asked = parseAsked(input)
  if (!asked.ok) throw new Error(`asked for what cannot be: ${JSON.stringify(asked.problems)}`)
  const opened = await engine
  await queue.add(async () => {
    if (cancelled.delete(id)) return
    reply({ kind: 'simulated', id, trace: await simulate(toRun(asked.value), opened) })
  })
}

/** WebAssembly that may not be compiled is blocked by a policy; whatever else goes wrong, the engine is broken. */
function giveUp(error: unknown): void {
  // oxlint-disable-next-line no-console -- for whoever looks; the page only says that it failed.
  console.error(error)
  reply({ kind: 'failed', code: error instanceof WebAssembly.CompileError ? 'RT401' : 'RT403' })
}

function reply(message: EngineReply): void {
  postMessage(message)
}
