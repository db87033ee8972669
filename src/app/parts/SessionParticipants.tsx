/** The list of the participants with everything that it needs of the session. */
import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { toRun } from '../../catalog/asked'
import type { Trace } from '../../trace/trace'
import { ParticipantList } from '../../views/participants/ParticipantList'
import { isPresenting } from '../commands/run-command'
import type { Session } from '../session/createSession'
import { useFrame } from './useFrame'

export function SessionParticipants(props: { readonly session: Session; readonly trace: Trace }) {
  const { session, trace } = props
  const { selected, asked } = useStore(
    session.store,
    useShallow(({ selected, asked }) => ({ selected, asked })),
  )
  const frame = useFrame(session, trace)
  const broken = useMemo(() => new Set<string>(toRun(asked).faults), [asked])
  const select = useCallback(
    (id: string | null) => {
      // What can fail is shown beside the picture, which then has to be the panel.
      if (isPresenting(session)) session.view.present({ panel: 'picture' })
      session.view.select(id)
    },
    [session],
  )
  return (
    <ParticipantList
      frame={frame}
      selected={selected}
      broken={broken}
      onSelect={select}
      onToggleGroup={session.view.toggleGroup}
    />
  )
}
