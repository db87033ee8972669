/** Keeps a broken view from taking the rest of the page with it. */
import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Props = { readonly children: ReactNode }

export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return <Broken onRetry={() => this.setState({ broken: false })} />
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('ui.problem')
  return (
    <div className="problem" role="alert">
      <p>{t('broken')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('reload')}
      </button>
    </div>
  )
}
