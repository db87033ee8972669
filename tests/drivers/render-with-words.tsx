/** Renders a view with the English words, as the page does. */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { IntlProvider } from 'use-intl'
import { en } from '../fixtures/english'

export function withWords(element: ReactElement): ReactElement {
  return (
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      {element}
    </IntlProvider>
  )
}

export function renderWithWords(element: ReactElement) {
  const view = render(withWords(element))
  return { ...view, rerender: (next: ReactElement) => view.rerender(withWords(next)) }
}
