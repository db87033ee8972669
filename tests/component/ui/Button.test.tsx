import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button, IconButton } from '../../../src/ui/Button'

describe('a button that is off', () => {
  it('does nothing, says so, and keeps the focus', async () => {
    const onClick = vi.fn()
    const { rerender } = render(<Button onClick={onClick}>Next</Button>)
    const button = screen.getByRole('button', { name: 'Next' })
    await userEvent.click(button)
    rerender(
      <Button off onClick={onClick}>
        Next
      </Button>,
    )
    await userEvent.click(button)
    await userEvent.keyboard('{Enter}')
    expect(onClick).toHaveBeenCalledOnce()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
  })
})

describe('a button with a sign', () => {
  it('has its word for those who do not see it, and for those who rest on it', () => {
    render(<IconButton icon="leave" label="Stop presenting" />)
    const button = screen.getByRole('button', { name: 'Stop presenting' })
    expect(button).toHaveAttribute('title', 'Stop presenting')
    expect(button).toHaveTextContent('')
  })
})
