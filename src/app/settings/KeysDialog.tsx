/** All keys, taken from the map that the page listens to. */
import './keys.css'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { Dialog, DialogClose, DialogPanel, DialogTitle } from '../../ui/Dialog'
import { getKeys, KEY_LABELS, KEY_MAP } from '../keys/key-map'
import type { SettingsStore } from '../state/settings'

type Props = { readonly settings: SettingsStore; readonly onClose: () => void }

export function KeysDialog({ settings, onClose }: Props) {
  const t = useTranslations('ui.keys')
  const choice = useStore(settings)
  const entries = KEY_MAP.map((entry) => ({ ...entry, own: getKeys(entry.command, choice) }))
  return (
    <Dialog onClose={onClose}>
      <DialogPanel>
        <DialogTitle>{t('title')}</DialogTitle>
        <dl className="keys">
          {entries
            .filter(({ own }) => own.length > 0)
            .map(({ command, when, own }) => (
              <div key={command} data-when={when}>
                <dt>
                  {toLabels(own, t('space')).map((key) => (
                    <kbd key={key} translate="no">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>
                  {t(command)}
                  {when === 'presenting' && <span className="keys-when"> · {t('presenting')}</span>}
                </dd>
              </div>
            ))}
        </dl>
        <p className="keys-note">{t('remote')}</p>
        <DialogClose>{t('close')}</DialogClose>
      </DialogPanel>
    </Dialog>
  )
}

/** The digits are a row of their own on the keyboard: its ends are enough. */
function toLabels(keys: readonly string[], space: string): readonly string[] {
  const named = keys.map((key) => (key === ' ' ? space : (KEY_LABELS[key] ?? key)))
  return named.length > 4 ? [`${named[0]} – ${named.at(-1)}`] : named
}
