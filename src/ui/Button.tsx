/** The button of the page, in its looks (base.css), with a word or with a sign. */
import type { ComponentProps } from 'react'
import { Icon, type IconProps } from './Icon'
import { joinClasses } from './joinClasses'

export type ButtonProps = ComponentProps<'button'> & {
  /** 'own': the class of its room says all of it. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'own'
  /** Does nothing for now. It is not disabled, for then it would lose the focus. */
  readonly off?: boolean | undefined
}

const LOOKS = {
  plain: 'button',
  primary: 'button button--primary',
  quiet: 'button button--quiet',
  own: undefined,
} as const

export function Button(props: ButtonProps) {
  const { look = 'plain', off, type = 'button', className, onClick, ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      className={joinClasses(LOOKS[look], className)}
      aria-disabled={off}
      onClick={(event) => off !== true && onClick?.(event)}
    />
  )
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'aria-label' | 'title'> & {
  readonly icon: IconProps['name']
  readonly sizePx?: number | undefined
  /** Read aloud, and shown to who rests on it with the mouse. */
  readonly label: string
}

export function IconButton({ icon, sizePx, label, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} aria-label={label} title={label}>
      <Icon name={icon} sizePx={sizePx} />
    </Button>
  )
}
