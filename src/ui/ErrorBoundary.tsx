/** Keeps a broken view from taking the rest of the page with it, until there is something else to show. */
import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import { Attempt } from './loadLater'
import { Notice } from './Notice'

export type ErrorBoundaryProps = {
  /** That it has broken, and what its button says. */
  readonly words: { readonly broken: string; readonly retry: string }
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

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { broken: false, about: this.props.resetOn, attempt: {} }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  static getDerivedStateFromProps(
    { resetOn }: ErrorBoundaryProps,
    { broken, about, attempt }: State,
  ): State {
    const isSame = resetOn.every((one, index) => Object.is(one, about[index]))
    if (isSame) return { broken, about, attempt }
    return { broken: false, about: resetOn, attempt: broken ? {} : attempt }
  }

  override render() {
    const { children, words } = this.props
    const { broken, attempt } = this.state
    if (!broken) return <Attempt value={attempt}>{children}</Attempt>
    return (
      <Notice role="alert">
        <p>{words.broken}</p>
        <Button onClick={() => this.setState({ broken: false, attempt: {} })}>{words.retry}</Button>
      </Notice>
    )
  }
}
