/**
 * What the picture shows, as a list: the state of every participant, where the packet is and what it
 * carries, what is switched on where. The same can be done from it: open what can fail, step into a group.
 */
import './participants.css'
import { Fragment, memo } from 'react'
import { useTranslations } from 'use-intl'
import { useTextLanguage } from '../../content/use/useTextLanguage'
import { useWords } from '../../content/use/useWords'
import { getPacketLook, NO_PACKET } from '../../trace/look'
import {
  getGroupState,
  getParticipantState,
  hopAt,
  type Closed,
  type ParticipantState,
} from '../../trace/questions'
import type { Participant, Trace, FaultOffer } from '../../trace/trace'
import { STATE_MARKS } from '../../ui/marks'

export type ParticipantListProps = {
  readonly trace: Trace
  readonly cursor: number
  readonly closed: Closed
  readonly selected: string | null
  readonly offers: readonly FaultOffer[]
  readonly onSelect: (id: string | null) => void
  readonly onToggleGroup: (id: string) => void
}

export function ParticipantList(props: ParticipantListProps) {
  const t = useTranslations('ui.participants')
  const { trace, cursor, closed, selected, offers, onSelect, onToggleGroup } = props
  return (
    <section className="participants" aria-label={t('label')}>
      <h2 className="participants-title">{t('label')}</h2>
      <ul className="participants-list">
        {toEntries(trace.participants).map(({ group, members }) => {
          const items = members.map((participant) => (
            <Item
              key={participant.id}
              trace={trace}
              participant={participant}
              state={getParticipantState(trace, cursor, participant.id)}
              packetAt={hopAt(trace, cursor).to === participant.id ? cursor : null}
              isOpen={selected === participant.id}
              offers={offers}
              onSelect={onSelect}
            />
          ))
          return group === null ? (
            <Fragment key={members[0]?.id}>{items}</Fragment>
          ) : (
            <li key={group} className="participants-group">
              <Group
                group={group}
                state={getGroupState(trace, cursor, group)}
                isOpen={!closed.has(group)}
                onToggle={onToggleGroup}
              />
              <ul className="participants-list">{items}</ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type Entry = { readonly group: string | null; readonly members: readonly Participant[] }

/** Members of a group stand together, as in the Trace. */
function toEntries(participants: readonly Participant[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const participant of participants) {
    const last = entries.at(-1)
    if (last && last.group !== null && last.group === participant.group)
      entries[entries.length - 1] = { ...last, members: [...last.members, participant] }
    else entries.push({ group: participant.group, members: [participant] })
  }
  return entries
}

type GroupProps = {
  readonly group: string
  readonly state: ParticipantState
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
}

/** Like an item, drawn again only where something about it is new. */
const Group = memo(function Group({ group, state, isOpen, onToggle }: GroupProps) {
  const t = useTranslations('ui')
  return (
    <button
      type="button"
      className="participants-button"
      data-state={state}
      aria-pressed={isOpen}
      onClick={() => onToggle(group)}
    >
      <Mark state={state} />
      <b>{useWords().group(group)}</b>{' '}
      <span>
        {t(`canvas.states.${state}`)} · {t('participants.stepInto')}
      </span>
    </button>
  )
})

type ItemProps = Pick<ParticipantListProps, 'trace' | 'offers' | 'onSelect'> & {
  readonly participant: Participant
  readonly state: ParticipantState
  /** The hop whose packet is here; null: it is elsewhere. */
  readonly packetAt: number | null
  readonly isOpen: boolean
}

const Item = memo(function Item(props: ItemProps) {
  const { trace, participant, state, packetAt, isOpen, offers, onSelect } = props
  const { id } = participant
  const words = useWords()
  const t = useTranslations('ui.canvas')
  return (
    <li {...(packetAt === null ? {} : { 'aria-current': 'location' as const })}>
      <button
        type="button"
        className="participants-button"
        data-participant={id}
        data-state={state}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onSelect(isOpen ? null : id)}
      >
        <Mark state={state} />
        <b>{words.participant(participant)}</b>{' '}
        <span>
          {t(`states.${state}`)}
          {packetAt !== null && <Packet trace={trace} cursor={packetAt} />}
          <SwitchedOn trace={trace} offers={offers} participant={participant} />
        </span>
      </button>
    </li>
  )
})

function Mark({ state }: { readonly state: keyof typeof STATE_MARKS }) {
  return (
    <span className="participants-mark" aria-hidden="true">
      {STATE_MARKS[state]}
    </span>
  )
}

function Packet({ trace, cursor }: { readonly trace: Trace; readonly cursor: number }) {
  const t = useTranslations('ui')
  const { label } = getPacketLook(trace, cursor)
  if (label === NO_PACKET) return <> · {t('canvas.active')}</>
  const packet = typeof label === 'string' ? label : t('canvas.rows', { count: label.rows })
  return <> · {t('participants.here', { packet })}</>
}

function SwitchedOn({
  trace,
  offers,
  participant,
}: Pick<ItemProps, 'trace' | 'offers' | 'participant'>) {
  const t = useTranslations('ui.participants')
  const { fault: nameOf } = useWords()
  const languageOf = useTextLanguage()
  const active = offers.filter((offer) => offer.active && offer.participant === participant.id)
  return active.map(({ id }) => {
    const isMissed = trace.faults.some((fault) => fault.id === id && !fault.reached)
    return (
      <Fragment key={id}>
        {' '}
        · ⚡ {t(isMissed ? 'missed' : 'broken')}{' '}
        <span {...languageOf(nameOf(id))}>{nameOf(id)}</span>
      </Fragment>
    )
  })
}
