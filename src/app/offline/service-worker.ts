/**
 * The service worker: keeps the page from the first visit on and the engine from its first use on, so
 * that the next lesson needs no network. A new version waits until it is asked to take over, or until no page of the
 * old one is open; what an old page may still ask for is kept until the version after.
 */
import { chooseAnswer, isHashed, type OfflineFiles, type OfflineMessage } from './offline-files'

declare const OFFLINE_FILES: OfflineFiles
declare const self: ServiceWorkerGlobalScope

const FILES = OFFLINE_FILES
const { scope } = self.registration
// Several sites may share an origin: each keeps to its own folder.
const PAGE_CACHES = `roundtrip page ${scope} `
const PAGE_CACHE = PAGE_CACHES + FILES.version
const ENGINE_CACHE = `roundtrip engine ${scope}`
/** The files come from here alone: what the answer would vary with does not. */
const WHATEVER_IT_VARIES_WITH = { ignoreVary: true }
const AT_ONCE = 6

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { kind } = chooseAnswer(event.request, FILES, scope)
  if (kind === 'page') event.respondWith(answerWith(new Request(scope), event.request))
  if (kind === 'kept') event.respondWith(answerWith(event.request, event.request))
})
self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage
  if (message === 'take-over') event.waitUntil(self.skipWaiting())
  if (message === 'keep-engine') event.waitUntil(keep(FILES.engine, ENGINE_CACHE))
})

async function install(): Promise<void> {
  await keep(FILES.page, PAGE_CACHE)
  // Who has used the engine has it in the new version as well, before that takes over.
  const engine = await caches.open(ENGINE_CACHE)
  if ((await engine.keys()).length > 0) await keep(FILES.engine, ENGINE_CACHE)
}

async function activate(): Promise<void> {
  const pages = (await caches.keys()).filter((name) => name.startsWith(PAGE_CACHES))
  const old = pages.filter((name) => name !== PAGE_CACHE).slice(0, -1)
  await Promise.all(old.map((name) => caches.delete(name)))
  const engine = await caches.open(ENGINE_CACHE)
  const wanted = new Set(FILES.engine.map(toUrl))
  const kept = await engine.keys()
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((file) => engine.delete(file)))
  await self.clients.claim()
}

async function answerWith(file: Request, asked: Request): Promise<Response> {
  const page = await caches.open(PAGE_CACHE)
  return (
    (await page.match(file, WHATEVER_IT_VARIES_WITH)) ??
    (await caches.match(file, WHATEVER_IT_VARIES_WITH)) ??
    fetch(asked)
  )
}

/** Puts files into a cache, a few at a time. Rejects where one cannot be had; the others stay for the next try. */
async function keep(paths: readonly string[], cacheName: string): Promise<void> {
  const cache = await caches.open(cacheName)
  const left = [...paths]
  async function work(): Promise<void> {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      if (await cache.match(toUrl(path), WHATEVER_IT_VARIES_WITH)) continue
      await cache.put(toUrl(path), await obtain(path))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** From the version before where it is the same file there, else from the network. */
async function obtain(path: string): Promise<Response> {
  const url = toUrl(path)
  const known = isHashed(path) ? await caches.match(url, WHATEVER_IT_VARIES_WITH) : undefined
  if (known) return known
  const response = await fetch(url, { cache: isHashed(path) ? 'default' : 'reload' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  if (path === '' && !(await response.clone().text()).includes(FILES.entry))
    throw new Error('The page is still that of another version.')
  // The browser refuses to open a page with an answer that was redirected.
  return response.redirected ? new Response(response.body, response) : response
}

function toUrl(path: string): string {
  return new URL(path, scope).href
}
