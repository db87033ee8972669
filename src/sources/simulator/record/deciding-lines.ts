/** Which lines of which file decided: from the table that the build makes of the source itself. */
import table from 'virtual:deciding-lines'
import type { OutcomeId } from '../../../catalog/vocabulary'
import type { CodeReference } from '../../../trace/trace'
import type { Trip } from '../trip/trip'

/** Where the shop's source stands, from the top of the project. */
export const SHOP = 'src/sources/simulator/shop'

/** The handler of the route that was found; '' before there is one. */
export function getHandlerFile({ route }: Pick<Trip, 'route'>): string {
  return route ? `${SHOP}/handlers/${route.id}.ts` : ''
}

/** Where several files can answer the same, `file` is the one at work. */
export function findCode(outcome: OutcomeId, file: string): CodeReference | null {
  return pickFrom(table.outcomes[outcome], file)
}

/** A call of the database, of the payment provider, or of respond(), by the text that it was made with. */
export function findCall(
  callee: 'db' | 'payments' | 'respond',
  text: string,
  file: string,
): CodeReference | null {
  const calls = table.calls[callee]
  // A text that was put together has no place; the call that sends it has.
  return pickFrom(calls[text], file) ?? pickFrom(calls[''], file)
}

function pickFrom(places: readonly CodeReference[] = [], file: string): CodeReference | null {
  return places.find((place) => place.file === file) ?? places[0] ?? null
}
