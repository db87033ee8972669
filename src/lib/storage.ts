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
