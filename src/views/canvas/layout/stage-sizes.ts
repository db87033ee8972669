/**
 * How large the boxes are on the stage of a presentation: the sizes follow from the screen, for what stands there
 * has to be read from the last row: names 4 % of its height, everything else at least 3 %. Where there is not enough
 * width for that, the picture gives way step by step, until there is a way to see between all boxes.
 */
import { sizeOfGroup, type Entry, type Sizes } from './sizes'

/** The place of a presentation's picture. */
export type Stage = {
  readonly widthPx: number
  readonly heightPx: number
  /** One per cent of the screen's height, px. */
  readonly unitPx: number
  readonly nameOf: (id: string) => string
  /** What a box says of itself that the trip did not come to. */
  readonly neverReached: string
}

/** The way between two boxes, and the length of an arrow head, % of the screen's height. */
const GAPS = { smallest: 1.8, largest: 9 } as const
const HEAD = 2.1
/** Names of at most this width stand inside as long as they can, in their own type size. */
const SHORT = 2.6
/** Width of a box whose name stands outside, % of the screen's height, and where there is room, px: what can be pressed is 44. */
const POST = 5
const WIDE_POST_PX = 44
/** The type size of what a box says beside its name, and how wide that is compared with bold. */
const SAYS = 3
const REGULAR = 0.88

/** Type sizes and what stands beside the text, % of the screen's height. The style sheet has the same. */
const ROOMY = { dense: false, name: 4.1, gateName: 3.3, beside: 1.8, besideGate: 6.8 } as const
const DENSE = { dense: true, name: 4, gateName: 3, beside: 1.2, besideGate: 6 } as const

type Columns = readonly (readonly Entry[])[]
type Posts = Sizes['posts']
type Type = (typeof ROOMY | typeof DENSE) & { readonly post: number }

/** The sizes for these columns on this stage: boxes as wide as their names, the rest is way. */
export function getStageSizes(stage: Stage, columns: Columns): Sizes {
  const sizes = findSizes(stage, columns)
  if (sizes) return sizes
  // Nothing is wide enough: the whole picture will be fitted in, a little smaller than it should be.
  const type = { ...DENSE, post: POST }
  const last = sizeStage(stage, columns, type, choosePosts(stage, columns, 'all'))
  return withGap(last, GAPS.smallest * stage.unitPx)
}

/** Whether all boxes have room side by side, at sizes that can be read. */
export function fitsOnStage(stage: Stage, columns: Columns): boolean {
  return findSizes(stage, columns) !== null
}

function findSizes(stage: Stage, columns: Columns): Sizes | null {
  const holds = ({ gap }: Sizes) => gap >= GAPS.smallest * stage.unitPx
  for (const post of [Math.max(POST, WIDE_POST_PX / stage.unitPx), POST])
    for (const [type, outside] of [
      [ROOMY, 'none'],
      [ROOMY, 'long'],
      [DENSE, 'long'],
      [DENSE, 'most'],
      [DENSE, 'all'],
    ] as const) {
      const posts = choosePosts(stage, columns, outside)
      const sizes = sizeStage(stage, columns, { ...type, post }, posts)
      if (holds(sizes)) return sizes
    }
  return null
}

/**
 * The boxes between the first one and the middleware whose names stand outside, in turns above and below: the long
 * ones, all but the one beside the middleware (which leaves a name no room), or really all.
 */
function choosePosts(
  { nameOf }: Stage,
  columns: Columns,
  outside: 'none' | 'long' | 'most' | 'all',
): Posts {
  const middleware = columns.findIndex((entries, index) => index > 1 && entries[0]?.gates)
  const between = columns.slice(1, middleware === -1 ? columns.length - 2 : middleware).flat()
  const chosen = between.filter(({ id, gates }, index) => {
    if (gates || outside === 'none') return false
    const isLong = getWidth(nameOf(id)) > SHORT
    return isLong || outside === 'all' || (outside === 'most' && index < between.length - 1)
  })
  return new Map(chosen.map(({ id }, index) => [id, index % 2 === 0 ? 'above' : 'below']))
}

function sizeStage(stage: Stage, columns: Columns, type: Type, posts: Posts): Sizes {
  const { unitPx: u, nameOf } = stage
  const gateCount = Math.max(1, ...columns.flat().map(({ gates }) => gates?.length ?? 0))
  const title = 7.2 * u
  const padding = 1.2 * u
  const roomForGates = stage.heightPx - title - padding - 5 * u
  const says = (getWidestWord(stage.neverReached) * REGULAR * SAYS + type.beside) * u
  const base = {
    box: [20 * u, 27 * u],
    gateHeight: Math.min(8.4 * u, roomForGates / gateCount - u),
    gateGap: u,
    padding,
    title,
    gap: 0,
    stack: 4 * u,
    lanes: { out: -8.3 * u, back: 8.3 * u },
    margin: 2 * u,
    head: 0,
    narrow: says,
    dense: type.dense,
    posts,
    slot: { inset: 3 * u, under: true },
  } as const
  // Only what stands behind the middleware is made wider for it: it is what a trip mostly does not come to.
  const last = new Set((columns.at(-1) ?? []).map(({ id }) => id))
  const widthOf = ({ id, gates }: Entry) => {
    if (posts.has(id)) return type.post * u
    const name = getWidestWord(nameOf(id)) * type.name * u
    if (!gates) return Math.max(name + type.beside * u, last.has(id) ? says : 0)
    return Math.max(
      name,
      ...gates.map((gate) => (getWidth(nameOf(gate)) * type.gateName + type.besideGate) * u),
    )
  }
  const used = columns.reduce(
    (sum, entries) =>
      sum + Math.max(...entries.map((entry) => widthOf(entry) + (entry.gates ? 2 * padding : 0))),
    0,
  )
  const gap = (stage.widthPx - used - 2 * base.margin) / Math.max(1, columns.length - 1)
  const sizes: Sizes = {
    ...base,
    of: (entry, sharedBy) =>
      entry.gates
        ? sizeOfGroup(entry.gates, widthOf(entry), base)
        : [widthOf(entry), sharedBy > 1 ? base.box[1] * 0.94 : base.box[1]],
  }
  return withGap(sizes, Math.min(GAPS.largest * u, gap), HEAD * u)
}

function withGap(sizes: Sizes, gap: number, head = gap): Sizes {
  return { ...sizes, gap, head: Math.min(head, gap) }
}

/** How wide a bold text is at most, in its own type size: measured on the widest of common system fonts. */
function getWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + getLetterWidth(letter), 0)
}

function getLetterWidth(letter: string): number {
  if (/[ilj.,:'íì ]/i.test(letter)) return 0.38
  if (/[tfr]/.test(letter)) return 0.5
  if (/[scz]/.test(letter)) return 0.6
  if (/[ADGHNOQU]/.test(letter)) return 0.8
  return /[mwMW]/.test(letter) ? 1.06 : 0.73
}

function getWidestWord(text: string): number {
  return Math.max(...text.split(/[ -]/).map(getWidth))
}
