import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSession, type Session } from '../../../../src/app/session/createSession'
import { createRecordings } from '../../../../src/sources/recordings/client'
import { isLocaleId, LOCALES, pickLocale } from '../../../../src/content/load/locales'
import { loadMessages } from '../../../../src/content/load/loadMessages'

vi.mock(import('../../../../src/content/load/loadMessages'), async (original) => {
  const real = await original()
  return { loadMessages: vi.fn(real.loadMessages) }
})

const engine = { start: vi.fn(), retry: vi.fn(), dispose: vi.fn() }
const createSources = () => ({ sources: [createRecordings()], engine })
let session: Session

function open(hash: string, languages: readonly string[] = ['en-US', 'en']): void {
  window.history.replaceState(null, '', hash || '#')
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  session = createSession({ openSpeaker: vi.fn<() => void>(), createSources, window })
}

const state = () => session.store.getState()
const lang = () => new URLSearchParams(new URL(session.getLink()).hash.slice(1)).get('lang')

async function spoken(): Promise<void> {
  await vi.waitFor(() => expect(state().messages).not.toBeNull())
}

afterEach(() => {
  session.dispose()
  localStorage.clear()
  vi.restoreAllMocks()
})

describe('the language of a visit', () => {
  it('is the first of the browser’s that there is, and the link does not name it', async () => {
    open('#scenario=read-order', ['fr-FR', 'es-MX', 'en'])
    await spoken()
    expect(state().locale).toBe('es')
    expect(lang()).toBeNull()
  })

  it('is the link’s before the browser’s', async () => {
    open('#scenario=read-order&lang=ar', ['es'])
    await spoken()
    expect(state().locale).toBe('ar')
    expect(lang()).toBe('ar')
  })

  it('is English where a link names one that there is not, and says so', async () => {
    open('#scenario=read-order&step=3&lang=klingon')
    await spoken()
    expect(state().locale).toBe('en')
    expect(state().problems).toEqual([{ code: 'RT204', values: { name: 'lang' } }])
  })

  it('chosen by hand is shown when its words have come, is in the link, and holds on the next visit', async () => {
    open('#scenario=read-order')
    await spoken()
    session.setLocale('es')
    expect(state().locale).toBe('en')
    await vi.waitFor(() => expect(state().locale).toBe('es'))
    expect(lang()).toBe('es')
    session.dispose()
    open('#scenario=read-order')
    expect(state().locale).toBe('es')
  })

  it('is the last one chosen, in whatever order the words come', async () => {
    open('#scenario=read-order')
    await spoken()
    const english = await loadMessages('en')
    let arrive: (messages: typeof english) => void = () => undefined
    const slow = new Promise<typeof english>((resolve) => {
      arrive = resolve
    })
    vi.mocked(loadMessages).mockReturnValueOnce(slow)
    session.setLocale('es')
    session.setLocale('ar')
    await vi.waitFor(() => expect(state().locale).toBe('ar'))
    arrive(english)
    await slow
    expect(state().locale).toBe('ar')
  })

  it('changes with a link that names another, and stays with one that names none', async () => {
    open('#scenario=read-order')
    await spoken()
    window.location.hash = '#scenario=read-order&step=2&lang=es'
    await vi.waitFor(() => expect(state().locale).toBe('es'))
    window.location.hash = '#scenario=read-order&step=4'
    await vi.waitFor(() => expect(session.playback.getSnapshot().context.cursor).toBe(3))
    expect(state().locale).toBe('es')
    expect(lang()).toBe('es')
  })

  it('that cannot be fetched is named, English stands in, and it can be tried again', async () => {
    vi.mocked(loadMessages).mockRejectedValueOnce(new Error('no network'))
    open('#scenario=read-order&lang=es')
    await spoken()
    expect(state().locale).toBe('en')
    expect(state().problems).toEqual([{ code: 'RT405', values: { locale: 'es' } }])
    session.retry()
    await vi.waitFor(() => expect(state().locale).toBe('es'))
    expect(state().problems).toEqual([])
  })
})

describe('the languages that there are', () => {
  it('are found by the part before the region, else it is English', () => {
    expect(pickLocale(['AR-eg'])).toBe('ar')
    expect(pickLocale(['de', 'fr'])).toBe('en')
    expect(pickLocale([])).toBe('en')
  })

  it('do not offer the one made for finding texts that escaped translation', () => {
    expect(LOCALES.map(({ id }) => id)).not.toContain('en-XA')
    expect(isLocaleId('en-XA')).toBe(true)
    expect(pickLocale(['en-XA'])).toBe('en')
  })
})
