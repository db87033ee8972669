import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readTheme } from '../../../../src/app/export/readTheme'
import { PICTURE_COLORS } from '../../../../src/views/canvas/picture/picture-types'

const TOKENS = PICTURE_COLORS.map((name) => `--${name}: #102030;`).join(' ')

beforeEach(() => {
  const style = document.createElement('style')
  style.textContent = `
    :root { ${TOKENS} --stroke: 2px; --past: 40%; }
    :root[data-theme="dark"] { --canvas: #000000; }
    p { --canvas: #ff0000; }`
  document.head.append(style)
})

afterEach(() => {
  vi.restoreAllMocks()
  document.head.replaceChildren()
})

/** As an extension puts it into the page: what it holds is not for the page to read. */
function addForeignSheet(): void {
  const foreign = {
    get cssRules(): never {
      throw new DOMException('Cannot access rules', 'SecurityError')
    },
  }
  const sheets = [foreign, ...document.styleSheets]
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue(sheets as unknown as StyleSheetList)
}

describe('the theme of a picture', () => {
  it('is read from the style sheets, without being on show', () => {
    expect(readTheme('light')).toMatchObject({ stroke: 2, past: 0.4 })
    expect(readTheme('light').colors.canvas).toBe('#102030')
    expect(readTheme('dark').colors.canvas).toBe('#000000')
  })

  it('can be read beside a style sheet of another origin', () => {
    addForeignSheet()
    expect(readTheme('dark').colors.canvas).toBe('#000000')
  })
})
