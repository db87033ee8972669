/** Keeps a broken view from taking the rest of the page with it, until there is something else to show. */
import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Attempt } from './loadLater'

type Props = {
  readonly children: ReactNode
  /** What the view is about, always in the same order: a broken one is tried again as soon as any of it changes. */
  readonly resetOn: readonly unknown[]
}

type State = {
  readonly broken: boolean
  readonly about: readonly unknown[]
  /** Another one whenever what broke is tried again. */
  readonly attempt: object
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, about: this.props.resetOn, attempt: {} }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  static getDerivedStateFromProps({ resetOn }: Props, { broken, about, attempt }: State): State {
    const isSame = resetOn.every((one, index) => Object.is(one, about[index]))
    if (isSame) return { broken, about, attempt }
    return { broken: false, about: resetOn, attempt: broken ? {} : attempt }
  }

  override render() {
    const { broken, attempt } = this.state
    if (!broken) return <Attempt value={attempt}>{this.props.children}</Attempt>
    return <Broken onRetry={() => this.setState({ broken: false, attempt: {} })} />
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
