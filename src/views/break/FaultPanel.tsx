/** What can fail at the selected participant, each a switch with what it leads to. */
import { Popover } from 'radix-ui'
import './faults.css'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { getParticipant } from '../../trace/indexTrace'
import type { Trace } from '../../trace/trace'
import { useWords } from '../../content/use/useWords'
import { useLaterWords } from '../../content/use/useLaterWords'
import { faultWords } from '../../content/load/later-words'
import { CLOSE_MARK } from '../../ui/marks'

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
              <span aria-hidden="true">{CLOSE_MARK}</span>
            </Popover.Close>
          </div>
          {offers.length === 0 && <p className="faults-none">{t('none')}</p>}
          <ul className="faults-list">
            {offers.map((offer) => (
              <Fault
                key={offer.id}
                offer={offer}
                isOn={broken.has(offer.id)}
                isMissed={trace.faults.some(({ id, reached }) => id === offer.id && !reached)}
                name={words.fault(offer.id)}
                onToggle={onToggle}
              />
            ))}
          </ul>
          {notice !== null && offers.length > 0 && <p className="faults-none">{notice}</p>}
          <Popover.Arrow className="faults-arrow" width={18} height={9} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

type FaultProps = {
  readonly offer: Trace['offers'][number]
  readonly isOn: boolean
  /** The trip never came to it. */
  readonly isMissed: boolean
  readonly name: string
  readonly onToggle: (id: string) => void
}

function Fault({ offer: { id, result }, isOn, isMissed, name, onToggle }: FaultProps) {
  const t = useTranslations('ui.faults')
  return (
    <li>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        className="faults-switch"
        onClick={() => onToggle(id)}
      >
        <span className="faults-dot" aria-hidden="true" />
        <span className="faults-name">{name}</span>{' '}
        <span className="faults-status">
          {'status' in result || 'error' in result ? (
            <span translate="no">{'status' in result ? result.status : result.error}</span>
          ) : (
            t('unchanged')
          )}
        </span>
      </button>
      {isOn && <FaultWords id={id} />}
      {isOn && isMissed && <p className="faults-missed">{t('notReached')}</p>}
    </li>
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
