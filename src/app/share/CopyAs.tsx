/** A button that copies something, and says whether it could. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { copyText } from '../../ui/copyText'

type Props = {
  readonly text: () => string
  readonly label: string
  readonly copied: string
}

export function CopyAs({ text, label, copied }: Props) {
  const t = useTranslations('ui.share')
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy')
  const copy = async () => setState((await copyText(text())) ? 'copied' : 'failed')
  const words = { copy: label, copied, failed: t('copyFailed') }
  return (
    <button
      type="button"
      className="button"
      onBlur={() => setState('copy')}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{words[state]}</span>
    </button>
  )
}
