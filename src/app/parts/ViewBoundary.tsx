/** Keeps a view that broke from taking the rest of the page with it, in the words of the page. */
import { useTranslations } from 'use-intl'
import { ErrorBoundary, type ErrorBoundaryProps } from '../../ui/ErrorBoundary'

export function ViewBoundary(props: Omit<ErrorBoundaryProps, 'words'>) {
  const t = useTranslations('ui.problem')
  return <ErrorBoundary {...props} words={{ broken: t('broken'), retry: t('reload') }} />
}
