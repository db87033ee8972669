/**
 * A Vite plugin: writes into index.html what the page does while its script is still on its way
 * (src/app/session/early.ts), with the addresses of each language's words.
 */
import type { Plugin, Rolldown } from 'vite'
import type { LocaleId } from '../content/load/locales'
import { bundleScript } from './bundleScript.ts'

const EARLY = 'src/app/session/early.ts'
const CHARSET = '<meta charset="UTF-8" />'
const EN = 'virtual:words/en'
/** Arabic is not complete: what is missing is English. The pseudo-locale is made from English. */
const WORDS = {
  en: [EN],
  es: ['virtual:words/es'],
  ar: [EN, 'virtual:words/ar'],
  'en-XA': [EN],
} as const satisfies Readonly<Record<LocaleId, readonly string[]>>

export function earlyScript(): Plugin {
  let root = ''
  return {
    name: 'roundtrip:early-script',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html
        if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`)
        const words = Object.entries(WORDS).map(([locale, ids]) => [
          locale,
          ids.map((id) => findChunk(bundle, id)),
        ])
        const values = { WORDS: Object.fromEntries(words) }
        const code = await bundleScript({ root, file: EARLY, values })
        // After the charset, which must come first, and before the styles, which scripts wait for.
        return html.replace(CHARSET, () => `${CHARSET}\n    <script>${code.trim()}</script>`)
      },
    },
  }
}

function findChunk(bundle: Rolldown.OutputBundle, id: string): string {
  for (const part of Object.values(bundle))
    if (part.type === 'chunk' && part.facadeModuleId === `\0${id}`) return `./${part.fileName}`
  throw new Error(`${id} is no chunk of its own`)
}
