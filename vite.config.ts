/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { decidingLines } from './src/build/decidingLines.ts'
import { earlyScript } from './src/build/earlyScript.ts'
import { layerCode } from './src/build/layerCode.ts'
import { offline } from './src/build/offline.ts'
import { DATA_FOLDER, shopData } from './src/build/shopData.ts'
import { singleFile } from './src/build/singleFile.ts'
import { wordChunks } from './src/build/wordChunks.ts'

function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI) return false
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
}

const ENGINE_TESTS = 'tests/unit/sources/simulator/**/*.test.ts'

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built page works from any folder of any static host.
  base: './',
  plugins: [
    react(),
    layerCode(),
    decidingLines(),
    shopData(),
    wordChunks(),
    mode === 'single' ? singleFile() : [earlyScript(), offline()],
  ],
  resolve: { alias: { '#data': DATA_FOLDER } },
  worker: { format: 'es', plugins: () => [decidingLines()] },
  // PGlite finds its files beside its own module: bundling it ahead of time would lose them.
  optimizeDeps: { exclude: ['@electric-sql/pglite'] },
  build: { target: 'es2022', assetsInlineLimit: 2048 },
  server: { open: hasDesktop() },
  preview: { port: 4173 },
  test: {
    // A busy machine is slow; a test that hangs is found all the same.
    testTimeout: 60_000,
    // Vitest would leave one core to itself, which needs it at the start only: of two that is half.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.ts'],
          exclude: [ENGINE_TESTS],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: [ENGINE_TESTS],
          environment: 'node',
          // The files of a process share one database.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: [fileURLToPath(new URL('tests/drivers/setup-component.ts', import.meta.url))],
        },
      },
    ],
  },
}))
