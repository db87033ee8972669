/** Every language with its words, the incomplete one filled in as on the page. */
import { failures as arabicFailures } from '../../../src/content/ar/failures'
import { ar } from '../../../src/content/ar/messages'
import { notes as arabicNotes } from '../../../src/content/ar/notes'
import { failures as englishFailures } from '../../../src/content/en/failures'
import { notes as englishNotes } from '../../../src/content/en/notes'
import { failures as spanishFailures } from '../../../src/content/es/failures'
import { es } from '../../../src/content/es/messages'
import { notes as spanishNotes } from '../../../src/content/es/notes'
import { fillIn } from '../../../src/content/fillIn'
import type { LocaleId } from '../../../src/content/locales'
import { en } from '../../../src/content/messages'
import type { AllTexts, FailureTexts, NoteTexts } from '../../../src/content/text-shapes'
import { toPseudo } from '../../../src/content/toPseudo'

export type Language = {
  readonly locale: LocaleId
  readonly texts: AllTexts
  readonly failures: FailureTexts
  readonly notes: NoteTexts
}

export const ENGLISH: Language = {
  locale: 'en',
  texts: en,
  failures: englishFailures,
  notes: englishNotes,
}

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { locale: 'es', texts: es, failures: spanishFailures, notes: spanishNotes },
  {
    locale: 'ar',
    texts: fillIn<AllTexts>(ar, en),
    failures: fillIn<FailureTexts>(arabicFailures, englishFailures),
    notes: fillIn<NoteTexts>(arabicNotes, englishNotes),
  },
]

export const PSEUDO: Language = {
  locale: 'en-XA',
  texts: toPseudo<AllTexts>(en),
  failures: toPseudo<FailureTexts>(englishFailures),
  notes: toPseudo<NoteTexts>(englishNotes),
}

/** { a: { b: 'text' } } → [['a.b', 'text']] */
export function listTexts(
  texts: object,
  before = '',
): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? listTexts(value, `${before}${key}.`)
      : [[`${before}${key}`, String(value)] as const],
  )
}

/** All that a language has, failures and notes included. */
export function listAllTexts({ texts, failures, notes }: Language) {
  return listTexts({ ...texts, failures, notes })
}
