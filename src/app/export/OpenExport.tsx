/** The export of what is on show right now. */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { usePlayback } from '../../playback/usePlayback'
import { offerFaults } from '../../sources/simulator/faults/faults'
import type { Session } from '../session/createSession'
import { ExportDialog } from './ExportDialog'

type Props = { readonly session: Session; readonly onClose: () => void }

export function OpenExport({ session, onClose }: Props) {
  const { trace, closed, run, scenario, isOwn } = useStore(
    session.store,
    useShallow(({ trace, closed, run, scenario, request, faults }) => ({
      trace,
      closed,
      run,
      scenario,
      isOwn: request === null && faults === null,
    })),
  )
  const { cursor } = usePlayback(session.playback)
  const offers = useMemo(() => offerFaults(run), [run])
  if (!trace) return null
  return (
    <ExportDialog
      trace={trace}
      scenario={isOwn ? scenario : null}
      cursor={cursor}
      closed={closed}
      offers={offers}
      onClose={onClose}
    />
  )
}
