/** What some rows of the table of failures are about beyond their end: contents, and who can see what of them. */
import { expect } from 'vitest'
import { toMarkdown } from '../../../../src/exporters/to-markdown'
import type { FaultId } from '../../../../src/trace/run'
import type { Trace } from '../../../../src/trace/trace'
import { findHop, getFinalText, getScript } from '../../../fixtures/trace-checks'
import { PROBLEM } from './failure-rows'

export const MORE: { readonly [row: string]: (trace: Trace, faults: readonly FaultId[]) => void } =
  {
    A5: (trace) => {
      expect(trace.hops[0]).toMatchObject({ outcome: 'header.dropped', from: 'frontend' })
      for (const request of listRequests(trace)) expect(request).not.toMatch(/\r\nCookie:/i)
      expect(getScript(trace)?.body).toContain('"id":42')
    },
    B9: (trace) => {
      const scripts = trace.hops.flatMap(({ evidence }) => evidence.script ?? [])
      expect(scripts).toContainEqual(
        expect.objectContaining({ settled: 'resolved', status: 200, ok: true }),
      )
      expect(scripts.at(-1)).toMatchObject({ call: 'await response.json()', settled: 'rejected' })
      const [, body = ''] = getFinalText(trace).split('\r\n\r\n')
      expect(body).not.toBe('')
      expect(Number(/Content-Length: (\d+)/.exec(getFinalText(trace))?.[1])).toBeGreaterThan(
        Buffer.byteLength(body),
      )
      expect(() => JSON.parse(body) as unknown).toThrow(SyntaxError)
    },
    E4: (trace) => {
      const [first = '', second = '', ...others] = listRequests(trace)
      expect(others).toEqual([])
      expect(first).toMatch(/^POST \/orders\/ HTTP\/1\.1\r\n/)
      expect(second).toBe(first.replace('/orders/', '/orders'))
      const { evidence } = findHop(trace, 'redirect.followed')
      expect(evidence.message?.text).toMatch(/^HTTP\/1\.1 308 .*\r\nLocation: \/orders\r\n/s)
      // The script never sees the 308.
      expect(evidence.script).toMatchObject({ settled: 'pending' })
      expect(getScript(trace)?.body).toBe('{"id":1001,"status":"new"}')
    },
    F9: (trace) => {
      const script = findHop(trace, 'promise.resolved').evidence.script
      expect(script?.readable?.map(([name]) => name)).not.toContain('Retry-After')
      expect(script?.hidden).toContain('Retry-After')
      expect(script?.readable?.map(([name]) => name)).toContain('Content-Type')
      expect(script?.body).toContain('"status":429')
      expect(findHop(trace, 'header.hidden').explanation.values).toMatchObject({
        name: 'Retry-After',
      })
    },
    H16: (trace, faults) => {
      const request = listRequests(trace).at(-1) ?? ''
      if (faults.includes('session-missing')) expect(request).not.toMatch(/\r\nCookie:/)
      else expect(request).toMatch(/\r\nCookie: __Host-session=\S/)
      // A problem for a program, and no way to a login page.
      expect(getFinalText(trace)).toContain(`\r\n${PROBLEM}\r\n`)
      expect(getFinalText(trace)).not.toMatch(/\r\n(?:Location|Set-Cookie):/)
      expect(getScript(trace)?.body).toContain('"status":401')
    },
    K3: (trace) => {
      const rows = JSON.parse(getScript(trace)?.body ?? '') as readonly {
        readonly userId: number
      }[]
      expect(new Set(rows.map(({ userId }) => userId))).toEqual(new Set([1, 2, 4, 5]))
      expect(findHop(trace, 'rows.returned').evidence.result?.rows).toHaveLength(rows.length)
    },
    K4: (trace) => {
      const typed = '<script>alert(1)</script>'
      const { evidence } = findHop(trace, 'rows.written')
      const [table] = evidence.result?.tables ?? []
      const row = table?.after.at(-1) ?? []
      expect(row[1]).toBe(typed)
      // As JSON it is text like any other; nothing on the way back is HTML.
      expect(getFinalText(trace)).toContain('\r\nContent-Type: application/json\r\n')
      expect(getScript(trace)?.body).toContain(JSON.stringify(typed))
      expect(JSON.stringify(trace)).not.toContain('text/html')
      const head = table?.columns ?? []
      const shown = toMarkdown([
        {
          kind: 'table',
          label: '',
          table: { head, rows: [row.map(String)], isData: head.map(() => true) },
        },
      ])
      expect(shown).not.toMatch(/(?<!\\)</)
      expect(shown.replaceAll('\\', '')).toContain(typed)
    },
  }

/** What the page's side sent, each request once. */
function listRequests({ hops }: Trace): readonly string[] {
  const composed = hops.filter(({ outcome }) => outcome === 'request.composed')
  return composed.map(({ evidence }) => evidence.message?.text ?? '')
}
