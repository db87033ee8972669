/** The words in Spanish: all of them. */
import type { AllTexts } from '../text-shapes'
import { captions } from './captions'
import { checks } from './checks'
import { explanations } from './explanations'
import { faults } from './faults'
import { participants } from './participants'
import { problems } from './problems'
import { scenarios } from './scenarios'
import { ui } from './ui'
import { wrongAnswers } from './wrong-answers'

export const es: AllTexts = {
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
