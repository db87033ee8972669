import { describe, expect, it } from 'vitest'
import { names as inArabic } from '../../../../../src/content/ar/participants/names'
import { names as inEnglish } from '../../../../../src/content/en/participants/names'
import { names as inSpanish } from '../../../../../src/content/es/participants/names'
import { ui as arabic } from '../../../../../src/content/ar/ui'
import { ui as english } from '../../../../../src/content/en/ui'
import { ui as spanish } from '../../../../../src/content/es/ui'
import {
  getBounds,
  layoutTrace,
  type Layout,
} from '../../../../../src/views/canvas/layout/geometry'
import type { Stage } from '../../../../../src/views/canvas/layout/stage-sizes'
import { getLanes } from '../../../../../src/views/canvas/layout/ways'
import { readRecorded } from '../../../../fixtures/recorded'

const LANGUAGES = {
  ar: [inArabic, arabic],
  en: [inEnglish, english],
  es: [inSpanish, spanish],
} as const
const SCREENS = [
  [1920, 1080],
  [1280, 800],
  [1024, 768],
  [800, 600],
] as const
const SCENARIOS = ['expired-token', 'payment-timeout', 'gateway-timeout'] as const
const OPEN: ReadonlySet<string> = new Set()
const CLOSED: ReadonlySet<string> = new Set(['network'])

function makeStage(
  language: keyof typeof LANGUAGES,
  [width, height]: readonly [number, number],
): Stage {
  const [names, { canvas }] = LANGUAGES[language]
  const known = Object.entries(names)
  return {
    widthPx: width,
    heightPx: height * 0.78,
    unitPx: height / 100,
    nameOf: (id) => known.find(([key]) => key === id)?.[1].name ?? id,
    neverReached: canvas.neverReached,
  }
}

/** From every column to the next. */
function getGaps({ columns }: Layout): readonly number[] {
  return columns.slice(1).map(({ boxes }, index) => {
    const before = columns[index]?.boxes ?? []
    return (
      Math.min(...boxes.map(({ x }) => x)) - Math.max(...before.map(({ x, width }) => x + width))
    )
  })
}

const widthOf = ({ columns }: Layout, id: string) =>
  columns.flatMap(({ boxes }) => boxes).find((box) => box.id === id)?.width ?? 0

describe.each(['ar', 'en', 'es'] as const)('the stage in %s', (language) => {
  it('has a way to see between all boxes, and all of them on the screen', () => {
    for (const screen of SCREENS)
      for (const scenario of SCENARIOS)
        for (const closed of [OPEN, CLOSED]) {
          const stage = makeStage(language, screen)
          const layout = layoutTrace(readRecorded(scenario), 'horizontal', closed, stage)
          const at = `${scenario} at ${screen.join(' × ')}, ${[...closed].join()}`
          expect(Math.min(...getGaps(layout)), at).toBeGreaterThanOrEqual(1.8 * stage.unitPx)
          expect(getBounds(layout).width, at).toBeLessThanOrEqual(stage.widthPx + 0.01)
        }
  })

  it('does not press boxes upon one another where even that is too narrow: it gets wider', () => {
    const stage = makeStage(language, [600, 600])
    const layout = layoutTrace(readRecorded('gateway-timeout'), 'horizontal', OPEN, stage)
    expect(Math.min(...getGaps(layout))).toBeGreaterThanOrEqual(1.8 * stage.unitPx - 0.01)
    expect(getBounds(layout).width).toBeGreaterThan(stage.widthPx)
  })
})

describe('the stage', () => {
  const wide = makeStage('en', [1920, 1080])
  const narrow = makeStage('en', [1024, 768])
  const trace = readRecorded('payment-timeout')

  it('shows the stops of the network where there is room, and else one box for them', () => {
    const isClosed = (stage: Stage, closed: ReadonlySet<string>) =>
      layoutTrace(trace, 'horizontal', closed, stage).closed.has('network')
    expect(isClosed(wide, OPEN)).toBe(false)
    expect(isClosed(narrow, OPEN)).toBe(true)
    expect(isClosed(wide, CLOSED)).toBe(true)
  })

  it('lets every lane come to its box along the way, however short that is', () => {
    for (const stage of [wide, narrow, makeStage('es', [800, 600])])
      for (const { id, points } of getLanes(layoutTrace(trace, 'horizontal', CLOSED, stage))) {
        const [before, end] = points.slice(-2)
        const [dx, dy] = [(end?.x ?? 0) - (before?.x ?? 0), (end?.y ?? 0) - (before?.y ?? 0)]
        expect(Math.abs(dx), id).toBeGreaterThan(0)
        if (stage !== wide) expect(Math.abs(dy), id).toBeLessThanOrEqual(Math.abs(dx))
      }
  })

  it('has room in the last boxes for what they say when they were never reached', () => {
    const stage = makeStage('es', [1024, 768])
    const layout = layoutTrace(readRecorded('expired-token'), 'horizontal', CLOSED, stage)
    const short = layoutTrace(readRecorded('expired-token'), 'horizontal', CLOSED, {
      ...stage,
      neverReached: 'no',
    })
    expect(widthOf(layout, 'database')).toBeGreaterThan(widthOf(short, 'database'))
    expect(widthOf(layout, 'database')).toBeGreaterThanOrEqual(layout.sizes.narrow)
  })
})
