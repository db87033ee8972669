/** Where answers are kept: with a WeakMap for no longer than what they are about. */
type Known<Key, Answer> = {
  readonly get: (key: Key) => Answer | undefined
  readonly set: (key: Key, answer: Answer) => unknown
}

/** A pure function of one argument that works each answer out once. */
export function remember<Key, Answer extends string | object>(
  work: (key: Key) => Answer,
  known: Known<Key, Answer> = new Map(),
): (key: Key) => Answer {
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = work(key)
    known.set(key, answer)
    return answer
  }
}
