/** What stands beside the picture on a large screen comes up from the lower edge of a small one. */
import './sheet.css'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { setRootAttribute } from './root-attributes'
import { useSwipe } from './useSwipe'

type Props = {
  readonly label: string
  /** What it would show. */
  readonly detail: string
  readonly children: ReactNode
}

export function Sheet({ label, detail, children }: Props) {
  const [open, setOpen] = useState(false)
  const handle = useRef<HTMLButtonElement>(null)
  const id = useId()
  const swipe = useSwipe((way) => {
    if (way === 'up') setOpen(true)
    if (way === 'down') setOpen(false)
  })
  useLayoutEffect(() => {
    // The page keeps what has the focus clear of it.
    setRootAttribute('sheet', open ? 'open' : 'closed')
    return () => setRootAttribute('sheet', null)
  }, [open])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return
    setOpen(false)
    handle.current?.focus()
    event.preventDefault()
  }
  return (
    <div className="sheet" role="presentation" data-open={open} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={handle}
        className="sheet-handle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...swipe}
      >
        <b>{label}</b> <span>{detail}</span>
      </button>
      <div className="sheet-body" id={id} hidden={!open}>
        {children}
      </div>
    </div>
  )
}
