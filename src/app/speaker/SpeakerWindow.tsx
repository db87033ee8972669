/** The speaker's own window: it shows what the class sees, what comes next, and what to say to it. */
import './speaker.css'
import './speaker-head.css'
import { useEffect, useState } from 'react'
import { IntlProvider, useTranslations } from 'use-intl'
import { useSelector } from '@xstate/react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { createLanguage } from '../session/createLanguage'
import { getFirstLanguage } from '../session/first-language'
import type { LanguageState } from '../state/language-state'
import { createSettings, type SettingsStore } from '../state/settings'
import { useAppearance } from '../settings/useAppearance'
import { useDocumentLanguage } from '../settings/useDocumentLanguage'
import { followAudience, type Following } from './followAudience'
import { isPatient } from './linkMachine'
import { SpeakerPage } from './SpeakerPage'
import { useSpeakerKeys } from './useSpeakerKeys'

/** `audience`: the id of the page to follow; null: any. */
export function SpeakerWindow({ audience }: { readonly audience: string | null }) {
  const [speaker] = useState(() => createSpeaker(audience))
  const { locale, messages, isWordless } = useStore(speaker.language)
  const mirrored = useSelector(speaker.following.link, ({ context }) => context.mirrored)
  const shownLocale = mirrored?.shown.locale ?? null
  useEffect(() => {
    if (shownLocale !== null) speaker.follow(shownLocale)
  }, [speaker, shownLocale])
  useEffect(() => speaker.following.stop, [speaker])
  if (!messages) return isWordless ? <p>Roundtrip is not complete: reload it.</p> : null
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <Window following={speaker.following} settings={speaker.settings} />
    </IntlProvider>
  )
}

function createSpeaker(audience: string | null) {
  const speaking = {
    asked: null,
    navigator,
    onChange: (state: Partial<LanguageState>) => language.setState(state),
    onProblem: () => language.setState({ isWordless: true }),
  }
  const language = createStore<LanguageState & { readonly isWordless: boolean }>(() => ({
    ...getFirstLanguage(speaking),
    isWordless: false,
  }))
  const { follow } = createLanguage(speaking)
  const following = followAudience(audience, () => window.close())
  return { language, follow, settings: createSettings(), following }
}

type WindowProps = { readonly following: Following; readonly settings: SettingsStore }

function Window({ following, settings }: WindowProps) {
  const t = useTranslations()
  const { phase, mirrored, isLongSought } = useSelector(
    following.link,
    ({ value, context }) => ({
      phase: value,
      mirrored: context.mirrored,
      isLongSought: !isPatient(context),
    }),
    (a, b) => a.phase === b.phase && a.mirrored === b.mirrored && a.isLongSought === b.isLongSought,
  )
  const scenario = mirrored && t(`scenarios.${mirrored.shown.scenario}.title`)
  useAppearance(settings, 'speaker', null)
  useDocumentLanguage(
    scenario === null ? t('ui.speaker.label') : t('ui.speaker.documentTitle', { scenario }),
  )
  useSpeakerKeys(following, settings)
  if (mirrored)
    return <SpeakerPage following={following} mirrored={mirrored} isLost={phase === 'lost'} />
  return (
    <main className="speaker-seeking">
      <h1>{t('ui.speaker.label')}</h1>
      <p role="status">{t(isLongSought ? 'ui.speaker.seekingLong' : 'ui.speaker.seeking')}</p>
    </main>
  )
}
