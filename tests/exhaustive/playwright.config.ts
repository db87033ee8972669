/** The full product of scenarios, hops, sizes and themes: `npm run test:exhaustive`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import usual from '../../playwright.config'

export default defineConfig({
  ...usual,
  testDir: '.',
  outputDir: '../../test-results/exhaustive',
  reporter: 'list',
  timeout: 10 * 60_000,
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --strictPort',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: 'http://localhost:4173',
  },
})
