import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { IntlProvider } from 'use-intl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../../fixtures/english'
import { parseRequestDraft } from '../../../../src/catalog/parseRequestDraft'
import type { RequestDraft } from '../../../../src/catalog/run'
import { RequestEditor } from '../../../../src/views/editor/RequestEditor'

const CLAIMS = { sub: 'user-1', role: 'customer' }
const original: RequestDraft = {
  method: 'GET',
  target: '/orders/42',
  headers: [['Accept', 'application/json']],
  body: null,
  credentials: { kind: 'token', token: { claims: CLAIMS } },
}
const onRun = vi.fn<(draft: RequestDraft) => void>()

/** The door, and behind it who runs what has come through. */
function run(draft: unknown) {
  const parsed = parseRequestDraft(draft)
  if (!parsed.ok) return parsed.problems
  onRun(parsed.value)
  return []
}

const onClose = vi.fn<() => void>()

function open(draft: RequestDraft = original, engineNotice: string | null = null) {
  render(
    <IntlProvider locale="en" timeZone="UTC" messages={en}>
      <RequestEditor
        draft={draft}
        original={original}
        engineNotice={engineNotice}
        onRun={run}
        onClose={onClose}
      />
    </IntlProvider>,
  )
  return userEvent.setup()
}

const field = (name: string) => screen.getByLabelText(name)
const claims = () => field('Claims of the token (JSON)')
const signing = () => screen.getByRole('checkbox', { name: /^Sign the token again/ })
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }))

async function fill(user: ReturnType<typeof userEvent.setup>, control: HTMLElement, text: string) {
  await user.clear(control)
  await user.click(control)
  await user.paste(text)
}

afterEach(() => {
  onRun.mockReset()
  onClose.mockReset()
})

describe('RequestEditor', () => {
  it('runs the request unchanged when nothing was edited', async () => {
    const user = open()
    await press(user, 'Run')
    expect(onRun).toHaveBeenCalledExactlyOnceWith(original)
  })

  it('runs what was entered: method, target, headers and body', async () => {
    const user = open()
    await fill(user, field('Method'), 'POST')
    await fill(user, field('Path and query'), '/orders?x=1')
    await press(user, 'Add a header')
    await fill(user, field('Header 2 name'), 'X-Trace')
    await fill(user, field('Header 2 value'), 'on')
    await fill(user, field('Body'), '{"lines":[]}')
    await press(user, 'Run')
    expect(onRun).toHaveBeenCalledExactlyOnceWith({
      ...original,
      method: 'POST',
      target: '/orders?x=1',
      headers: [
        ['Accept', 'application/json'],
        ['X-Trace', 'on'],
      ],
      body: '{"lines":[]}',
    })
  })

  it('removes the header that was asked for, and sends no header for an empty row', async () => {
    const user = open({
      ...original,
      headers: [
        ['Accept', 'a/b'],
        ['X-Two', '2'],
      ],
    })
    await press(user, 'Add a header')
    await press(user, 'Remove header 1')
    await press(user, 'Run')
    expect(onRun.mock.lastCall?.[0].headers).toEqual([['X-Two', '2']])
  })

  it('sends no token when told so', async () => {
    const user = open()
    await user.click(screen.getByRole('checkbox', { name: 'Send a token' }))
    expect(screen.queryByLabelText('Claims of the token (JSON)')).toBeNull()
    await press(user, 'Run')
    expect(onRun.mock.lastCall?.[0].credentials).toEqual({ kind: 'none' })
  })

  it('signs edited claims again, or keeps the old signature, as told', async () => {
    const user = open()
    await fill(user, claims(), '{"sub":"user-1","role":"administrator"}')
    const edited = { sub: 'user-1', role: 'administrator' }
    await press(user, 'Run')
    expect(onRun.mock.lastCall?.[0].credentials).toEqual({
      kind: 'token',
      token: { claims: edited },
    })
    await user.click(signing())
    await press(user, 'Run')
    expect(onRun.mock.lastCall?.[0].credentials).toEqual({
      kind: 'token',
      token: { claims: edited, signedClaims: CLAIMS },
    })
  })

  it('opens on a kept signature with the box off', () => {
    const claimed = { sub: 'user-1', role: 'administrator' }
    open({
      ...original,
      credentials: { kind: 'token', token: { claims: claimed, signedClaims: CLAIMS } },
    })
    expect(signing()).not.toBeChecked()
  })

  it.each([
    ['Method', 'GE T', /RT301.*“GE T”.*one word without spaces/],
    ['Path and query', 'orders 42', /RT303.*Begin with \//],
    ['Header 1 name', 'Bad name', /RT304.*“Bad name”/],
    ['Header 1 value', 'late €', /RT305.*Accept/],
    ['Body', 'text', /RT307.*GET/],
    ['Claims of the token (JSON)', '{"sub": ', /RT308.*not a JSON object/],
    ['Claims of the token (JSON)', '[1]', /RT308.*not a JSON object/],
  ])('refuses a wrong %s beside its field and loses nothing: %s', async (name, text, words) => {
    const user = open()
    await fill(user, field(name), text)
    await press(user, 'Run')
    expect(onRun).not.toHaveBeenCalled()
    expect(field(name)).toHaveFocus()
    expect(field(name)).toBeInvalid()
    expect(field(name)).toHaveAccessibleDescription(words)
    expect(field(name)).toHaveValue(text)
  })

  it('refuses each wrong field, goes to the first, and names the right header row', async () => {
    const user = open()
    await press(user, 'Add a header')
    await press(user, 'Add a header')
    await fill(user, field('Header 3 name'), 'Host')
    await fill(user, claims(), 'nothing')
    await press(user, 'Run')
    expect(field('Header 3 name')).toHaveFocus()
    expect(field('Header 3 name')).toHaveAccessibleDescription(/RT306.*Host/)
    expect(field('Header 1 name')).toBeValid()
    expect(claims()).toBeInvalid()
    expect(screen.getAllByText('RT308')).toHaveLength(1)
  })

  it('runs after the refused field has been mended', async () => {
    const user = open()
    await fill(user, field('Method'), 'A B')
    await press(user, 'Run')
    await fill(user, field('Method'), 'DELETE')
    await press(user, 'Run')
    expect(onRun.mock.lastCall?.[0].method).toBe('DELETE')
    expect(field('Method')).toBeValid()
  })

  it('restores the request of the scenario into the form without running it', async () => {
    const user = open({ ...original, target: '/elsewhere', credentials: { kind: 'none' } })
    await press(user, 'Restore the scenario’s request')
    expect(field('Path and query')).toHaveValue('/orders/42')
    expect(claims()).toHaveValue(JSON.stringify(CLAIMS, null, 2))
    expect(onRun).not.toHaveBeenCalled()
  })

  it('says what the engine is waiting for', () => {
    open(original, 'The engine is starting.')
    expect(within(screen.getByRole('dialog')).getByText('The engine is starting.')).toBeVisible()
  })

  it('closes by Cancel and by Escape, and runs nothing', async () => {
    const user = open()
    await press(user, 'Cancel')
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(2)
    expect(onRun).not.toHaveBeenCalled()
  })
})
