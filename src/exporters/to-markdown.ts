/** A transcript as Markdown (CommonMark, with the tables of GitHub). Code stays letter for letter. */
import { assertNever } from '../lib/assertNever'
import type { Block, Table } from './to-transcript'

export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeText(block.text)}`
    case 'text':
      return escapeText(block.text)
    case 'facts':
      return block.facts
        .map(([label, value]) => `- ${escapeText(label)}: ${escapeText(value)}`)
        .join('\n')
    case 'code':
      return `${escapeText(block.label)}:\n\n${writeFence(block.text)}`
    case 'table':
      return `${escapeText(block.label)}:\n\n${writeTable(block.table)}`
    default:
      return assertNever(block)
  }
}

/** The fence is longer than any row of backticks in the text. */
function writeFence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`
}

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(writeCell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function writeCell(text: string): string {
  return escapeText(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')
}

/** What Markdown would read as its own marks. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`)
}
