import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FaultPanel, type FaultPanelProps } from '../../../../src/views/break/FaultPanel'
import { renderWithWords } from '../../render-with-words'

function propsWith(more: Partial<FaultPanelProps> = {}): FaultPanelProps {
  return {
    boxId: 'authenticate',
    name: 'Authenticate',
    findBox: () => null,
    side: 'right',
    offers: [
      { id: 'expired-token', participant: 'authenticate', result: { status: 401 }, active: true },
      { id: 'no-token', participant: 'authenticate', result: { status: 401 }, active: false },
    ],
    met: [],
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
    expect(await screen.findAllByText('How to fix it')).toHaveLength(1)
    await userEvent.click(screen.getByRole('switch', { name: /^No token/ }))
    expect(props.onToggle).toHaveBeenCalledWith('no-token')
  })

  it('is named after its participant, under whatever name that has', async () => {
    renderWithWords(<FaultPanel {...propsWith({ boxId: `it's "odd"`, name: 'Odd' })} />)
    expect(await screen.findByRole('dialog', { name: /Odd/ })).toBeVisible()
  })

  it('says of a fault that is on but was never reached, that it was not', async () => {
    const met = [{ id: 'expired-token', participant: 'authenticate', reached: false }]
    renderWithWords(<FaultPanel {...propsWith({ met })} />)
    expect(await screen.findByText(/^switched on, but never reached/)).toBeVisible()
  })
})
