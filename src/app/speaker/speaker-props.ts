import type { Following } from './followAudience'
import type { Mirrored } from './linkMachine'

/** What every part of the speaker's window needs. */
export type SpeakerProps = {
  readonly following: Following
  readonly mirrored: Mirrored
  readonly isLost: boolean
}
