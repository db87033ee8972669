/**
 * What the root element says of the page as a whole. These are all that a style sheet may ask of its surroundings;
 * a room that wants to know more has a prop for it, or reads a custom property that the surroundings set.
 */
export type RootAttributes = {
  readonly theme: 'light' | 'dark' | 'projector'
  /** 'one': the page is a single column that scrolls. Only the page itself ever is. */
  readonly columns: 'one' | 'two'
  readonly mode: 'page' | 'present' | 'embed' | 'speaker'
  /** 'little': large text, or a low screen: what usually stays in its place scrolls. */
  readonly room: 'little' | 'enough'
  /** While presenting: nobody has moved the mouse for a while. */
  readonly cursor: 'idle'
  /** The pointer is a large dot. */
  readonly pointer: 'large'
  /** Only where there is a sheet. */
  readonly sheet: 'open' | 'closed'
}

/** null: says nothing of it any more. */
export function setRootAttribute<Name extends keyof RootAttributes>(
  name: Name,
  value: RootAttributes[Name] | null,
): void {
  const { dataset } = document.documentElement
  if (value === null) delete dataset[name]
  else dataset[name] = value
}
