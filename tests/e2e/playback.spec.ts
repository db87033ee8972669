import { expect, test } from '../drivers/test'
import { getPacketPlace, watchPacket } from '../drivers/watch-page'

test.describe.configure({ mode: 'parallel' })

/** Without the values at which a packet rests. */
function underWay(places: readonly number[]): readonly number[] {
  return places.filter((place) => place > 0 && place < 100)
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, index) => place >= (places[index - 1] ?? place))
}

test('opens paused at the first hop and stays there', async ({ app }) => {
  await app.page.clock.install()
  await app.open()
  await app.expectStep(1)
  await app.page.clock.runFor(30_000)
  await app.expectStep(1)
  await expect(app.button('Play')).toBeVisible()
  expect(await getPacketPlace(app.page)).toBe(100)
})

test('steps with the arrows, a presenter remote, Home and End', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  const hops = await app.hops()
  await app.press('ArrowRight')
  await app.expectStep(2)
  await app.press('PageDown')
  await app.expectStep(3)
  await app.press('ArrowLeft')
  await app.expectStep(2)
  await app.press('PageUp')
  await app.expectStep(1)
  await app.press('ArrowLeft')
  await app.expectStep(1)
  await app.press('End')
  await app.expectStep(hops)
  await app.press('ArrowRight')
  await app.expectStep(hops)
  await app.press('Home')
  await app.expectStep(1)
})

test('steps with the buttons, which say at the ends that they lead nowhere', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  const hops = await app.hops()
  await expect(app.button('Previous hop')).toHaveAttribute('aria-disabled', 'true')
  await expect(app.button('First hop')).toHaveAttribute('aria-disabled', 'true')
  await app.next()
  await app.expectStep(2)
  await expect(app.button('Previous hop')).toHaveAttribute('aria-disabled', 'false')
  await app.back()
  await app.expectStep(1)
  await app.toLast()
  await app.expectStep(hops)
  await expect(app.button('Next hop')).toHaveAttribute('aria-disabled', 'true')
  await app.toFirst()
  await app.expectStep(1)
})

test('a second → during an animation finishes the hop and does not queue', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  await app.chooseSpeed('0.25')
  await app.page.keyboard.press('ArrowRight')
  await expect(app.app).toHaveAttribute('data-idle', 'false')
  await app.expectStep(2)
  await app.page.keyboard.press('ArrowRight')
  await app.expectStep(2)
  await expect(app.app).toHaveAttribute('data-idle', 'true', { timeout: 500 })
  expect(await getPacketPlace(app.page)).toBe(100)
  await app.press('ArrowRight')
  await app.expectStep(3)
})

test('pressing → in a hurry never runs ahead of the presses', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  for (let press = 0; press < 6; press++) await app.page.keyboard.press('ArrowRight')
  await app.rest()
  await app.expectStep(4)
})

test('← during an animation turns the packet round', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  await app.press('ArrowRight')
  await app.chooseSpeed('0.25')
  const readPlaces = await watchPacket(app.page)
  await app.page.keyboard.press('ArrowRight')
  await expect.poll(() => getPacketPlace(app.page)).toBeGreaterThan(10)
  await app.page.keyboard.press('ArrowLeft')
  await app.expectStep(2)
  await app.rest()
  await app.expectStep(2)
  const places = underWay(await readPlaces())
  const top = places.indexOf(Math.max(...places))
  expect(top).toBeGreaterThan(0)
  expect(isAscending(places.slice(0, top + 1))).toBe(true)
  expect(places.length - top).toBeGreaterThan(3)
  expect(isAscending(places.slice(top).toReversed())).toBe(true)
})

test('the packet travels forward on the way out and backward when stepping back', async ({
  app,
}) => {
  await app.open('#scenario=expired-token&open=network')
  const readOut = await watchPacket(app.page)
  await app.press('ArrowRight')
  const out = underWay(await readOut())
  expect(out.length).toBeGreaterThan(3)
  expect(isAscending(out)).toBe(true)
  expect(await getPacketPlace(app.page)).toBe(100)

  const readBack = await watchPacket(app.page)
  await app.press('ArrowLeft')
  const back = underWay(await readBack())
  expect(back.length).toBeGreaterThan(3)
  expect(isAscending(back.toReversed())).toBe(true)
  expect(Math.max(...back) - Math.min(...back)).toBeGreaterThan(30)
})

test('all views show the next hop from the moment of the key press', async ({ app }) => {
  await app.open('#scenario=read-order&open=network')
  await app.chooseSpeed('0.25')
  await app.page.keyboard.press('ArrowRight')
  await app.expectStep(2)
  await expect(app.app).toHaveAttribute('data-idle', 'false')
  await app.page.keyboard.press('Home')
})

test('a hop takes a quarter of the time at 4× and four times as long at 0.25×', async ({ app }) => {
  await app.page.clock.install()
  await app.open('#scenario=expired-token&open=network')
  await app.page.clock.pauseAt(Date.now() + 60_000)
  const arrivesAfter = async (speed: '0.25' | '1' | '4') => {
    await app.chooseSpeed(speed)
    await app.page.keyboard.press('ArrowRight')
    await expect(app.app).toHaveAttribute('data-idle', 'false')
    let waitedMs = 0
    while ((await app.app.getAttribute('data-idle')) === 'false') {
      await app.page.clock.runFor(20)
      waitedMs += 20
    }
    return waitedMs
  }
  const normal = await arrivesAfter('1')
  expect(normal).toBeGreaterThan(400)
  expect(normal).toBeLessThan(1000)
  expect(normal / (await arrivesAfter('4'))).toBeCloseTo(4, 0)
  expect((await arrivesAfter('0.25')) / normal).toBeCloseTo(4, 0)
})

test('Space plays and pauses, and the button says which', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  await app.chooseSpeed('4')
  await app.app.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await app.page.keyboard.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  await expect.poll(() => app.step()).toBeGreaterThan(2)
  await app.page.keyboard.press('Space')
  await expect(app.button('Play')).toBeVisible()
  await app.rest()
  await app.expectStep(await app.step())
})

test('playing stops at the last hop, and from there starts at the first again', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  const hops = await app.hops()
  await app.chooseSpeed('4')
  await app.jumpTo(hops - 2)
  await app.button('Play').click()
  await expect(app.button('Pause')).toBeVisible()
  await expect(app.button('Play')).toBeVisible()
  await app.rest()
  await app.expectStep(hops)
  await app.button('Play').click()
  await expect.poll(() => app.step()).toBeLessThan(hops)
  await app.button('Pause').click()
  await app.rest()
})

test('stepping by hand while playing takes over', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  await app.jumpTo(4)
  await app.button('Play').click()
  await app.page.keyboard.press('ArrowLeft')
  await expect(app.button('Play')).toBeVisible()
  await app.rest()
  expect(await app.step()).toBeLessThanOrEqual(4)
})

test('scrubs through the hops with the pointer on the timeline', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  const hops = await app.hops()
  const area = await app.timeline.boundingBox()
  if (!area) throw new Error('no timeline')
  const y = area.y + area.height / 2
  await app.page.mouse.move(area.x + 2, y)
  await app.page.mouse.down()
  await app.rest()
  await app.expectStep(1)
  let before = 1
  for (let share = 0.1; share <= 1; share += 0.1) {
    await app.page.mouse.move(area.x + area.width * share, y)
    const step = await app.step()
    expect(step).toBeGreaterThanOrEqual(before)
    await app.expectStep(step)
    before = step
  }
  await app.page.mouse.move(area.x + area.width + 50, y)
  await app.expectStep(hops)
  await app.page.mouse.move(area.x + area.width * 0.3, y)
  expect(await app.step()).toBeLessThan(hops)
  await app.page.mouse.up()
  const step = await app.step()
  await app.page.mouse.move(area.x + area.width, y)
  await app.expectStep(step)
})

test('scrubs with the keys of a slider', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  const hops = await app.hops()
  await app.timeline.focus()
  await app.press('ArrowUp')
  await app.expectStep(2)
  await app.press('ArrowRight')
  await app.expectStep(3)
  await app.press('ArrowDown')
  await app.expectStep(2)
  await app.press('End')
  await app.expectStep(hops)
  await expect(app.timeline).toHaveAttribute('aria-valuemax', `${hops}`)
  await expect(app.timeline).toHaveAttribute('aria-valuemin', '1')
  await app.press('Home')
  await app.expectStep(1)
  await expect(app.timeline).toBeFocused()
})

test('jumps to any hop of the list without travelling', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  const hops = await app.hops()
  const readPlaces = await watchPacket(app.page)
  for (const step of [hops, 3, 7, 1]) {
    await app.jumpTo(step)
    await app.expectStep(step)
  }
  expect(underWay(await readPlaces())).toEqual([])
})

test('? shows all keys, which lie idle until it is closed', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  await app.page.keyboard.press('?')
  await expect(app.dialog).toContainText('PageDown')
  await expect(app.dialog).toContainText('Space')
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('Escape')
  await expect(app.dialog).toBeHidden()
  await app.expectStep(1)
  await app.press('ArrowRight')
  await app.expectStep(2)
})

test('no key steps while somebody types in a field', async ({ app }) => {
  await app.open('#scenario=place-order&step=5')
  await app.page.getByRole('button', { name: 'Edit request' }).click()
  const field = app.dialog.getByLabel('Path and query')
  await field.fill('/orders')
  await field.press('Home')
  await field.press('ArrowRight')
  await field.press('PageDown')
  await field.press('End')
  await field.pressSequentially('? x')
  await expect(field).toHaveValue('/orders? x')
  await expect(app.dialog).toHaveCount(1)
  await app.expectStep(5)
  await app.dialog.getByRole('button', { name: 'Cancel' }).click()
  await app.expectStep(5)
})

test('keys that are meant for the browser or another control are left to them', async ({ app }) => {
  await app.open('#scenario=expired-token&open=network')
  await app.page.keyboard.press('Control+ArrowRight')
  await app.expectStep(1)
  await app.tab('Explain').focus()
  await app.page.keyboard.press('ArrowRight')
  await app.expectStep(1)
  await expect(app.tab('Message')).toHaveAttribute('aria-selected', 'true')
  await app.button('Next hop').focus()
  await app.press('Space')
  await app.expectStep(2)
  await expect(app.button('Play')).toBeVisible()
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the packet is never seen between two places, by hand or playing', async ({ app }) => {
    await app.page.clock.install()
    await app.open('#scenario=expired-token&open=network')
    await app.chooseSpeed('4')
    const readPlaces = await watchPacket(app.page)
    const hops = await app.hops()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowLeft', 'Home'])
      await app.press(key)
    await app.expectStep(1)
    await app.button('Play').click()
    await app.page.clock.runFor(hops * 600)
    await app.rest()
    await app.expectStep(hops)
    const places = await readPlaces()
    expect(underWay(places)).toEqual([])
  })
})
