/** The words in English, and `Messages`, the shape that every language fills in. */
import { captions } from './en/captions'
import { checks } from './en/checks'
import { explanations } from './en/explanations'
import { faults } from './en/faults'
import { participants } from './en/participants'
import { problems } from './en/problems'
import { scenarios } from './en/scenarios'
import { ui } from './en/ui'
import { wrongAnswers } from './en/wrong-answers'
import type { LocaleId } from './locales'
import type { WrongAnswerTexts } from './text-shapes'

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
