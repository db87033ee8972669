/** The export of what is on show right now. */
import { useStore } from 'zustand'
import { isChanged } from '../../catalog/asked'
import { useFrame } from '../parts/useFrame'
import type { Session } from '../session/createSession'
import type { Shown } from '../state/session-state'
import { ExportDialog } from './ExportDialog'

type Props = { readonly session: Session; readonly onClose: () => void }

export function OpenExport({ session, onClose }: Props) {
  const shown = useStore(session.store, (state) => state.shown)
  return shown && <ExportShown session={session} shown={shown} onClose={onClose} />
}

function ExportShown({ session, shown, onClose }: Props & { readonly shown: Shown }) {
  const { asked, trace } = shown
  const frame = useFrame(session, trace)
  const scenario = isChanged(asked) ? null : asked.scenario
  return <ExportDialog frame={frame} scenario={scenario} onClose={onClose} />
}
