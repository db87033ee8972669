/** Puts a frame (trace, cursor) into React Flow's nodes and edges: positions, states, lanes. */
import { Position, type NodeHandle } from 'reactflow'
import type { Words } from '../../../content/use/useWords'
import { getPacketLook } from '../../../trace/look'
import {
  getBox,
  getGroupState,
  getMessage,
  getParticipant,
  getParticipantState,
  hopAt,
  type Closed,
} from '../../../trace/questions'
import type { Hop, Trace, FaultOffer } from '../../../trace/trace'
import { getBoxes, type Box, type Layout } from '../layout/geometry'
import type { LaneData, LaneEdgeType } from './LaneEdge'
import type { BoxNode } from './nodes'
import { getColumn, isNarrow, type LaneLine } from '../layout/ways'

export type FlowInput = {
  readonly trace: Trace
  readonly cursor: number
  readonly layout: Layout
  /** What the person has closed. */
  readonly closed: Closed
  readonly words: Pick<Words, 'participant' | 'group' | 'role'>
  readonly lanes: readonly LaneLine[]
  /** Names a lane: "request, Frontend to API". */
  readonly nameLane: (line: LaneLine) => string
  readonly selected: string | null
  readonly staged?: boolean
  readonly spotlight: string | null
  readonly offers: readonly FaultOffer[]
  readonly onSelect: (id: string | null) => void
  readonly onToggleGroup: (id: string) => void
  /** The one box that Tab comes to, and the one that takes the focus when it appears. */
  readonly tabStop: string
  readonly grabs: string | null
}

/** Edges are drawn from our own points; the library only wants to know that a node can have one. */
function handlesOf(box: Box): NodeHandle[] {
  const at = { x: 0, y: box.height / 2, width: 1, height: 1 }
  return [
    { ...at, id: 'in', type: 'target', position: Position.Left },
    { ...at, id: 'out', type: 'source', position: Position.Right },
  ]
}

function groupOf(trace: Trace, id: string): string | null {
  return getParticipant(trace, id)?.group ?? null
}

export function toNodes(input: FlowInput): BoxNode[] {
  const { trace, cursor, layout, words, selected, offers } = input
  const hop = hopAt(trace, cursor)
  const touches = (id: string, end: 'from' | 'to') =>
    hop[end] === id || groupOf(trace, hop[end]) === id
  return getBoxes(layout).map((box): BoxNode => {
    const participant = getParticipant(trace, box.id)
    const isGroup = !participant
    const members = isGroup
      ? trace.participants.filter(({ group }) => group === box.id).map(({ id }) => id)
      : [box.id]
    const onToggle = isGroup ? { onToggle: input.onToggleGroup } : {}
    return {
      id: box.id,
      type: box.kind,
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      handles: handlesOf(box),
      zIndex: box.kind === 'gates' ? 0 : 1,
      focusable: false,
      // The library takes the pointer from boxes that can be neither dragged nor selected.
      style: { pointerEvents: 'all' },
      data: {
        name: participant ? words.participant(participant) : words.group(box.id),
        role: words.role(box.id),
        stop: isGroup ? getStop(input, box.id) : null,
        open: isGroup && !input.closed.has(box.id),
        state: isGroup
          ? getGroupState(trace, cursor, box.id)
          : getParticipantState(trace, cursor, box.id),
        active: touches(box.id, 'to'),
        involved: touches(box.id, 'to') || touches(box.id, 'from'),
        selected: selected === box.id,
        staged: input.staged === true,
        spotlight: getSpotlight(input, box.id),
        narrow: isNarrow(layout, box),
        post: layout.sizes.posts.get(box.id) ?? null,
        faults: offers.filter(({ participant: at, active }) => active && members.includes(at))
          .length,
        isTabStop: input.tabStop === box.id,
        grabs: input.grabs === box.id,
        onSelect: input.onSelect,
        ...onToggle,
      },
    }
  })
}

/** Where the request is inside a group that is open, but drawn as one box. */
function getStop(
  { trace, cursor, layout, closed, words }: FlowInput,
  group: string,
): string | null {
  const at = getParticipant(trace, hopAt(trace, cursor).to)
  const isHidden = layout.closed.has(group) && !closed.has(group)
  return isHidden && at?.group === group ? words.participant(at) : null
}

/** A group stands in the light with each of its members. */
function getSpotlight({ trace, spotlight }: FlowInput, id: string): BoxNode['data']['spotlight'] {
  if (spotlight === null) return 'none'
  const isLit =
    spotlight === id || groupOf(trace, spotlight) === id || groupOf(trace, id) === spotlight
  return isLit ? 'on' : 'off'
}

/** A hop may pass boxes that have nothing to do with it: the response crosses the network in one go. */
function travels({ trace, layout }: FlowInput, hop: Hop, line: LaneLine): boolean {
  if (hop.direction !== (line.lane === 'out' ? 'request' : 'response')) return false
  const from = getColumn(layout, getBox(trace, hop.from, layout.closed))
  const to = getColumn(layout, getBox(trace, hop.to, layout.closed))
  const far = Math.max(from, to)
  if (line.column < Math.min(from, to) || line.column >= far) return false
  return line.column + 1 < far || laneEnd(trace, far === to ? hop.to : hop.from) === line.far
}

/** The box in a column: for a lane, a gate is its group whether that is open or not. */
function laneEnd(trace: Trace, id: string): string {
  return groupOf(trace, id) ?? id
}

function getTone(input: FlowInput, past: readonly Hop[], line: LaneLine): LaneData['tone'] {
  const { trace } = input
  const { exchange } = hopAt(trace, input.cursor)
  const index = past.findLastIndex((hop) => hop.exchange === exchange && travels(input, hop, line))
  if (index === -1) return 'quiet'
  const { tone } = getPacketLook(trace, index)
  if (tone === 'data') return 'data'
  if (line.lane === 'out') return 'request'
  return getMessage(trace, index)?.kind === 'response' ? tone : 'data'
}

export function toEdges(input: FlowInput): LaneEdgeType[] {
  const { trace, cursor, layout, lanes, nameLane } = input
  const past = trace.hops.slice(0, cursor + 1)
  const current = hopAt(trace, cursor)
  return lanes.map((line): LaneEdgeType => ({
    id: line.id,
    type: 'lane',
    source: line.near,
    target: line.far,
    sourceHandle: 'out',
    targetHandle: 'in',
    focusable: false,
    ariaLabel: nameLane(line),
    data: {
      lane: line.lane,
      points: line.points,
      head: layout.sizes.head,
      tone: getTone(input, past, line),
      current: travels(input, current, line),
    },
  }))
}
