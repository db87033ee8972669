/** A JSON Web Token taken apart: its three segments, what they say, and each check made on it. */
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import type { Check, TokenEvidence } from '../../trace/evidence'
import { CheckTable } from './CheckTable'
import { ClaimsText } from './ClaimsText'
import { places } from '../../ui/places'
import './token.css'

const SEGMENTS = ['header', 'payload', 'signature'] as const

/** The member of the token that a check looks at. */
const MEMBERS: Readonly<Record<string, string>> = {
  algorithm: 'alg',
  type: 'typ',
  issuer: 'iss',
  audience: 'aud',
  notBefore: 'nbf',
  expiry: 'exp',
  scope: 'scope',
  role: 'role',
}

export function TokenTab({ frame: { trace, hop } }: { readonly frame: Frame }) {
  const words = useWords(trace)
  const t = useTranslations('ui.inspector.token')
  const { token } = hop.evidence
  if (!token) return <p className="inspector-none">{t('none')}</p>
  return (
    <div className="inspector-stack">
      <RawToken raw={token.raw} />
      <Parts token={token} />
      {token.checks.length > 0 && (
        <CheckTable checks={token.checks} caption={t('checks')} nameOf={words.check} />
      )}
    </div>
  )
}

function RawToken({ raw }: { readonly raw: string }) {
  const t = useTranslations('ui.inspector.token')
  const segments = raw.split('.')
  return (
    <section>
      <h3 className="inspector-label">{t('raw')}</h3>
      <p className="inspector-block inspector-token-raw" translate="no">
        {places(segments).map(({ place, item }) => (
          <span key={place} data-segment={SEGMENTS[place]}>
            {item}
            {place < segments.length - 1 && '.'}
          </span>
        ))}
      </p>
    </section>
  )
}

function Parts({ token }: { readonly token: TokenEvidence }) {
  const t = useTranslations('ui.inspector.token')
  const wrong = findWrongMembers(token.checks)
  return SEGMENTS.map((segment) => (
    <section key={segment} className="inspector-token-part" data-segment={segment}>
      <h3 className="inspector-label">{t(segment)}</h3>
      {segment === 'signature' ? (
        <p className="inspector-mono">
          {token.signature ? <span translate="no">{token.signature}</span> : t('noSignature')}
        </p>
      ) : (
        <ClaimsText text={token[segment]} wrong={wrong} />
      )}
    </section>
  ))
}

function findWrongMembers(checks: readonly Check[]): ReadonlySet<string> {
  const failed = checks.filter(({ verdict }) => verdict === 'failed')
  return new Set(failed.flatMap(({ id }) => MEMBERS[id] ?? []))
}
