/** Over the picture: what is wrong or awaited, and what can be done about it. */
import './notice.css'
import type { ComponentProps } from 'react'
import { joinClasses } from './joinClasses'

type Props = Omit<ComponentProps<'div'>, 'className'> & {
  /** Nothing is wrong, it only takes its time. */
  readonly isWaiting?: boolean
}

export function Notice({ isWaiting = false, ...rest }: Props) {
  return <div {...rest} className={joinClasses('notice', isWaiting && 'is-waiting')} />
}
