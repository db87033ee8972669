/** End to end: the built site, in a real Chromium. */
import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './tests/drivers/find-chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  // Emptied at every start: the results of the other runner lie beside it.
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A busy machine is slow; a test that hangs is found all the same.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: 'http://localhost:4173',
    viewport: { width: 1366, height: 768 },
    // It would answer in place of what a test says that the network does. offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --strictPort',
    url: 'http://localhost:4173',
    reuseExistingServer: false,
  },
})
