/**
 * Where every box stands, in flow px, as pure functions of the Trace: from left to right, or from top to
 * bottom on narrow screens.
 */
import type { Closed } from '../../../trace/stops'
import type { Trace } from '../../../trace/trace'
import { SIZES, type Entry, type Orientation, type Sizes } from './sizes'
import { fitsOnStage, getStageSizes, type Stage } from './stage-sizes'

export type Point = { readonly x: number; readonly y: number }

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
  readonly sizes: Sizes
  /** The groups that are drawn as one box. */
  readonly closed: Closed
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

/** On a stage that has no room for its stops side by side with the rest, the network is drawn as one box. */
function closeForStage(trace: Trace, closed: Closed, stage: Stage): Closed {
  if (fitsOnStage(stage, toEntries(trace, closed))) return closed
  const network = trace.participants.find(({ kind, group }) => kind === 'network' && group !== null)
  return network?.group ? new Set([...closed, network.group]) : closed
}

/** `stage`: sizes for a presentation there, instead of those that are fitted into the page afterwards. */
export function layoutTrace(
  trace: Trace,
  orientation: Orientation,
  asked: Closed,
  stage: Stage | null = null,
): Layout {
  const closed = stage ? closeForStage(trace, asked, stage) : asked
  const entered = toEntries(trace, closed)
  const sizes = stage ? getStageSizes(stage, entered) : SIZES[orientation]
  const horizontal = orientation === 'horizontal'
  let along = 0
  const columns = entered.map((entries): Column => {
    const measured = entries.map((entry) => ({ entry, size: sizes.of(entry, entries.length) }))
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
  return { orientation, columns, sizes, closed }
}

function placeGates(gates: readonly string[], group: Box, sizes: Sizes): readonly Box[] {
  return gates.map((id, index) => ({
    id,
    kind: 'gate',
    x: group.x + sizes.padding,
    y: group.y + sizes.title + index * (sizes.gateHeight + sizes.gateGap),
    width: group.width - 2 * sizes.padding,
    height: sizes.gateHeight,
  }))
}

export function getBoxes(layout: Layout): readonly Box[] {
  return layout.columns.flatMap(({ boxes, members }) => [...boxes, ...members])
}

/** What has to be in view: all boxes, with room for the marks on their corners. */
export function getBounds(layout: Layout): Omit<Box, 'id' | 'kind'> {
  const boxes = getBoxes(layout)
  const x = Math.min(...boxes.map((box) => box.x)) - layout.sizes.margin
  const y = Math.min(...boxes.map((box) => box.y)) - layout.sizes.margin
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + layout.sizes.margin - x
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + layout.sizes.margin - y
  return { x, y, width, height }
}
