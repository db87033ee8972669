/** Puts a frame into React Flow's nodes and edges: positions, states, lanes. */
import { Position, type NodeHandle } from 'reactflow'
import type { Words } from '../../../content/use/useWords'
import { remember } from '../../../lib/remember'
import { getPacketLook } from '../../../trace/look'
import type { Frame } from '../../../trace/frameAt'
import { getMessage, getParticipant, indexTrace } from '../../../trace/indexTrace'
import { countBelow, getBox } from '../../../trace/stops'
import type { Hop, Trace } from '../../../trace/trace'
import { getBoxes, type Box, type Layout } from '../layout/geometry'
import type { LaneData, LaneEdgeType } from './LaneEdge'
import type { BoxNode } from './nodes'
import { getColumn, isNarrow, type LaneLine } from '../layout/ways'

export type FlowInput = {
  readonly frame: Frame
  readonly layout: Layout
  readonly words: Pick<Words, 'box' | 'role'>
  readonly lanes: readonly LaneLine[]
  /** Names a lane: "request, Frontend to API". */
  readonly nameLane: (line: LaneLine) => string
  readonly selected: string | null
  readonly staged?: boolean
  readonly spotlight: string | null
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
  const { frame, layout, words, selected } = input
  const { trace, hop, closed } = frame
  const { groups } = indexTrace(trace)
  const touches = (id: string, end: 'from' | 'to') =>
    hop[end] === id || groupOf(trace, hop[end]) === id
  return getBoxes(layout).map((box): BoxNode => {
    const group = groups.get(box.id)
    const members = group?.members ?? [box.id]
    const onToggle = group ? { onToggle: input.onToggleGroup } : {}
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
        name: words.box(box.id),
        role: words.role(box.id),
        stop: group ? getStop(input, box.id) : null,
        open: group !== undefined && !closed.has(box.id),
        state: frame.stateOf(box.id),
        active: touches(box.id, 'to'),
        involved: touches(box.id, 'to') || touches(box.id, 'from'),
        selected: selected === box.id,
        staged: input.staged === true,
        spotlight: getSpotlight(input, box.id),
        narrow: isNarrow(layout, box),
        post: layout.sizes.posts.get(box.id) ?? null,
        faults: trace.faults.filter(({ participant: at }) => members.includes(at)).length,
        isTabStop: input.tabStop === box.id,
        grabs: input.grabs === box.id,
        onSelect: input.onSelect,
        ...onToggle,
      },
    }
  })
}

/** Where the request is inside a group that is open, but drawn as one box. */
function getStop({ frame, layout, words }: FlowInput, group: string): string | null {
  const { trace, hop, closed } = frame
  const isHidden = layout.closed.has(group) && !closed.has(group)
  return isHidden && groupOf(trace, hop.to) === group ? words.box(hop.to) : null
}

/** A group stands in the light with each of its members. */
function getSpotlight(
  { frame: { trace }, spotlight }: FlowInput,
  id: string,
): BoxNode['data']['spotlight'] {
  if (spotlight === null) return 'none'
  const isLit =
    spotlight === id || groupOf(trace, spotlight) === id || groupOf(trace, id) === spotlight
  return isLit ? 'on' : 'off'
}

/** A hop may pass boxes that have nothing to do with it: the response crosses the network in one go. */
function travels(trace: Trace, layout: Layout, hop: Hop, line: LaneLine): boolean {
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

/** By request of the journey: the hops that travel a lane, ascending. */
function listTravels(
  trace: Trace,
  layout: Layout,
  line: LaneLine,
): ReadonlyMap<number, readonly number[]> {
  const travelled = new Map<number, number[]>()
  for (const [at, hop] of trace.hops.entries()) {
    if (!travels(trace, layout, hop, line)) continue
    const before = travelled.get(hop.exchange)
    if (before) before.push(at)
    else travelled.set(hop.exchange, [at])
  }
  return travelled
}

/** Found once, and not at every step again. */
const getTravels = remember(
  (trace: Trace) =>
    remember(
      (layout: Layout) =>
        remember((line: LaneLine) => listTravels(trace, layout, line), new WeakMap()),
      new WeakMap(),
    ),
  new WeakMap(),
)

/** What travelled a lane last, in the request that is on show. */
function getTone({ frame, layout }: FlowInput, line: LaneLine): LaneData['tone'] {
  const { trace, cursor, hop } = frame
  const travelled = getTravels(trace)(layout)(line).get(hop.exchange) ?? []
  const index = travelled[countBelow(travelled, cursor + 1) - 1]
  if (index === undefined) return 'quiet'
  const { tone } = getPacketLook(trace, index)
  if (tone === 'data') return 'data'
  if (line.lane === 'out') return 'request'
  return getMessage(trace, index)?.kind === 'response' ? tone : 'data'
}

export function toEdges(input: FlowInput): LaneEdgeType[] {
  const { frame, layout, lanes, nameLane } = input
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
      tone: getTone(input, line),
      current: travels(frame.trace, layout, frame.hop, line),
    },
  }))
}
