/** Axe-core finds nothing: in every state that the page can show of the built-in scenarios, in each theme, and beside the trip. */
import type { AppDriver } from '../drivers/AppDriver'
import { expectNoViolations } from '../drivers/expectNoViolations'
import { expect, test } from '../drivers/test'
import { listDistinctPlaces, type DistinctPlace } from '../fixtures/distinct-places'

test.describe.configure({ mode: 'parallel' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const THEMES = ['light', 'dark', 'projector'] as const
const INSPECTOR = '[aria-label="Inspector"]'
/** The places are shared out to tests of a minute at most, each on one page. */
const PARTS = 4

/** Worked out once by each process. */
let known: readonly DistinctPlace[] | null = null
function getPlaces(): readonly DistinctPlace[] {
  known ??= listDistinctPlaces()
  return known
}

for (const theme of THEMES)
  for (let part = 0; part < PARTS; part++)
    test(`axe finds nothing in any state of the page, ${theme}, part ${part + 1} of ${PARTS}`, async ({
      app,
    }) => {
      test.slow()
      const places = getPlaces()
      const share = Math.ceil(places.length / PARTS)
      await app.open(`#theme=${theme}`)
      await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const place of places.slice(part * share, (part + 1) * share)) {
        await app.visit(place, theme)
        const { scenario, step, tab, wholly } = place
        const where = `${scenario}, hop ${step}, ${tab}`
        await expectNoViolations(app.page, where, wholly ? 'body' : INSPECTOR)
      }
    })

async function chooseTheme(app: AppDriver, theme: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('combobox', { name: 'Theme' }).selectOption(theme)
  await expectNoViolations(app.page, 'the settings')
  await app.page.keyboard.press('Escape')
}

for (const theme of THEMES) {
  test(`axe finds nothing in any panel or dialog, ${theme}`, async ({ app }) => {
    test.slow()
    await app.open('#scenario=expired-token&step=9')
    await chooseTheme(app, theme)
    await app.select('authenticate')
    await expectNoViolations(app.page, 'the faults of Authenticate')
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('?')
    await app.dialog.waitFor()
    await expectNoViolations(app.page, 'the keys')
    await app.page.keyboard.press('Escape')
    await app.editor.open()
    await app.editor.enter({ method: 'P ST', claims: '{' })
    await app.editor.run()
    await expectNoViolations(app.page, 'the editor with problems')
    await app.page.keyboard.press('Escape')
    await app.toggleGroup('Close', 'Middleware')
    await expectNoViolations(app.page, 'a closed group')
  })
}

test('axe finds nothing on a phone or beside a problem', async ({ app }) => {
  await app.open('#scenario=expired-token&step=99')
  await app.alert.waitFor()
  await expectNoViolations(app.page, 'a problem')
  await app.page.setViewportSize({ width: 390, height: 844 })
  await expectNoViolations(app.page, 'a phone')
})
