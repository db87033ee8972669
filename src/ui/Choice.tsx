/** What can be chosen, in a row with its name: one of several values, or yes and no. */
import './choice.css'
import { useId, type ReactNode } from 'react'

export type ChoiceProps<T extends string | number> = {
  readonly label: ReactNode
  readonly value: T
  readonly options: readonly (readonly [value: T, text: string])[]
  readonly onChange: (value: T) => void
  /** Names stay what they are in every language. */
  readonly areNames?: boolean
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { label, value, options, onChange, areNames = false } = props
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="button"
        translate={areNames ? 'no' : 'yes'}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => String(option) === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

export type CheckProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Check({ label, checked, onChange }: CheckProps) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  )
}
