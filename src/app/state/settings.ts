/**
 * What a person chose for this machine. Kept as one text in local storage; what is damaged there counts as not chosen.
 * Other pages of this site share it: each writes only what was changed in it, and follows the others.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { onStored, readStored, writeStored } from '../../lib/storage'
import { SPEEDS, type Speed } from '../../playback/playbackMachine'
import { isCharacter, isCommand, type KeyCommand } from '../keys/key-map'

export const THEMES = ['auto', 'light', 'dark', 'projector'] as const
export const MOTIONS = ['auto', 'still', 'moving'] as const
/** Per cent of the browser's own size. */
export const TEXT_SIZES = [100, 125, 150, 200] as const

export type Theme = (typeof THEMES)[number]
export type Motion = (typeof MOTIONS)[number]

export type Settings = {
  readonly theme: Theme
  /** 'auto': as the operating system says (prefers-reduced-motion). */
  readonly motion: Motion
  readonly textSize: (typeof TEXT_SIZES)[number]
  readonly speed: Speed
  /** Whether keys that are a single character do anything (WCAG 2.2, 2.1.4). */
  readonly characterKeys: boolean
  /** Characters that the person put in the place of the usual ones. */
  readonly keys: Readonly<Partial<Record<KeyCommand, string>>>
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  motion: 'auto',
  textSize: 100,
  speed: 1,
  characterKeys: true,
  keys: {},
}

export type SettingsStore = StoreApi<Settings>

/** `dispose`: follows the other pages no more. */
export function createSettings(): SettingsStore & { readonly dispose: () => void } {
  const read = () => parseSettings(readStored('settings'))
  const store = createStore<Settings>(read)
  store.subscribe((now, before) => {
    const stored = read()
    const next = JSON.stringify(applyChange(stored, before, now))
    // What came from another page is there already.
    if (next !== JSON.stringify(stored)) writeStored('settings', next)
  })
  return { ...store, dispose: onStored('settings', () => store.setState(read())) }
}

/** The keys of the commands are settings of their own. */
function applyChange(stored: Settings, before: Settings, now: Settings): Settings {
  const keys = { ...stored.keys, ...getChanged(before.keys, now.keys) }
  return { ...stored, ...getChanged(before, now), keys }
}

function getChanged<T extends object>(before: T, now: T): Partial<T> {
  const isChanged = (name: string) => Reflect.get(now, name) !== Reflect.get(before, name)
  return Object.fromEntries(Object.entries(now).filter(([name]) => isChanged(name))) as Partial<T>
}

/** Each setting that is what it should be; the usual one in the place of any other. */
export function parseSettings(text: string | null): Settings {
  const stored = readObject(text)
  return {
    theme: pick(THEMES, stored['theme'], DEFAULT_SETTINGS.theme),
    motion: pick(MOTIONS, stored['motion'], DEFAULT_SETTINGS.motion),
    textSize: pick(TEXT_SIZES, stored['textSize'], DEFAULT_SETTINGS.textSize),
    speed: pick(SPEEDS, stored['speed'], DEFAULT_SETTINGS.speed),
    characterKeys: stored['characterKeys'] !== false,
    keys: parseKeys(stored['keys']),
  }
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function pick<T>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise
}

function parseKeys(value: unknown): Settings['keys'] {
  if (typeof value !== 'object' || value === null) return {}
  const kept = Object.entries(value).filter(
    ([command, key]) => isCommand(command) && typeof key === 'string' && isCharacter(key),
  )
  return Object.fromEntries(kept)
}
