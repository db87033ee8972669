import { expect, test } from '../drivers/test'

test.use({ engine: 'on', contextOptions: { reducedMotion: 'reduce' } })

test('a fault switched on before its layer keeps the cursor, and the next steps meet it', async ({
  app,
}) => {
  await app.open('#scenario=read-order&step=7')
  await app.waitForEngine()
  const before = await app.caption()
  await app.toggleFault('authenticate', 'Token expired')
  await app.expectStep(7)
  expect(await app.caption()).toBe(before)
  expect(await app.stateOf('authenticate')).toBe('idle')
  await app.press('ArrowRight')
  await app.press('ArrowRight')
  expect(await app.stateOf('authenticate')).toBe('failed')
  expect(await app.stateOf('logic')).toBe('never-reached')
  await app.press('End')
  await expect(app.packet).toHaveText('401')

  await app.toggleFault('authenticate', 'Token expired')
  await app.expectStep(9)
  expect(await app.stateOf('authenticate')).toBe('passed')
  await app.press('End')
  await app.expectStep(27)
  await expect(app.packet).toHaveText('200')
})

test('a fault switched on behind its layer takes the cursor to where the runs part', async ({
  app,
}) => {
  await app.open('#scenario=read-order&step=15')
  await app.waitForEngine()
  await app.toggleFault('authorize', 'Scope missing')
  await app.expectStep(10)
  expect(await app.stateOf('authorize')).toBe('failed')
  await app.expectHash('#scenario=read-order&step=10&faults=missing-scope')
  await app.page.getByRole('button', { name: 'Restore' }).click()
  await app.rest()
  await app.expectHash('#scenario=read-order&step=10')
  expect(await app.stateOf('authorize')).toBe('passed')
})

test('two faults combine: the first layer that fails decides, and repairing it uncovers the other', async ({
  app,
}) => {
  await app.open('#scenario=place-order')
  await app.waitForEngine()
  await app.toggleFault('authenticate', 'Signed with the wrong key')
  await app.toggleFault('api', 'Method not allowed')
  await app.press('End')
  await expect(app.packet).toHaveText('405')
  expect(await app.stateOf('api')).toBe('failed')
  expect(await app.stateOf('authenticate')).toBe('never-reached')

  await app.toggleFault('api', 'Method not allowed')
  await app.press('End')
  await expect(app.packet).toHaveText('401')
  expect(await app.stateOf('authenticate')).toBe('failed')
})

test('the order in which faults were switched on makes no other address', async ({ app }) => {
  await app.open('#scenario=place-order')
  await app.waitForEngine()
  await app.toggleFault('authorize', 'Scope missing')
  await app.toggleFault('authenticate', 'Signed with the wrong key')
  await app.toggleFault('api', 'Method not allowed')
  await app.expectHash('#scenario=place-order&step=1&faults=wrong-method+wrong-key+missing-scope')
})

test('the switch of a running fault is on, and its box carries a mark', async ({ app }) => {
  await app.open('#scenario=expired-token')
  const panel = await app.select('authenticate')
  const fault = panel.getByRole('switch', { name: 'Token expired' })
  await expect(fault).toHaveAttribute('aria-checked', 'true')
  await expect(fault).toContainText('401')
  await expect(panel.getByRole('switch', { name: 'No token' })).not.toBeChecked()
  await expect(app.box('authenticate')).toContainText('⚡')
  await app.page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(app.box('authenticate')).toBeFocused()
})

test('every fault that a layer offers leads to the status or the error that stands beside it', async ({
  app,
}) => {
  test.slow()
  const checked: string[] = []
  for (const [scenario, layers] of [
    ['read-order', ['api', 'cors', 'rate-limit', 'authenticate', 'authorize', 'logic']],
    ['log-in', ['api', 'cors', 'logic']],
  ] as const) {
    await app.open(`#scenario=${scenario}`)
    await app.waitForEngine()
    for (const layer of layers) {
      const panel = await app.select(layer)
      const offered = await panel.getByRole('switch').all()
      expect(offered.length).toBeGreaterThan(0)
      for (const fault of offered) {
        const status = await fault.locator('.faults-status').textContent()
        await fault.click()
        await app.rest()
        await expect(fault).toBeChecked()
        await app.page.keyboard.press('Escape')
        await app.press('End')
        const name = `${scenario}: ${await app.caption()}`
        if (/^\d+$/.test(status ?? '')) {
          await expect(app.packet, name).toHaveText(status ?? '?')
          expect(await app.stateOf(layer), name).toBe(Number(status) < 400 ? 'passed' : 'failed')
        } else if (status === 'same status') await expect(app.packet, name).toHaveText('200')
        else await expect(app.panel, name).toContainText(status ?? '?')
        checked.push(name)
        await app.select(layer)
        await fault.click()
        await app.rest()
      }
      await app.page.keyboard.press('Escape')
    }
  }
  expect(checked.length).toBeGreaterThan(15)
})

test('a fault switched on while the engine starts is announced and takes effect when it is ready', async ({
  app,
}) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await app.page.route('**/*.bin', async (route) => {
    await released
    await route.continue()
  })
  await app.open('#scenario=read-order&step=7')
  await app.page.locator('.engine', { hasText: 'Engine starting' }).waitFor()
  await app.flipFault('authenticate', 'No token')
  await expect(app.app).toHaveAttribute('data-idle', 'false')
  await expect(app.page.getByText('Your change runs as soon as the engine is ready.')).toBeVisible()
  await app.page.keyboard.press('ArrowRight')
  await expect.poll(() => app.step()).toBe(8)
  await app.page.keyboard.press('ArrowLeft')
  release()
  await app.waitForEngine()
  await app.rest()
  await app.expectStep(7)
  await app.press('End')
  await expect(app.packet).toHaveText('401')
})
