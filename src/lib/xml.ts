/** Text and attributes of XML documents (XML 1.0 sections 2.2 and 2.4). */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Characters that no XML document may contain, not even escaped. */
// oxlint-disable-next-line no-control-regex -- it is what it looks for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element; `content` is XML already. Numbers are rounded to hundredths, what is undefined is left out. */
export function toElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return []
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
    return [` ${key}="${escapeXml(text)}"`]
  })
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`
}
