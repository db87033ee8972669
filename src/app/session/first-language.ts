/**
 * The language that a visit begins with: what the link says, else what the person chose on an earlier
 * visit, else what their browser asks for.
 */
import { isLocaleId, pickLocale, type LocaleId } from '../../content/load/locales'
import { readStored } from '../../lib/storage'
import type { LanguageState } from '../state/language-state'

export type Asking = {
  /** By the link. */
  readonly asked: LocaleId | null
  readonly navigator: Pick<Navigator, 'languages'>
}

export function getFirstLanguage({ asked, navigator }: Asking): LanguageState {
  const stored = readStored('language')
  const kept = isLocaleId(stored) ? stored : null
  const locale = asked ?? kept ?? pickLocale(navigator.languages)
  return { locale, messages: null, lang: asked ?? kept }
}
