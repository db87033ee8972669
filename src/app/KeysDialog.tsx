/** All keys, taken from the map that the page listens to. */
import { Dialog } from 'radix-ui'
import { useTranslations } from 'use-intl'
import { KEY_LABELS, KEY_MAP } from './key-map'

const NAMES = {
  next: 'next',
  back: 'previous',
  first: 'first',
  last: 'last',
  play: 'play',
  help: 'help',
} as const

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('ui.keys')
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title className="dialog-title">{t('title')}</Dialog.Title>
          <dl className="keys">
            {KEY_MAP.map(({ command, keys }) => (
              <div key={command}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{KEY_LABELS[key] ?? key}</kbd>
                  ))}
                </dt>
                <dd>{t(NAMES[command])}</dd>
              </div>
            ))}
            <div>
              <dt>
                <kbd>Esc</kbd>
              </dt>
              <dd>{t('escape')}</dd>
            </div>
          </dl>
          <p className="keys-note">{t('remote')}</p>
          <Dialog.Close className="button button--primary">{t('close')}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
