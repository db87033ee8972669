/** How large the boxes are, in flow px. On the page the whole picture is fitted into its place afterwards. */
import type { Lane } from '../../../trace/indexTrace'

export type Orientation = 'horizontal' | 'vertical'

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
  /** Boxes under this width are narrow: they have no room for their role. */
  readonly narrow: number
  /** On a stage with little width: type sizes and paddings are the smallest that can be read from the last row. */
  readonly dense: boolean
  /** Boxes without room for their name: it stands above or under them. */
  readonly posts: ReadonlyMap<string, 'above' | 'below'>
  /** Where a packet waits at a gate: how far inside its right edge, and whether under its name. */
  readonly slot: { readonly inset: number; readonly under: boolean }
}

export function sizeOfGroup(
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
  dense: false,
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
  dense: false,
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
