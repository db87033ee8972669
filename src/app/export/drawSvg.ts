/** Puts an SVG text on a canvas, and measures text as that canvas would draw it. */
import { FONTS } from '../../views/canvas/picture/picture-types'

function createContext(widthPx: number, heightPx: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas of this size')
  return context
}

/** Rejects where the browser cannot draw it: it is too large, or there is no memory for it. */
async function drawSvg(
  svg: string,
  widthPx: number,
  heightPx: number,
): Promise<CanvasRenderingContext2D> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const context = createContext(widthPx, heightPx)
  context.drawImage(image, 0, 0, widthPx, heightPx)
  return context
}

export async function toPng(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const { canvas } = await drawSvg(svg, widthPx, heightPx)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

export async function toPixels(
  svg: string,
  widthPx: number,
  heightPx: number,
): Promise<Uint8ClampedArray> {
  const context = await drawSvg(svg, widthPx, heightPx)
  return context.getImageData(0, 0, widthPx, heightPx).data
}

export function createMeasure(): (text: string, sizePx: number, weight: 400 | 700) => number {
  const context = createContext(1, 1)
  return (text, sizePx, weight) => {
    context.font = `${weight} ${sizePx}px ${FONTS}`
    return context.measureText(text).width
  }
}
