/** Every language with its words, the incomplete one filled in as on the page. */
import { failures as arabicFailures } from '../../../src/content/ar/failures'
import { ar } from '../../../src/content/ar/messages'
import { failures as englishFailures } from '../../../src/content/en/failures'
import { failures as spanishFailures } from '../../../src/content/es/failures'
import { es } from '../../../src/content/es/messages'
import { fillIn } from '../../../src/content/fillIn'
import type { LocaleId } from '../../../src/content/locales'
import { en } from '../../../src/content/messages'
import type { AllTexts, FailureTexts } from '../../../src/content/text-shapes'
import { toPseudo } from '../../../src/content/toPseudo'

export type Language = {
  readonly locale: LocaleId
  readonly texts: AllTexts
  readonly failures: FailureTexts
}

export const ENGLISH: Language = { locale: 'en', texts: en, failures: englishFailures }

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { locale: 'es', texts: es, failures: spanishFailures },
  {
    locale: 'ar',
    texts: fillIn<AllTexts>(ar, en),
    failures: fillIn<FailureTexts>(arabicFailures, englishFailures),
  },
]

export const PSEUDO: Language = {
  locale: 'en-XA',
  texts: toPseudo<AllTexts>(en),
  failures: toPseudo<FailureTexts>(englishFailures),
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
