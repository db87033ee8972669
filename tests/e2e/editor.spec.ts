import type { AppDriver } from '../drivers/AppDriver'
import type { Edits } from '../drivers/EditorDriver'
import { expect, test } from '../drivers/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const CUSTOMER = {
  iss: 'https://auth.example',
  aud: 'https://api.example',
  sub: 'user-1',
  iat: 1767268800,
  nbf: 1767268800,
  exp: 1767269700,
  scope: 'orders:read orders:write',
  role: 'customer',
}

async function runsTo(app: AppDriver, edits: Edits, status: number): Promise<void> {
  await app.editor.edit(edits)
  await app.press('End')
  await expect(app.packet).toHaveText(`${status}`)
}

test.describe('with the engine', () => {
  test.use({ engine: 'on' })

  test('an edited path or method is run for real', async ({ app }) => {
    await app.open('#scenario=read-order&tab=message')
    await app.waitForEngine()
    await runsTo(app, { target: '/orders/9999' }, 404)
    await expect(app.panel).toContainText('application/problem+json')
    await app.expectHash(
      `#scenario=read-order&step=${await app.hops()}&path=/orders/9999&tab=message`,
    )
    await runsTo(app, { target: '/books/7' }, 200)
    await expect(app.panel).toContainText('Small Machines, Long Winters')
    await runsTo(app, { target: '/orders/42', method: 'DELETE' }, 405)
    await expect(app.panel).toContainText(/Allow: .*GET/)
    // The shop's CORS policy does not permit it: the browser asks first, and does not send it.
    await app.editor.edit({ method: 'BREW' })
    await app.press('End')
    expect(await app.caption()).toMatch(/rejects after \d+ ms with TypeError/)
    expect(await app.stateOf('logic')).not.toBe('passed')
    await runsTo(app, { method: 'HEAD' }, 200)
    await expect(app.page.getByText('changed by you')).toBeVisible()
    await app.page.getByRole('button', { name: 'Restore' }).click()
    await app.rest()
    await app.press('End')
    await expect(app.packet).toHaveText('200')
    await app.expectHash('#scenario=read-order&step=27&tab=message')
  })

  test('edited claims fail with the old signature and pass when they are signed again', async ({
    app,
  }) => {
    await app.open('#scenario=read-order&tab=token')
    await app.waitForEngine()
    const claims = JSON.stringify({ ...CUSTOMER, sub: 'user-3', role: 'administrator' })
    await runsTo(app, { claims, sign: false }, 401)
    expect(await app.stateOf('authenticate')).toBe('failed')
    await app.jumpTo(9)
    await expect(app.panel.locator('tr[data-verdict="failed"]')).toContainText(/signature/i)
    await runsTo(app, { claims, sign: true }, 200)
    await runsTo(app, { claims: JSON.stringify({ ...CUSTOMER, sub: 'user-2' }) }, 404)
    expect(await app.stateOf('logic')).toBe('failed')
    await runsTo(app, { claims: JSON.stringify({ ...CUSTOMER, scope: 'orders:write' }) }, 403)
    expect(await app.stateOf('authorize')).toBe('failed')
    await runsTo(app, { withToken: false }, 401)
  })

  test('an edited body and header reach the layers that read them', async ({ app }) => {
    await app.open('#scenario=place-order&tab=message')
    await app.waitForEngine()
    await runsTo(app, { body: '{"lines": [{"bookId": 3, "quantity": 2}]}' }, 201)
    await runsTo(app, { body: '{"lines": [{"bookId": 3, "quantity": 0}]}' }, 422)
    expect(await app.stateOf('validate')).toBe('failed')
    await runsTo(app, { body: '{"lines": ' }, 400)
    expect(await app.stateOf('validate')).toBe('failed')
    await app.editor.edit({
      body: '{"lines": [{"bookId": 3, "quantity": 2}]}',
      header: ['Accept-Language', 'es, en;q=0.5'],
    })
    await app.jumpTo(1)
    await expect(app.panel).toContainText('Accept-Language: es, en;q=0.5')
    await app.press('End')
    await expect(app.packet).toHaveText('201')
  })

  test('editing what lies ahead keeps the cursor where it is', async ({ app }) => {
    await app.open('#scenario=read-order&step=11')
    await app.waitForEngine()
    await app.editor.edit({ target: '/orders/9999' })
    await app.expectStep(11)
  })
})

test('what cannot be sent is refused beside its field with the reason, and nothing is lost', async ({
  app,
}) => {
  await app.open('#scenario=place-order')
  const editor = await app.editor.open()
  await app.editor.enter({
    method: 'P ST',
    target: 'orders',
    header: ['Host', 'evil.example'],
    claims: '{"sub": }',
  })
  await app.editor.run()
  for (const [label, code] of [
    ['Method', 'RT301'],
    ['Path and query', 'RT303'],
    ['Header 4 name', 'RT306'],
    ['Claims of the token', 'RT308'],
  ] as const) {
    const field = editor.getByLabel(label)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(new RegExp(code))
  }
  await expect(editor.getByLabel('Method')).toBeFocused()
  await expect(editor.getByLabel('Method')).toHaveValue('P ST')
  await expect(editor.getByLabel('Path and query')).toHaveValue('orders')
  await expect(editor.getByLabel('Header 4 name')).toHaveValue('Host')
  await expect(editor.getByLabel('Claims of the token')).toHaveValue('{"sub": }')
  await expect(editor.getByLabel('Body')).toHaveValue(/bookId/)
  await app.expectHash('#scenario=place-order&step=1')
})

test('a header with a line break, a space or a colon where none may be, a forbidden method and GET with a body are refused', async ({
  app,
}) => {
  await app.open('#scenario=place-order')
  const editor = await app.editor.open()
  await app.editor.enter({ header: ['X Y', 'fine'] })
  await app.editor.run()
  await expect(editor.getByLabel('Header 4 name')).toHaveAccessibleDescription(/RT304/)
  await editor.getByLabel('Header 4 name').fill('X:Y')
  await app.editor.run()
  await expect(editor.getByLabel('Header 4 name')).toHaveAccessibleDescription(/RT304/)
  await editor.getByLabel('Header 4 name').fill('X-Note')
  await editor.getByLabel('Header 4 value').fill('fine\r\nSet-Cookie: admin=1')
  await app.editor.run()
  await expect(editor.getByLabel('Header 4 value')).toHaveAccessibleDescription(/RT305/)
  await app.editor.enter({ method: 'CONNECT' })
  await editor.getByLabel('Header 4 name').fill('X-Note')
  await editor.getByLabel('Header 4 value').fill('costs 5 €')
  await app.editor.run()
  await expect(editor.getByLabel('Method')).toHaveAccessibleDescription(/RT302/)
  await expect(editor.getByLabel('Header 4 value')).toHaveAccessibleDescription(/RT305/)
  await app.editor.enter({ method: 'GET' })
  await app.editor.run()
  await expect(editor.getByLabel('Body')).toHaveAccessibleDescription(/RT307/)
  await expect(editor.getByLabel('Method')).toHaveAttribute('aria-invalid', 'false')
})

test('cancelling or Escape changes nothing', async ({ app }) => {
  await app.open('#scenario=place-order&step=3')
  const editor = await app.editor.open()
  await app.editor.enter({ target: '/books' })
  await editor.getByRole('button', { name: 'Cancel' }).click()
  await expect(editor).toBeHidden()
  await app.editor.open()
  await expect(editor.getByLabel('Path and query')).toHaveValue('/orders')
  await app.page.keyboard.press('Escape')
  await expect(editor).toBeHidden()
  await app.expectStep(3)
  await app.expectHash('#scenario=place-order&step=3')
})
