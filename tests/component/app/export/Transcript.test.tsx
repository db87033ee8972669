import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../../src/exporters/to-markdown'
import { toTranscript } from '../../../../src/exporters/to-transcript'
import { frameAt } from '../../../../src/trace/frameAt'
import { readRecorded } from '../../../fixtures/recorded'
import { getTranscriptWords } from '../../../drivers/export-words'
import { SCENARIO_IDS } from '../../../../src/catalog/scenarios'

async function writeMarkdown(id: (typeof SCENARIO_IDS)[number]) {
  const trace = readRecorded(id)
  const words = await getTranscriptWords({ frame: frameAt(trace, 0), scenario: id })
  return { trace, words, text: toMarkdown(toTranscript(trace, words)) }
}

const unescape = (line: string) => line.replaceAll(/\\([\\`*_[\]<>#|])/g, '$1')

describe('the transcript', () => {
  it.each(SCENARIO_IDS)('of %s has a heading for every request and every hop', async (id) => {
    const { trace, words, text } = await writeMarkdown(id)
    const headings = text.split('\n').filter((line) => /^#{1,3} /.test(line))
    expect(headings.map(unescape)).toEqual([
      `# ${words.title}`,
      ...trace.exchanges.flatMap(({ label }, exchange) => [
        `## Request ${exchange + 1}: ${label}`,
        ...trace.hops.flatMap((hop, index) =>
          hop.exchange === exchange ? [`### ${index + 1}. ${words.caption(hop)}`] : [],
        ),
      ]),
    ])
  })

  it.each(SCENARIO_IDS)(
    'of %s has every message, statement and log line byte for byte',
    async (id) => {
      const { trace, text } = await writeMarkdown(id)
      for (const { evidence } of trace.hops) {
        if (evidence.message) expect(text).toContain(evidence.message.text)
        if (evidence.query && !evidence.result) expect(text).toContain(evidence.query.sql)
        if (evidence.logLine !== undefined) expect(text).toContain(evidence.logLine)
        if (evidence.token?.payload) expect(text).toContain(evidence.token.payload)
      }
    },
  )

  it.each(SCENARIO_IDS)(
    'of %s has every explanation, and every check with its verdict',
    async (id) => {
      const { trace, words, text } = await writeMarkdown(id)
      const lines = new Set(text.split('\n').map(unescape))
      for (const hop of trace.hops) {
        expect(lines).toContain(words.explanation(hop)?.text)
        for (const check of hop.evidence.token?.checks ?? hop.evidence.checks ?? []) {
          const cells = [words.check(check.id), check.actual, check.expected]
          const row = `| ${cells.join(' | ')} | ${words.verdict(check.verdict)} |`
          expect(lines).toContain(row.replaceAll(/\r?\n/g, ' '))
        }
      }
    },
  )

  it('shows the rows of a result, and what a statement has changed', async () => {
    const { text } = await writeMarkdown('place-order')
    expect(text).toContain('Table books, before:')
    expect(text).toContain('Table books, after:')
    expect(text).toMatch(/\| 3 \| A Field Guide to Lost Packets \|/)
  })

  it('says what was never reached, and how it ended', async () => {
    const { text } = await writeMarkdown('expired-token')
    expect(text).toContain('- Outcome: status 401')
    expect(text).toContain('- Never reached: Authorize, Validate, Business logic, Database')
    expect((await writeMarkdown('offline')).text).toContain('- Outcome: no response')
  })

  it('keeps what looks like Markdown as text, and fences code safely', () => {
    expect(
      toMarkdown([
        { kind: 'text', text: '# *not* a_heading_ <b>' },
        { kind: 'code', label: 'Code', text: 'a\n```\nb' },
        { kind: 'table', label: 'T', table: { head: ['a|b'], rows: [['x\ny']], isData: [true] } },
      ]),
    ).toBe(
      [
        String.raw`\# \*not\* a\_heading\_ \<b\>`,
        'Code:\n\n````\na\n```\nb\n````',
        'T:\n\n| a\\|b |\n| --- |\n| x y |',
      ].join('\n\n') + '\n',
    )
  })
})
