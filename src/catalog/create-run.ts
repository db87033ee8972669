/** From the table of scenarios to what is asked of the simulator. */
import type { AnsweringHop } from '../learning/question-stop'
import type { FaultId } from './faults'
import { DEFAULT_NOW, DEFAULT_SEED, type RequestDraft, type Run } from './run'
import { ROWS, type ScenarioId, type Setting } from './scenarios'

/** A named starting point. Its words are in content/. */
export type Scenario = Setting & {
  readonly id: ScenarioId
  readonly request: RequestDraft
  readonly faults: readonly FaultId[]
  readonly answeredBy: AnsweringHop
}

export function getScenario(id: ScenarioId): Scenario {
  const { faults = [], answer, answerIn, ...rest } = ROWS[id]
  const exchange = answerIn === undefined ? {} : { exchange: answerIn }
  return { id, ...rest, faults, answeredBy: { outcome: answer, ...exchange } }
}

export type RunOptions = {
  readonly edits?: Partial<RequestDraft>
  /** The faults that are switched on, in place of the scenario's own. */
  readonly faults?: readonly FaultId[]
  readonly seed?: number
}

/** The run of a scenario, with what the person changed of it. */
export function createRun(id: ScenarioId, options: RunOptions = {}): Run {
  const { id: _id, answeredBy: _answer, request, faults, ...setting } = getScenario(id)
  return {
    seed: options.seed ?? DEFAULT_SEED,
    now: DEFAULT_NOW,
    request: { ...request, ...options.edits },
    faults: options.faults ?? faults,
    ...setting,
  }
}
