/** Which files of the site the service worker keeps, and how it answers for each of them. */

/** Paths are relative to the folder that the site is in; src/build/offline.ts writes this list. */
export type OfflineFiles = {
  /** Changes with any file. */
  readonly version: string
  /** The script of the page: an index.html that does not name it belongs to another version. */
  readonly entry: string
  /** Kept from the first visit on. "" is the page itself. */
  readonly page: readonly string[]
  /** Kept once the engine has been used: 18 MB that not every visitor needs. */
  readonly engine: readonly string[]
}

/** The name of a file changes with its content: what was kept under it once is good for ever. */
const HASHED = 'assets/'

export type Answer =
  /** The page, of this version. */
  | { readonly kind: 'page' }
  /** A file that is the same in every version that has it. */
  | { readonly kind: 'kept' }
  /** None of ours, or one that is not kept. */
  | { readonly kind: 'network' }

type Asked = Pick<Request, 'method' | 'mode' | 'url'>

export function chooseAnswer(
  { method, mode, url }: Asked,
  files: OfflineFiles,
  scope: string,
): Answer {
  const path = getPath(url, scope)
  if (method !== 'GET' || path === null) return { kind: 'network' }
  if (mode === 'navigate')
    return path === '' || path === 'index.html' ? { kind: 'page' } : { kind: 'network' }
  return path.startsWith(HASHED) || files.page.includes(path)
    ? { kind: 'kept' }
    : { kind: 'network' }
}

/** null outside of the folder of the site. */
function getPath(url: string, scope: string): string | null {
  const plain = url.replace(/[?#].*$/s, '')
  return plain.startsWith(scope) ? plain.slice(scope.length) : null
}

export function isHashed(path: string): boolean {
  return path.startsWith(HASHED)
}

/** What the page tells its service worker. */
export type OfflineMessage = 'keep-engine' | 'take-over'
