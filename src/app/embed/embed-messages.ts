/**
 * What an embedded page and its host say to each other by postMessage; README.md documents it for hosts.
 * Whatever has another shape is null here, and nothing happens.
 */
import type { EmbedHost } from '../address/address'
import { SCENARIO_IDS, type ScenarioId } from '../../catalog/scenarios'

const MOVES = ['next', 'back', 'first', 'last', 'play', 'pause'] as const
export type Move = (typeof MOVES)[number]

/** What the host asks for. Steps count from 1. */
export type HostMessage =
  | { readonly type: 'roundtrip:goto'; readonly scenario: ScenarioId | null; readonly step: number }
  | { readonly type: 'roundtrip:move'; readonly move: Move }
  /** For a host that began to listen too late: the hop is said again. */
  | { readonly type: 'roundtrip:ask' }

/** What the frame tells its host. */
export type FrameMessage =
  | { readonly type: 'roundtrip:ready' }
  | {
      readonly type: 'roundtrip:hop'
      readonly scenario: ScenarioId
      readonly step: number
      readonly hops: number
      readonly caption: string
      /** What the receiver did with it: the event's id, for example "token.expired". */
      readonly outcome: string
    }

/** `goto` without a scenario stays in the trip on show, without a step it opens a scenario at its start. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, scenario, step } = data as Readonly<Record<string, unknown>>
  if (type === 'roundtrip:ask') return { type }
  if (type === 'roundtrip:goto') return parseGoto(scenario, step)
  const move = MOVES.find((name) => type === `roundtrip:${name}`)
  return move ? { type: 'roundtrip:move', move } : null
}

function parseGoto(scenario: unknown, step: unknown): HostMessage | null {
  const known = SCENARIO_IDS.find((id) => id === scenario) ?? null
  if (known === null && scenario !== undefined) return null
  if (known === null && step === undefined) return null
  const wanted = step === undefined ? 1 : step
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1) return null
  return { type: 'roundtrip:goto', scenario: known, step: wanted }
}

export function isFollowed(host: EmbedHost, origin: string): boolean {
  return host === 'any' || (host !== 'none' && host === origin)
}

/** Whom to speak to; null: nobody. */
export function getTargetOrigin(host: EmbedHost): string | null {
  if (host === 'none') return null
  return host === 'any' ? '*' : host
}
