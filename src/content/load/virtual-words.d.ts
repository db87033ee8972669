/** The words of a language as build/wordChunks.ts divides them. */
declare module 'virtual:words/*' {
  type Chunk = import('./word-chunks').LanguageChunk
  export const first: Chunk['first']
  export const scenarios: Chunk['scenarios']
  export const faults: Chunk['faults']
}
