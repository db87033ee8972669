/** What the page needs of a language's words before the first step, and what can wait until it is asked for. */
import type { TopicId } from '../catalog/scenarios'
import type { LanguageWords, Partly } from '../content/text-shapes'

type Words = Partly<LanguageWords>
type Fields = Readonly<Record<string, string | undefined>>
type ById = Readonly<Record<string, Fields | undefined>>

/** In the shape of `FirstWords`: dots in ids nest, as message keys do. What is not there is left out. */
export function takeFirst(words: Words) {
  const { checks, participants, problems, ui, faults = {}, outcomes = {}, scenarios = {} } = words
  return {
    captions: nest(mapFields(outcomes, ({ caption }) => caption)),
    checks,
    explanations: nest(
      mapFields(outcomes, ({ explanation, rule }) => leaveOut({ text: explanation, rule })),
    ),
    faults: mapFields(faults, ({ name }) => name),
    participants,
    problems,
    scenarios: Object.assign(
      {},
      ...Object.values<ById>(scenarios).map((topic) =>
        mapFields(topic, ({ title }) => leaveOut({ title })),
      ),
    ),
    ui,
  }
}

/** By fault: all but their names. */
export function takeFaults({ faults = {} }: Words) {
  return mapFields(faults, ({ name: _first, ...later }) => leaveOut(later))
}

/** By scenario of this topic: all but their titles. */
export function takeTopic({ scenarios = {} }: Words, topic: string) {
  const ofTopic: ById = scenarios[topic as TopicId] ?? {}
  return mapFields(ofTopic, ({ title: _first, ...later }) => leaveOut(later))
}

function mapFields<T>(
  words: ById,
  map: (fields: Fields) => T | undefined,
): Readonly<Record<string, T>> {
  const mapped = Object.entries(words).flatMap(([id, fields]) => {
    const taken = fields && map(fields)
    return taken === undefined ? [] : [[id, taken] as const]
  })
  return Object.fromEntries(mapped)
}

/** undefined where nothing is left. */
function leaveOut(fields: Fields): Fields | undefined {
  const there = Object.entries(fields).filter(([, text]) => text !== undefined)
  return there.length > 0 ? Object.fromEntries(there) : undefined
}

/** { 'token.expired': T } → { token: { expired: T } } */
function nest<T>(flat: Readonly<Record<string, T>>): Readonly<Record<string, object>> {
  const nested: Record<string, Record<string, T>> = {}
  for (const [id, value] of Object.entries(flat)) {
    const [head = '', tail = ''] = id.split('.')
    nested[head] = { ...nested[head], [tail]: value }
  }
  return nested
}
