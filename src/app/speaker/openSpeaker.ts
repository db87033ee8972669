/** Opens the speaker's window. It has to happen in the click or key itself, before anything is loaded. */
import { toSpeakerHash } from './address-of-speaker'
import { getAudienceId } from './audience-id'

/** False where the browser does not let a window open. The same page opens the same window again. */
export function openSpeaker(page: Window): boolean {
  const id = getAudienceId()
  const opened = page.open(toSpeakerHash(id), `speaker-${id}`, 'popup,width=1180,height=720')
  opened?.focus()
  return opened !== null
}
