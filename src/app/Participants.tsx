/** The list of the participants with everything that it needs of the session. */
import { memo, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { usePlayback } from '../playback/usePlayback'
import { offerFaults } from '../sources/simulator/faults'
import type { Trace } from '../trace/trace'
import { ParticipantList } from '../views/participants/ParticipantList'
import type { Session } from './createSession'
import { change, isPresenting } from './presenting'
import { useFollowing } from './useFollowing'

type Props = { readonly session: Session; readonly trace: Trace }

export function Participants({ session, trace }: Props) {
  const following = useFollowing(trace, usePlayback(session.playback).cursor)
  return following && <FollowingParticipants session={session} {...following} />
}

const FollowingParticipants = memo(function FollowingParticipants(
  props: Props & { readonly cursor: number },
) {
  const { session, trace, cursor } = props
  const { closed, selected, run } = useStore(
    session.store,
    useShallow(({ closed, selected, run }) => ({ closed, selected, run })),
  )
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
})
