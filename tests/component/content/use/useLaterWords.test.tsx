import { render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { start } from '../../../../src/content/en/scenarios/start'
import { validate } from '../../../../src/content/en/participants/validate'
import { createTextLoader } from '../../../../src/content/load/createTextLoader'
import { faultWords, getScenarioWords } from '../../../../src/content/load/later-words'
import type { LocaleId } from '../../../../src/content/load/locales'
import type { LaterScenarioWords, LaterWords } from '../../../../src/content/load/word-chunks'
import { useLaterWords } from '../../../../src/content/use/useLaterWords'
import { en } from '../../../fixtures/english'

type Loader = Parameters<typeof useLaterWords>[0]

function Words({ loader, id, field }: { loader: Loader; id: string; field: string }) {
  const words = useLaterWords(loader, id)
  return <p>{words === null ? 'none' : words === 'pending' ? 'on their way' : words[field]}</p>
}

function renderIn(locale: LocaleId, loader: Loader, id: string, field: string) {
  render(
    <IntlProvider locale={locale} messages={en} timeZone="UTC">
      <Words loader={loader} id={id} field={field} />
    </IntlProvider>,
  )
}

describe('words that come later', () => {
  const ofStart = getScenarioWords('expired-token')

  it('are there once they have been fetched, and not before', async () => {
    renderIn('en', ofStart, 'expired-token', 'question')
    expect(screen.getByText('on their way')).toBeInTheDocument()
    expect(await screen.findByText(start['expired-token'].question)).toBeInTheDocument()
  })

  it('are there at once for another scenario of the same topic', () => {
    renderIn('en', getScenarioWords('log-in'), 'log-in', 'lookFor')
    expect(screen.getByText(start['log-in'].lookFor)).toBeInTheDocument()
  })

  it('follow the language of the page', async () => {
    renderIn('en-XA', ofStart, 'expired-token', 'question')
    expect(await screen.findByText(/^\[.*~\]$/)).toBeInTheDocument()
  })

  it('stand in English where the language has none', async () => {
    renderIn('ar', ofStart, 'log-in', 'question')
    expect(await screen.findByText(start['log-in'].question)).toBeInTheDocument()
  })

  it('are formatted as texts of the page are', async () => {
    renderIn('en', faultWords, 'stored-script', 'what')
    expect(validate.faults['stored-script'].what).toContain("'<script>")
    expect(await screen.findByText(/<script>alert\(1\)<\/script>/)).toBeInTheDocument()
  })

  it('are none where nothing is known of the id', async () => {
    renderIn('en', faultWords, 'solar-flare', 'what')
    expect(await screen.findByText('none')).toBeInTheDocument()
  })

  it('are none where they cannot be had', async () => {
    const broken = createTextLoader<LaterWords<LaterScenarioWords>>(() =>
      Promise.reject(new Error('no network')),
    )
    renderIn('en', broken, 'expired-token', 'question')
    expect(screen.getByText('on their way')).toBeInTheDocument()
    expect(await screen.findByText('none')).toBeInTheDocument()
  })
})
