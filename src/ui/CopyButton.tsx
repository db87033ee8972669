/** Copies a text and says so, until there is another text to copy. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { copyText } from './copyText'

export function CopyButton({ text }: { readonly text: string }) {
  const t = useTranslations('ui.inspector.message')
  const [last, setLast] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  const state = last?.text !== text ? 'copy' : last.done ? 'copied' : 'copyFailed'
  const copy = async () => setLast({ text, done: await copyText(text) })
  return (
    <button type="button" className="inspector-copy" data-state={state} onClick={() => void copy()}>
      <span aria-hidden="true">{state === 'copied' ? '✓ ' : ''}</span>
      <span aria-live="polite">{t(state)}</span>
    </button>
  )
}
