/** In a language that is not complete, a text that stands in English says so: read aloud and laid out as English. */
import { useLocale } from 'use-intl'
import type { LocaleId } from '../load/locales'

export type TextLanguage = { readonly lang?: 'en'; readonly dir?: 'ltr' }

/** The letters of the languages that are not complete. */
const LETTERS: { readonly [Id in LocaleId]?: RegExp } = { ar: /\p{Script=Arabic}/u }
const ENGLISH: TextLanguage = { lang: 'en', dir: 'ltr' }
const OWN: TextLanguage = {}

/** Spread over the element that holds the text. */
export function useTextLanguage(): (text: string) => TextLanguage {
  const letters = LETTERS[useLocale()]
  return (text) => (!letters || letters.test(text) ? OWN : ENGLISH)
}
