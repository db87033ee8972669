import { render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { notes } from '../../../../src/content/en/notes'
import type { LocaleId } from '../../../../src/content/load/locales'
import { en } from '../../../../src/content/en/messages'
import { useNotes } from '../../../../src/content/use/useNotes'

function Question() {
  const words = useNotes()
  return <p>{words ? words('expired-token').question : 'not there yet'}</p>
}

function renderIn(locale: LocaleId) {
  render(
    <IntlProvider locale={locale} messages={en} timeZone="UTC">
      <Question />
    </IntlProvider>,
  )
}

describe('the notes for teachers', () => {
  it('are there once they have been fetched, and not before', async () => {
    renderIn('en')
    expect(screen.getByText('not there yet')).toBeInTheDocument()
    expect(await screen.findByText(notes['expired-token'].question)).toBeInTheDocument()
  })

  it('follow the language of the page', async () => {
    renderIn('en-XA')
    expect(await screen.findByText(/^\[.*~\]$/)).toBeInTheDocument()
  })
})
