/** One hop in words: what happened, why, the rule behind it, and what was compared. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { getScenarioWords } from '../../content/load/later-words'
import type { LaterScenarioWords } from '../../content/load/word-chunks'
import { useLaterWords } from '../../content/use/useLaterWords'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import type { Hop } from '../../trace/trace'
import { CheckTable } from './CheckTable'
import { ScriptBlock } from './ScriptBlock'
import { StorageBlock } from './StorageBlock'
import type { ScenarioId } from '../../catalog/scenarios'

type Props = {
  readonly frame: Frame
  readonly scenario: ScenarioId | null
}

export function ExplainTab({ frame, scenario }: Props) {
  const { trace, hop, isFirst } = frame
  const t = useTranslations('ui.inspector')
  const words = useWords(trace)
  const explanation = words.explanation(hop)
  const checks = hop.evidence.checks ?? hop.evidence.token?.checks ?? []
  return (
    <div className="inspector-stack">
      <div className="inspector-prose">
        <Sentence className="inspector-lead" text={words.caption(hop)} />
        {explanation && <Sentence text={explanation.text} />}
        <Rule text={explanation?.rule ?? ''} />
      </div>
      {hop.evidence.script && <ScriptBlock script={hop.evidence.script} />}
      {hop.evidence.storage && <StorageBlock storage={hop.evidence.storage} />}
      {checks.length > 0 && (
        <CheckTable checks={checks} caption={t('explain.checks')} nameOf={words.check} />
      )}
      {isFirst && scenario !== null ? (
        <ScenarioWords scenario={scenario}>
          <Execution execution={hop.execution} />
        </ScenarioWords>
      ) : (
        <Execution execution={hop.execution} />
      )}
    </div>
  )
}

type SentenceProps = { readonly text: string; readonly className?: string }

/** In the language in which it is written, should that be another one than the page's. */
function Sentence({ text, ...rest }: SentenceProps) {
  return (
    <p {...rest} {...useTextLanguage()(text)}>
      {text}
    </p>
  )
}

function Rule({ text }: { readonly text: string }) {
  const t = useTranslations('ui.inspector.explain')
  const languageOf = useTextLanguage()
  if (text === '') return null
  return (
    <p className="inspector-rule">
      <b className="inspector-label">{t('rule')}</b> <span {...languageOf(text)}>{text}</span>
    </p>
  )
}

type ScenarioWordsProps = {
  readonly scenario: ScenarioId
  /** What stands below: while the words are on their way it is not shown, so that it need not move. */
  readonly children: ReactNode
}

function ScenarioWords({ scenario, children }: ScenarioWordsProps) {
  const words = useLaterWords(getScenarioWords(scenario), scenario)
  if (words === 'pending') return null
  return (
    <>
      {words && <Introduction words={words} />}
      {children}
    </>
  )
}

function Introduction({ words }: { readonly words: LaterScenarioWords }) {
  const t = useTranslations('ui.inspector.explain')
  return (
    <section className="inspector-prose inspector-scenario">
      <h3 className="inspector-label">{t('scenario')}</h3>
      <Sentence className="inspector-strong" text={words.lookFor} />
      <Sentence text={words.explanation} />
      <Rule text={words.rule} />
      <h3 className="inspector-label">{t('wrong')}</h3>
      <Sentence className="inspector-strong" text={t('quoted', { text: words.wrong })} />
      <Sentence text={words.why} />
    </section>
  )
}

/** What the small mark in the head means, for those who cannot hover over it. */
function Execution({ execution }: Pick<Hop, 'execution'>) {
  const t = useTranslations('ui.inspector.execution')
  return (
    <p className="inspector-note">
      <span className="inspector-execution" data-execution={execution}>
        {t(execution)}
      </span>{' '}
      {t(`${execution}Hint`)}
    </p>
  )
}
