/**
 * One frame of the trip, picture and caption, as an SVG file: the boxes, lanes and packet of the canvas
 * from the same geometry and states, drawn without React Flow. A pure function, in the shape of a slide.
 */
import { getPacketLook, type PacketTone } from '../../../trace/look'
import { wrapText } from '../../../lib/wrapText'
import { escapeXml, toElement } from '../../../lib/xml'
import { getBounds, layoutTrace, type Layout, type Point } from '../layout/geometry'
import { LANE_DASHES } from '../layout/lane-dashes'
import { toLaneShape } from '../layout/lane-shape'
import type { LaneData } from '../flow/LaneEdge'
import { getPacketWay } from '../layout/packet'
import { toEdges, toNodes } from '../flow/to-flow'
import { getLanes } from '../layout/ways'
import { getPointOnWay, toSvgPath } from '../layout/way-shape'
import { drawBox } from './draw-box'
import { drawLines } from './draw-text'
import {
  FONTS,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  type Picture,
  type PictureColors,
  type PictureTheme,
} from './picture-types'

const SIDE = 40
/** Where the boxes are fitted in; the caption stands under it. */
const STAGE = { x: 24, y: 62, width: PICTURE_WIDTH - 48, height: 478 } as const
const LARGEST_ZOOM = 1.2
const CAPTION_BOTTOM = PICTURE_HEIGHT - 26

const LEAD = { size: 32, weight: 700, lineHeight: 1.2 } as const
const MORE = { size: 22, lineHeight: 1.3 } as const
const HEAD = { size: 20, lineHeight: 1.3 } as const
const PACKET = { size: 27, padding: 19, height: 47 } as const

function getToneColor(tone: LaneData['tone'] | PacketTone, colors: PictureColors): string {
  if (tone === 'quiet') return colors.lane
  return tone === 'request' ? colors.accent : colors[tone]
}

function drawLane(data: LaneData, { colors, past }: PictureTheme): string {
  const shape = toLaneShape(data.points, data.head)
  if (!shape) return ''
  const color = getToneColor(data.tone, colors)
  const line = toElement('path', {
    d: shape.line,
    fill: 'none',
    stroke: color,
    'stroke-width': data.tone === 'quiet' ? 4 : 7,
    'stroke-dasharray': LANE_DASHES[data.tone],
  })
  const arrow = toElement('polygon', {
    points: shape.head,
    fill: color,
  })
  const faded = data.tone !== 'quiet' && !data.current
  return toElement('g', { opacity: faded ? past : undefined }, line + arrow)
}

/** The trail lies beneath the boxes, the packet above them. */
function drawPacket(picture: Picture, layout: Layout): { trail: string; packet: string } {
  const { frame, colors, words, measure, travelled = 1 } = picture
  const { trace, cursor } = frame
  const way = getPacketWay(trace, layout, frame.stopBefore, cursor)
  const { tone, label } = getPacketLook(trace, cursor)
  const text = typeof label === 'string' ? label : words.rows(label.rows)
  const color = getToneColor(tone, colors)
  const trail = toElement('path', {
    d: toSvgPath(way),
    fill: 'none',
    stroke: color,
    'stroke-width': 5,
    'stroke-linecap': 'round',
    'stroke-dasharray': '1 11',
    opacity: 0.75,
  })
  const at: Point = getPointOnWay(way, travelled)
  const width = measure(text, PACKET.size, 700) + 2 * PACKET.padding
  const top = at.y - PACKET.height / 2
  const pill = toElement('rect', {
    x: at.x - width / 2 - 2,
    y: top - 2,
    width: width + 4,
    height: PACKET.height + 4,
    rx: PACKET.height / 2 + 2,
    fill: color,
    stroke: colors.surface,
    'stroke-width': 4,
  })
  const ink = tone === 'request' ? colors['accent-ink'] : colors[`${tone}-ink`]
  const wears = drawLines([text], at.x, at.y - (PACKET.size * 1.3) / 2, {
    ...PACKET,
    weight: 700,
    lineHeight: 1.3,
    anchor: 'middle',
    color: ink,
  })
  return { trail, packet: toElement('g', { 'data-packet': tone }, pill + wears) }
}

function drawStage(picture: Picture): string {
  const { frame, words } = picture
  const layout = layoutTrace(frame.trace, 'horizontal', frame.closed)
  const nothing = () => undefined
  const flow = {
    frame,
    layout,
    selected: null,
    tabStop: '',
    grabs: null,
    spotlight: null,
    words,
    lanes: getLanes(layout),
    nameLane: () => '',
    onSelect: nothing,
    onToggleGroup: nothing,
  }
  const bounds = getBounds(layout)
  const zoom = Math.min(STAGE.width / bounds.width, STAGE.height / bounds.height, LARGEST_ZOOM)
  const x = STAGE.x + (STAGE.width - bounds.width * zoom) / 2 - bounds.x * zoom
  const y = STAGE.y + (STAGE.height - bounds.height * zoom) / 2 - bounds.y * zoom
  const nodes = toNodes(flow)
  const draw = (kinds: readonly string[]) =>
    nodes.filter(({ type }) => kinds.includes(type)).map((node) => drawBox(node, picture))
  const lanes = toEdges(flow).map(({ data }) => (data ? drawLane(data, picture) : ''))
  const { trail, packet } = drawPacket(picture, layout)
  const parts = [...draw(['gates']), ...lanes, trail, ...draw(['participant', 'gate']), packet]
  return toElement(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${round(zoom)})` },
    parts.join(''),
  )
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000
}

function getNeverReachedText({ frame, words }: Picture): string {
  const names = frame.unreached.map(words.box)
  return names.length > 0 ? words.neverReachedList(names.join(', ')) : ''
}

/** The caption stands on the bottom; a second text under it says what was never reached. */
function drawCaption(picture: Picture): string {
  const { frame, words, colors, measure } = picture
  const { hop } = frame
  const { direction } = picture
  const x = direction === 'rtl' ? PICTURE_WIDTH - SIDE : SIDE
  const side = { anchor: 'start', direction } as const
  const room = PICTURE_WIDTH - 2 * SIDE
  const wrap = (text: string, { size, weight = 400 }: { size: number; weight?: 400 | 700 }) =>
    text === '' ? [] : wrapText(text, room, (line) => measure(line, size, weight))
  const lead = wrap(words.caption(hop), LEAD)
  const more = wrap(getNeverReachedText(picture), MORE)
  const moreTop = CAPTION_BOTTOM - Math.max(1, more.length) * MORE.size * MORE.lineHeight
  const leadTop = moreTop - 6 - lead.length * LEAD.size * LEAD.lineHeight
  const color = hop.verdict === 'failed' ? colors['failed-text'] : colors.ink
  return (
    drawLines(lead, x, leadTop, { ...LEAD, ...side, color }) +
    drawLines(more, x, moreTop, { ...MORE, ...side, color: colors['ink-muted'] })
  )
}

function drawHead({ words, frame: { cursor }, colors, direction }: Picture): string {
  const style = { ...HEAD, direction, color: colors['ink-muted'] }
  const edges = [SIDE, PICTURE_WIDTH - SIDE] as const
  const [first, last] = direction === 'rtl' ? ([edges[1], edges[0]] as const) : edges
  return (
    drawLines([words.title], first, 20, { ...style, weight: 700, anchor: 'start' }) +
    drawLines([words.position(cursor)], last, 20, { ...style, anchor: 'end' })
  )
}

/** `scale` is written into width and height only: the drawing itself knows no pixels. */
export function toSvg(picture: Picture, scale = 1): string {
  const { words, frame, colors } = picture
  const title = `${words.title}. ${words.position(frame.cursor)}. ${words.caption(frame.hop)}`
  const ground = toElement('rect', {
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    fill: colors.canvas,
  })
  return toElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PICTURE_WIDTH * scale,
      height: PICTURE_HEIGHT * scale,
      viewBox: `0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}`,
      role: 'img',
      'font-family': FONTS,
    },
    toElement('title', {}, escapeXml(title)) +
      ground +
      drawHead(picture) +
      drawStage(picture) +
      drawCaption(picture),
  )
}
