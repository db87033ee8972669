/** Closes a discriminated union: a case that was forgotten is a type error, and throws if it ever runs. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
