/** How many bytes the files of the engine have; written by src/build/shopData.ts. */
declare module '#data/sizes.json' {
  const sizes: { readonly wasm: number; readonly bundle: number; readonly image: number }
  export default sizes
}
