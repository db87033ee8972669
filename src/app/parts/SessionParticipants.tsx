/** The list of the participants with everything that it needs of the session. */
import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { usePlayback } from '../../playback/usePlayback'
import { offerFaults } from '../../sources/simulator/faults/faults'
import type { Trace } from '../../trace/trace'
import { ParticipantList } from '../../views/participants/ParticipantList'
import type { Session } from '../session/createSession'
import { change, isPresenting } from '../commands/run-command'

export function SessionParticipants(props: { readonly session: Session; readonly trace: Trace }) {
  const { session, trace } = props
  const { closed, selected, run } = useStore(
    session.store,
    useShallow(({ closed, selected, run }) => ({ closed, selected, run })),
  )
  const { cursor } = usePlayback(session.playback)
  const offers = useMemo(() => offerFaults(run), [run])
  const select = useCallback(
    (selected: string | null) => {
      // What can fail is shown beside the picture, which then has to be the panel.
      if (isPresenting(session)) change(session, { panel: 'picture' })
      session.store.setState({ selected })
    },
    [session],
  )
  return (
    <ParticipantList
      trace={trace}
      cursor={cursor}
      closed={closed}
      selected={selected}
      offers={offers}
      onSelect={select}
      onToggleGroup={session.toggleGroup}
    />
  )
}
