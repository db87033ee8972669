import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Transport, type TransportProps } from '../../../../src/views/controls/Transport'
import { renderWithWords } from '../../../drivers/render-with-words'

function propsWith(more: Partial<TransportProps> = {}): TransportProps {
  return {
    playing: false,
    isFirst: false,
    isLast: false,
    speed: 1,
    onCommand: vi.fn(),
    onSpeed: vi.fn(),
    ...more,
  }
}

describe('the transport', () => {
  it.each([
    ['First hop', 'first'],
    ['Previous hop', 'back'],
    ['Next hop', 'next'],
    ['Last hop', 'last'],
    ['Play', 'play'],
  ])('has a button "%s"', async (name, command) => {
    const props = propsWith()
    renderWithWords(<Transport {...props} />)
    await userEvent.click(screen.getByRole('button', { name }))
    expect(props.onCommand).toHaveBeenCalledWith(command)
  })

  it('turns Play into Pause while it plays', async () => {
    const props = propsWith({ playing: true })
    renderWithWords(<Transport {...props} />)
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
    expect(props.onCommand).toHaveBeenCalledWith('pause')
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
  })

  it('keeps the focus on a button that has nothing left to do', async () => {
    const props = propsWith({ isLast: true })
    renderWithWords(<Transport {...props} />)
    const next = screen.getByRole('button', { name: 'Next hop' })
    next.focus()
    await userEvent.keyboard('{Enter}')
    expect(props.onCommand).not.toHaveBeenCalled()
    expect(next).toHaveFocus()
    expect(next).toHaveAttribute('aria-disabled', 'true')
  })

  it('offers speeds from 0.25 to 4', async () => {
    const props = propsWith()
    renderWithWords(<Transport {...props} />)
    const speed = screen.getByRole('combobox', { name: 'Speed' })
    await userEvent.selectOptions(speed, '0.25×')
    expect(props.onSpeed).toHaveBeenCalledWith(0.25)
    await userEvent.selectOptions(speed, '4×')
    expect(props.onSpeed).toHaveBeenLastCalledWith(4)
  })
})
