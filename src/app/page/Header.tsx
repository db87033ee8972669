/** The top line: which scenario, what was changed of it, the engine, and what one can do. */
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { isChanged, toRun } from '../../catalog/asked'
import { TOPICS } from '../../catalog/scenarios'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import type { Session } from '../session/createSession'
import { EngineBadge } from './EngineBadge'
import { Share } from '../share/Share'

export function Header({ session }: { readonly session: Session }) {
  const t = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const actions = useId()
  return (
    <header className="header" data-open={open}>
      <h1 className="header-brand" translate="no">
        round<span>trip</span>
      </h1>
      <ScenarioPicker session={session} />
      <EngineBadge session={session} />
      <button
        type="button"
        className="button header-menu"
        aria-expanded={open}
        aria-controls={actions}
        onClick={() => setOpen(!open)}
      >
        {t('header.menu')}
      </button>
      <nav className="header-actions" id={actions}>
        <button
          type="button"
          className="button button--primary"
          onClick={() => session.view.setMode('present')}
        >
          {t('header.present')}
        </button>
        <SpeakerButton label={t('speaker.open')} onOpen={session.openSpeaker} />
        <button type="button" className="button" onClick={() => session.view.openDialog('editor')}>
          {t('header.edit')}
        </button>
        <Share session={session} />
        <button
          type="button"
          className="button button--quiet header-export"
          onClick={() => session.view.openDialog('export')}
        >
          {t('export.open')}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => session.view.openDialog('keys')}
        >
          {t('header.help')}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => session.view.openDialog('settings')}
        >
          {t('header.settings')}
        </button>
      </nav>
    </header>
  )
}

/** A picture of two windows: there is no room for one more word. */
function SpeakerButton(props: { readonly label: string; readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      className="button header-speaker"
      aria-label={props.label}
      title={props.label}
      onClick={props.onOpen}
    >
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none">
        <path d="M8 8V4h13v10h-4" stroke="currentColor" strokeWidth="2" />
        <path d="M3 9h13v11H3zM6 13h7M6 16h5" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  )
}

function ScenarioPicker({ session }: { readonly session: Session }) {
  const t = useTranslations()
  const { shown, wanted } = useStore(
    session.store,
    useShallow(({ asked, shown, progress }) => ({
      shown: shown?.asked ?? asked,
      wanted: progress.kind === 'pending' ? asked.scenario : null,
    })),
  )
  const languageOf = useTextLanguage()
  const { scenario } = shown
  const { method, target } = toRun(shown).request
  const title = t(`scenarios.${scenario}.title`)
  const coming = wanted !== null && wanted !== scenario ? t(`scenarios.${wanted}.title`) : null
  return (
    <div className="scenario">
      <span className="scenario-label" aria-hidden="true">
        {t('ui.scenario.label')}
      </span>
      <div className="scenario-field">
        <span className="scenario-value" aria-hidden="true">
          <b {...languageOf(title)}>{title}</b>
          <span translate="no">
            {method} {target}
          </span>
        </span>
        <select
          aria-label={t('ui.scenario.label')}
          value={scenario}
          onChange={(event) => session.openScenario(event.target.value)}
        >
          {TOPICS.map(({ id: topic, scenarios }) => (
            <optgroup key={topic} label={t(`ui.scenario.topics.${topic}`)}>
              {scenarios.map((id) => (
                <option key={id} value={id} {...languageOf(t(`scenarios.${id}.title`))}>
                  {t(`scenarios.${id}.title`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {coming !== null && (
        <span className="scenario-coming" role="status" {...languageOf(coming)}>
          {t('ui.scenario.coming', { title: coming })}
        </span>
      )}
      {isChanged(shown) && (
        <button type="button" className="scenario-changed" onClick={session.restore}>
          {t('ui.scenario.changed')} <b>{t('ui.scenario.restore')}</b>
        </button>
      )}
    </div>
  )
}
