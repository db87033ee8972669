/** The language of a visit. */
import type { Messages } from '../../content/messages'
import type { LocaleId } from '../../content/load/locales'

export type LanguageState = {
  /** The language on show. */
  readonly locale: LocaleId
  /** Its words; null only until the first have arrived. */
  readonly messages: Messages | null
  /** As the link has it: chosen by hand or by a link. null: this machine's setting decides. */
  readonly lang: LocaleId | null
}
