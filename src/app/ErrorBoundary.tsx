/** Keeps a broken view from taking the rest of the page with it, until there is something else to show. */
import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Props = {
  readonly children: ReactNode
  /** What the view is about, always in the same order: a broken one is tried again as soon as any of it changes. */
  readonly resetOn: readonly unknown[]
}

type State = { readonly broken: boolean; readonly about: readonly unknown[] }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, about: this.props.resetOn }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  static getDerivedStateFromProps({ resetOn }: Props, { about }: State): State | null {
    const isSame = resetOn.every((one, index) => Object.is(one, about[index]))
    return isSame ? null : { broken: false, about: resetOn }
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
