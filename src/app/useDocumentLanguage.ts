/** Tells the browser in which language and direction the page is, and names the tab. */
import { useEffect } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { getDirection } from '../content/locales'
import type { ScenarioId } from '../trace/run'

export function useDocumentLanguage(scenario: ScenarioId): void {
  const locale = useLocale()
  const t = useTranslations()
  const title = t('ui.documentTitle', { scenario: t(`scenarios.${scenario}.title`) })
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = getDirection(locale)
    document.title = title
  }, [locale, title])
}
