import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { frameAt } from '../../../../src/trace/frameAt'
import { hopAt } from '../../../../src/trace/indexTrace'
import { Timeline } from '../../../../src/views/timeline/Timeline'
import { createScale, getNearestHop } from '../../../../src/views/timeline/scale'
import { SAMPLE_FAILING_HOP, sampleTrace } from '../../../fixtures/sample-trace'
import { renderWithWords } from '../../../drivers/render-with-words'

describe('the timeline', () => {
  it('is a slider that says hop, time and caption', () => {
    renderWithWords(<Timeline frame={frameAt(sampleTrace, 5)} onSeek={vi.fn()} />)
    const slider = screen.getByRole('slider', { name: 'Timeline' })
    expect(slider).toHaveAttribute('aria-valuenow', '6')
    expect(slider).toHaveAttribute('aria-valuemax', String(sampleTrace.hops.length))
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Hop 6 of 13, at .* ms: The token expired/),
    )
  })

  it('steps with the up and down keys and stops at both ends', () => {
    const onSeek = vi.fn()
    renderWithWords(<Timeline frame={frameAt(sampleTrace, 0)} onSeek={onSeek} />)
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowUp' })
    expect(onSeek).toHaveBeenLastCalledWith(1)
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowDown' })
    expect(onSeek).toHaveBeenLastCalledWith(0)
  })

  it('marks what was never reached only once the trip has failed', () => {
    const view = renderWithWords(<Timeline frame={frameAt(sampleTrace, 0)} onSeek={vi.fn()} />)
    expect(screen.queryAllByText('never reached')).toHaveLength(0)
    view.rerender(<Timeline frame={frameAt(sampleTrace, SAMPLE_FAILING_HOP)} onSeek={vi.fn()} />)
    expect(screen.queryAllByText('never reached').length).toBeGreaterThanOrEqual(4)
  })

  it('marks as failed only the call of a participant that did fail', () => {
    const failing = hopAt(sampleTrace, SAMPLE_FAILING_HOP)
    const again = sampleTrace.hops.map((hop) => ({
      ...hop,
      startMs: hop.startMs + sampleTrace.durationMs,
    }))
    const well = sampleTrace.hops.map((hop) => ({ ...hop, verdict: 'passed' as const }))
    const trace = {
      ...sampleTrace,
      durationMs: 2 * sampleTrace.durationMs,
      hops: [...well, ...again],
    }
    const { container } = renderWithWords(
      <Timeline frame={frameAt(trace, trace.hops.length - 1)} onSeek={vi.fn()} />,
    )
    const row = trace.participants.findIndex(({ id }) => id === failing.to)
    const bars = [...(container.querySelectorAll('.timeline-row')[row]?.children ?? [])]
    expect(bars.map((bar) => bar.classList.contains('is-failed'))).toEqual([false, true])
  })

  it('ends at the horizon, and tells of nothing that it was never reached', () => {
    const frame = frameAt(sampleTrace, SAMPLE_FAILING_HOP, { horizon: SAMPLE_FAILING_HOP })
    const { container } = renderWithWords(<Timeline frame={frame} onSeek={vi.fn()} />)
    expect(screen.queryAllByText('never reached')).toHaveLength(0)
    const { startMs, durationMs } = frame.hop
    const known = createScale(sampleTrace).toShare(startMs + durationMs) * 100
    for (const bar of container.querySelectorAll<HTMLElement>('.timeline-bar')) {
      const { left, width } = bar.style
      expect(Number.parseFloat(left) + Number.parseFloat(width)).toBeLessThanOrEqual(known + 0.01)
    }
  })

  it('has one row for a closed group', () => {
    renderWithWords(
      <Timeline
        frame={frameAt(sampleTrace, 0, { closed: new Set(['middleware']) })}
        onSeek={vi.fn()}
      />,
    )
    expect(screen.getByText('Middleware')).toBeInTheDocument()
    expect(screen.queryByText('Authenticate')).toBeNull()
  })
})

describe('its axis', () => {
  const scale = createScale(sampleTrace)

  it('runs from 0 to 1 and never backwards', () => {
    expect(scale.toShare(0)).toBe(0)
    expect(scale.toShare(sampleTrace.durationMs)).toBe(1)
    const ends = [...scale.ends]
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
  })

  it('gives every hop enough room to be hit', () => {
    const ends = [0, ...scale.ends]
    for (const [index, end] of scale.ends.entries())
      expect(end - (ends[index] ?? 0)).toBeGreaterThanOrEqual(0.5 / sampleTrace.hops.length - 1e-9)
  })

  it('finds every hop at its own end', () => {
    for (const [index, end] of scale.ends.entries()) expect(getNearestHop(scale, end)).toBe(index)
  })
})
