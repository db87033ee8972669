/** Where a text stops being JSON: the engines word their own errors differently, and some name no place. */

const SPACE = /[ \t\n\r]*/y
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** A string without the quote at its end. */
const CHARACTERS = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy
const QUOTE = /"/y
const COLON = /:/y
const COMMA = /,/y
const BRACE = /\}/y
const BRACKET = /\]/y

/** Index of the first character that the grammar does not allow (RFC 8259), the text's length where it breaks off; null: it is JSON. */
export function findJsonFlaw(text: string): number | null {
  let at = 0

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at
    const isThere = pattern.test(text)
    if (isThere) at = pattern.lastIndex
    return isThere
  }
  function takeString(): boolean {
    return take(CHARACTERS) && take(QUOTE)
  }
  function takeMember(): boolean {
    return take(SPACE) && takeString() && take(SPACE) && take(COLON) && takeValue()
  }
  function takeList(end: RegExp, takeItem: () => boolean): boolean {
    at += 1
    take(SPACE)
    if (take(end)) return true
    while (takeItem()) {
      if (take(end)) return true
      if (!take(COMMA)) return false
    }
    return false
  }
  function takeValue(): boolean {
    take(SPACE)
    return takeAny() && take(SPACE)
  }
  function takeAny(): boolean {
    switch (text.charAt(at)) {
      case '{':
        return takeList(BRACE, takeMember)
      case '[':
        return takeList(BRACKET, takeValue)
      case '"':
        return takeString()
      default:
        return take(LITERAL)
    }
  }

  return takeValue() && at === text.length ? null : at
}
