/** What can fail at the selected participant, each a switch with what it leads to. */
import { Popover } from 'radix-ui'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { getParticipant } from '../../trace/indexTrace'
import type { Trace } from '../../trace/trace'
import { useWords } from '../../content/use/useWords'
import { useLaterWords } from '../../content/use/useLaterWords'
import { faultWords } from '../../content/load/later-words'

export type FaultPanelProps = {
  readonly boxId: string
  /** Its box in the picture; null while it has none. */
  readonly findBox: (id: string) => HTMLElement | null
  /** Where there is room for it: beside the box, or under it where the trip runs downwards. */
  readonly side: 'right' | 'bottom'
  readonly trace: Trace
  /** Ids of the faults that are switched on. */
  readonly broken: ReadonlySet<string>
  /** Something the person should know before switching, for example that the engine is starting. */
  readonly notice: string | null
  readonly onToggle: (id: string) => void
  readonly onClose: () => void
}

export function FaultPanel(props: FaultPanelProps) {
  const { boxId, side, trace, broken, notice, onToggle, onClose } = props
  const t = useTranslations('ui.faults')
  const titleId = useId()
  const words = useWords(trace)
  const offers = trace.offers.filter(
    ({ participant: at }) => at === boxId || getParticipant(trace, at)?.group === boxId,
  )
  // Opened at a box of the picture, or in the list of the participants: where a gate may have no box.
  const [opener] = useState(() => findOpener(boxId))
  const findPlace = () => opener ?? props.findBox(boxId)
  const anchor = useRef({
    getBoundingClientRect: () => findPlace()?.getBoundingClientRect() ?? new DOMRect(),
  })
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="faults"
          side={side}
          align="start"
          sideOffset={side === 'right' ? 44 : 10}
          collisionPadding={12}
          aria-labelledby={titleId}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            findPlace()?.focus()
          }}
        >
          <div className="faults-head">
            <h2 id={titleId}>{t('title', { name: words.box(boxId) })}</h2>
            <Popover.Close className="faults-close" aria-label={t('close')}>
              <span aria-hidden="true">✕</span>
            </Popover.Close>
          </div>
          {offers.length === 0 && <p className="faults-none">{t('none')}</p>}
          <ul className="faults-list">
            {offers.map(({ id, result }) => (
              <li key={id}>
                <button
                  type="button"
                  role="switch"
                  aria-checked={broken.has(id)}
                  className="faults-switch"
                  onClick={() => onToggle(id)}
                >
                  <span className="faults-dot" aria-hidden="true" />
                  <span className="faults-name">{words.fault(id)}</span>{' '}
                  <span className="faults-status">
                    {'status' in result || 'error' in result ? (
                      <span translate="no">
                        {'status' in result ? result.status : result.error}
                      </span>
                    ) : (
                      t('unchanged')
                    )}
                  </span>
                </button>
                {broken.has(id) && <FaultWords id={id} />}
                {broken.has(id) &&
                  trace.faults.some((fault) => fault.id === id && !fault.reached) && (
                    <p className="faults-missed">{t('notReached')}</p>
                  )}
              </li>
            ))}
          </ul>
          {notice !== null && offers.length > 0 && <p className="faults-none">{notice}</p>}
          <Popover.Arrow className="faults-arrow" width={18} height={9} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function findOpener(boxId: string): HTMLElement | null {
  const item = document.activeElement?.closest<HTMLElement>('[data-participant]')
  return item?.dataset['participant'] === boxId ? item : null
}

function FaultWords({ id }: { readonly id: string }) {
  const t = useTranslations('ui.faults')
  const languageOf = useTextLanguage()
  const words = useLaterWords(faultWords, id)
  if (words === null || words === 'pending') return null
  const { what, console, rule, fix } = words
  return (
    <div className="faults-words">
      <p {...languageOf(what)}>{what}</p>
      <p>
        <b>{t('console')}</b> <span {...languageOf(console)}>{console}</span>
      </p>
      <p>
        <b>{t('fix')}</b> <span {...languageOf(fix)}>{fix}</span>
      </p>
      {rule !== '' && (
        <p className="faults-rule" {...languageOf(rule)}>
          {rule}
        </p>
      )}
    </div>
  )
}
