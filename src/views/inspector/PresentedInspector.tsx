/** The inspector as the one panel in front of a class: it starts at the line that decided, and has one line in the spotlight. */
import './presented.css'
import { useRef } from 'react'
import { Inspector, type InspectorProps } from './Inspector'
import { useDecidingLine } from './useDecidingLine'
import { useLineSpotlight } from './useLineSpotlight'

type Props = Omit<InspectorProps, 'scenario' | 'presentedRef'> & {
  /** In the spotlight, counted from 0. */
  readonly line: number | null
  /** Another is wanted. */
  readonly onLine: (line: number | null) => void
}

export function PresentedInspector({ line, onLine, ...props }: Props) {
  const { frame, tab } = props
  const element = useRef<HTMLElement>(null)
  useLineSpotlight(element, line, onLine)
  // An explanation is read from its beginning, whatever table stands below it.
  useDecidingLine(element, tab === 'explain' ? null : `${frame.cursor} ${tab}`)
  return <Inspector {...props} presentedRef={element} scenario={null} />
}
