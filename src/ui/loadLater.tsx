/**
 * A part of the page that is loaded when it is first shown. React's own `lazy` remembers a failure for good;
 * here what could not be had is asked for again when the error boundary around it tries again.
 */
import { type ComponentType, createContext, lazy, use } from 'react'

/** Another object at every try of an error boundary. Between it and the part stands a Suspense. */
export const Attempt = createContext<object>({})

export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const asked = new WeakMap<object, ComponentType<Props>>()
  let loaded: ComponentType<Props> | null = null

  function ask(): ComponentType<Props> {
    const Part: ComponentType<Props> = lazy(async () => {
      const component = await load()
      loaded ??= Part
      return { default: component }
    })
    return Part
  }

  return function Later(props: Props) {
    const attempt = use(Attempt)
    const Part = asked.get(attempt) ?? loaded ?? ask()
    asked.set(attempt, Part)
    return <Part {...props} />
  }
}
