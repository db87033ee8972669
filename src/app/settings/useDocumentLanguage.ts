/** Tells the browser in which language and direction the page is, and names the tab. */
import { useEffect } from 'react'
import { useLocale } from 'use-intl'
import { getDirection } from '../../content/load/locales'

export function useDocumentLanguage(title: string): void {
  const locale = useLocale()
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = getDirection(locale)
    document.title = title
  }, [locale, title])
}
