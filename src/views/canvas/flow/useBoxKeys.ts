/**
 * The boxes as one stop of the Tab key: it comes to the box where the request is, the arrow keys lead to
 * the others, + and − open and close a group, Escape leads back to the whole picture. Who came with the
 * mouse has not come to walk about: after a click the arrows go on stepping.
 */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Frame } from '../../../trace/frameAt'
import { getParticipant } from '../../../trace/indexTrace'
import { getBox } from '../../../trace/stops'
import type { Layout } from '../layout/geometry'
import { findBox } from './findBox'
import { findNeighbour, getStopBoxes, type ArrowDirection } from '../layout/neighbours'

const ARROWS: Readonly<Record<string, ArrowDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function idOf(target: EventTarget): string | null {
  const box = target instanceof Element ? target.closest<HTMLElement>('[data-box]') : null
  return box?.dataset['box'] ?? null
}

/** Whether the last that moved the focus was a mouse or a finger, and not the Tab key. */
function useCameByPointer(): { readonly current: boolean } {
  const came = useRef(false)
  useEffect(() => {
    const onPointerDown = () => {
      came.current = true
    }
    const onKeyDown = ({ key }: globalThis.KeyboardEvent) => {
      if (key === 'Tab') came.current = false
    }
    window.addEventListener('pointerdown', onPointerDown, true)
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true)
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [])
  return came
}

type BoxKeysInput = {
  readonly frame: Frame
  readonly layout: Layout
  readonly staged: boolean
  readonly onToggleGroup: (id: string) => void
}

export function useBoxKeys(input: BoxKeysInput) {
  const { frame, layout } = input
  const { trace, closed, hop } = frame
  const [focused, setFocused] = useState<string | null>(null)
  const [grabs, setGrabs] = useState<string | null>(null)
  const cameByPointer = useCameByPointer()
  const ids = getStopBoxes(layout).map(({ id }) => id)
  const active = getBox(trace, hop.to, layout.closed)
  const tabStop = focused !== null && ids.includes(focused) ? focused : active

  /** Opens (+) or closes (−) the group of a box; the focus goes to what takes the place of the box. */
  function toggle(id: string, opens: boolean): void {
    const group = opens ? id : (getParticipant(trace, id)?.group ?? null)
    if (group === null || closed.has(group) !== opens) return
    const member = trace.participants.find((participant) => participant.group === group)
    setGrabs(opens ? (member?.id ?? null) : group)
    input.onToggleGroup(group)
  }

  function act(id: string, { key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
    const arrow = ARROWS[key]
    if (arrow) {
      const next = findNeighbour(layout, id, arrow)
      if (next !== null) findBox(currentTarget, next)?.focus()
    } else if (key === '+' || key === '-' || key === '−') {
      toggle(id, key === '+')
    } else if (key === 'Escape' && !input.staged) {
      currentTarget.querySelector<HTMLElement>('.react-flow')?.focus()
    } else return false
    return true
  }

  return {
    tabStop,
    grabs,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const id = idOf(event.target)
      if (id === null || cameByPointer.current) return
      if (act(id, event)) event.preventDefault()
    },
    onFocus: (event: FocusEvent) => {
      setFocused(idOf(event.target))
      setGrabs(null)
    },
    /** Who comes back comes to the box where the request is by then. */
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null)
    },
  }
}
