/** The shop's own source of the layer that ran in this hop, with the lines that decided. */
import { type CSSProperties, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type CodeLine, type LayerCode, loadLayerCode } from 'virtual:layer-code'
import { hopAt } from '../../trace/questions'
import type { CodeReference, Trace } from '../../trace/trace'
import '../../ui/code-colors.css'
import './code.css'
import { places } from '../../ui/places'
import { scrollWithin } from '../../ui/scrollWithin'

export function CodeTab({ trace, cursor }: { readonly trace: Trace; readonly cursor: number }) {
  const t = useTranslations('ui.inspector.code')
  const { code } = hopAt(trace, cursor)
  const source = useLayerCode(code?.file ?? null)
  if (code === null || source === null) return <p className="inspector-none">{t('none')}</p>
  if (source === 'loading') return <p className="inspector-none">{t('loading')}</p>
  return <Source key={cursor} source={source} deciding={code.lines} />
}

/** What has been loaded once is there at once: stepping back does not flicker. */
const loaded = new Map<string, LayerCode | null>()

function useLayerCode(file: string | null): LayerCode | null | 'loading' {
  const [, setArrived] = useState<string | null>(null)
  useEffect(() => {
    if (file === null || loaded.has(file)) return undefined
    let isWanted = true
    const load = async () => {
      loaded.set(file, await loadLayerCode(file).catch(() => null))
      if (isWanted) setArrived(file)
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [file])
  if (file === null) return null
  const code = loaded.get(file)
  return code === undefined ? 'loading' : code
}

type SourceProps = { readonly source: LayerCode; readonly deciding: CodeReference['lines'] }

function Source({ source, deciding }: SourceProps) {
  const t = useTranslations('ui.inspector.code')
  return (
    <section>
      <h3 className="inspector-note inspector-code-file">{t('file', { file: source.file })}</h3>
      <ol className="inspector-code" translate="no" ref={showDecidingLine}>
        {places(source.lines).map(({ place, item }) => (
          <SourceLine
            key={place}
            line={item}
            isDeciding={deciding.some(([from, to]) => place + 1 >= from && place + 1 <= to)}
          />
        ))}
      </ol>
    </section>
  )
}

function showDecidingLine(list: HTMLElement | null): void {
  const first = list?.querySelector<HTMLElement>('[data-deciding="true"]')
  const panel = first?.closest<HTMLElement>('[role="tabpanel"]')
  if (first && panel) scrollWithin(panel, first)
}

type LineProps = { readonly line: CodeLine; readonly isDeciding: boolean }

function SourceLine({ line, isDeciding }: LineProps) {
  const t = useTranslations('ui.inspector.code')
  const indent = line.text.length - line.text.trimStart().length
  const style: CSSProperties & { '--indent': string } = { '--indent': `${indent}ch` }
  return (
    <li className="inspector-code-line" data-deciding={isDeciding} style={style}>
      {isDeciding && (
        <span className="visually-hidden" translate="yes">
          {t('deciding')}
        </span>
      )}
      {/* Our own files, escaped and coloured by src/build/layerCode.ts; nothing from outside. */}
      <code dangerouslySetInnerHTML={{ __html: line.html }} />
    </li>
  )
}
