/** One line of coloured text. */
import './code-colors.css'
import type { CodeLine } from './highlight'
import { places } from './places'

export function CodeTokens({ line }: { readonly line: CodeLine }) {
  return places(line).map(({ place, item: { text, kind } }) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={place} className={`code-${kind}`}>
        {text}
      </span>
    ),
  )
}
