/** What was measured beside what was promised, as a table. */
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'

export type Measured = {
  readonly name: string
  /** At most this much; "under" means less. */
  readonly limit: number
  readonly unit: string
  readonly digits?: number
  readonly values: readonly number[]
}

export function getMedian(values: readonly number[]): number {
  return getQuantile(values, 0.5)
}

/** The smallest value that at least this share of the values does not exceed. */
export function getQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** `loadBefore`: how many processes wanted to run in the minute before the first measurement. */
export function formatReport(
  measured: readonly Measured[],
  browser: string,
  loadBefore: number,
): string {
  const head = ['measure', 'limit', 'measured', 'lowest … highest', '']
  const rows = measured.map(toRow)
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const toLine = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-')
  return [
    '',
    toLine(head),
    rule,
    ...rows.map(toLine),
    '',
    ...describeMachine(browser, loadBefore),
    '',
  ].join('\n')
}

function toRow({ name, limit, unit, digits = 0, values }: Measured): readonly string[] {
  const median = getMedian(values)
  const format = (value: number) => `${value.toFixed(digits)} ${unit}`
  const verdict = Number.isNaN(median) ? 'not measured' : median <= limit ? 'ok' : 'missed'
  return [
    name,
    `≤ ${limit} ${unit}`,
    Number.isNaN(median) ? '–' : format(median),
    values.length > 0 ? `${format(Math.min(...values))} … ${format(Math.max(...values))}` : '–',
    verdict,
  ]
}

function describeMachine(browser: string, loadBefore: number): readonly string[] {
  const [first] = cpus()
  const [, , loadDuring = 0] = loadavg()
  const isBusy = loadBefore > availableParallelism() / 2
  return [
    `Machine: ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
    `Node ${process.version}, Chromium ${browser}, load before ${loadBefore.toFixed(1)}, in the last 15 minutes ${loadDuring.toFixed(1)}`,
    ...(isBusy
      ? ['The machine was busy with something else: times are longer than they should be.']
      : []),
    'Medians of the runs; each run has a fresh context. "Throttled": 4× slower CPU, 10 Mbit/s, 40 ms round trip.',
    'Memory: resident memory of the renderer process, less that of a blank tab’s renderer.',
  ]
}
