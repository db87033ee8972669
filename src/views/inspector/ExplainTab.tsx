/** One hop in words: what happened, why, the rule behind it, and what was compared. */
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/useWords'
import { hopAt } from '../../trace/questions'
import type { ScenarioId } from '../../trace/run'
import type { Hop, Trace } from '../../trace/trace'
import { CheckTable } from './CheckTable'
import { ScriptBlock } from './ScriptBlock'
import { StorageBlock } from './StorageBlock'

type Props = {
  readonly trace: Trace
  readonly cursor: number
  readonly scenario: ScenarioId | null
}

export function ExplainTab({ trace, cursor, scenario }: Props) {
  const t = useTranslations('ui.inspector')
  const words = useWords()
  const hop = hopAt(trace, cursor)
  const explanation = words.explanation(hop)
  const checks = hop.evidence.checks ?? hop.evidence.token?.checks ?? []
  return (
    <div className="inspector-stack">
      <div className="inspector-prose">
        <p className="inspector-lead">{words.caption(hop)}</p>
        {explanation && <p>{explanation.text}</p>}
        <Rule text={explanation?.rule ?? ''} />
      </div>
      {hop.evidence.script && <ScriptBlock script={hop.evidence.script} />}
      {hop.evidence.storage && <StorageBlock storage={hop.evidence.storage} />}
      {checks.length > 0 && <CheckTable checks={checks} caption={t('explain.checks')} />}
      {cursor === 0 && scenario !== null && <ScenarioWords scenario={scenario} />}
      <Execution execution={hop.execution} />
    </div>
  )
}

function Rule({ text }: { readonly text: string }) {
  const t = useTranslations('ui.inspector.explain')
  if (text === '') return null
  return (
    <p className="inspector-rule">
      <b className="inspector-label">{t('rule')}</b> {text}
    </p>
  )
}

function ScenarioWords({ scenario }: { readonly scenario: ScenarioId }) {
  const t = useTranslations('ui.inspector.explain')
  const texts = useTranslations('scenarios')
  const answers = useTranslations('wrongAnswers')
  return (
    <section className="inspector-prose inspector-scenario">
      <h3 className="inspector-label">{t('scenario')}</h3>
      <p className="inspector-strong">{texts(`${scenario}.lookFor`)}</p>
      <p>{texts(`${scenario}.explanation`)}</p>
      <Rule text={texts(`${scenario}.rule`)} />
      <h3 className="inspector-label">{t('wrong')}</h3>
      <p className="inspector-strong">“{answers(`${scenario}.wrong`)}”</p>
      <p>{answers(`${scenario}.why`)}</p>
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
