/** The languages that the page speaks, each by the name that its own readers know it by. */
export type Direction = 'ltr' | 'rtl'

export const LOCALES = [
  { id: 'en', name: 'English', direction: 'ltr' },
  { id: 'es', name: 'Español', direction: 'ltr' },
  { id: 'ar', name: 'العربية', direction: 'rtl' },
] as const satisfies readonly {
  readonly id: string
  readonly name: string
  readonly direction: Direction
}[]

/** Accented, bracketed English: shows text that escaped translation. Only by the address (#lang=en-XA). */
const PSEUDO_LOCALE = 'en-XA'

export type LocaleId = (typeof LOCALES)[number]['id'] | typeof PSEUDO_LOCALE

export const LOCALE_IDS: readonly LocaleId[] = [...LOCALES.map(({ id }) => id), PSEUDO_LOCALE]

export function isLocaleId(value: string | null): value is LocaleId {
  return (LOCALE_IDS as readonly (string | null)[]).includes(value)
}

export function getDirection(id: LocaleId): Direction {
  return LOCALES.find((locale) => locale.id === id)?.direction ?? 'ltr'
}

/** The first of a person's languages that there is ("es-MX" is met by "es"), English where there is none. */
export function pickLocale(languages: readonly string[]): LocaleId {
  const wanted = languages.map((language) => language.split('-')[0]?.toLowerCase())
  for (const language of wanted) {
    const found = LOCALES.find(({ id }) => id === language)
    if (found) return found.id
  }
  return 'en'
}
