/** The boxes of the canvas. Each is a real button: selecting it offers what can fail there. */
import { Handle, Position, type Node, type NodeProps } from 'reactflow'
import { memo, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ParticipantState } from '../../../trace/frameAt'
import { FAULT_MARK, STATE_MARKS } from '../../../ui/marks'

export type BoxData = {
  readonly name: string
  readonly role: string
  /** Groups that are open, but drawn as one box: the member where the request is. */
  readonly stop: string | null
  /** Groups only. */
  readonly open: boolean
  readonly state: ParticipantState
  readonly active: boolean
  readonly involved: boolean
  readonly selected: boolean
  /** A click points at the box, and offers nothing. */
  readonly staged: boolean
  /** 'off': another box has it. */
  readonly spotlight: 'none' | 'on' | 'off'
  readonly narrow: boolean
  /** The name has no room inside. */
  readonly post: 'above' | 'below' | null
  /** How many failures are switched on here. */
  readonly faults: number
  /** The one box that Tab comes to; the arrow keys lead to the others. */
  readonly isTabStop: boolean
  /** Takes the focus when it appears: it stands in the place of the box that had it. */
  readonly grabs: boolean
  readonly onSelect: (id: string | null) => void
  /** Groups only: opens or closes the box. */
  readonly onToggle?: (id: string) => void
}
export type BoxNode = Node<BoxData, 'participant' | 'gate' | 'gates'>

function classes(kind: string, data: BoxData): string {
  return [
    'canvas-box',
    `canvas-box--${kind}`,
    `is-${data.state}`,
    data.active ? 'is-active' : '',
    data.involved ? '' : 'is-dim',
    data.selected ? 'is-selected' : '',
    data.narrow ? 'is-narrow' : '',
    data.post === null ? '' : `is-post is-post-${data.post}`,
    data.spotlight === 'none' ? '' : `is-spotlight-${data.spotlight}`,
  ].join(' ')
}

function BoxButton({ id, data, kind }: { id: string; data: BoxData; kind: string }) {
  const t = useTranslations('ui.canvas')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (data.grabs) button.current?.focus()
  }, [data.grabs])
  const state = t(`states.${data.state}`)
  const label = data.active
    ? t('participantActive', { name: data.name, state, active: t('active') })
    : t('participant', { name: data.name, state })
  return (
    <button
      type="button"
      ref={button}
      data-box={id}
      tabIndex={data.isTabStop ? 0 : -1}
      className={`${classes(kind, data)} nodrag nopan`}
      aria-label={label}
      {...(data.staged
        ? { 'aria-pressed': data.spotlight === 'on' }
        : { 'aria-haspopup': 'dialog', 'aria-expanded': data.selected })}
      data-state={data.state}
      onClick={() => data.onSelect(data.selected ? null : id)}
    >
      <span className="canvas-mark" aria-hidden="true">
        {STATE_MARKS[data.state]}
      </span>
      <span className="canvas-name">
        {data.name}
        {data.stop !== null && <span className="canvas-stop">{data.stop}</span>}
      </span>
      <span className="canvas-role">
        {data.state === 'never-reached' ? t('neverReached') : data.role}
      </span>
      {data.faults > 0 && (
        <span className="canvas-fault" aria-hidden="true">
          {FAULT_MARK}
        </span>
      )}
    </button>
  )
}

/** Where the library ties its edges. The lanes draw themselves from the layout's own points. */
const Ties = memo(function Ties() {
  return (
    <>
      <Handle type="target" id="in" position={Position.Left} isConnectable={false} />
      <Handle type="source" id="out" position={Position.Right} isConnectable={false} />
    </>
  )
})

function ParticipantBox({ id, data }: NodeProps<BoxNode>) {
  return (
    <>
      <Ties />
      <BoxButton id={id} data={data} kind="participant" />
      {data.onToggle && <GroupToggle id={id} data={data} onToggle={data.onToggle} />}
    </>
  )
}

function GateBox({ id, data }: NodeProps<BoxNode>) {
  return <BoxButton id={id} data={data} kind="gate" />
}

function GroupBox({ id, data }: NodeProps<BoxNode>) {
  return (
    <div className={classes('group', data)} data-state={data.state}>
      <Ties />
      <span className="canvas-name">{data.name}</span>
      {data.onToggle && <GroupToggle id={id} data={data} onToggle={data.onToggle} />}
    </div>
  )
}

type GroupToggleProps = {
  readonly id: string
  readonly data: BoxData
  readonly onToggle: (id: string) => void
}

function GroupToggle({ id, data, onToggle }: GroupToggleProps) {
  const t = useTranslations('ui.canvas')
  const { open } = data
  return (
    <button
      type="button"
      className="canvas-toggle nodrag nopan"
      data-testid={`toggle-${id}`}
      aria-label={t(open ? 'close' : 'open', { name: data.name })}
      title={t(open ? 'closeHint' : 'openHint')}
      onClick={() => onToggle(id)}
    >
      <span aria-hidden="true">{open ? '−' : '+'}</span>
    </button>
  )
}

export const nodeTypes = { participant: ParticipantBox, gate: GateBox, gates: GroupBox }
