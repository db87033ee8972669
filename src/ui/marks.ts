/** Marks beside a colour, which is never the only one to tell a thing; the same wherever they are shown. */
export const STATE_MARKS = {
  idle: '',
  passed: '✓',
  failed: '✕',
  'never-reached': '–',
} as const

export const VERDICT_MARKS = { passed: '✓', failed: '✕', 'not-run': '–' } as const

export const CHANGE_MARKS = { added: '+', changed: '~', removed: '−' } as const

export const COPIED_MARK = '✓ '
export const CLOSE_MARK = '✕'
export const FAULT_MARK = '⚡'
