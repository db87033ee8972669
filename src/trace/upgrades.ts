/**
 * Brings Trace files of older versions up to this one, one version at a time; what changed is in CHANGELOG.md.
 * Works on what nobody has checked yet: what is damaged stays as it is, for the schema to find.
 */
import { TRACE_VERSION } from './trace'

type Fields = { readonly [name: string]: unknown }

const UPGRADES: ReadonlyMap<number, (trace: Fields) => Fields> = new Map([[1, upgradeFromOne]])

/** null: a version that nobody knows. */
export function upgradeTrace(value: Fields): Fields | null {
  let trace = value
  while (trace['version'] !== TRACE_VERSION) {
    const upgrade = UPGRADES.get(Number(trace['version']))
    if (!upgrade) return null
    trace = upgrade(trace)
  }
  return trace
}

function upgradeFromOne(trace: Fields): Fields {
  const participants = listFields(trace['participants'])
  return {
    ...trace,
    version: 2,
    // Version 1 was made by the simulator alone.
    vocabulary: trace['source'] === 'simulator' ? 'shop' : null,
    groups: nameGroups(participants),
    hops: listFields(trace['hops']).map(upgradeHop),
    offers: [],
  }
}

function upgradeHop({ explanation, ...hop }: Fields): Fields {
  const values = isFields(explanation) ? explanation['values'] : undefined
  return { ...hop, values, code: null }
}

function nameGroups(participants: readonly Fields[]): readonly Fields[] {
  const ids = new Set(participants.flatMap(({ group }) => (typeof group === 'string' ? group : [])))
  return [...ids].map((id) => {
    const members = participants.filter(({ group }) => group === id)
    const closedAtFirst = members.every(({ kind }) => kind === 'network')
    return { id, name: id, parent: null, closedAtFirst }
  })
}

/** What is no list of objects is given on as none: the schema says what is missing. */
function listFields(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
