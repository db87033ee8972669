/** Runs every built-in scenario for real, so that its Trace can be shipped as data. */
import type { Trace } from '../trace/trace'
import { SCENARIO_IDS, type ScenarioId } from '../trace/run'
import type { Engine } from '../sources/simulator/engine'
import { createRun } from '../sources/simulator/scenarios'
import { simulate } from '../sources/simulator/simulate'

export type RecordedTrace = { readonly id: ScenarioId; readonly trace: Trace }

export async function recordTraces(engine: Engine): Promise<readonly RecordedTrace[]> {
  const recorded: RecordedTrace[] = []
  for (const id of SCENARIO_IDS) {
    recorded.push({ id, trace: await simulate(createRun(id), engine) })
  }
  return recorded
}
