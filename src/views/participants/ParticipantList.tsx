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
import type { Frame, ParticipantState } from '../../trace/frameAt'
import type { Participant, Trace } from '../../trace/trace'
import { FocusPanel, FocusPanelButton } from '../../ui/FocusPanel'
import { FAULT_MARK, STATE_MARKS } from '../../ui/marks'

export type ParticipantListProps = {
  readonly frame: Frame
  readonly selected: string | null
  /** Ids of the faults that are switched on. */
  readonly broken: ReadonlySet<string>
  readonly onSelect: (id: string | null) => void
  readonly onToggleGroup: (id: string) => void
}

export function ParticipantList(props: ParticipantListProps) {
  const t = useTranslations('ui.participants')
  const { frame, selected, broken, onSelect, onToggleGroup } = props
  const { trace, cursor, closed, hop } = frame
  return (
    <FocusPanel label={t('label')}>
      <h2 className="participants-title">{t('label')}</h2>
      <ul className="participants-list">
        {toEntries(trace.participants).map(({ group, members }) => {
          const items = members.map((participant) => (
            <Item
              key={participant.id}
              trace={trace}
              participant={participant}
              state={frame.stateOf(participant.id)}
              packetAt={hop.to === participant.id ? cursor : null}
              isOpen={selected === participant.id}
              broken={broken}
              onSelect={onSelect}
            />
          ))
          return group === null ? (
            <Fragment key={members[0]?.id}>{items}</Fragment>
          ) : (
            <li key={group} className="participants-group">
              <Group
                group={group}
                trace={trace}
                state={frame.stateOf(group)}
                isOpen={!closed.has(group)}
                onToggle={onToggleGroup}
              />
              <ul className="participants-list">{items}</ul>
            </li>
          )
        })}
      </ul>
    </FocusPanel>
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
  readonly trace: Trace
  readonly group: string
  readonly state: ParticipantState
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
}

/** Like an item, drawn again only where something about it is new. */
const Group = memo(function Group({ trace, group, state, isOpen, onToggle }: GroupProps) {
  const t = useTranslations('ui')
  return (
    <FocusPanelButton
      className="participants-button"
      data-state={state}
      aria-pressed={isOpen}
      onClick={() => onToggle(group)}
    >
      <Mark state={state} />
      <b>{useWords(trace).box(group)}</b>{' '}
      <span>
        {t(`canvas.states.${state}`)} · {t('participants.stepInto')}
      </span>
    </FocusPanelButton>
  )
})

type ItemProps = Pick<ParticipantListProps, 'broken' | 'onSelect'> & {
  readonly trace: Trace
  readonly participant: Participant
  readonly state: ParticipantState
  /** The hop whose packet is here; null: it is elsewhere. */
  readonly packetAt: number | null
  readonly isOpen: boolean
}

const Item = memo(function Item(props: ItemProps) {
  const { trace, participant, state, packetAt, isOpen, broken, onSelect } = props
  const { id } = participant
  const words = useWords(trace)
  const t = useTranslations('ui.canvas')
  return (
    <li {...(packetAt === null ? {} : { 'aria-current': 'location' as const })}>
      <FocusPanelButton
        className="participants-button"
        data-participant={id}
        data-state={state}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onSelect(isOpen ? null : id)}
      >
        <Mark state={state} />
        <b>{words.box(id)}</b>{' '}
        <span>
          {t(`states.${state}`)}
          {packetAt !== null && <Packet trace={trace} cursor={packetAt} />}
          <SwitchedOn trace={trace} broken={broken} participant={participant} />
        </span>
      </FocusPanelButton>
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
  broken,
  participant,
}: Pick<ItemProps, 'trace' | 'broken' | 'participant'>) {
  const t = useTranslations('ui.participants')
  const { fault: nameOf } = useWords(trace)
  const languageOf = useTextLanguage()
  const active = trace.offers.filter(
    ({ id, participant: at }) => at === participant.id && broken.has(id),
  )
  return active.map(({ id }) => {
    const isMissed = trace.faults.some((fault) => fault.id === id && !fault.reached)
    return (
      <Fragment key={id}>
        {' '}
        {`· ${FAULT_MARK} `}
        {t(isMissed ? 'missed' : 'broken')} <span {...languageOf(nameOf(id))}>{nameOf(id)}</span>
      </Fragment>
    )
  })
}
