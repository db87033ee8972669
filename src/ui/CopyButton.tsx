/** Copies a text and says whether it could, until there is another text to copy. */
import { useState } from 'react'
import { Button, type ButtonProps } from './Button'
import { copyText } from './copyText'

type State = 'copy' | 'copied' | 'failed'

export type CopyButtonProps = Pick<ButtonProps, 'look' | 'className'> & {
  /** Asked for when it is wanted. */
  readonly getText: () => string
  /** Tells one text from another. */
  readonly about?: string
  readonly words: Readonly<Record<State, string>>
  /** Forgets what became of it when the focus leaves. */
  readonly isBrief?: boolean
  /** Stands before the word for "copied". */
  readonly mark?: string
}

export function CopyButton(props: CopyButtonProps) {
  const { getText, about = '', words, isBrief = false, mark, ...rest } = props
  const [last, setLast] = useState<{ readonly about: string; readonly done: boolean } | null>(null)
  const state: State = last?.about !== about ? 'copy' : last.done ? 'copied' : 'failed'
  const copy = async () => setLast({ about, done: await copyText(getText()) })
  return (
    <Button
      {...rest}
      data-state={state}
      onBlur={() => isBrief && setLast(null)}
      onClick={() => void copy()}
    >
      {mark !== undefined && <span aria-hidden="true">{state === 'copied' ? mark : ''}</span>}
      <span aria-live="polite">{words[state]}</span>
    </Button>
  )
}
