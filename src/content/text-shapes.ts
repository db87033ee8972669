/**
 * The shapes that every language fills in: one text for each id of the vocabulary in trace/.
 * Texts are ICU messages (`{value}`, plural, select); a missing one is a type error.
 */
import type { ProblemCode } from '../lib/result'
import type { CheckId, OutcomeId, ShopParticipantId } from '../catalog/vocabulary'
import type { ui } from './en/ui'
import type { FaultId } from '../catalog/faults'
import type { ScenarioId } from '../catalog/scenarios'

/** 'token.expired' | 'token.valid' → { token: { expired: T, valid: T } }: dots nest in message keys. */
export type Nested<Id extends string, T> = {
  readonly [Head in Id as Head extends `${infer H}.${string}` ? H : never]: {
    readonly [
      Key in Id as Key extends `${Head extends `${infer H}.${string}` ? H : never}.${infer Tail}`
        ? Tail
        : never
    ]: T
  }
}

/** At most 90 characters with its values filled in: what happened, with the concrete values. */
export type Captions = Nested<OutcomeId, string>

/** Two to four sentences, and the rule behind them ("RFC 7519 section 4.1.4"; '' where none applies). */
export type Explanations = Nested<OutcomeId, { readonly text: string; readonly rule: string }>

export type ScenarioTexts = {
  readonly [Id in ScenarioId]: {
    readonly title: string
    /** One sentence: what to look for. */
    readonly lookFor: string
    /** Two to four sentences. */
    readonly explanation: string
    readonly rule: string
  }
}

export type FaultTexts = { readonly [Id in FaultId]: string }
/** What a failure is, what the console shows, the rule ('' where none applies), and who mends it how. */
export type FailureTexts = {
  readonly [Id in FaultId]: {
    readonly what: string
    readonly console: string
    readonly rule: string
    readonly fix: string
  }
}
/** What many would answer before they have seen the trip, and why it is wrong. */
export type WrongAnswerTexts = {
  readonly [Id in ScenarioId]: { readonly wrong: string; readonly why: string }
}
/** What a teacher says to a scenario; the question is asked before the hop that answers it. */
export type NoteTexts = {
  readonly [Id in ScenarioId]: {
    /** One or two sentences. */
    readonly pointAt: string
    readonly question: string
    /** The answer with its reason. */
    readonly answer: string
  }
}
export type CheckTexts = { readonly [Id in CheckId]: string }
export type ParticipantTexts = {
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

export type AllTexts = {
  readonly captions: Captions
  readonly checks: CheckTexts
  readonly explanations: Explanations
  readonly faults: FaultTexts
  readonly participants: ParticipantTexts
  readonly problems: ProblemTexts
  readonly scenarios: ScenarioTexts
  readonly ui: UiTexts
  readonly wrongAnswers: WrongAnswerTexts
}

/** Of a language that is not complete: English stands in for what is missing. */
export type Partly<T> = {
  readonly [Key in keyof T]?: T[Key] extends string ? string : Partly<T[Key]>
}
