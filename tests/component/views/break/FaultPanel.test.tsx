import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FaultPanel, type FaultPanelProps } from '../../../../src/views/break/FaultPanel'
import { sampleTrace } from '../../../fixtures/sample-trace'
import { renderWithWords } from '../../../drivers/render-with-words'

function propsWith(more: Partial<FaultPanelProps> = {}): FaultPanelProps {
  return {
    boxId: 'authenticate',
    findBox: () => null,
    side: 'right',
    trace: sampleTrace,
    broken: new Set(['expired-token']),
    notice: null,
    onToggle: vi.fn<FaultPanelProps['onToggle']>(),
    onClose: vi.fn<FaultPanelProps['onClose']>(),
    ...more,
  }
}

describe('the panel of what can fail', () => {
  it('offers each failure as a switch, with the status', async () => {
    const props = propsWith()
    renderWithWords(<FaultPanel {...props} />)
    expect(await screen.findByRole('switch', { name: /^Token expired 401/ })).toBeChecked()
    expect(screen.getByRole('switch', { name: /^No token 401/ })).not.toBeChecked()
    expect(screen.queryByRole('switch', { name: /403/ })).toBeNull()
    expect(await screen.findAllByText('How to fix it')).toHaveLength(1)
    await userEvent.click(screen.getByRole('switch', { name: /^No token/ }))
    expect(props.onToggle).toHaveBeenCalledWith('no-token')
  })

  it('is named after its participant, under whatever name that has', async () => {
    const [first] = sampleTrace.participants
    if (!first) throw new Error('the sample has participants')
    const odd = { ...first, id: `it's "odd"`, name: 'It is odd' }
    const trace = { ...sampleTrace, participants: [...sampleTrace.participants, odd] }
    renderWithWords(<FaultPanel {...propsWith({ trace, boxId: odd.id })} />)
    expect(await screen.findByRole('dialog', { name: /It is odd/ })).toBeVisible()
  })

  it('says of a fault that is on but was never reached, that it was not', async () => {
    const faults = [{ id: 'expired-token', participant: 'authenticate', reached: false }]
    renderWithWords(<FaultPanel {...propsWith({ trace: { ...sampleTrace, faults } })} />)
    expect(await screen.findByText(/^switched on, but never reached/)).toBeVisible()
  })
})
