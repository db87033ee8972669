/** HTTP/1.1 text, byte for byte: colour and marks are all that is added. */
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { MessageLine } from '../../trace/messages'
import type { HttpMessage } from '../../trace/evidence'
import { CodeTokens } from '../../ui/CodeTokens'
import { type CodeLine, tokenizeJson } from '../../ui/highlight'
import { places } from '../../ui/places'
import { LINE } from './line'

type Props = { readonly lines: readonly MessageLine[]; readonly kind: HttpMessage['kind'] }

export function HttpText({ lines, kind }: Props) {
  const blank = lines.findIndex(({ text }) => text === '')
  const head = blank === -1 ? lines : lines.slice(0, blank)
  // A message without a body ends with an empty line: after that there is nothing to draw.
  const written = lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines
  const isJson = head.some(({ text }) => /^content-type:[^;]*json/i.test(text))
  return (
    <pre className="inspector-http" translate="no">
      {places(written).map(({ place, item: line }) => (
        <HttpLine key={place} line={line} isLast={place === lines.length - 1}>
          {place === 0 ? (
            <StartLine text={line.text} kind={kind} />
          ) : place < head.length ? (
            <Header text={line.text} />
          ) : isJson ? (
            <JsonBody text={line.text} />
          ) : (
            line.text
          )}
        </HttpLine>
      ))}
    </pre>
  )
}

type LineProps = {
  readonly line: MessageLine
  readonly isLast: boolean
  readonly children: ReactNode
}

/** A line of its own; the newlines keep it one when the text is selected and copied. */
function HttpLine({ line, isLast, children }: LineProps) {
  const t = useTranslations('ui.inspector.message')
  const newline = isLast ? '' : '\n'
  if (!line.changed && !line.decides)
    return (
      <span {...LINE} className="inspector-http-line">
        {children}
        {newline}
      </span>
    )
  return (
    <mark {...LINE} className="inspector-http-line" data-decides={line.decides}>
      <span className="visually-hidden" translate="yes">
        {t(line.decides ? 'decidingLine' : 'changedLine')}{' '}
      </span>
      {children}
      {newline}
    </mark>
  )
}

/** RFC 9112 sections 3 and 4: method target version, or version status reason. */
function StartLine({ text, kind }: { readonly text: string; readonly kind: HttpMessage['kind'] }) {
  const [first = '', ...rest] = text.split(' ')
  if (kind === 'request')
    return (
      <>
        <b className="inspector-http-method">{first}</b> {rest.slice(0, -1).join(' ')}{' '}
        <span className="inspector-muted">{rest.at(-1)}</span>
      </>
    )
  return (
    <>
      <span className="inspector-muted">{first}</span>{' '}
      <b className="inspector-http-status" data-class={rest[0]?.charAt(0)}>
        {rest.join(' ')}
      </b>
    </>
  )
}

function Header({ text }: { readonly text: string }) {
  const colon = text.indexOf(':') + 1
  return (
    <>
      <span className="inspector-muted">{text.slice(0, colon)}</span>
      {text.slice(colon)}
    </>
  )
}

/** Compact JSON has no spaces to wrap at: a line may also end after a comma. */
function JsonBody({ text }: { readonly text: string }) {
  return places(tokenizeJson(text)).map(({ place, item: line }) => (
    <span key={place}>
      {place > 0 && '\n'}
      {places(splitAfterCommas(line)).map(({ place: part, item }) => (
        <span key={part}>
          {part > 0 && <wbr />}
          <CodeTokens line={item} />
        </span>
      ))}
    </span>
  ))
}

function splitAfterCommas(line: CodeLine): readonly CodeLine[] {
  const ends = line.flatMap(({ text }, index) => (text === ',' ? [index + 1] : []))
  return [0, ...ends].map((start, index) => line.slice(start, ends[index]))
}
