/** Decoded JSON of a token, one member a line, with the time of day beside times. */
import { useTranslations } from 'use-intl'
import { CodeTokens } from '../../ui/CodeTokens'
import { type CodeLine, tokenizeJson } from '../../ui/highlight'
import { VERDICT_MARKS } from '../../ui/marks'
import { places } from '../../ui/places'

type Props = {
  /** null: the segment does not decode. */
  readonly text: string | null
  /** Members that a check refused. */
  readonly wrong: ReadonlySet<string>
}

export function ClaimsText({ text, wrong }: Props) {
  const t = useTranslations('ui.inspector.token')
  if (text === null) return <p className="inspector-note">{t('undecodable')}</p>
  return (
    <pre className="inspector-claims" translate="no">
      {places(tokenizeJson(indent(text))).map(({ place, item }) => (
        <ClaimLine key={place} line={item} wrong={wrong} />
      ))}
    </pre>
  )
}

function ClaimLine({ line, wrong }: { readonly line: CodeLine; readonly wrong: Props['wrong'] }) {
  const t = useTranslations('ui.inspector')
  const text = line.map((token) => token.text).join('')
  const name = /^ {2}"([^"]*)":/.exec(text)?.[1] ?? ''
  const time = getTime(name, text)
  return (
    <span className="inspector-claim" data-wrong={wrong.has(name)}>
      <CodeTokens line={line} />
      {time !== null && (
        <span className="inspector-claim-time" translate="yes">
          {' '}
          {t('token.utc', { time })}
        </span>
      )}
      {wrong.has(name) && (
        <span className="inspector-claim-wrong">
          {' '}
          <span aria-hidden="true">{VERDICT_MARKS.failed}</span>
          <span className="visually-hidden" translate="yes">
            {t('check.failed')}
          </span>
        </span>
      )}
      {'\n'}
    </span>
  )
}

/** NumericDate claims (RFC 7519 section 2) as HH:MM:SS in UTC; null for every other member. */
function getTime(name: string, text: string): string | null {
  if (!['exp', 'nbf', 'iat'].includes(name)) return null
  const seconds = Number(/: (-?\d[\d.eE+-]*)/.exec(text)?.[1] ?? Number.NaN)
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(11, 19)
}

function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
