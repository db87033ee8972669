/**
 * How the words of a language reach the page: what it needs before the first step in one chunk, and
 * what can wait in chunks of their own. build/wordChunks.ts divides them so.
 */
import type { FaultId } from '../../catalog/faults'
import type { ScenarioId, TopicId } from '../../catalog/scenarios'
import type { OutcomeId } from '../../catalog/vocabulary'
import type { FaultWords, LanguageWords, OutcomeWords, Partly, ScenarioWords } from '../text-shapes'

/** 'token.expired' | 'token.valid' → { token: { expired: T, valid: T } }: dots nest in message keys. */
type Nested<Id extends string, T> = {
  readonly [Head in Id as Head extends `${infer H}.${string}` ? H : never]: {
    readonly [
      Key in Id as Key extends `${Head extends `${infer H}.${string}` ? H : never}.${infer Tail}`
        ? Tail
        : never
    ]: T
  }
}

/** By the keys that the page asks for. */
export type FirstWords = Pick<LanguageWords, 'checks' | 'participants' | 'problems' | 'ui'> & {
  readonly captions: Nested<OutcomeId, OutcomeWords['caption']>
  readonly explanations: Nested<
    OutcomeId,
    { readonly text: OutcomeWords['explanation']; readonly rule: OutcomeWords['rule'] }
  >
  readonly faults: Readonly<Record<FaultId, FaultWords['name']>>
  readonly scenarios: Readonly<Record<ScenarioId, Pick<ScenarioWords, 'title'>>>
}

export type LaterScenarioWords = Omit<ScenarioWords, 'title'>
export type LaterFaultWords = Omit<FaultWords, 'name'>

/** By id of scenario or fault. */
export type LaterWords<T> = Readonly<Record<string, T>>

type Fetch<T> = () => Promise<{ readonly words: Partly<LaterWords<T>> }>

/** The chunk of one language; one that is not complete lacks some of it. */
export type LanguageChunk = {
  readonly first: Partly<FirstWords>
  readonly scenarios: { readonly [Topic in TopicId]?: Fetch<LaterScenarioWords> }
  readonly faults: Fetch<LaterFaultWords>
}
