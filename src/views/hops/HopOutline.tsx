/** Every hop with its caption, one below the other: to read ahead, and to jump. */
import './outline.css'
import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import type { Frame } from '../../trace/frameAt'
import { toneOf } from './hop-tone'

type Props = {
  readonly frame: Frame
  /** The hop at which the class is asked; null where there is none. */
  readonly question: number | null
  readonly onSeek: (cursor: number) => void
}

export function HopOutline({ frame: { trace, cursor }, question, onSeek }: Props) {
  const t = useTranslations('ui')
  const captions = trace.hops.map(useWords(trace).caption)
  const languageOf = useTextLanguage()
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    // The current hop in the upper third: what comes is longer of interest than what was.
    const item = list.current?.children[cursor]
    if (!list.current || !(item instanceof HTMLElement)) return
    list.current.scrollTop = item.offsetTop - list.current.clientHeight / 3
  }, [trace, cursor])
  return (
    <ol className="outline" ref={list} aria-label={t('hops.label')}>
      {trace.hops.map((hop, index) => (
        <li
          key={index}
          className={`outline-item is-${toneOf(hop)} ${hop.exchange === trace.hops[index - 1]?.exchange ? '' : 'is-start'}`}
          {...(index === cursor ? { 'aria-current': 'step' as const } : {})}
        >
          <button type="button" onClick={() => onSeek(index)}>
            <span className="outline-step">{index + 1}</span>
            <span {...languageOf(captions[index] ?? '')}>{captions[index]}</span>
            {index === question && (
              <span className="outline-question" role="img" aria-label={t('speaker.questionMark')}>
                ?
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
