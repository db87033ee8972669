/** Keys that are a single character: off, or others than the usual ones (WCAG 2.2, 2.1.4). */
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { Check } from '../../ui/Choice'
import { getCharacter, getKeys, isCharacter, KEY_MAP, type KeyCommand } from '../keys/key-map'
import type { SettingsStore } from '../state/settings'

/** The digits stand for scenarios: they stay what they are. */
const OWN = KEY_MAP.filter(({ command, keys }) => command !== 'scenario' && keys.some(isCharacter))

export function KeySettings({ settings }: { readonly settings: SettingsStore }) {
  const t = useTranslations('ui.settings.keys')
  const { characterKeys } = useStore(settings)
  return (
    <fieldset className="settings-keys">
      <legend>{t('title')}</legend>
      <Check
        label={t('use')}
        checked={characterKeys}
        onChange={(checked) => settings.setState({ characterKeys: checked })}
      />
      {characterKeys && (
        <div className="settings-key-list">
          {OWN.map(({ command }) => (
            <KeyField key={command} command={command} settings={settings} />
          ))}
        </div>
      )}
    </fieldset>
  )
}

type KeyFieldProps = { readonly command: KeyCommand; readonly settings: SettingsStore }

function KeyField({ command, settings }: KeyFieldProps) {
  const t = useTranslations('ui.settings.keys')
  const names = useTranslations('ui.keys')
  const choice = useStore(settings)
  const id = useId()
  const [taken, setTaken] = useState<string | null>(null)
  const current = getCharacter(command, choice) ?? ''

  function take(text: string): void {
    const key = text.slice(-1).toLowerCase()
    if (key === current || !isCharacter(key)) return
    const owner = KEY_MAP.find(
      (entry) => entry.command !== command && getKeys(entry.command, choice).includes(key),
    )
    setTaken(owner ? t('taken', { key, command: names(owner.command) }) : null)
    if (!owner) settings.setState({ keys: { ...choice.keys, [command]: key } })
  }

  return (
    <div className="settings-key">
      <label htmlFor={id}>{names(command)}</label>
      <input
        id={id}
        className="settings-key-input"
        value={current}
        autoComplete="off"
        aria-invalid={taken !== null}
        aria-describedby={taken === null ? undefined : `${id}-taken`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => take(event.target.value)}
      />
      {taken !== null && (
        <p id={`${id}-taken`} className="settings-taken" role="alert">
          {taken}
        </p>
      )}
    </div>
  )
}
