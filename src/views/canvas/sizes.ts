/**
 * How large the boxes are, in flow px. On the page the whole picture is fitted into its place
 * afterwards; on the stage of a presentation the sizes follow from the screen, for what stands there has to be read
 * from the last row: names 4 % of its height, everything else at least 3 %.
 */
export type Orientation = 'horizontal' | 'vertical'
export type Lane = 'out' | 'back'

/** One box of the picture: a participant, or a group with its gates where that is open. */
export type Entry = {
  readonly id: string
  readonly gates: readonly string[] | null
  /** The stops of the network have short names: their box is narrow. */
  readonly isNetwork: boolean
}

export type Size = readonly [width: number, height: number]

export type Sizes = {
  /** The size of an entry that shares its column with others. */
  readonly of: (entry: Entry, sharedBy: number) => Size
  /** Boxes of this size have their lanes at `lanes`; in smaller ones they stand closer together. */
  readonly box: Size
  readonly gateHeight: number
  readonly gateGap: number
  readonly padding: number
  readonly title: number
  readonly gap: number
  readonly stack: number
  /** Distance of the lanes from the middle of a box, or (vertical) from the middle of the page. */
  readonly lanes: Readonly<Record<Lane, number>>
  /** Around the outermost boxes. */
  readonly margin: number
  /** Length of an arrow head. */
  readonly head: number
  /** Boxes under this width are narrow. */
  readonly narrow: number
  /** Boxes without room for their name: it stands above or under them. */
  readonly posts: ReadonlyMap<string, 'above' | 'below'>
  /** Where a packet waits at a gate: how far inside its right edge, and whether under its name. */
  readonly slot: { readonly inset: number; readonly under: boolean }
}

/** The place of a presentation's picture. */
export type Stage = {
  readonly widthPx: number
  readonly heightPx: number
  /** One per cent of the screen's height, px. */
  readonly unitPx: number
  readonly nameOf: (id: string) => string
}

function sizeOfGroup(
  gates: readonly string[],
  width: number,
  { gateHeight, gateGap, padding, title }: Omit<Sizes, 'of'>,
): Size {
  const height = gates.length * (gateHeight + gateGap) - gateGap
  return [width + 2 * padding, title + height + padding]
}

const HORIZONTAL = {
  box: [208, 236],
  gateHeight: 68,
  gateGap: 11,
  padding: 18,
  title: 68,
  gap: 84,
  stack: 36,
  lanes: { out: -86, back: 86 },
  margin: 18,
  head: 15,
  narrow: 200,
  posts: new Map(),
  slot: { inset: 4, under: false },
} as const satisfies Omit<Sizes, 'of'>

const VERTICAL = {
  box: [352, 54],
  gateHeight: 34,
  gateGap: 4,
  padding: 12,
  title: 34,
  gap: 26,
  stack: 10,
  lanes: { out: 28, back: 122 },
  margin: 18,
  head: 15,
  narrow: 200,
  posts: new Map(),
  slot: { inset: 4, under: false },
} as const satisfies Omit<Sizes, 'of'>

export const SIZES: Readonly<Record<Orientation, Sizes>> = {
  horizontal: {
    ...HORIZONTAL,
    of: ({ gates, isNetwork }, sharedBy) => {
      if (gates) return sizeOfGroup(gates, isNetwork ? 150 : 304, HORIZONTAL)
      const [width, height] = HORIZONTAL.box
      return [isNetwork ? 172 : width, sharedBy > 1 ? height * 0.94 : height]
    },
  },
  vertical: {
    ...VERTICAL,
    // A column that is shared by several boxes is not longer for it where it runs across a phone.
    of: ({ gates }, sharedBy) =>
      gates
        ? sizeOfGroup(gates, 328, VERTICAL)
        : [
            (VERTICAL.box[0] - (sharedBy - 1) * VERTICAL.stack) / sharedBy,
            sharedBy > 1 ? 60 : VERTICAL.box[1],
          ],
  },
}

/** Type sizes of the stage, % of the screen's height. The style sheet has the same. */
const NAME = 4.1
const GATE_NAME = 3.3
const GAPS = { smallest: 1.8, largest: 9 } as const
/** Names of at most this width always stand inside, in their own type size. */
const SHORT = 2.6
/** Width of a box whose name stands outside. */
const POST = 5

/** The sizes for these columns on this stage: boxes as wide as their names, the rest is way. */
export function getStageSizes(stage: Stage, columns: readonly (readonly Entry[])[]): Sizes {
  const roomy = sizeStage(stage, columns, new Map())
  return roomy.gap >= GAPS.smallest * stage.unitPx
    ? roomy
    : sizeStage(stage, columns, choosePosts(stage, columns))
}

/** What stands between the first box and the middleware, but for short names: in turns above and below. */
function choosePosts(
  { nameOf }: Stage,
  columns: readonly (readonly Entry[])[],
): ReadonlyMap<string, 'above' | 'below'> {
  const middleware = columns.findIndex((entries, index) => index > 1 && entries[0]?.gates)
  const between = columns.slice(1, middleware === -1 ? columns.length - 2 : middleware).flat()
  const long = between.filter(({ id, gates }) => !gates && getWidth(nameOf(id)) > SHORT)
  return new Map(long.map(({ id }, index) => [id, index % 2 === 0 ? 'above' : 'below']))
}

function sizeStage(
  stage: Stage,
  columns: readonly (readonly Entry[])[],
  posts: Sizes['posts'],
): Sizes {
  const { unitPx: u, nameOf } = stage
  const gateCount = Math.max(1, ...columns.flat().map(({ gates }) => gates?.length ?? 0))
  const title = 7.2 * u
  const padding = 1.2 * u
  const roomForGates = stage.heightPx - title - padding - 5 * u
  const base = {
    box: [20 * u, 27 * u],
    gateHeight: Math.min(8.4 * u, roomForGates / gateCount - u),
    gateGap: u,
    padding,
    title,
    stack: 4 * u,
    lanes: { out: -8.3 * u, back: 8.3 * u },
    margin: 2 * u,
    narrow: 0,
    posts,
    slot: { inset: 3 * u, under: true },
  } as const
  const widthOf = ({ id, gates }: Entry) => {
    if (posts.has(id)) return POST * u
    const name = getWidestWord(nameOf(id)) * NAME * u
    if (!gates) return name + 1.8 * u
    return Math.max(name, ...gates.map((gate) => (getWidth(nameOf(gate)) * GATE_NAME + 6.8) * u))
  }
  const used = columns.reduce(
    (sum, entries) =>
      sum + Math.max(...entries.map((entry) => widthOf(entry) + (entry.gates ? 2 * padding : 0))),
    0,
  )
  const gap = (stage.widthPx - used - 2 * base.margin) / Math.max(1, columns.length - 1)
  const sizes = { ...base, gap: Math.min(GAPS.largest * u, gap), head: Math.min(2.1 * u, gap) }
  return {
    ...sizes,
    of: (entry, sharedBy) =>
      entry.gates
        ? sizeOfGroup(entry.gates, widthOf(entry), sizes)
        : [widthOf(entry), sharedBy > 1 ? base.box[1] * 0.94 : base.box[1]],
  }
}

/** How wide a bold text is at most, in its own type size: measured on the widest of common system fonts. */
function getWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + getLetterWidth(letter), 0)
}

function getLetterWidth(letter: string): number {
  if (/[ilj.,:'íì ]/i.test(letter)) return 0.38
  if (/[tfr]/.test(letter)) return 0.5
  if (/[scz]/.test(letter)) return 0.6
  return /[mwMW]/.test(letter) ? 1.06 : 0.73
}

function getWidestWord(text: string): number {
  return Math.max(...text.split(/[ -]/).map(getWidth))
}
