/** The shop's own source of the layer that ran in this hop, with the lines that decided. */
import { type CSSProperties, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type CodeLine, type LayerCode, loadLayerCode } from 'virtual:layer-code'
import type { Frame } from '../../trace/frameAt'
import type { CodeReference } from '../../trace/trace'
import '../../ui/code-colors.css'
import './code.css'
import { Button } from '../../ui/Button'
import { places } from '../../ui/places'
import { scrollWithin } from '../../ui/scrollWithin'
import { LINE } from './line'

export function CodeTab({ frame }: { readonly frame: Frame }) {
  const t = useTranslations('ui.inspector.code')
  const { cursor, hop } = frame
  const { code } = hop
  if (code === null) return <p className="inspector-none">{t('none')}</p>
  return <Layer key={`${cursor} ${code.file}`} code={code} />
}

function Layer({ code: { file, lines } }: { readonly code: CodeReference }) {
  const t = useTranslations('ui.inspector.code')
  const { source, retry } = useLayerCode(file)
  if (source === 'loading') return <p className="inspector-none">{t('loading')}</p>
  if (source === null) return <p className="inspector-none">{t('missing')}</p>
  if (source !== 'failed') return <Source source={source} deciding={lines} />
  return (
    <div role="alert">
      <p className="inspector-none">{t('failed')}</p>
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  )
}

/** What has been loaded once is there at once: stepping back does not flicker. null: the page has no such file. */
const loaded = new Map<string, LayerCode | null>()

/** What could not be had is not remembered: the next visit asks for it again. */
async function obtain(file: string): Promise<LayerCode | null | 'failed'> {
  try {
    const code = await loadLayerCode(file)
    loaded.set(file, code)
    return code
  } catch {
    return 'failed'
  }
}

function useLayerCode(file: string) {
  const [source, setSource] = useState<LayerCode | null | 'loading' | 'failed'>(() => {
    const known = loaded.get(file)
    return known === undefined ? 'loading' : known
  })
  useEffect(() => {
    if (source !== 'loading') return undefined
    let isWanted = true
    const load = async () => {
      const code = await obtain(file)
      if (isWanted) setSource(code)
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [file, source])
  return { source, retry: () => setSource('loading') } as const
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
    <li {...LINE} className="inspector-code-line" data-deciding={isDeciding} style={style}>
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
