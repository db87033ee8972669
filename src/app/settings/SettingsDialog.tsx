/** Everything that a person can choose for this machine, in one place. A choice holds at once. */
import './settings.css'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { isLocaleId, LOCALES } from '../../content/load/locales'
import { SPEEDS } from '../../playback/playbackMachine'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog, DialogClose, DialogPanel, DialogTitle } from '../../ui/Dialog'
import type { Session } from '../session/createSession'
import { KeySettings } from './KeySettings'
import { DEFAULT_SETTINGS, MOTIONS, TEXT_SIZES, THEMES } from '../state/settings'

type Props = { readonly session: Session; readonly onClose: () => void }

export function SettingsDialog({ session, onClose }: Props) {
  const t = useTranslations('ui.settings')
  return (
    <Dialog onClose={onClose}>
      <DialogPanel className="settings">
        <DialogTitle>{t('title')}</DialogTitle>
        <Choices session={session} />
        <KeySettings settings={session.settings} />
        <p className="settings-note">{t('kept')}</p>
        <div className="settings-foot">
          <DialogClose>{t('close')}</DialogClose>
          <Button onClick={() => session.settings.setState(DEFAULT_SETTINGS)}>{t('reset')}</Button>
        </div>
      </DialogPanel>
    </Dialog>
  )
}

function Choices({ session }: Pick<Props, 'session'>) {
  const t = useTranslations('ui.settings')
  const settings = useStore(session.settings)
  const locale = useStore(session.store, (state) => state.locale)
  const change = session.settings.setState
  return (
    <>
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
    </>
  )
}
