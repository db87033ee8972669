/** What the page can ask of layerCode.ts: the source of a layer as it stood when the page was built. */
declare module 'virtual:layer-code' {
  export type CodeLine = {
    readonly text: string
    /** The same text, escaped, in spans with the classes code-keyword, code-string … */
    readonly html: string
  }
  export type LayerCode = {
    /** Path from the top of the project. */
    readonly file: string
    readonly lines: readonly CodeLine[]
  }
  /** `file`: path from the top of the project; null where there is no such file. */
  export function loadLayerCode(file: string): Promise<LayerCode | null>
}
