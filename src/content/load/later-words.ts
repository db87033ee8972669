/** The words that can wait: about each fault, and about each scenario by its topic. */
import { type ScenarioId, type TopicId, TOPICS } from '../../catalog/scenarios'
import { createTextLoader, type TextLoader } from './createTextLoader'
import type { LaterFaultWords, LaterScenarioWords, LaterWords } from './word-chunks'

/** Read only where a fault is switched on. */
export const faultWords = createTextLoader<LaterWords<LaterFaultWords>>(
  async ({ faults }) => (await faults()).words,
)

type ScenarioLoader = TextLoader<LaterWords<LaterScenarioWords>>

const BY_SCENARIO = new Map<ScenarioId, ScenarioLoader>(
  TOPICS.flatMap(({ id, scenarios }) => {
    const loader = createTopicLoader(id)
    return scenarios.map((scenario) => [scenario, loader] as const)
  }),
)

/** What holds the words of this scenario, and of the others of its topic. */
export function getScenarioWords(id: ScenarioId): ScenarioLoader {
  const loader = BY_SCENARIO.get(id)
  if (!loader) throw new Error(`${id} stands under no topic`)
  return loader
}

function createTopicLoader(topic: TopicId): ScenarioLoader {
  return createTextLoader(async ({ scenarios }) => (await scenarios[topic]?.())?.words ?? {})
}
