/**
 * What each fault is, what it looks like in the browser, the rule behind it ('' where no published
 * one applies) and how it is fixed: one to three sentences of at most 260 characters each.
 * Texts in the words of Chrome are quoted exactly; another browser may word them differently.
 */
import { failuresOfNetwork } from './failures-of-network'
import { failuresOfGates } from './failures-of-gates'
import { failuresOfTokens } from './failures-of-tokens'
import { failuresOfLogic } from './failures-of-logic'
import { failuresOfDatabase } from './failures-of-database'

export const failures = {
  ...failuresOfNetwork,
  ...failuresOfGates,
  ...failuresOfTokens,
  ...failuresOfLogic,
  ...failuresOfDatabase,
} as const
