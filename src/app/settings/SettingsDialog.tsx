/** Everything that a person can choose for this machine, in one place. A choice holds at once. */
import { Dialog } from 'radix-ui'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { isLocaleId, LOCALES } from '../../content/load/locales'
import { SPEEDS } from '../../playback/playbackMachine'
import { Choice } from '../../ui/Choice'
import type { Session } from '../session/createSession'
import { KeySettings } from './KeySettings'
import { DEFAULT_SETTINGS, MOTIONS, TEXT_SIZES, THEMES } from '../state/settings'

export function SettingsDialog({
  session,
  onClose,
}: {
  readonly session: Session
  readonly onClose: () => void
}) {
  const t = useTranslations('ui.settings')
  const settings = useStore(session.settings)
  const locale = useStore(session.store, (state) => state.locale)
  const change = session.settings.setState
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog settings" aria-describedby={undefined}>
          <Dialog.Title className="dialog-title">{t('title')}</Dialog.Title>
          <Choice
            label={t('theme.label')}
            value={settings.theme}
            options={THEMES.map((theme) => [theme, t(`theme.${theme}`)])}
            onChange={(theme) => change({ theme })}
          />
          <Choice
            label={t('language')}
            areNames
            value={locale}
            options={LOCALES.map(({ id, name }) => [id, name])}
            onChange={(id) => isLocaleId(id) && session.setLocale(id)}
          />
          <Choice
            label={t('textSize.label')}
            value={settings.textSize}
            options={TEXT_SIZES.map((size) => [size, t('textSize.value', { size: size / 100 })])}
            onChange={(textSize) => change({ textSize })}
          />
          <Choice
            label={t('motion.label')}
            value={settings.motion}
            options={MOTIONS.map((motion) => [motion, t(`motion.${motion}`)])}
            onChange={(motion) => change({ motion })}
          />
          <Choice
            label={t('speed')}
            value={settings.speed}
            options={SPEEDS.map((speed) => [speed, t('speedValue', { speed })])}
            onChange={(speed) => change({ speed })}
          />
          <KeySettings settings={session.settings} />
          <p className="keys-note">{t('kept')}</p>
          <div className="settings-foot">
            <Dialog.Close className="button button--primary">{t('close')}</Dialog.Close>
            <button type="button" className="button" onClick={() => change(DEFAULT_SETTINGS)}>
              {t('reset')}
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
