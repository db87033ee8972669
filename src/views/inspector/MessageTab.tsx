/** The HTTP message of this hop as it stands on the wire, and what the layers keep beside it. */
import { useTranslations } from 'use-intl'
import type { Frame } from '../../trace/frameAt'
import { getPreviousMessage, markLines } from '../../trace/messages'
import type { Evidence } from '../../trace/evidence'
import type { Json } from '../../trace/trace'
import { CodeTokens } from '../../ui/CodeTokens'
import { CopyButton } from '../../ui/CopyButton'
import { tokenizeJson } from '../../ui/highlight'
import { COPIED_MARK } from '../../ui/marks'
import { HttpText } from './HttpText'
import { LINE } from './line'
import './message.css'

export function MessageTab({ frame: { trace, cursor, hop } }: { readonly frame: Frame }) {
  const t = useTranslations('ui.inspector.message')
  const { message, context, logLine } = hop.evidence
  const lines = message ? markLines(message, getPreviousMessage(trace, cursor)?.text ?? null) : []
  return (
    <div className="inspector-stack">
      {message ? (
        <div className="inspector-message">
          <CopyMessage text={message.text} />
          <HttpText lines={lines} kind={message.kind} />
          {lines.some(({ decides }) => decides) && (
            <p className="inspector-note inspector-legend" data-decides="true">
              {t('decides')}
            </p>
          )}
          {lines.some(({ changed }) => changed) && (
            <p className="inspector-note inspector-legend">{t('changed')}</p>
          )}
        </div>
      ) : (
        <p className="inspector-none">{t('none')}</p>
      )}
      {context && <Context context={context} />}
      {logLine !== undefined && (
        <section>
          <h3 className="inspector-label">{t('log')}</h3>
          <p className="inspector-block" translate="no">
            {logLine}
          </p>
        </section>
      )}
    </div>
  )
}

function CopyMessage({ text }: { readonly text: string }) {
  const t = useTranslations('ui.inspector.message')
  return (
    <CopyButton
      look="own"
      className="inspector-copy"
      getText={() => text}
      about={text}
      words={{ copy: t('copy'), copied: t('copied'), failed: t('copyFailed') }}
      mark={COPIED_MARK}
    />
  )
}

function Context({ context }: { readonly context: NonNullable<Evidence['context']> }) {
  const t = useTranslations('ui.inspector.message')
  const entries = Object.entries(context)
  if (entries.length === 0) return null
  return (
    <section>
      <h3 className="inspector-label">{t('context')}</h3>
      <dl className="inspector-pairs" translate="no">
        {entries.map(([name, value]) => (
          <div key={name} {...LINE}>
            <dt>{name}</dt>
            <dd>
              <Value value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A text as it is; anything else as JSON that can wrap at its spaces. */
function Value({ value }: { readonly value: Json }) {
  if (typeof value === 'string') return value
  const [line = []] = tokenizeJson(JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' '))
  return <CodeTokens line={line} />
}
