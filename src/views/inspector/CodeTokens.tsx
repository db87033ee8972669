/** One line of coloured text. */
import './code-colors.css'
import type { CodeLine } from './highlight'

export function CodeTokens({ line }: { readonly line: CodeLine }) {
  return line.map(({ text, kind }, index) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={index} className={`code-${kind}`}>
        {text}
      </span>
    ),
  )
}
