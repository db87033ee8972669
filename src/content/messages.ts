/** `Messages`: what the page can say by key, with the arguments that each text takes in English. */
import type { problems } from './en/problems'
import type { ui } from './en/ui'
import type { LocaleId } from './load/locales'
import type { FirstWords } from './load/word-chunks'

export type Messages = Omit<FirstWords, 'problems' | 'ui'> & {
  readonly problems: typeof problems
  readonly ui: typeof ui
}

declare module 'use-intl' {
  // The library reads the type of the messages from this interface.
  interface AppConfig {
    Locale: LocaleId
    Messages: Messages
  }
}
