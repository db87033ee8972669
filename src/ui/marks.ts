/** The mark of each state, the same wherever it is shown: colour is never the only one to tell it. */
export const STATE_MARKS = {
  idle: '',
  passed: '✓',
  failed: '✕',
  'never-reached': '–',
} as const
