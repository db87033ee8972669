/** The comparisons of a decision, in the order in which they were made. */
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import type { Check } from '../../trace/evidence'
import './checks.css'
import { LINE } from './line'
import { VERDICT_MARKS } from '../../ui/marks'
import { places } from '../../ui/places'

type Props = {
  readonly checks: readonly Check[]
  readonly caption: string
  /** What a check is called, by its id. */
  readonly nameOf: (id: string) => string
}

export function CheckTable({ checks, caption, nameOf }: Props) {
  const t = useTranslations('ui.inspector.check')
  return (
    <table className="inspector-checks">
      <caption className="inspector-label">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('verdict')}</span>
          </th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('actual')}</th>
          <th scope="col">{t('expected')}</th>
        </tr>
      </thead>
      <tbody>
        {places(checks).map(({ place, item }) => (
          <CheckRow key={place} check={item} name={nameOf(item.id)} />
        ))}
      </tbody>
    </table>
  )
}

/** What came and what was wanted share a cell where they are the same. */
function CheckRow({ check, name }: { readonly check: Check; readonly name: string }) {
  const t = useTranslations('ui.inspector.check')
  return (
    <tr {...LINE} data-verdict={check.verdict}>
      <td className="inspector-checks-mark">
        <span aria-hidden="true">{VERDICT_MARKS[check.verdict]}</span>
        <span className="visually-hidden">{t(check.verdict)}</span>
      </td>
      <th scope="row">{name}</th>
      {check.actual === check.expected ? (
        <td className="inspector-checks-value" colSpan={2} translate="no">
          <Breakable text={check.actual} />
        </td>
      ) : (
        <>
          <td className="inspector-checks-value" translate="no">
            <Breakable text={check.actual} />
          </td>
          <td className="inspector-checks-value" translate="no">
            <Breakable text={check.expected} />
          </td>
        </>
      )}
    </tr>
  )
}

/** Where a value may end a line: after , = @ and ://, before / and . within a name, after a colon. */
const BREAKS = /(?<=[,=@]|:\/\/|:(?=[^/\d]))|(?<=\w)(?=[/.])/
/** Random text, such as a signature, has no good place to break: it fills its lines. */
const OPAQUE = /^[\w-]{24,}$/

function Breakable({ text }: { readonly text: string }) {
  if (OPAQUE.test(text)) return <span className="inspector-checks-opaque">{text}</span>
  if (text.includes(' ')) return text
  return places(text.split(BREAKS)).map(({ place, item }) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {item}
    </Fragment>
  ))
}
