/** Measures the built site against the project's limits: `npm run bench`. */
import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../drivers/find-chromium'

export default defineConfig({
  testDir: '.',
  testMatch: 'bench.spec.ts',
  workers: 1,
  timeout: 20 * 60_000,
  reporter: [['list', { printSteps: true }]],
  outputDir: '../../test-results/bench',
  use: {
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
  },
})
