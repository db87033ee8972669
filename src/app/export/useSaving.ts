/** Gives files to the person, and says what became of them. */
import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BrowserTools } from './browser-tools'

/** Nothing is saved, and nothing said, where the signal has been aborted. */
export type Save = (
  name: string,
  make: () => Blob | Promise<Blob>,
  signal?: AbortSignal,
) => Promise<void>

const KILOBYTE = 1000
const MEGABYTE = 1_000_000

export function useSaving({ save: give }: BrowserTools): {
  readonly said: string
  readonly save: Save
} {
  const t = useTranslations('ui.export')
  const [said, setSaid] = useState('')
  const save = useCallback<Save>(
    async (name, make, signal) => {
      setSaid('')
      try {
        const content = await make()
        if (signal?.aborted) return
        give(name, content)
        const size =
          content.size < MEGABYTE
            ? t('kilobytes', { size: Math.max(1, content.size / KILOBYTE) })
            : t('megabytes', { size: content.size / MEGABYTE })
        setSaid(t('saved', { name, size }))
      } catch {
        if (!signal?.aborted) setSaid(t('failed'))
      }
    },
    [give, t],
  )
  return { said, save }
}
