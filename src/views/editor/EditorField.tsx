/** A label, its control, and what is wrong with it, tied together for everyone. */
import { type ReactNode, useId } from 'react'
import type { Problem } from '../../lib/result'
import { ProblemText } from './ProblemText'

/** Spread over the control. */
export type ControlProps = {
  readonly id: string
  readonly className: string
  readonly spellCheck: false
  readonly autoCapitalize: 'none'
  readonly autoComplete: 'off'
  readonly translate: 'no'
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

type Props = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly problem: Problem | undefined
  readonly children: (props: ControlProps) => ReactNode
}

export function EditorField({ label, isLabelHidden = false, problem, children }: Props) {
  const id = useId()
  const problemId = `${id}-problem`
  return (
    <div className="editor-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'editor-label'}>
        {label}
      </label>
      {children({
        id,
        className: 'editor-control',
        spellCheck: false,
        autoCapitalize: 'none',
        autoComplete: 'off',
        translate: 'no',
        'aria-invalid': problem !== undefined,
        'aria-describedby': problem && problemId,
      })}
      {problem && <ProblemText id={problemId} problem={problem} />}
    </div>
  )
}
