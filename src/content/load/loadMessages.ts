/** The words that the page needs before its first step, fetched when a language is chosen. */
import type { Messages } from '../messages'
import { createTextLoader } from './createTextLoader'
import type { LocaleId } from './locales'
import type { FirstWords } from './word-chunks'

const messages = createTextLoader<FirstWords>(({ first }) => first)

/** Rejects where the chunk cannot be had. */
export async function loadMessages(locale: LocaleId): Promise<Messages> {
  // Keys and arguments are typed by the English texts themselves; a test says that they are the same everywhere.
  return (await messages.load(locale)) as Messages
}
