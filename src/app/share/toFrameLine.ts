/** The line of HTML that shows a hop in another page. */

/** High enough for every participant with its name, and for the caption on a phone. */
const HEIGHT_PX = 600

export function toFrameLine(link: string, title: string): string {
  const attributes = {
    src: link,
    title,
    width: '100%',
    height: String(HEIGHT_PX),
    style: 'border: 0',
    loading: 'lazy',
    allow: 'fullscreen',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

function escape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
