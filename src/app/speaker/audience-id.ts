/** The id by which speaker's windows know this page. It outlives a reload, and ends with the tab. */
import { createId } from '../../lib/createId'
import { readTab, writeTab } from '../../lib/storage'
import { isPageId } from './address-of-speaker'

const KEY = 'audience'
let current: string | null = null

export function readAudienceId(): string | null {
  const kept = current ?? readTab(KEY)
  return isPageId(kept) ? kept : null
}

/** The one that there is, else a new one. */
export function getAudienceId(): string {
  return readAudienceId() ?? renewAudienceId()
}

/** Of two pages with the same id, as of a duplicated tab, one has to take another. */
export function renewAudienceId(): string {
  current = createId()
  writeTab(KEY, current)
  return current
}
