/** What can be taken away of the trip on show: pictures, an animation, a transcript, the Trace itself. */
import './export.css'
import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button'
import { Dialog, DialogClose, DialogPanel, DialogTitle } from '../../ui/Dialog'
import { toJson } from '../../exporters/to-json'
import { AnimationExport } from './AnimationExport'
import { browserTools, type BrowserTools } from './browser-tools'
import { PictureExport } from './PictureExport'
import { getShownTheme } from './readTheme'
import { Transcript } from './Transcript'
import { getFileName, useTranscriptWords, type Subject } from './useExportWords'
import { useSaving } from './useSaving'

export type ExportDialogProps = Subject & {
  readonly onClose: () => void
  readonly tools?: BrowserTools
}

export function ExportDialog({ onClose, tools = browserTools, ...props }: ExportDialogProps) {
  const [reading, setReading] = useState(false)
  // Asked for when the dialog opens, so that they are there when the transcript is wanted.
  const words = useTranscriptWords(props)
  return (
    <Dialog onClose={onClose}>
      {reading && words ? (
        <Transcript {...props} words={words} tools={tools} onBack={() => setReading(false)} />
      ) : (
        <Choices {...props} tools={tools} onRead={() => setReading(true)} />
      )}
    </Dialog>
  )
}

type ChoicesProps = Omit<ExportDialogProps, 'onClose' | 'tools'> & {
  readonly tools: BrowserTools
  readonly onRead: () => void
}

function Choices({ onRead, ...props }: ChoicesProps) {
  const { frame, tools } = props
  const t = useTranslations('ui.export')
  const [theme, setTheme] = useState(getShownTheme)
  const { said, save } = useSaving(tools)
  const saveTrace = () =>
    save(
      getFileName(props, '.json'),
      () => new Blob([toJson(frame.trace)], { type: 'application/json' }),
    )
  return (
    <DialogPanel className="export">
      <DialogTitle>{t('title')}</DialogTitle>
      <Section title={t('picture.title')} hint={t('picture.hint')}>
        <PictureExport {...props} theme={theme} onTheme={setTheme} save={save} />
      </Section>
      <AnimationExport {...props} theme={theme} save={save} />
      <Section title={t('transcript.title')} hint={t('transcript.hint')}>
        <Button onClick={onRead}>{t('transcript.open')}</Button>
      </Section>
      <Section title={t('trace.title')} hint={t('trace.hint')}>
        <Button onClick={() => void saveTrace()}>{t('trace.save')}</Button>
      </Section>
      <div className="export-foot">
        <DialogClose>{t('close')}</DialogClose>
        <p role="status">{said}</p>
      </div>
    </DialogPanel>
  )
}

type SectionProps = {
  readonly title: string
  readonly hint: string
  readonly children: ReactNode
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <section className="export-section">
      <h3>{title}</h3>
      <p>{hint}</p>
      {children}
    </section>
  )
}
