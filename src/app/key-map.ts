/** Which key does what, as data: the help lists the same entries that the page listens to. */
export type KeyCommand = 'next' | 'back' | 'first' | 'last' | 'play' | 'help'

export const KEY_MAP: readonly {
  readonly command: KeyCommand
  readonly keys: readonly string[]
}[] = [
  { command: 'next', keys: ['ArrowRight', 'PageDown'] },
  { command: 'back', keys: ['ArrowLeft', 'PageUp'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'play', keys: [' '] },
  { command: 'help', keys: ['?'] },
]

/** What a key is called on the key itself; null: the character. */
export const KEY_LABELS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ' ': 'Space',
}

const TYPING = 'input:not([type=checkbox]), textarea, [contenteditable=true]'
const OWN_SPACE = 'button, a, select, summary, input, [role=switch], [role=tab]'
const OWN_ARROWS = '[role=tab]'

/** The command of a key press; null where the key belongs to what has the focus. */
export function getCommand(event: KeyboardEvent): KeyCommand | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(TYPING)) return null
  if (event.key === ' ' && target?.closest(OWN_SPACE)) return null
  if (/^(Arrow|Home|End)/.test(event.key) && target?.closest(OWN_ARROWS)) return null
  return KEY_MAP.find(({ keys }) => keys.includes(event.key))?.command ?? null
}
