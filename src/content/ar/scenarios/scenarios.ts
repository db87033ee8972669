/** The words of all scenarios in Arabic, by topic. What is missing stands in English. */
import type { Partly, TopicWords } from '../../text-shapes'
import { start } from './start'

export const scenarios = {
  start,
} satisfies Partly<TopicWords>
