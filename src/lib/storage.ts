/** Local storage that never throws: blocked, full or broken storage behaves as if nothing was kept. */
const PREFIX = 'roundtrip.'

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // Nothing is lost but the memory of this choice.
  }
}

/** What one tab left behind for its own reload. */
export function readLeft(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

export function writeLeft(key: string, value: string): void {
  try {
    sessionStorage.setItem(PREFIX + key, value)
  } catch {
    // The address itself is at most a second older.
  }
}
