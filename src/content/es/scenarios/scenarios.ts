/** The words of all scenarios in Spanish, by topic. A topic that has none is a type error here. */
import type { TopicWords } from '../../text-shapes'
import { access } from './access'
import { browser } from './browser'
import { database } from './database'
import { gates } from './gates'
import { input } from './input'
import { logic } from './logic'
import { network } from './network'
import { payment } from './payment'
import { route } from './route'
import { start } from './start'
import { token } from './token'
import { well } from './well'

export const scenarios = {
  start,
  token,
  access,
  input,
  logic,
  payment,
  database,
  route,
  network,
  gates,
  browser,
  well,
} satisfies TopicWords
