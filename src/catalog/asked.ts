/** What a person asks for: a scenario, and what they changed of it. It has one normal form, which only parseAsked makes. */
import { createRun } from './create-run'
import type { FaultId } from './faults'
import type { RequestDraft, Run } from './run'
import type { ScenarioId } from './scenarios'

export type Asked = {
  readonly scenario: ScenarioId
  /** In the order of FAULT_IDS; null: the scenario's own. */
  readonly faults: readonly FaultId[] | null
  /** null: the scenario's own. */
  readonly request: RequestDraft | null
}

/** The scenario as it is. */
export function askFor(scenario: ScenarioId): Asked {
  return { scenario, faults: null, request: null }
}

export function isChanged({ faults, request }: Asked): boolean {
  return faults !== null || request !== null
}

/** The run that it leads to. */
export function toRun({ scenario, faults, request }: Asked): Run {
  return createRun(scenario, {
    ...(faults ? { faults } : {}),
    ...(request ? { edits: request } : {}),
  })
}
