/** Light, dark, or what the system says; kept on this machine. */
import { useEffect, useState } from 'react'
import { readStored, writeStored } from '../lib/storage'
import { useMedia } from './useMedia'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => THEMES.find((name) => name === readStored('theme')) ?? 'auto',
  )
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  useEffect(() => {
    const dark = theme === 'dark' || (theme === 'auto' && prefersDark)
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
    writeStored('theme', theme)
  }, [theme, prefersDark])
  return [theme, setTheme]
}
