/** What the build puts beside the sources. */
declare module '#data/traces/*.json' {
  import type { Trace } from '../../trace/trace'

  const trace: Trace
  export default trace
}
