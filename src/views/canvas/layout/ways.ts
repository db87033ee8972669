/**
 * Which way the packet takes between the boxes of a layout, in flow px. The way out and the way back are
 * two lanes: above and below the middle of a box where the trip runs from left to right, two columns
 * where it runs from top to bottom.
 */
import { remember } from '../../../lib/remember'
import type { Box, Layout, Point } from './geometry'
import type { Lane } from '../../../trace/indexTrace'

type Place = { readonly column: number; readonly outer: Box; readonly box: Box; readonly top: Box }

function listPlaces({ columns }: Layout): ReadonlyMap<string, Place> {
  const places = columns.flatMap(({ boxes, members }, column): readonly Place[] => [
    ...boxes.map((box) => ({ column, outer: box, box, top: members[0] ?? box })),
    ...members.map((box) => ({ column, outer: boxes[0] ?? box, box, top: members[0] ?? box })),
  ])
  return new Map(places.map((place) => [place.box.id, place]))
}

const getPlaces = remember(listPlaces, new WeakMap())

function findPlace(layout: Layout, id: string): Place {
  const place = getPlaces(layout).get(id)
  if (place) return place
  throw new Error(`no box for ${id}`)
}

function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Lanes of a box that shares its column, and is smaller for it, stand closer together. */
function laneOffset(layout: Layout, box: Box, lane: Lane): number {
  const offset = layout.sizes.lanes[lane]
  const [width, height] = layout.sizes.box
  if (box.kind !== 'participant') return offset
  return offset * (layout.orientation === 'horizontal' ? box.height / height : box.width / width)
}

/** A box that shares its row on a phone has room for a packet only under its name. */
export function isNarrow({ sizes }: Layout, box: Box): boolean {
  return box.kind === 'participant' && box.width < sizes.narrow
}

/** Where a packet rests in a box. */
export function getRestPoint(layout: Layout, id: string, lane: Lane): Point {
  const { box } = findPlace(layout, id)
  const { x, y } = centre(box)
  if (layout.orientation === 'vertical')
    return { x: laneX(layout, box, lane), y: isNarrow(layout, box) ? y + 13 : y }
  const { inset, under } = layout.sizes.slot
  if (box.kind === 'gate')
    return {
      x: box.x + box.width - inset,
      y: under ? box.y + box.height + layout.sizes.gateGap / 2 : y,
    }
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

/** A lane that is shorter than this many arrow heads has corners where it would be steep. */
const SHORT = 3

/** Two ends, and the corners between them: a steep arrow head in a short gap would point at the gap and not at its box. */
function turn({ orientation, sizes }: Layout, ends: readonly Point[]): readonly Point[] {
  const [start, end] = ends
  if (!start || !end) return ends
  const [along, across] =
    orientation === 'horizontal' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const gap = end[along] - start[along]
  const isSteep = Math.abs(end[across] - start[across]) > Math.abs(gap)
  if (!isSteep || Math.abs(gap) > SHORT * sizes.head) return ends
  const bend = end[along] - Math.sign(gap) * Math.min(sizes.head, Math.abs(gap) * 0.75)
  const corners = [start, end].map((point): Point => ({ ...point, [along]: bend }))
  return [start, ...corners, end]
}

/** The two lanes between every box and its neighbours in the next column. */
export function getLanes(layout: Layout): readonly LaneLine[] {
  return layout.columns.flatMap(({ boxes }, index) =>
    (layout.columns[index + 1]?.boxes ?? []).flatMap((far) =>
      boxes.slice(0, 1).flatMap((near) =>
        (['out', 'back'] as const).map((lane): LaneLine => {
          const ends = [getFarPort(layout, near, far, lane), getPort(layout, far, 'near', lane)]
          return {
            id: `${near.id}-${far.id}-${lane}`,
            lane,
            near: near.id,
            far: far.id,
            column: index,
            points: turn(layout, lane === 'out' ? ends : ends.toReversed()),
          }
        }),
      ),
    ),
  )
}

/** From a gate's slot to the border of its group: along the paddings, for everything else lies beneath the gates. */
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
  const inset = layout.sizes.padding / 2
  const far = outer.x + outer.width - inset
  if (side === 'far') return [{ x: far, y: slot.y }, { x: far, y: port.y }, port]
  const near = outer.x + inset
  const y = top.y - inset
  return [{ x: far, y: slot.y }, { x: far, y }, { x: near, y }, { x: near, y: port.y }, port]
}

/** From one gate to another of the same group: in the padding beside them. */
function passGates(layout: Layout, outer: Box, start: Point, end: Point): readonly Point[] {
  if (layout.orientation === 'vertical' || start.y === end.y) return [start, end]
  const x = outer.x + outer.width - layout.sizes.padding / 2
  return [start, { x, y: start.y }, { x, y: end.y }, end]
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
  if (a.outer === b.outer)
    return a.box === a.outer ? [start, end] : passGates(layout, a.outer, start, end)
  const away = b.column > a.column
  const [near, far] = away ? [a, b] : [b, a]
  const farSide = [
    ...leaveGate(layout, near, 'far', to.lane).slice(0, -1),
    getFarPort(layout, near.outer, far.outer, to.lane),
  ]
  const nearSide = leaveGate(layout, far, 'near', to.lane)
  const [leaving, coming] = away ? [farSide, nearSide] : [nearSide, farSide]
  const out = walkAround(a, start, leaving)
  const into = walkAround(b, end, coming).toReversed()
  const corners = turn(layout, [...out.slice(-1), ...into.slice(0, 1)]).slice(1, -1)
  return [start, ...out, ...corners, ...into, end]
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
