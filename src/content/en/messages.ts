/** The words in English, and `Messages`, the shape that every language fills in. */
import { captions } from './captions'
import { checks } from './checks'
import { explanations } from './explanations'
import { faults } from './faults'
import { participants } from './participants'
import { problems } from './problems'
import { scenarios } from './scenarios'
import { ui } from './ui'
import { wrongAnswers } from './wrong-answers'
import type { LocaleId } from '../load/locales'
import type { WrongAnswerTexts } from '../text-shapes'

const answers: WrongAnswerTexts = wrongAnswers

export const en = {
  captions,
  checks,
  explanations,
  faults,
  participants,
  problems,
  scenarios,
  ui,
  wrongAnswers: answers,
} as const

export type Messages = typeof en

declare module 'use-intl' {
  // The library reads the type of the messages from this interface.
  interface AppConfig {
    Locale: LocaleId
    Messages: Messages
  }
}
