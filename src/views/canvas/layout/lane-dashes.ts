/** The line of a lane by what has travelled it: not everybody sees red and green, or blue and violet, apart. */
import type { PacketTone } from '../../../trace/look'

/** Quiet until something has travelled it. */
export type LaneTone = 'quiet' | PacketTone

/** As SVG's stroke-dasharray, flow px; a request and a success have lanes of their own. */
export const LANE_DASHES: Readonly<Record<LaneTone, string | undefined>> = {
  quiet: undefined,
  request: undefined,
  success: undefined,
  failed: '11 6',
  data: '4 5',
}
