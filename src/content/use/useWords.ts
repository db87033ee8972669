/** Words for what a Trace names: those of its vocabulary, with the Trace's own names where there are none. */
import { useMessages, useTranslations } from 'use-intl'
import { remember } from '../../lib/remember'
import { getParticipant, indexTrace } from '../../trace/indexTrace'
import type { Hop, Trace, Values } from '../../trace/trace'

export type Words = {
  readonly caption: (hop: Hop) => string
  readonly explanation: (hop: Hop) => { readonly text: string; readonly rule: string } | null
  /** Name of a participant, or of a group that is drawn as one box. */
  readonly box: (id: string) => string
  /** One or two words for what it is. */
  readonly role: (id: string) => string
  readonly check: (id: string) => string
  readonly fault: (id: string) => string
}

/** Keys that come from a Trace are strings: whether there is a text for them is asked, not assumed. */
type Lookup = {
  (key: string, values?: Values): string
  has: (key: string) => boolean
}

/** The vocabulary that content has words for. */
const OURS = 'shop'

/** One for all that shows the same Trace in the same texts: what a step says is put into words once. */
const known = new WeakMap<object, (trace: Trace) => Words>()

export function useWords(trace: Trace): Words {
  const lookup = useTranslations() as unknown as Lookup
  const messages = useMessages()
  const words =
    known.get(messages) ?? remember((one: Trace) => createWords(lookup, one), new WeakMap())
  known.set(messages, words)
  return words(trace)
}

function createWords(lookup: Lookup, trace: Trace): Words {
  const has = (key: string) => trace.vocabulary === OURS && lookup.has(key)
  const get = (key: string, otherwise: string, values?: Values) =>
    has(key) ? lookup(key, values) : otherwise
  const box = remember((id: string) => get(`participants.${id}.name`, '') || getName(trace, id))
  const general = ({ from, to, outcome }: Hop) =>
    from === to
      ? lookup('ui.canvas.inside', { where: box(to), outcome })
      : lookup('ui.canvas.between', { from: box(from), to: box(to), outcome })
  return {
    // Asked for by the picture, the lists and the status, at every step.
    caption: remember(
      (hop) =>
        has(`captions.${hop.outcome}`)
          ? lookup(`captions.${hop.outcome}`, hop.values)
          : general(hop),
      new WeakMap(),
    ),
    explanation: ({ outcome, values }) =>
      has(`explanations.${outcome}.text`)
        ? {
            text: lookup(`explanations.${outcome}.text`, values),
            rule: get(`explanations.${outcome}.rule`, '') && lookup(`explanations.${outcome}.rule`),
          }
        : null,
    box,
    role: remember((id) => get(`participants.${id}.role`, '') || getKind(lookup, trace, id)),
    check: (id) => get(`checks.${id}`, id),
    fault: (id) => get(`faults.${id}`, id),
  }
}

/** The Trace's own name of a participant or a group. */
function getName(trace: Trace, id: string): string {
  return getParticipant(trace, id)?.name ?? indexTrace(trace).groups.get(id)?.name ?? id
}

function getKind(lookup: Lookup, trace: Trace, id: string): string {
  const participant = getParticipant(trace, id)
  return participant ? lookup(`ui.canvas.kinds.${participant.kind}`) : ''
}
