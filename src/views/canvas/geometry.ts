/**
 * Where every box stands and which way the packet takes, in flow px, as pure functions of the Trace.
 * The way out and the way back are two lanes: above and below the middle of a box where the trip
 * runs from left to right, two columns where it runs from top to bottom (narrow screens).
 */
import type { Closed } from '../../trace/questions'
import type { Trace } from '../../trace/trace'

export type Point = { readonly x: number; readonly y: number }
export type Orientation = 'horizontal' | 'vertical'
export type Lane = 'out' | 'back'

export type Box = {
  readonly id: string
  readonly kind: 'participant' | 'gate' | 'gates'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The boxes of one distance from the frontend; `members` are the gates of an open group. */
type Column = { readonly boxes: readonly Box[]; readonly members: readonly Box[] }

export type Layout = {
  readonly orientation: Orientation
  readonly columns: readonly Column[]
}

type Sizes = {
  readonly box: readonly [width: number, height: number]
  readonly gate: readonly [width: number, height: number]
  readonly narrowBox: number
  readonly narrowGate: number
  readonly gateGap: number
  readonly padding: number
  readonly title: number
  readonly gap: number
  readonly stack: number
}

const SIZES: Readonly<Record<Orientation, Sizes>> = {
  horizontal: {
    box: [208, 236],
    gate: [304, 68],
    narrowBox: 172,
    narrowGate: 150,
    gateGap: 11,
    padding: 18,
    title: 68,
    gap: 84,
    stack: 36,
  },
  vertical: {
    box: [352, 54],
    gate: [328, 34],
    narrowBox: 352,
    narrowGate: 328,
    gateGap: 4,
    padding: 12,
    title: 34,
    gap: 26,
    stack: 10,
  },
}

/** Distance of the lanes from the middle of a box, or (vertical) from the middle of the page. */
const LANE_OFFSET: Readonly<Record<Orientation, Readonly<Record<Lane, number>>>> = {
  horizontal: { out: -86, back: 86 },
  vertical: { out: 28, back: 122 },
}
/** Around the outermost boxes. */
const MARGIN = 18
/** Where a packet waits inside a gate, from the gate's right edge. */
const GATE_SLOT = 4

type Entry = {
  readonly id: string
  readonly gates: readonly string[] | null
  /** The stops of the network have short names: their box is narrow. */
  readonly isNetwork: boolean
}

/** Participants by distance from the frontend; what is external stands beside the database. */
function toEntries(trace: Trace, closed: Closed): readonly (readonly Entry[])[] {
  const columns: Entry[][] = []
  for (const { id, group, kind } of trace.participants) {
    const isNetwork = kind === 'network'
    const last = columns.at(-1)
    const open = last?.find((entry) => entry.id === group)
    if (open) {
      if (open.gates) columns[columns.length - 1] = [{ ...open, gates: [...open.gates, id] }]
    } else if (group !== null) {
      columns.push([{ id: group, gates: closed.has(group) ? null : [id], isNetwork }])
    } else if (kind === 'external' && last) {
      last.push({ id, gates: null, isNetwork })
    } else {
      columns.push([{ id, gates: null, isNetwork }])
    }
  }
  return columns
}

/** A column that is shared by several boxes is not longer for it where it runs across a phone. */
function sizeOf(entry: Entry, sizes: Sizes, sharedBy: number): readonly [number, number] {
  if (!entry.gates && sizes === SIZES.vertical)
    return [
      (sizes.box[0] - (sharedBy - 1) * sizes.stack) / sharedBy,
      sharedBy > 1 ? 60 : sizes.box[1],
    ]
  if (!entry.gates)
    return [
      entry.isNetwork ? sizes.narrowBox : sizes.box[0],
      sharedBy > 1 ? sizes.box[1] * 0.94 : sizes.box[1],
    ]
  const { gate, gateGap, padding, title } = sizes
  const height = entry.gates.length * (gate[1] + gateGap) - gateGap
  const gateWidth = entry.isNetwork ? sizes.narrowGate : gate[0]
  return [gateWidth + 2 * padding, title + height + padding]
}

export function layoutTrace(trace: Trace, orientation: Orientation, closed: Closed): Layout {
  const sizes = SIZES[orientation]
  const horizontal = orientation === 'horizontal'
  let along = 0
  const columns = toEntries(trace, closed).map((entries): Column => {
    const measured = entries.map((entry) => ({ entry, size: sizeOf(entry, sizes, entries.length) }))
    const across = horizontal ? 1 : 0
    const total =
      measured.reduce((sum, { size }) => sum + size[across], 0) + (entries.length - 1) * sizes.stack
    let position = -total / 2
    const boxes = measured.map(({ entry, size: [width, height] }): Box => {
      const x = horizontal ? along : position
      const y = horizontal ? position : along
      position += (horizontal ? height : width) + sizes.stack
      return { id: entry.id, kind: entry.gates ? 'gates' : 'participant', x, y, width, height }
    })
    along += Math.max(...measured.map(({ size }) => size[horizontal ? 0 : 1])) + sizes.gap
    const [group] = boxes
    const gates = entries[0]?.gates ?? []
    return { boxes, members: group ? placeGates(gates, group, sizes) : [] }
  })
  return { orientation, columns }
}

function placeGates(gates: readonly string[], group: Box, sizes: Sizes): readonly Box[] {
  return gates.map((id, index) => ({
    id,
    kind: 'gate',
    x: group.x + sizes.padding,
    y: group.y + sizes.title + index * (sizes.gate[1] + sizes.gateGap),
    width: group.width - 2 * sizes.padding,
    height: sizes.gate[1],
  }))
}

export function getBoxes(layout: Layout): readonly Box[] {
  return layout.columns.flatMap(({ boxes, members }) => [...boxes, ...members])
}

/** What has to be in view: all boxes, with room for the marks on their corners. */
export function getBounds(layout: Layout): Omit<Box, 'id' | 'kind'> {
  const boxes = getBoxes(layout)
  const x = Math.min(...boxes.map((box) => box.x)) - MARGIN
  const y = Math.min(...boxes.map((box) => box.y)) - MARGIN
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN - x
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN - y
  return { x, y, width, height }
}

type Place = { readonly column: number; readonly outer: Box; readonly box: Box; readonly top: Box }

function findPlace(layout: Layout, id: string): Place {
  for (const [column, { boxes, members }] of layout.columns.entries()) {
    const member = members.find((box) => box.id === id)
    const outer = boxes.find((box) => box.id === id) ?? (member && boxes[0])
    if (outer) return { column, outer, box: member ?? outer, top: members[0] ?? outer }
  }
  throw new Error(`no box for ${id}`)
}

function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Lanes of a box that shares its column, and is smaller for it, stand closer together. */
function laneOffset(layout: Layout, box: Box, lane: Lane): number {
  const offset = LANE_OFFSET[layout.orientation][lane]
  const [width, height] = SIZES[layout.orientation].box
  if (box.kind !== 'participant') return offset
  return offset * (layout.orientation === 'horizontal' ? box.height / height : box.width / width)
}

/** A box that shares its row on a phone has room for a packet only under its name. */
export function isNarrow(box: Box): boolean {
  return box.kind === 'participant' && box.width < 200
}

/** Where a packet rests in a box. */
export function getRestPoint(layout: Layout, id: string, lane: Lane): Point {
  const { box } = findPlace(layout, id)
  const { x, y } = centre(box)
  if (layout.orientation === 'vertical')
    return { x: laneX(layout, box, lane), y: isNarrow(box) ? y + 13 : y }
  if (box.kind === 'gate') return { x: box.x + box.width - GATE_SLOT, y }
  return { x, y: y + laneOffset(layout, box, lane) }
}

function laneX(layout: Layout, box: Box, lane: Lane): number {
  return (box.kind === 'gate' ? 0 : centre(box).x) + laneOffset(layout, box, lane)
}

/** Where a lane meets the border of a box, on the side that faces away from or to the frontend. */
function getPort(layout: Layout, outer: Box, side: 'near' | 'far', lane: Lane): Point {
  const { y } = centre(outer)
  if (layout.orientation === 'vertical')
    return {
      x: laneX(layout, outer, lane),
      y: side === 'near' ? outer.y : outer.y + outer.height,
    }
  return {
    x: side === 'near' ? outer.x : outer.x + outer.width,
    y: y + laneOffset(layout, outer, lane),
  }
}

/**
 * Where the lanes to one of several neighbours leave a box: spread over its far side from top to
 * bottom, so that they do not cross.
 */
function getFarPort(layout: Layout, near: Box, far: Box, lane: Lane): Point {
  const port = getPort(layout, near, 'far', lane)
  const rivals = layout.columns.find(({ boxes }) => boxes.includes(far))?.boxes ?? []
  if (rivals.length < 2) return port
  const slot = 2 * rivals.indexOf(far) + (lane === 'out' ? 0 : 1)
  const share = (slot + 0.5) / (2 * rivals.length)
  return layout.orientation === 'horizontal'
    ? { ...port, y: near.y + near.height * (0.08 + 0.84 * share) }
    : { ...port, x: near.x + near.width * share }
}

/** How far from the frontend something stands: the index of its column. */
export function getColumn(layout: Layout, id: string): number {
  return findPlace(layout, id).column
}

export type LaneLine = {
  readonly id: string
  readonly lane: Lane
  readonly near: string
  readonly far: string
  /** Index of the near column. */
  readonly column: number
  /** In the direction of travel. */
  readonly points: readonly Point[]
}

/** The two lanes between every box and its neighbours in the next column. */
export function getLanes(layout: Layout): readonly LaneLine[] {
  return layout.columns.flatMap(({ boxes }, index) =>
    (layout.columns[index + 1]?.boxes ?? []).flatMap((far) =>
      boxes.slice(0, 1).flatMap((near) =>
        (['out', 'back'] as const).map((lane): LaneLine => {
          const points = [getFarPort(layout, near, far, lane), getPort(layout, far, 'near', lane)]
          return {
            id: `${near.id}-${far.id}-${lane}`,
            lane,
            near: near.id,
            far: far.id,
            column: index,
            points: lane === 'out' ? points : points.toReversed(),
          }
        }),
      ),
    ),
  )
}

/** From a gate's slot to the border of its group, along the paddings so that no label is crossed. */
function leaveGate(
  layout: Layout,
  place: Place,
  side: 'near' | 'far',
  lane: Lane,
): readonly Point[] {
  const { outer, box, top } = place
  const port = getPort(layout, outer, side, lane)
  if (box === outer || layout.orientation === 'vertical') return [port]
  const slot = getRestPoint(layout, box.id, lane)
  if (side === 'far') {
    const x = outer.x + outer.width - 8
    return [{ x, y: slot.y }, { x, y: port.y }, port]
  }
  const x = outer.x + 9
  const y = top.y - 9
  return [{ x: slot.x, y }, { x, y }, { x, y: port.y }, port]
}

/** The way from a rest point to that of the next box, both included. */
export function getWay(
  layout: Layout,
  from: { readonly id: string; readonly lane: Lane },
  to: { readonly id: string; readonly lane: Lane },
): readonly Point[] {
  const start = getRestPoint(layout, from.id, from.lane)
  const end = getRestPoint(layout, to.id, to.lane)
  const a = findPlace(layout, from.id)
  const b = findPlace(layout, to.id)
  if (a.outer === b.outer) return [start, end]
  const away = b.column > a.column
  const [near, far] = away ? [a, b] : [b, a]
  const farSide = [
    ...leaveGate(layout, near, 'far', to.lane).slice(0, -1),
    getFarPort(layout, near.outer, far.outer, to.lane),
  ]
  const nearSide = leaveGate(layout, far, 'near', to.lane)
  return away
    ? [start, ...walkAround(a, start, farSide), ...walkAround(b, end, nearSide).toReversed(), end]
    : [start, ...walkAround(a, start, nearSide), ...walkAround(b, end, farSide).toReversed(), end]
}

/** Distance from the border at which a packet changes lanes inside a box, clear of its name. */
const AISLE = 15

/** From a rest point to a port at another height: along the border, not across the name. */
function walkAround({ box }: Place, rest: Point, ports: readonly Point[]): readonly Point[] {
  const port = ports[0]
  if (!port || box.kind !== 'participant' || port.y === rest.y || port.x === rest.x) return ports
  const x = port.x > rest.x ? port.x - AISLE : port.x + AISLE
  return [{ x, y: rest.y }, { x, y: port.y }, ...ports]
}
