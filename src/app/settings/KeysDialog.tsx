/** All keys, taken from the map that the page listens to. */
import { Dialog } from 'radix-ui'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { getKeys, KEY_LABELS, KEY_MAP } from '../keys/key-map'
import type { SettingsStore } from '../state/settings'

type Props = { readonly settings: SettingsStore; readonly onClose: () => void }

export function KeysDialog({ settings, onClose }: Props) {
  const t = useTranslations('ui.keys')
  const choice = useStore(settings)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title className="dialog-title">{t('title')}</Dialog.Title>
          <dl className="keys">
            {KEY_MAP.filter(({ command }) => getKeys(command, choice).length > 0).map(
              ({ command, when }) => (
                <div key={command} data-when={when}>
                  <dt>
                    {toLabels(getKeys(command, choice), t('space')).map((key) => (
                      <kbd key={key} translate="no">
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>
                    {t(command)}
                    {when === 'presenting' && (
                      <span className="keys-when"> · {t('presenting')}</span>
                    )}
                  </dd>
                </div>
              ),
            )}
          </dl>
          <p className="keys-note">{t('remote')}</p>
          <Dialog.Close className="button button--primary">{t('close')}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The digits are a row of their own on the keyboard: its ends are enough. */
function toLabels(keys: readonly string[], space: string): readonly string[] {
  const named = keys.map((key) => (key === ' ' ? space : (KEY_LABELS[key] ?? key)))
  return named.length > 4 ? [`${named[0]} – ${named.at(-1)}`] : named
}
