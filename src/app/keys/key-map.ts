/** Which key does what, as data: the help lists the same entries that the page listens to. */

/** `when`: keys that are a single character are free for the page's own use only while presenting (WCAG 2.2, 2.1.4). */
type KeyEntry = {
  readonly command: string
  readonly keys: readonly string[]
  readonly when: 'always' | 'presenting'
}

export const KEY_MAP = [
  { command: 'next', keys: ['ArrowRight', 'PageDown'], when: 'always' },
  { command: 'back', keys: ['ArrowLeft', 'PageUp'], when: 'always' },
  { command: 'first', keys: ['Home'], when: 'always' },
  { command: 'last', keys: ['End'], when: 'always' },
  { command: 'play', keys: [' '], when: 'always' },
  { command: 'help', keys: ['?'], when: 'always' },
  { command: 'present', keys: ['F5'], when: 'always' },
  { command: 'leave', keys: ['Escape'], when: 'presenting' },
  { command: 'blank', keys: ['.', 'b'], when: 'presenting' },
  { command: 'speaker', keys: ['s'], when: 'presenting' },
  { command: 'fullScreen', keys: ['f'], when: 'presenting' },
  { command: 'picture', keys: ['p'], when: 'presenting' },
  { command: 'explain', keys: ['e'], when: 'presenting' },
  { command: 'message', keys: ['m'], when: 'presenting' },
  { command: 'token', keys: ['t'], when: 'presenting' },
  { command: 'data', keys: ['d'], when: 'presenting' },
  { command: 'code', keys: ['c'], when: 'presenting' },
  { command: 'scrollUp', keys: ['ArrowUp'], when: 'presenting' },
  { command: 'scrollDown', keys: ['ArrowDown'], when: 'presenting' },
  { command: 'lineNext', keys: ['j'], when: 'presenting' },
  { command: 'lineBack', keys: ['k'], when: 'presenting' },
  { command: 'pointer', keys: ['l'], when: 'presenting' },
  {
    command: 'scenario',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    when: 'presenting',
  },
] as const satisfies readonly KeyEntry[]

export type KeyCommand = (typeof KEY_MAP)[number]['command']

/** What a key is called on the key itself; else the character. The long one has no name on it: content/ says it. */
export const KEY_LABELS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

export function isCommand(value: string): value is KeyCommand {
  return KEY_MAP.some(({ command }) => command === value)
}

/** A letter, digit or mark; Space is none (WCAG 2.2, 2.1.4 names letters, punctuation, numbers and symbols). */
export function isCharacter(key: string): boolean {
  return key.length === 1 && key !== ' '
}

export type KeyChoice = {
  /** Whether keys that are a single character do anything. */
  readonly characterKeys: boolean
  /** Characters in the place of the usual ones. */
  readonly keys: Readonly<Partial<Record<KeyCommand, string>>>
}

/** The character of a command that can be replaced. Presenter remotes send the full stop: it stays. */
export function getCharacter(command: KeyCommand, choice: KeyChoice): string | null {
  return getKeys(command, choice).findLast(isCharacter) ?? null
}

/** The keys of a command as the person has them. Only its last character can be replaced. */
export function getKeys(command: KeyCommand, choice: KeyChoice): readonly string[] {
  const usual: readonly string[] = KEY_MAP.find((entry) => entry.command === command)?.keys ?? []
  const own = choice.keys[command]
  const replaced = usual.findLastIndex(isCharacter)
  const keys = own === undefined || replaced === -1 ? usual : usual.with(replaced, own)
  return choice.characterKeys ? keys : keys.filter((key) => !isCharacter(key))
}

const TYPING = 'input:not([type=checkbox]), textarea, [contenteditable=true]'
const OWN_SPACE = 'button, a, select, summary, input, [role=switch], [role=tab]'
const OWN_ARROWS = '[role=tab]'

/** The command of a key press; null where the key belongs to what has the focus. */
export function getCommand(
  event: KeyboardEvent,
  isPresenting: boolean,
  choice: KeyChoice,
): KeyCommand | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(TYPING)) return null
  if (event.key === ' ' && target?.closest(OWN_SPACE)) return null
  if (/^(Arrow|Home|End)/.test(event.key) && target?.closest(OWN_ARROWS)) return null
  if (isCharacter(event.key) && target?.closest('select')) return null
  // Caps Lock or not: a letter is a letter.
  const key = isCharacter(event.key) ? event.key.toLowerCase() : event.key
  const found = KEY_MAP.find(
    ({ command, when }) =>
      (when === 'always' || isPresenting) && getKeys(command, choice).includes(key),
  )
  return found?.command ?? null
}
