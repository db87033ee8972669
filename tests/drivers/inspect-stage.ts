/** Reads from the page itself how large, how far apart and how strong everything on the stage is. */
import type { Page } from '@playwright/test'

export type StageFindings = {
  /** Texts under the floor: 3 % of the screen's height, 4 % for names and the caption. */
  readonly small: readonly string[]
  /** Texts, and lanes and borders of boxes, that hardly stand out. */
  readonly faint: readonly string[]
  readonly overlapping: readonly string[]
  /** Boxes side by side without a way to see between them, and never-reached words on a border. */
  readonly close: readonly string[]
  readonly outside: readonly string[]
}

export const CLEAN: StageFindings = {
  small: [],
  faint: [],
  overlapping: [],
  close: [],
  outside: [],
}

/** `unitPx`: a hundredth of the screen's height. `contrast`: what text must have at least; lines have a floor of their own. */
export async function inspectStage(
  page: Page,
  { unitPx, contrast }: { readonly unitPx: number; readonly contrast: number },
): Promise<StageFindings> {
  return page.evaluate(
    ({ unitPx, contrast }) => {
      const TOLERANCE = 1
      /** Between boxes, in hundredths of the screen's height: an arrow head has to be seen there. */
      const GAP = 1.7
      const isSeen = (element: Element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !element.closest(
          '.visually-hidden, .focus-panel, .presenting-bar, [hidden], .canvas-toggle',
        ) &&
        element.getBoundingClientRect().width > 1
      const textsIn = (root: Element) => {
        const found: { element: Element; rect: DOMRect; text: string }[] = []
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement
          const text = node.textContent?.trim() ?? ''
          if (!element || text === '' || text === '\u00a0' || !isSeen(element)) continue
          const range = document.createRange()
          range.selectNodeContents(node)
          found.push({ element, rect: range.getBoundingClientRect(), text: text.slice(0, 30) })
        }
        return found
      }
      const zoomOf = (element: Element) => {
        const viewport = element.closest('.react-flow__viewport')
        return viewport ? new DOMMatrix(getComputedStyle(viewport).transform).a : 1
      }
      const sizeOf = (element: Element) =>
        Number.parseFloat(getComputedStyle(element).fontSize) * zoomOf(element)
      const isName = (element: Element) =>
        element.matches(
          '.canvas-box--participant > .canvas-name, .canvas-box--group > .canvas-name',
        )
      const floorOf = (element: Element) =>
        (isName(element) || element.matches('.caption-lead') ? 4 : 3) * unitPx

      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      /** Whatever CSS calls a colour, as bytes. */
      const toRgba = (color: string): readonly number[] => {
        if (!canvas) return [0, 0, 0, 0]
        canvas.clearRect(0, 0, 1, 1)
        canvas.fillStyle = color
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data]
      }
      const over = (top: readonly number[], under: readonly number[]) => {
        const alpha = (top[3] ?? 0) / 255
        return [0, 1, 2]
          .map((part) => (top[part] ?? 0) * alpha + (under[part] ?? 0) * (1 - alpha))
          .concat(255)
      }
      const backgroundOf = (element: Element): readonly number[] => {
        const layers: (readonly number[])[] = []
        for (let at: Element | null = element; at; at = at.parentElement)
          layers.push(toRgba(getComputedStyle(at).backgroundColor))
        return layers.reduceRight((under, top) => over(top, under), [255, 255, 255, 255])
      }
      const luminance = (color: readonly number[]) =>
        [0.2126, 0.7152, 0.0722].reduce((sum, weight, part) => {
          const share = (color[part] ?? 0) / 255
          return (
            sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
          )
        }, 0)
      const contrastOf = (element: Element, color = getComputedStyle(element).color, share = 1) => {
        const under = backgroundOf(element)
        const [red = 0, green = 0, blue = 0, alpha = 0] = toRgba(color)
        const mark = luminance(over([red, green, blue, alpha * share], under))
        const ground = luminance(under)
        return (Math.max(mark, ground) + 0.05) / (Math.min(mark, ground) + 0.05)
      }
      const strokeFloor = contrast >= 7 ? 4.5 : 3

      const root = document.querySelector('.presenting') ?? document.body
      const texts = textsIn(root)
      const labels = texts.filter(({ element }) =>
        element.matches(
          '.canvas-name, .canvas-role, .canvas-mark, .canvas-packet, .caption-lead, .caption-more, .progress-position',
        ),
      )
      const overlapping = labels.flatMap((a, index) =>
        labels.slice(index + 1).flatMap((b) => {
          const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left)
          const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top)
          return width > TOLERANCE && height > TOLERANCE ? [`${a.text} and ${b.text}`] : []
        }),
      )
      const boxes = [...root.querySelectorAll('.canvas-box--participant, .canvas-box--group')].map(
        (element) => ({
          rect: element.getBoundingClientRect(),
          text: element.querySelector('.canvas-name')?.textContent ?? '',
        }),
      )
      const close = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b) => {
          const across = Math.max(b.rect.left - a.rect.right, a.rect.left - b.rect.right)
          const along = Math.max(b.rect.top - a.rect.bottom, a.rect.top - b.rect.bottom)
          const gap = Math.max(across, along) / unitPx
          return gap < GAP ? [`${a.text} and ${b.text}: ${gap.toFixed(2)} %`] : []
        }),
      )
      const pressed = texts.flatMap(({ element, rect, text }) => {
        const box = element.closest('.canvas-box')
        if (!box || !element.matches('.canvas-role')) return []
        const inside = box.getBoundingClientRect()
        const border = Number.parseFloat(getComputedStyle(box).borderLeftWidth) * zoomOf(box)
        const room = Math.min(rect.left - inside.left, inside.right - rect.right) - border
        return room < 1 ? [`${text}: ${room.toFixed(1)} px to the border`] : []
      })
      // Panels scroll in themselves: what lies outside of them is not on the screen.
      const onScreen = texts.filter(({ element }) => !element.closest('[role="tabpanel"]'))
      const marks = [...root.querySelectorAll('.progress-mark, .canvas-box')].map((element) => ({
        rect: element.getBoundingClientRect(),
        text: element.className,
      }))
      const strokes = [
        ...[...root.querySelectorAll('.canvas-lane path, .canvas-lane polygon')].map((element) => {
          const { stroke, fill } = getComputedStyle(element)
          const lane = element.closest('.canvas-lane')
          const share = lane ? Number(getComputedStyle(lane).opacity) : 1
          return {
            of: lane?.getAttribute('class') ?? '',
            contrast: contrastOf(element, element.matches('path') ? stroke : fill, share),
          }
        }),
        ...[...root.querySelectorAll('.canvas-box:not(.is-spotlight-off)')].map((element) => ({
          of: element.className,
          contrast: contrastOf(
            element.parentElement ?? element,
            getComputedStyle(element).borderTopColor,
          ),
        })),
      ]
      return {
        small: texts
          .filter(({ element }) => sizeOf(element) < floorOf(element) - 0.05)
          .map(({ element, text }) => `${text}: ${(sizeOf(element) / unitPx).toFixed(2)} %`),
        faint: [
          ...texts
            .filter(({ element }) => contrastOf(element) < contrast)
            .map(({ element, text }) => `${text}: ${contrastOf(element).toFixed(2)}`),
          ...strokes
            .filter((stroke) => stroke.contrast < strokeFloor)
            .map((stroke) => `${stroke.of}: ${stroke.contrast.toFixed(2)}`),
        ],
        overlapping,
        close: [...close, ...pressed],
        outside: [...onScreen, ...marks]
          .filter(
            ({ rect }) =>
              rect.left < -TOLERANCE ||
              rect.top < -TOLERANCE ||
              rect.right > innerWidth + TOLERANCE ||
              rect.bottom > innerHeight + TOLERANCE,
          )
          .map(({ text }) => text),
      }
    },
    { unitPx, contrast },
  )
}
