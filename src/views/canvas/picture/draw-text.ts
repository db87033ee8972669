/** Lines of text as SVG: placed by their baselines, for not every program knows other ways. */
import { escapeXml, toElement } from '../../../lib/xml'

/** Share of the type size from the middle of a line down to its baseline. */
const MIDDLE_TO_BASELINE = 0.35

export type TextStyle = {
  readonly size: number
  readonly color: string
  readonly weight?: 700
  readonly lineHeight: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly direction?: 'ltr' | 'rtl'
}

/** `top` is where the box of the first line begins. */
export function drawLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: TextStyle,
): string {
  const { size, lineHeight } = style
  return lines
    .map((line, index) => {
      const middle = top + (index + 0.5) * size * lineHeight
      return toElement(
        'text',
        {
          x,
          y: middle + size * MIDDLE_TO_BASELINE,
          fill: style.color,
          'font-size': size,
          'font-weight': style.weight,
          'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
          direction: style.direction === 'rtl' ? 'rtl' : undefined,
        },
        escapeXml(line),
      )
    })
    .join('')
}
