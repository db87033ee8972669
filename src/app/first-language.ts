/**
 * The language that a visit begins with: what the link says, else what the person chose on an earlier
 * visit, else what their browser asks for.
 */
import { isLocaleId, pickLocale, type LocaleId } from '../content/locales'
import type { Messages } from '../content/messages'
import { readStored } from '../lib/storage'

export type LanguageState = {
  /** The language on show. */
  readonly locale: LocaleId
  /** Its words; null only until the first have arrived. */
  readonly messages: Messages | null
  /** As the link has it: chosen by hand or by a link. null: this machine's setting decides. */
  readonly lang: LocaleId | null
}

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
