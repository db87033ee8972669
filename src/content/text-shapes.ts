/**
 * The shapes that every language fills in: words for each id of the catalog, all of one thing together.
 * Texts are ICU messages (`{value}`, plural, select); a missing one is a type error.
 */
import type { ProblemCode } from '../lib/result'
import type { FaultId } from '../catalog/faults'
import type { ScenarioIdOf, TopicId } from '../catalog/scenarios'
import type { CheckId, OutcomeId, ShopParticipantId } from '../catalog/vocabulary'
import type { ui } from './en/ui'

/** What happened at a hop. Its texts use no values but those of their own id in the vocabulary. */
export type OutcomeWords = {
  /** At most 90 characters with its values filled in: what happened, with the concrete values. */
  readonly caption: string
  /** Two to four sentences: why. */
  readonly explanation: string
  /** The rule behind it ("RFC 7519 section 4.1.4"; '' where no published one applies). */
  readonly rule: string
}

/** Texts in the words of Chrome are quoted exactly; another browser may word them differently. */
export type FaultWords = {
  /** Its label as a switch, at most 28 characters; the status stands beside it. */
  readonly name: string
  /** What it is; like `console` and `fix` one to three sentences of at most 260 characters each. */
  readonly what: string
  /** What it looks like in the browser. */
  readonly console: string
  /** The rule behind it ('' where no published one applies). */
  readonly rule: string
  /** Who mends it, and how. */
  readonly fix: string
}

export type ScenarioWords = {
  /** At most 32 characters. */
  readonly title: string
  /** One sentence: what to look for. */
  readonly lookFor: string
  /** Two to four sentences. */
  readonly explanation: string
  readonly rule: string
  /** What many would answer before they have seen the trip, in their words: one sentence, at most 160 characters. */
  readonly wrong: string
  /** Why that is wrong, with the rule: at most 300 characters. */
  readonly why: string
  /** For the teacher, one to three sentences: what to point at on the projector. */
  readonly pointAt: string
  /** For the class, before the hop that answers it: catalog/scenarios.ts says which. */
  readonly question: string
  /** The answer with its reason. */
  readonly answer: string
}

type Some<Id extends string, T> = { readonly [Key in Id]?: T }

/** What one file of participants/ holds. */
export type SubjectWords = {
  readonly faults: Some<FaultId, FaultWords>
  readonly outcomes: Some<OutcomeId, OutcomeWords>
}

/** What one file of scenarios/ holds. */
export type ScenarioWordsOf<Topic extends TopicId> = Readonly<
  Record<ScenarioIdOf<Topic>, ScenarioWords>
>
export type TopicWords = { readonly [Topic in TopicId]: ScenarioWordsOf<Topic> }

export type CheckTexts = { readonly [Id in CheckId]: string }
export type ParticipantNames = {
  readonly [Id in ShopParticipantId | 'network' | 'middleware']: {
    readonly name: string
    /** One or two words under the name. */
    readonly role: string
  }
}
/** What went wrong, and what the person can do about it. */
export type ProblemTexts = { readonly [Code in ProblemCode]: string }

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> }
/** The words of the page itself: what English has, every language has. */
export type UiTexts = Texts<typeof ui>

/** All that there is in one language, as its files have it. */
export type LanguageWords = {
  readonly checks: CheckTexts
  readonly faults: Readonly<Record<FaultId, FaultWords>>
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeWords>>
  readonly participants: ParticipantNames
  readonly problems: ProblemTexts
  readonly scenarios: TopicWords
  readonly ui: UiTexts
}

/** Of a language that is not complete: English stands in for what is missing. */
export type Partly<T> = {
  readonly [Key in keyof T]?: T[Key] extends string ? string : Partly<T[Key]>
}
