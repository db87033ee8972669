import { describe, expect, it } from 'vitest'
import { chooseAnswer, type OfflineFiles } from '../../../../src/app/offline/offline-files'

const SCOPE = 'https://host.example/school/roundtrip/'
const FILES: OfflineFiles = {
  version: '1',
  entry: 'assets/index-a.js',
  page: ['', 'assets/index-a.js', 'manifest.webmanifest'],
  engine: ['assets/pglite-b.wasm'],
}

function answer(path: string, asked: Partial<Request> = {}) {
  const url = new URL(path, SCOPE).href
  return chooseAnswer({ method: 'GET', mode: 'cors', ...asked, url }, FILES, SCOPE).kind
}

describe('the service worker', () => {
  it.each(['', 'index.html', '#scenario=no-token', '?from=course#step=2', 'index.html?x'])(
    'opens the page that it keeps at its folder: %s',
    (path) => {
      expect(answer(path, { mode: 'navigate' })).toBe('page')
    },
  )

  it.each([
    'assets/index-a.js',
    'assets/pglite-b.wasm',
    'assets/of-the-version-before-c.js',
    'manifest.webmanifest',
  ])('gives what it keeps: %s', (path) => {
    expect(answer(path)).toBe('kept')
  })

  it.each([
    ['another page in the folder', 'about.html', { mode: 'navigate' }],
    ['another site of the same origin', '/other/assets/index-a.js', {}],
    ['another origin', 'https://other.example/school/roundtrip/assets/index-a.js', {}],
    ['a file that is not of the page', 'roundtrip.png', {}],
    ['what is not read', 'assets/index-a.js', { method: 'POST' }],
    ['itself', 'service-worker.js', {}],
  ] as const)('leaves to the network: %s', (_what, path, asked) => {
    expect(answer(path, asked)).toBe('network')
  })
})
