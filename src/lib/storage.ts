/**
 * The browser's storage that never throws: blocked, full or broken storage behaves as if nothing was kept.
 * `Stored` is kept on this machine; `Tab` is kept until the tab is closed, reloads included.
 */
const PREFIX = 'roundtrip.'

export function readStored(key: string): string | null {
  return read(() => localStorage, key)
}

export function writeStored(key: string, value: string): void {
  write(() => localStorage, key, value)
}

/** Calls `act` when another page of this site has kept something else under `key`, until the function that it gives back is called. */
export function onStored(key: string, act: () => void): () => void {
  // Without a key: everything was cleared.
  const listen = (event: StorageEvent) => {
    if (event.key === PREFIX + key || event.key === null) act()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}

export function readTab(key: string): string | null {
  return read(() => sessionStorage, key)
}

export function writeTab(key: string, value: string): void {
  write(() => sessionStorage, key, value)
}

/** Even naming a storage can throw. */
type GetStorage = () => Storage

function read(getStorage: GetStorage, key: string): string | null {
  try {
    return getStorage().getItem(PREFIX + key)
  } catch {
    return null
  }
}

function write(getStorage: GetStorage, key: string, value: string): void {
  try {
    getStorage().setItem(PREFIX + key, value)
  } catch {
    // Nothing is lost but the memory of this choice.
  }
}
