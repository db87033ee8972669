/** Work that waits for the work before it, whether that succeeded or not. */
export type Queue = {
  readonly add: <T>(work: () => Promise<T>) => Promise<T>
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    add: async (work) => {
      const result = last.then(work, work)
      last = result.catch(() => undefined)
      return result
    },
  }
}
