/** What the browser keeps for the next request, or has just sent along: cookies, and the script's token. */
import './script.css'
import { useTranslations } from 'use-intl'
import type { StorageEvidence } from '../../trace/evidence'
import { LINE } from './line'

export function StorageBlock({ storage }: { readonly storage: StorageEvidence }) {
  const t = useTranslations('ui.inspector.storage')
  const { cookies, token, csrfToken } = storage
  if (cookies.length === 0 && token === null && csrfToken === undefined) return null
  return (
    <section className="inspector-storage">
      <h3 className="inspector-label">{t('title')}</h3>
      <dl className="inspector-pairs">
        {storage.cookies.map(({ name, value, attributes }) => (
          <div key={name} {...LINE}>
            <dt className="mono">{t('cookie', { name })}</dt>
            <dd className="mono" translate="no">
              {value}
              <span className="inspector-storage-attributes">{attributes}</span>
            </dd>
          </div>
        ))}
        {storage.csrfToken !== undefined && (
          <div {...LINE}>
            <dt className="mono">{t('csrfToken')}</dt>
            <dd className="mono">{storage.csrfToken}</dd>
          </div>
        )}
        {storage.token !== null && (
          <div {...LINE}>
            <dt className="mono">{t('token')}</dt>
            <dd className="mono inspector-storage-token" translate="no">
              {storage.token}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
