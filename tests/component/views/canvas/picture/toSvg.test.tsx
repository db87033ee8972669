import { describe, expect, it } from 'vitest'
import { frameAt } from '../../../../../src/trace/frameAt'
import { hopAt, indexTrace } from '../../../../../src/trace/indexTrace'
import {
  PICTURE_COLORS,
  type Picture,
  type PictureColors,
} from '../../../../../src/views/canvas/picture/picture-types'
import { toSvg } from '../../../../../src/views/canvas/picture/toSvg'
import { readRecorded } from '../../../../fixtures/recorded'
import { getPictureWords } from '../../../../drivers/export-words'
import { SCENARIO_IDS, type ScenarioId } from '../../../../../src/catalog/scenarios'

const COLORS = Object.fromEntries(
  PICTURE_COLORS.map((name, index) => [name, `#0000${(16 + index).toString(16)}`]),
) as PictureColors

type More = Partial<Picture> & { readonly cursor?: number; readonly closed?: ReadonlySet<string> }

function createPicture(id: ScenarioId, { cursor, closed, ...more }: More = {}): Picture {
  const trace = readRecorded(id)
  const frame = frameAt(trace, cursor ?? trace.hops.length - 1, closed ? { closed } : {})
  return {
    frame,
    words: getPictureWords({ frame, scenario: id }),
    colors: COLORS,
    stroke: 3,
    past: 0.4,
    direction: 'ltr',
    measure: (text, sizePx) => text.length * sizePx * 0.55,
    ...more,
  }
}

/** Throws where it is not well-formed. */
function parse(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const error = parsed.querySelector('parsererror')
  if (error) throw new Error(error.textContent)
  return parsed.documentElement
}

const textOf = (root: Element) =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent)

describe('the picture of a frame', () => {
  it.each(SCENARIO_IDS)('of %s is well-formed and shows every participant in its state', (id) => {
    const picture = createPicture(id)
    const root = parse(toSvg(picture))
    for (const participant of picture.frame.trace.participants) {
      const box = root.querySelector(`[data-box="${participant.id}"]`)
      const state = picture.frame.stateOf(participant.id)
      expect(box?.getAttribute('data-state'), participant.id).toBe(state)
      const name = picture.words.box(participant.id)
      expect(box?.querySelector('title')?.textContent).toContain(name)
      expect(textOf(box ?? root).join(' ')).toContain(name)
    }
  })

  it.each(SCENARIO_IDS)('of %s has its whole caption at its first, failing and last hop', (id) => {
    const picture = createPicture(id)
    const { frame, words } = picture
    const { trace } = frame
    for (const cursor of [0, indexTrace(trace).failing ?? 0, trace.hops.length - 1]) {
      const caption = words.caption(hopAt(trace, cursor))
      const lines = textOf(parse(toSvg({ ...picture, frame: frameAt(trace, cursor) })))
      expect(lines.join(' ')).toContain(caption.split(/\s+/).join(' '))
    }
  })

  it('says what was never reached, in words and by dashes', () => {
    const picture = createPicture('expired-token')
    const root = parse(toSvg(picture))
    expect(textOf(root).join(' ')).toContain(
      'Never reached: Authorize, Validate, Business logic, Database.',
    )
    for (const id of indexTrace(picture.frame.trace).neverReached)
      expect(
        root.querySelector(`[data-box="${id}"] rect`)?.getAttribute('stroke-dasharray'),
      ).not.toBeNull()
    expect(root.querySelector('[data-box="api"] rect')?.hasAttribute('stroke-dasharray')).toBe(
      false,
    )
  })

  it('marks what has passed and what has failed by shapes of their own', () => {
    const root = parse(toSvg(createPicture('expired-token')))
    const shape = (id: string) =>
      root.querySelector(`[data-box="${id}"] path`)?.getAttribute('d') ?? ''
    expect(shape('authenticate').match(/M/g)).toHaveLength(2)
    expect(shape('logging').match(/M/g)).toHaveLength(1)
    expect(shape('logging')).not.toBe(shape('authorize'))
  })

  it('shows user input as text, whatever is in it', () => {
    const picture = createPicture('read-order', { cursor: 0 })
    const words = { ...picture.words, caption: () => '</text><script>alert(1)</script>&' }
    const root = parse(toSvg({ ...picture, words }))
    expect(root.querySelector('script')).toBeNull()
    expect(textOf(root)).toContain('</text><script>alert(1)</script>&')
  })

  it('is drawn with the colours of its theme and with no other', () => {
    const picture = createPicture('card-declined', { closed: new Set(['network']) })
    const used = new Set(toSvg(picture).match(/#[0-9a-f]{6}/g))
    const mixed = [...used].filter((color) => !Object.values<string>(COLORS).includes(color))
    // What has lost some of its colour: boxes and borders of participants that are not involved.
    expect(mixed.length).toBeLessThanOrEqual(2)
    expect(used).toContain(COLORS.canvas)
  })

  it('grows in pixels only', () => {
    const picture = createPicture('read-order')
    const [one, four] = [parse(toSvg(picture)), parse(toSvg(picture, 4))]
    expect(one.getAttribute('width')).toBe('1280')
    expect(four.getAttribute('width')).toBe('5120')
    expect(four.getAttribute('height')).toBe('2880')
    expect(four.getAttribute('viewBox')).toBe(one.getAttribute('viewBox'))
    expect(four.innerHTML).toBe(one.innerHTML)
  })

  it('has the packet on its way where it has not arrived', () => {
    const cursor = 9
    const place = (travelled: number) =>
      parse(toSvg(createPicture('read-order', { cursor, travelled })))
        .querySelector('[data-packet] text')
        ?.getAttribute('y')
    expect(place(0)).not.toBe(place(0.5))
    expect(place(0.5)).not.toBe(place(1))
    const arrived = toSvg(createPicture('read-order', { cursor }))
    expect(toSvg(createPicture('read-order', { cursor, travelled: 1 }))).toBe(arrived)
  })

  it('writes from right to left where the language does, and leaves the boxes where they are', () => {
    const boxes = (svg: string) => /<g transform=.*<\/g>/s.exec(svg)?.[0]
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      toSvg(createPicture('read-order', { direction })),
    )
    expect(ltr).not.toContain('direction="rtl"')
    expect(rtl).toContain('direction="rtl"')
    expect(boxes(rtl ?? '')).toBeDefined()
    const firstBox = (svg: string | undefined) =>
      parse(svg ?? '')
        .querySelector('[data-box="frontend"] rect')
        ?.getAttribute('x')
    expect(firstBox(rtl)).toBe(firstBox(ltr))
  })
})
