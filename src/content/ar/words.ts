/** The words in Arabic: all controls and the scenario with the expired token; English stands in for the rest. */
import type { LanguageWords, Partly } from '../text-shapes'
import { checks } from './checks'
import { faults, outcomes } from './participants/faults-and-outcomes'
import { names } from './participants/names'
import { problems } from './problems'
import { scenarios } from './scenarios/scenarios'
import { ui } from './ui'

type Controls = Pick<LanguageWords, 'checks' | 'participants' | 'problems' | 'ui'>

export const words = {
  checks,
  faults,
  outcomes,
  participants: names,
  problems,
  scenarios,
  ui,
} satisfies Controls & Partly<LanguageWords>
