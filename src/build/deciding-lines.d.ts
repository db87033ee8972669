/** What decidingLines.ts knows of the shop's source: which lines of it decide. */
declare module 'virtual:deciding-lines' {
  export type CodePlace = {
    /** Path from the top of the project. */
    readonly file: string
    /** From 1, the last one included. */
    readonly lines: readonly (readonly [from: number, to: number])[]
  }
  /** Places by the text that a call is made with; '' where that is put together elsewhere. */
  type Places = { readonly [text: string]: readonly CodePlace[] | undefined }
  export type CallPlaces = {
    readonly db: Places
    readonly payments: Places
    readonly respond: Places
  }
  export type DecidingLines = { readonly outcomes: Places; readonly calls: CallPlaces }
  const table: DecidingLines
  export default table
}
