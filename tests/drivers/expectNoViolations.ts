import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** axe-core finds nothing on the page as it is, or in a part of it. `where`: names the place in the failure. */
export async function expectNoViolations(page: Page, where: string, part = 'body'): Promise<void> {
  const builder = new AxeBuilder({ page })
  // What is asked of a document is asked only where nothing is left out.
  if (part !== 'body') builder.include(part)
  const { violations } = await builder
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    where,
  ).toEqual([])
}
