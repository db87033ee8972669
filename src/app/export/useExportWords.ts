/** The words of pictures and transcripts, in the language of the page. */
import { useFormatter, useTranslations } from 'use-intl'
import { getScenarioWords } from '../../content/load/later-words'
import { useLaterWords } from '../../content/use/useLaterWords'
import { useWords } from '../../content/use/useWords'
import { LABELS, type TranscriptWords } from '../../exporters/to-transcript'
import type { Frame } from '../../trace/frameAt'
import type { PictureWords } from '../../views/canvas/picture/picture-types'
import type { ScenarioId } from '../../catalog/scenarios'

export type Subject = {
  readonly frame: Frame
  /** null: the request is no longer that of a scenario. */
  readonly scenario: ScenarioId | null
}

function useTitle({ frame: { trace }, scenario }: Subject): string {
  const t = useTranslations('scenarios')
  return scenario ? t(`${scenario}.title`) : (trace.exchanges.at(-1)?.label ?? '')
}

export function usePictureWords(subject: Subject): PictureWords {
  const t = useTranslations('ui')
  const { trace } = subject.frame
  const words = useWords(trace)
  const hops = trace.hops.length
  return {
    ...words,
    title: useTitle(subject),
    state: (state) => t(`canvas.states.${state}`),
    neverReached: t('canvas.neverReached'),
    neverReachedList: (names) => t('canvas.neverReachedList', { names }),
    rows: (count) => t('canvas.rows', { count }),
    position: (cursor) => t('transport.position', { step: cursor + 1, hops }),
  }
}

/** null while the words of the scenario are on their way. */
export function useTranscriptWords(subject: Subject): TranscriptWords | null {
  const t = useTranslations('ui.export.transcript')
  const inspector = useTranslations('ui.inspector')
  const format = useFormatter()
  const { scenario, frame } = subject
  const words = useWords(frame.trace)
  const title = useTitle(subject)
  const about = useLaterWords(scenario && getScenarioWords(scenario), scenario ?? '')
  if (about === 'pending') return null
  const ms = (value: number) => format.number(value, { maximumFractionDigits: 2 })
  return {
    ...words,
    title,
    introduction: about ? [about.lookFor, about.explanation] : [],
    exchange: (index, label) => t('request', { index: index + 1, label }),
    hop: (index, caption) => t('hop', { step: index + 1, caption }),
    between: (from, to) => (from === to ? to : inspector('between', { from, to })),
    time: (startMs, durationMs) => t('time', { start: ms(startMs), duration: ms(durationMs) }),
    execution: (execution) => inspector(`execution.${execution}`),
    verdict: (verdict) => inspector(`check.${verdict}`),
    outcome: (status) =>
      status === null ? t('noStatus') : t('status', { status: String(status) }),
    result: (command) => t('result', { command }),
    table: (table, when) => t(when, { table }),
    labels: Object.fromEntries(
      LABELS.map((label) => [label, t(`labels.${label}`)]),
    ) as TranscriptWords['labels'],
  }
}

/** "roundtrip-expired-token" and what follows. */
export function getFileName({ scenario }: Subject, end: string): string {
  return `roundtrip-${scenario ?? 'request'}${end}`
}
