/** The whole run to be read from top to bottom, with headings; it can be copied, printed and saved. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { toMarkdown } from '../../exporters/to-markdown'
import { toTranscript, type Block, type TranscriptWords } from '../../exporters/to-transcript'
import { Button } from '../../ui/Button'
import { DialogPanel, DialogTitle } from '../../ui/Dialog'
import { assertNever } from '../../lib/assertNever'
import type { BrowserTools } from './browser-tools'
import { getFileName, type Subject } from './useExportWords'
import { useSaving } from './useSaving'

export type TranscriptProps = Subject & {
  readonly words: TranscriptWords
  readonly tools: BrowserTools
  readonly onBack: () => void
}

export function Transcript({ words, tools, onBack, ...subject }: TranscriptProps) {
  const t = useTranslations('ui.export.transcript')
  const blocks = toTranscript(subject.frame.trace, words)
  const { said, save } = useSaving(tools)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => setCopied(await tools.copy(toMarkdown(blocks)))
  const saveText = () => {
    setCopied(null)
    return save(
      getFileName(subject, '.md'),
      () => new Blob([toMarkdown(blocks)], { type: 'text/markdown' }),
    )
  }
  return (
    <DialogPanel className="transcript">
      <div className="transcript-tools">
        <Button onClick={onBack}>{t('back')}</Button>
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <Button onClick={tools.print}>{t('print')}</Button>
        <Button onClick={() => void saveText()}>{t('save')}</Button>
        <p role="status">{copied === null ? said : t(copied ? 'copied' : 'copyFailed')}</p>
      </div>
      <div
        className="transcript-text"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard.
        tabIndex={0}
        role="region"
        aria-label={t('title')}
      >
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </div>
    </DialogPanel>
  )
}

const HEADINGS = { 2: 'h3', 3: 'h4' } as const

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      if (block.level === 1) return <DialogTitle className="">{block.text}</DialogTitle>
      const Heading = HEADINGS[block.level]
      return <Heading>{block.text}</Heading>
    }
    case 'text':
      return <p>{block.text}</p>
    case 'facts':
      return (
        <dl>
          {block.facts.map(([label, value], index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'code':
      return (
        <figure>
          <figcaption>{block.label}</figcaption>
          <pre dir="ltr" translate="no">
            {block.text}
          </pre>
        </figure>
      )
    case 'table':
      return <TableView label={block.label} table={block.table} />
    default:
      return assertNever(block)
  }
}

function TableView({ label, table }: Omit<Extract<Block, { kind: 'table' }>, 'kind'>) {
  const isLiteral = (column: number) => (table.isData[column] ? 'no' : undefined)
  const allData = table.isData.every(Boolean)
  return (
    <table>
      <caption>{label}</caption>
      <thead>
        <tr>
          {table.head.map((cell, column) => (
            <th key={column} scope="col" translate={allData ? 'no' : undefined}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} dir="auto" translate={isLiteral(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
