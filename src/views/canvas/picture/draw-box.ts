/** The boxes of the picture as SVG: the same states, marks and sizes as in canvas.css. */
import { mixColors } from '../../../lib/color'
import { wrapText } from '../../../lib/wrapText'
import { escapeXml, toElement } from '../../../lib/xml'
import type { BoxData, BoxNode } from '../flow/nodes'
import { drawLines, type TextStyle } from './draw-text'
import type { Picture, PictureColors, PictureTheme } from './picture-types'

type Look = {
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly name: string
  readonly role: string
  readonly mark: string
}

const FAILED_STROKE = 5
const RING = 6

function getLook(kind: string, data: BoxData, { colors, stroke, past }: PictureTheme): Look {
  const { state, active, involved } = data
  const isGroup = kind === 'gates'
  const dim = mixColors(colors.surface, 0.4, colors.canvas)
  const look: Look = {
    fill: involved ? colors.surface : dim,
    stroke: colors.ink,
    width: stroke,
    name: involved ? colors.ink : colors['ink-muted'],
    role: colors['ink-muted'],
    mark: colors.accent,
  }
  if (isGroup)
    return state === 'never-reached'
      ? { ...look, stroke: involved ? colors.never : colors.edge, name: colors.never }
      : { ...look, stroke: involved && state !== 'idle' ? colors.ink : colors.edge }
  if (state === 'never-reached') {
    const { never } = colors
    return { ...look, stroke: never, name: never, role: never, mark: never }
  }
  if (state === 'failed') {
    const text = colors['failed-text']
    const shape = { fill: colors['failed-tint'], stroke: colors.failed, width: FAILED_STROKE }
    return { ...look, ...shape, name: text, role: text, mark: text }
  }
  if (active) return { ...look, fill: getReachedFill(kind, data, colors), stroke: colors.accent }
  if (state === 'idle') return { ...look, stroke: colors.edge }
  if (!involved) return { ...look, stroke: mixColors(colors.accent, past, colors.canvas) }
  return kind === 'gate' ? { ...look, fill: colors['accent-tint'], stroke: colors.accent } : look
}

function getReachedFill(kind: string, { state }: BoxData, colors: PictureColors): string {
  return kind === 'gate' && state === 'passed' ? colors['accent-tint'] : colors.surface
}

/** A tick, a cross or a dash in a square of `size` around the origin. */
function drawMark(state: BoxData['state'], x: number, y: number, size: number, color: string) {
  const s = size
  const shapes = {
    idle: '',
    passed: `M ${-0.38 * s} ${0.04 * s} L ${-0.12 * s} ${0.32 * s} L ${0.4 * s} ${-0.34 * s}`,
    failed: `M ${-0.32 * s} ${-0.32 * s} L ${0.32 * s} ${0.32 * s} M ${0.32 * s} ${-0.32 * s} L ${-0.32 * s} ${0.32 * s}`,
    'never-reached': `M ${-0.25 * s} 0 L ${0.25 * s} 0`,
  } as const
  if (shapes[state] === '') return ''
  return toElement('path', {
    d: shapes[state],
    transform: `translate(${x} ${y})`,
    fill: 'none',
    stroke: color,
    'stroke-width': s * 0.15,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** On the corner: neither the name nor a packet on either lane covers it. */
function drawCornerMark({ position, data }: BoxNode, look: Look, colors: PictureColors): string {
  if (data.state !== 'passed' && data.state !== 'failed') return ''
  const x = position.x + look.width + 2
  const y = position.y + look.width
  const ring = { cx: x, cy: y, r: 15.5, fill: colors.surface, stroke: look.mark, 'stroke-width': 3 }
  return toElement('circle', ring) + drawMark(data.state, x, y, 18, look.mark)
}

/** A flash where a failure is switched on. */
function drawFault(node: BoxNode, look: Look, colors: PictureColors): string {
  if (node.data.faults === 0) return ''
  const { x, y } = node.position
  const cx = node.type === 'gate' ? x + look.width : x + (node.width ?? 0) - look.width - 5
  const cy = y + look.width + 1
  const flash = `M ${cx + 2} ${cy - 10} L ${cx - 6} ${cy + 2} L ${cx - 0.5} ${cy + 2} L ${cx - 2} ${cy + 10} L ${cx + 6} ${cy - 2} L ${cx + 0.5} ${cy - 2} Z`
  return (
    toElement('circle', { cx, cy, r: 15, fill: colors.failed }) +
    toElement('path', { d: flash, fill: colors['failed-ink'] })
  )
}

function drawFrame({ type, position, width = 0, height = 0, data }: BoxNode, look: Look): string {
  const { x, y } = position
  const inset = look.width / 2
  const radius = type === 'gate' ? 12 : 16
  const ring =
    data.active && type !== 'gates'
      ? toElement('rect', {
          x: x - RING / 2,
          y: y - RING / 2,
          width: width + RING,
          height: height + RING,
          rx: radius + RING / 2,
          fill: 'none',
          stroke: look.stroke,
          'stroke-width': RING,
          'stroke-opacity': 0.24,
        })
      : ''
  const frame = toElement('rect', {
    x: x + inset,
    y: y + inset,
    width: width - look.width,
    height: height - look.width,
    rx: radius - inset,
    fill: look.fill,
    stroke: look.stroke,
    'stroke-width': look.width,
    'stroke-dasharray':
      data.state === 'never-reached' ? `${look.width * 2} ${look.width}` : undefined,
  })
  return ring + frame
}

const NAME = { size: 31, weight: 700, lineHeight: 1.15, anchor: 'middle' } as const
const ROLE = { size: 21, lineHeight: 1.2, anchor: 'middle' } as const
const GATE_NAME = { size: 25, weight: 700, lineHeight: 1.15, anchor: 'start' } as const
const GATE_ROLE = { size: 16, lineHeight: 1.05, anchor: 'end' } as const
const SMALLEST_ROLE = 13

type Wrap = (text: string, widthPx: number, style: Omit<TextStyle, 'color'>) => readonly string[]

function drawGateText(
  node: BoxNode,
  look: Look,
  role: string,
  picture: Picture,
  wrap: Wrap,
): string {
  const { position, width = 0, height = 0, data } = node
  const middle = position.y + height / 2
  const left = position.x + look.width + 50
  const name = drawLines([data.name], left, middle - (GATE_NAME.size * 1.15) / 2, {
    ...GATE_NAME,
    color: look.name,
  })
  const mark = drawMark(data.state, position.x + look.width + 24, middle, 23, look.mark)
  if (data.state !== 'never-reached') return mark + name
  const right = position.x + width - look.width - 12
  const room = right - left - picture.measure(data.name, GATE_NAME.size, 700) - 10
  const widest = Math.max(
    ...role.split(' ').map((word) => picture.measure(word, GATE_ROLE.size, 400)),
  )
  const size = Math.min(GATE_ROLE.size, (GATE_ROLE.size * room) / widest)
  // In the narrow gates of the network there is no room for words: the caption has them, too.
  if (size < SMALLEST_ROLE) return mark + name
  const style = { ...GATE_ROLE, size }
  const lines = wrap(role, room, style)
  const top = middle - (lines.length * size * GATE_ROLE.lineHeight) / 2
  return mark + name + drawLines(lines, right, top, { ...style, color: look.role })
}

function drawParticipantText(node: BoxNode, look: Look, role: string, wrap: Wrap): string {
  const { position, width = 0, height = 0, data, type } = node
  const centre = position.x + width / 2
  const color = look.name
  if (type === 'gates')
    return drawLines([data.name], centre, position.y + look.width + 14, { ...NAME, color })
  const room = width - 2 * (look.width + 10)
  const names = wrap(data.name, room, NAME)
  const roles = role === '' ? [] : wrap(role, room, ROLE)
  const nameHeight = names.length * NAME.size * NAME.lineHeight
  const total = nameHeight + 3 + roles.length * ROLE.size * ROLE.lineHeight
  const top = position.y + height / 2 - total / 2
  return (
    drawLines(names, centre, top, { ...NAME, color }) +
    drawLines(roles, centre, top + nameHeight + 3, { ...ROLE, color: look.role })
  )
}

/** One box with its name, state and marks; programs that read pictures aloud get both as its title. */
export function drawBox(node: BoxNode, picture: Picture): string {
  const { colors, words, measure } = picture
  const { data, type } = node
  const look = getLook(type, data, picture)
  const role = data.state === 'never-reached' ? words.neverReached : data.role
  const wrap: Wrap = (text, widthPx, { size, weight }) =>
    wrapText(text, widthPx, (line) => measure(line, size, weight ?? 400))
  const text =
    type === 'gate'
      ? drawGateText(node, look, role, picture, wrap)
      : drawParticipantText(node, look, role, wrap)
  const title = toElement('title', {}, escapeXml(`${data.name}: ${words.state(data.state)}`))
  const corner = type === 'participant' ? drawCornerMark(node, look, colors) : ''
  return toElement(
    'g',
    { 'data-box': node.id, 'data-state': data.state },
    title + drawFrame(node, look) + text + corner + drawFault(node, look, colors),
  )
}
