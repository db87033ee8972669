/** A label with a native list of values. */
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
    <div className="settings-row">
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
