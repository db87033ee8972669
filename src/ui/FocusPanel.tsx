/**
 * Says what the picture says, to those who come by keyboard: it lies over the picture while the focus is in it.
 * In one column there is room for it, and it stands below.
 */
import './focus-panel.css'
import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from './Button'
import { joinClasses } from './joinClasses'

type Props = {
  readonly label: string
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

export function FocusPanel({ label, ref, children }: Props) {
  return (
    <section className="focus-panel" aria-label={label} ref={ref}>
      {children}
    </section>
  )
}

export function FocusPanelButton({ className, ...rest }: ButtonProps) {
  return <Button {...rest} look="own" className={joinClasses('focus-panel-button', className)} />
}
