/** The words in Arabic: all controls and the scenario with the expired token; English stands in for the rest. */
import type { AllTexts, Partly } from '../text-shapes'
import { captions } from './captions'
import { checks } from './checks'
import { explanations } from './explanations'
import { faults } from './faults'
import { participants } from './participants'
import { problems } from './problems'
import { scenarios } from './scenarios'
import { ui } from './ui'
import { wrongAnswers } from './wrong-answers'

type Controls = Pick<AllTexts, 'checks' | 'participants' | 'problems' | 'ui'>

export const ar: Controls & Partly<AllTexts> = {
  captions,
  checks,
  explanations,
  faults,
  participants,
  problems,
  scenarios,
  ui,
  wrongAnswers,
}
