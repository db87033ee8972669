/** What is on show while presenting, beside the hop. It ends with the presentation. */
export type Presenting = {
  /** One thing at a time: the picture, or the inspector with its tab. */
  readonly panel: 'picture' | 'details'
  readonly blank: boolean
  /** The participant that everything else steps back for. */
  readonly spotlight: string | null
  /** The line of the panel in the spotlight, counted from 0. */
  readonly line: number | null
  /** The pointer is a large dot. */
  readonly pointer: boolean
  /** Full screen was left on purpose: presenting goes on in the window. */
  readonly windowed: boolean
}

export const NOT_PRESENTING: Presenting = {
  panel: 'picture',
  blank: false,
  spotlight: null,
  line: null,
  pointer: false,
  windowed: false,
}
