/** Runs every built-in scenario for real, so that its Trace can be shipped as data. */
import type { Trace } from '../trace/trace'
import type { Engine } from '../sources/simulator/drive/engine'
import { simulate } from '../sources/simulator/drive/simulate'
import { SCENARIO_IDS, type ScenarioId } from '../catalog/scenarios'
import { createRun } from '../catalog/create-run'

export type RecordedTrace = { readonly id: ScenarioId; readonly trace: Trace }

export async function recordTraces(engine: Engine): Promise<readonly RecordedTrace[]> {
  const recorded: RecordedTrace[] = []
  for (const id of SCENARIO_IDS) {
    recorded.push({ id, trace: await simulate(createRun(id), engine) })
  }
  return recorded
}
