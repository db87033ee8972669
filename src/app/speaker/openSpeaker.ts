/** Opens the speaker's window. It has to happen in the click or key itself, before anything is loaded. */
import { toSpeakerHash } from './address-of-speaker'
import { getAudienceId } from './audience-id'

const LOOK = 'popup,width=1180,height=720'

/**
 * Without a reference between the two each has a process of its own: what breaks one leaves the other.
 * A file needs the reference, see createWire. An older window of the same page closes by itself.
 */
export function openSpeaker(page: Window): void {
  const isFile = page.location.protocol === 'file:'
  page.open(toSpeakerHash(getAudienceId()), '_blank', isFile ? LOOK : `noopener,${LOOK}`)
}
