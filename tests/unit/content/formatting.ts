/** Formats a text as the page does, but throws where the page would fall back to the key. */
import { createTranslator } from 'use-intl/core'
import type { LocaleId } from '../../../src/content/locales'

export type Values = Readonly<Record<string, string | number>>

export function formatText(text: string, values: Values, locale: LocaleId = 'en'): string {
  const translate = createTranslator({
    locale,
    timeZone: 'UTC',
    messages: { text },
    onError: (error) => {
      throw error
    },
  })
  return translate('text', values)
}

/** The characters that are seen: those that only isolate a direction take no room. */
export function getLength(text: string): number {
  return text.replaceAll(/[\u2066-\u2069]/g, '').length
}

/** { token: { expired: T } } → [['token.expired', T]] */
export function flatten<T>(
  nested: Readonly<Record<string, Readonly<Record<string, T>>>>,
): readonly (readonly [id: string, text: T])[] {
  return Object.entries(nested).flatMap(([head, tails]) =>
    Object.entries(tails).map(([tail, text]) => [`${head}.${tail}`, text] as const),
  )
}

/** A full stop, question or exclamation mark counts where a space or the end follows it. */
export function sentenceCount(text: string): number {
  return text.match(/[.?!]”?(?=\s|$)/g)?.length ?? 0
}

const SECTIONS = String.raw`sections? \d+(\.\d+)*(( and |, )\d+(\.\d+)*)*`
const RULES = [
  String.raw`RFC \d{4} ${SECTIONS}`,
  String.raw`WHATWG Fetch, [A-Za-z -]+`,
  String.raw`OWASP ASVS 5\.0, \d+\.\d+\.\d+`,
  String.raw`OWASP [A-Z][A-Za-z ]+ Cheat Sheet`,
  String.raw`OWASP Top 10:2025, A\d\d`,
  String.raw`PostgreSQL manual, (section \d+\.\d+|appendix [A-Z]|[A-Z]+)`,
  String.raw`draft-ietf-[a-z0-9-]+-\d\d( ${SECTIONS})?`,
]
const RULE = new RegExp(`^(${RULES.join('|')})$`)

/** One or more sources, separated by semicolons. */
export function isRule(text: string): boolean {
  return text.split('; ').every((source) => RULE.test(source))
}
