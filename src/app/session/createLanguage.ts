/** The language of a visit. It changes on the page when its words are there. */
import { loadMessages } from '../../content/load/loadMessages'
import type { LocaleId } from '../../content/load/locales'
import type { Problem } from '../../lib/result'
import { writeStored } from '../../lib/storage'
import { getFirstLanguage, type Asking } from './first-language'
import type { LanguageState } from '../state/language-state'

export type Language = {
  /** By hand: kept on this machine, too. */
  readonly set: (id: LocaleId) => void
  /** By a link; a link that says nothing changes nothing. */
  readonly follow: (lang: LocaleId | null) => void
  /** Tries again where the words of the chosen language could not be had. */
  readonly retry: () => void
  /** What is still on its way changes nothing any more. */
  readonly dispose: () => void
}

type Options = Asking & {
  readonly onChange: (state: Partial<LanguageState>) => void
  readonly onProblem: (problem: Problem) => void
}

export function createLanguage(options: Options): Language {
  const { onChange, onProblem } = options
  let wanted = getFirstLanguage(options).locale
  let shown: LocaleId | null = null
  let isOver = false

  async function load(locale: LocaleId): Promise<void> {
    wanted = locale
    const messages = await loadMessages(locale).catch(() => null)
    if (isOver || wanted !== locale) return
    if (messages) {
      shown = locale
      onChange({ locale, messages })
      return
    }
    onProblem({ code: 'RT405', values: { locale } })
    if (shown === null && locale !== 'en') await loadInstead()
  }

  /** Words in another language are better than none; the wanted ones can be tried again. */
  async function loadInstead(): Promise<void> {
    const messages = await loadMessages('en').catch(() => null)
    if (isOver || messages === null || shown !== null) return
    shown = 'en'
    onChange({ locale: 'en', messages })
  }

  void load(wanted)
  return {
    set: (id) => {
      writeStored('language', id)
      onChange({ lang: id })
      void load(id)
    },
    follow: (lang) => {
      if (lang === null) return
      onChange({ lang })
      void load(lang)
    },
    retry: () => {
      if (wanted !== shown) void load(wanted)
    },
    dispose: () => {
      isOver = true
    },
  }
}
