/** Words for what a Trace names: with the Trace's own names where content has none (imported Traces). */
import { useMessages, useTranslations } from 'use-intl'
import { remember } from '../../lib/remember'
import { getParticipant } from '../../trace/questions'
import type { Explanation, Hop, Participant, Trace } from '../../trace/trace'

export type Words = {
  readonly caption: (hop: Hop) => string
  readonly explanation: (hop: Hop) => { readonly text: string; readonly rule: string } | null
  readonly participant: (participant: Participant) => string
  readonly role: (id: string) => string
  readonly group: (id: string) => string
  /** A participant, or a group that is drawn as one box. */
  readonly box: (trace: Trace, id: string) => string
  readonly check: (id: string) => string
  readonly fault: (id: string) => string
}

/** Keys that come from a Trace are strings: whether there is a text for them is asked, not assumed. */
type Lookup = {
  (key: string, values?: Explanation['values']): string
  has: (key: string) => boolean
}

/** One for all that shows the same texts: what a step says is put into words once. */
const known = new WeakMap<object, Words>()

export function useWords(): Words {
  const lookup = useTranslations() as unknown as Lookup
  const messages = useMessages()
  const words = known.get(messages) ?? createWords(lookup)
  known.set(messages, words)
  return words
}

function createWords(lookup: Lookup): Words {
  const get = (key: string, otherwise: string, values?: Explanation['values']) =>
    lookup.has(key) ? lookup(key, values) : otherwise
  const name = remember((id: string) => get(`participants.${id}.name`, ''))
  return {
    // Asked for by the picture, the lists and the status, at every step.
    caption: remember(
      (hop) => get(`captions.${hop.explanation.id}`, hop.outcome, hop.explanation.values),
      new WeakMap(),
    ),
    explanation: ({ explanation: { id, values } }) =>
      lookup.has(`explanations.${id}.text`)
        ? {
            text: lookup(`explanations.${id}.text`, values),
            rule: get(`explanations.${id}.rule`, '') && lookup(`explanations.${id}.rule`),
          }
        : null,
    participant: (participant) => name(participant.id) || participant.name,
    role: remember((id) => get(`participants.${id}.role`, '')),
    group: (id) => name(id) || id,
    box: (trace, id) => {
      const participant = getParticipant(trace, id)
      return participant ? name(id) || participant.name : name(id) || id
    },
    check: (id) => get(`checks.${id}`, id),
    fault: (id) => get(`faults.${id}`, id),
  }
}
