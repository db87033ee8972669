/** All words in Spanish. */
import type { LanguageWords } from '../text-shapes'
import { checks } from './checks'
import { faults, outcomes } from './participants/faults-and-outcomes'
import { names } from './participants/names'
import { problems } from './problems'
import { scenarios } from './scenarios/scenarios'
import { ui } from './ui'

export const words = {
  checks,
  faults,
  outcomes,
  participants: names,
  problems,
  scenarios,
  ui,
} satisfies LanguageWords
