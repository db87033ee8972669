/**
 * What the page can do while its script is still on its way; stands in index.html itself. It asks for
 * the words of the language at once, and wakes up the browser's tables of languages, which takes 15 ms.
 */
import { isLocaleId, type LocaleId } from '../../content/load/locales'
import { getFirstLanguage } from './first-language'

/** The scripts that hold the words of each language; src/build/earlyScript.ts writes them. */
declare const WORDS: Readonly<Record<LocaleId, readonly string[]>>

const lang = new URLSearchParams(location.hash.slice(1)).get('lang')
const { locale } = getFirstLanguage({ asked: isLocaleId(lang) ? lang : null, navigator })

for (const href of WORDS[locale]) {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = href
  document.head.append(link)
}
new Intl.NumberFormat(locale).format(0)
