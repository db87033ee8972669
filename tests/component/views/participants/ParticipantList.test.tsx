import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import {
  ParticipantList,
  type ParticipantListProps,
} from '../../../../src/views/participants/ParticipantList'
import { frameAt } from '../../../../src/trace/frameAt'
import type { Trace } from '../../../../src/trace/trace'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderWithWords } from '../../../drivers/render-with-words'

type More = Partial<ParticipantListProps> & {
  readonly trace?: Trace
  readonly closed?: ReadonlySet<string>
}

function propsAt(
  cursor: number,
  { trace = sampleTrace, closed, ...more }: More = {},
): ParticipantListProps {
  return {
    frame: frameAt(trace, cursor, closed ? { closed } : {}),
    selected: null,
    broken: new Set(['expired-token']),
    onSelect: vi.fn(),
    onToggleGroup: vi.fn(),
    ...more,
  }
}

const name = (button: HTMLElement) => button.textContent?.replace(/^[✓✕–]/, '')

describe('the list of the participants', () => {
  it('says of each whether the request passed it, failed there, or was never there', () => {
    renderWithWords(<ParticipantList {...propsAt(SAMPLE_FAILING_HOP)} />)
    const said = within(screen.getByRole('region', { name: 'Participants' }))
      .getAllByRole('button')
      .map(name)
    expect(said).toEqual([
      'Frontend passed',
      'API passed',
      'Middleware failed · step into it',
      'Logging passed',
      'CORS passed',
      'Rate limit passed',
      'Authenticate failed · the packet is here: GET · ⚡ switched on: Token expired',
      'Authorize never reached',
      'Validate never reached',
      'Business logic never reached',
      'Database never reached',
      'Payment provider never reached',
    ])
  })

  it('calls nothing never reached before the trip is decided, and follows the packet', () => {
    const view = renderWithWords(<ParticipantList {...propsAt(SAMPLE_FAILING_HOP - 1)} />)
    expect(screen.getByRole('button', { name: /^Database/ })).toHaveTextContent('not reached yet')
    view.rerender(<ParticipantList {...propsAt(SAMPLE_FAILING_HOP + 1)} />)
    const here = screen
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'location')
    expect(here).toHaveLength(1)
    expect(here[0]).toHaveTextContent('the packet is here: 401')
  })

  it('says of what is switched on that the trip never came to it', () => {
    const faults = [{ id: 'expired-token', participant: 'authenticate', reached: false }]
    renderWithWords(<ParticipantList {...propsAt(0, { trace: { ...sampleTrace, faults } })} />)
    expect(screen.getByRole('button', { name: /^Authenticate/ })).toHaveTextContent(
      'switched on, never reached: Token expired',
    )
  })

  it('opens what can fail, and steps into a group or over it', async () => {
    const props = propsAt(0, { closed: new Set(['middleware']) })
    renderWithWords(<ParticipantList {...props} />)
    await userEvent.click(screen.getByRole('button', { name: /^Authenticate/ }))
    expect(props.onSelect).toHaveBeenCalledWith('authenticate')
    const group = screen.getByRole('button', { name: /Middleware/, pressed: false })
    await userEvent.click(group)
    expect(props.onToggleGroup).toHaveBeenCalledWith('middleware')
  })
})
