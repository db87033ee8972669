/** What a teacher says to a scenario: what to point at, and the question, which knows when to be asked. */
import './notes.css'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { getScenarioWords } from '../../content/load/later-words'
import { useLaterWords } from '../../content/use/useLaterWords'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import type { Frame } from '../../trace/frameAt'
import { getStopAfter } from '../../trace/stops'
import { getQuestionStop } from '../../learning/question-stop'
import { getScenario } from '../../catalog/create-run'
import type { ScenarioId } from '../../catalog/scenarios'

type Props = {
  readonly frame: Frame
  readonly scenario: ScenarioId
  /** Whether the trip is no longer the scenario's own. */
  readonly changed: boolean
}

export function TeacherNotes({ frame, scenario, changed }: Props) {
  const { trace, cursor, closed, stops } = frame
  const t = useTranslations('ui.speaker')
  const words = useLaterWords(getScenarioWords(scenario), scenario)
  const asking = useMemo(
    () => getQuestionStop(trace, getScenario(scenario).answeredBy, closed),
    [trace, scenario, closed],
  )
  const when = getWhen(asking, cursor)
  const answering = asking === null ? null : getStopAfter(stops, asking)
  const step = 1 + ((when === 'over' ? answering : asking) ?? 0)
  const languageOf = useTextLanguage()
  if (words === null || words === 'pending') return null
  const { pointAt, question, answer, wrong, why } = words
  return (
    <div className="notes">
      {changed && <p className="notes-changed">{t('notesChanged')}</p>}
      <h3>{t('pointAt')}</h3>
      <Text text={pointAt} />
      <div className="notes-question" data-when={when}>
        <h3>
          {t('question')} <span className="notes-when">{t(`ask.${when}`, { step })}</span>
        </h3>
        <Text text={question} className="notes-ask" />
        <h3>{t('answer')}</h3>
        <Text text={answer} />
      </div>
      <h3>{t('wrong')}</h3>
      <p className="notes-wrong">
        <q {...languageOf(wrong)}>{wrong}</q>
      </p>
      <Text text={why} />
    </div>
  )
}

type TextProps = { readonly text: string; readonly className?: string }

/** Read and laid out as English where it is not translated. */
function Text({ text, ...rest }: TextProps) {
  return (
    <p {...rest} {...useTextLanguage()(text)}>
      {text}
    </p>
  )
}

/** `asking`: the hop at which the question is asked; null where the trip has none. */
function getWhen(asking: number | null, cursor: number): 'now' | 'later' | 'over' | 'never' {
  if (asking === null) return 'never'
  if (cursor === asking) return 'now'
  return cursor < asking ? 'later' : 'over'
}
