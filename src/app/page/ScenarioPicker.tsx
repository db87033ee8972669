/** Which scenario is on show, what was changed of it, and which is on its way. */
import './scenario.css'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { isChanged, toRun } from '../../catalog/asked'
import { TOPICS } from '../../catalog/scenarios'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import type { Session } from '../session/createSession'

export function ScenarioPicker({ session }: { readonly session: Session }) {
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
      <div className="scenario-field" data-sizes="own">
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
