import type { Following } from './followAudience'
import type { Frame } from './linkMachine'

/** What every part of the speaker's window needs. */
export type SpeakerProps = {
  readonly following: Following
  readonly frame: Frame
  readonly isLost: boolean
}
