/** The frame of every dialog, made of parts: it lies over the page, keeps the focus, and Escape closes it. */
import './dialog.css'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses'

type DialogProps = {
  readonly onClose: () => void
  /** Of what lies over the page, where the room draws that itself. */
  readonly overlay?: string
  /** One panel at a time. */
  readonly children: ReactNode
}

/** There for as long as it is open. */
export function Dialog({ onClose, overlay = 'dialog-overlay', children }: DialogProps) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={overlay} />
        {children}
      </Radix.Portal>
    </Radix.Root>
  )
}

type PanelProps = {
  /** 'own': the class of its room says all of it. */
  readonly look?: 'plain' | 'own'
  readonly className?: string
  /** A click beside it is no reason to lose what was entered. */
  readonly isKept?: boolean
  /** Has a `DialogHint`, which is read with its title. */
  readonly isDescribed?: boolean
  readonly children: ReactNode
}

export function DialogPanel(props: PanelProps) {
  const { look = 'plain', className, isKept = false, isDescribed = false, children } = props
  return (
    <Radix.Content
      className={joinClasses(look === 'plain' && 'dialog', className)}
      {...(isDescribed ? {} : { 'aria-describedby': undefined })}
      onInteractOutside={(event) => isKept && event.preventDefault()}
    >
      {children}
    </Radix.Content>
  )
}

type PartProps = { readonly className?: string; readonly children: ReactNode }

export function DialogTitle({ className = 'dialog-title', children }: PartProps) {
  return <Radix.Title className={className}>{children}</Radix.Title>
}

export function DialogHint({ className, children }: PartProps) {
  return <Radix.Description className={className}>{children}</Radix.Description>
}

export function DialogClose({ children }: { readonly children: ReactNode }) {
  return <Radix.Close className="button button--primary">{children}</Radix.Close>
}
