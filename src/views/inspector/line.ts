/** Spread over what can stand in the spotlight by itself: a line of text, a row of a table, a name with its value. */
export const LINE = { 'data-line': true } as const
