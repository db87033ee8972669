import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CopyButton, type CopyButtonProps } from '../../../src/ui/CopyButton'

const WORDS = { copy: 'Copy', copied: 'Copied', failed: 'Not copied' }

const draw = (props: Partial<CopyButtonProps> = {}) => (
  <CopyButton getText={() => 'GET /orders/42'} words={WORDS} {...props} />
)

describe('what copies a text', () => {
  it('puts it on the clipboard and says so, until there is another text', async () => {
    const user = userEvent.setup()
    const { rerender } = render(draw({ about: 'hop 1', mark: '✓ ' }))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByRole('button')).toHaveTextContent('✓ Copied')
    expect(await navigator.clipboard.readText()).toBe('GET /orders/42')
    rerender(draw({ about: 'hop 2', mark: '✓ ' }))
    expect(screen.getByRole('button')).toHaveTextContent(/^Copy$/)
  })

  it('asks for the text at the moment in which it is wanted', async () => {
    const user = userEvent.setup()
    let link = 'step=1'
    render(draw({ getText: () => link }))
    link = 'step=2'
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('Copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('step=2')
  })

  it('forgets that it has copied when the focus leaves, only where it is to be brief', async () => {
    const user = userEvent.setup()
    const { rerender } = render(draw())
    await user.click(screen.getByRole('button'))
    await user.tab()
    expect(await screen.findByText('Copied')).toBeVisible()
    rerender(draw({ isBrief: true }))
    await user.click(screen.getByRole('button'))
    await user.tab()
    expect(await screen.findByText('Copy')).toBeVisible()
  })

  it('says where the browser does not let it', async () => {
    const user = userEvent.setup()
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    render(draw())
    await user.click(screen.getByRole('button'))
    expect(await screen.findByText('Not copied')).toBeVisible()
  })
})
