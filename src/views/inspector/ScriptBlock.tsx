/** What the page's script has got by now, as in the browser's console: all of it, part of it, or only an error. */
import './script.css'
import { useTranslations } from 'use-intl'
import type { ScriptEvidence } from '../../trace/evidence'
import { LINE } from './line'

export function ScriptBlock({ script }: { readonly script: ScriptEvidence }) {
  const t = useTranslations('ui.inspector.script')
  const { call, settled, status, ok, readable = [], hidden = [], body, error } = script
  return (
    <section className="inspector-script" data-settled={settled} data-ok={ok ?? false}>
      <h3 className="inspector-label">{t('title')}</h3>
      <pre className="inspector-script-call">
        <code translate="no">{call}</code>
      </pre>
      <p className="inspector-script-settled">{t(`settled.${settled}`)}</p>
      <dl className="inspector-pairs">
        {status !== undefined && <Fact isCode name="response.status" value={String(status)} />}
        {ok !== undefined && <Fact isCode name="response.ok" value={String(ok)} />}
        {error && <Fact isCode name={error.name} value={error.message} />}
        {readable.length > 0 && (
          <Fact name={t('readable')} value={readable.map(([name]) => name).join(', ')} />
        )}
        {hidden.length > 0 && <Fact name={t('hidden')} value={hidden.join(', ')} />}
        {body !== undefined && body !== null && <Fact name={t('body')} value={body} />}
      </dl>
      {script.console !== undefined && (
        <>
          <h3 className="inspector-label">{t('console')}</h3>
          <pre className="inspector-script-console">
            <code translate="no">{script.console}</code>
          </pre>
        </>
      )}
    </section>
  )
}

type FactProps = { readonly name: string; readonly value: string; readonly isCode?: boolean }

/** The name is a word of ours or, as code, one of JavaScript’s. */
function Fact({ name, value, isCode = false }: FactProps) {
  return (
    <div {...LINE}>
      <dt className="mono" translate={isCode ? 'no' : 'yes'}>
        {name}
      </dt>
      <dd className="mono" translate="no">
        {value}
      </dd>
    </div>
  )
}
