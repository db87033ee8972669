/** Where we are, between whom, and whether it really ran. */
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import type { Hop, Trace } from '../../trace/trace'
import { VERDICT_MARKS } from '../../ui/marks'
import { isBad } from './hop-content'

export function InspectorHead({ frame: { trace, cursor, hop } }: { readonly frame: Frame }) {
  const t = useTranslations('ui.inspector')
  const position = t('position', { step: cursor + 1, hops: trace.hops.length })
  return (
    <header className="inspector-head">
      <div className="inspector-head-row">
        <p className="inspector-position" data-bad={isBad(hop)}>
          {position} · {t(`direction.${hop.direction}`)}
          <Result hop={hop} />
        </p>
        <span
          className="inspector-execution"
          data-execution={hop.execution}
          title={t(`execution.${hop.execution}Hint`)}
        >
          {t(`execution.${hop.execution}`)}
        </span>
      </div>
      <h2 className="inspector-title">
        <Title trace={trace} hop={hop} />
      </h2>
    </header>
  )
}

/** The word beside the colour: that the hop failed, or the status under way. */
function Result({ hop }: { readonly hop: Hop }) {
  const t = useTranslations('ui.inspector')
  const { message } = hop.evidence
  if (hop.verdict === 'failed')
    return (
      <>
        {` · ${VERDICT_MARKS.failed} `}
        {t('check.failed')}
      </>
    )
  return message?.kind === 'response' ? (
    <>
      {' · '}
      <span translate="no">{message.label}</span>
    </>
  ) : null
}

function Title({ trace, hop }: { readonly trace: Trace; readonly hop: Hop }) {
  const t = useTranslations('ui.inspector')
  const { box: name } = useWords(trace)
  if (hop.from === hop.to) return name(hop.to)
  return t('between', { from: name(hop.from), to: name(hop.to) })
}
