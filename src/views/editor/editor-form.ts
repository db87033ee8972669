/** What the form holds while it is filled in, and how that becomes a request draft and back. */
import type { DraftProblem, ParsedDraft } from '../../catalog/parseRequestDraft'
import type { Claims, RequestDraft } from '../../catalog/run'

export type ParseDraft = (input: unknown) => ParsedDraft

export type HeaderRow = { readonly id: number; readonly name: string; readonly value: string }
export type EditorForm = {
  readonly method: string
  readonly target: string
  readonly headers: readonly HeaderRow[]
  readonly body: string
  readonly withToken: boolean
  readonly claims: string
  /** Whether the signature is made over the claims as they stand in the form. */
  readonly sign: boolean
}

export function createForm(draft: RequestDraft, original: RequestDraft): EditorForm {
  const token = getToken(draft)
  const claims = (token ?? getToken(original))?.claims ?? {}
  return {
    method: draft.method,
    target: draft.target,
    headers: draft.headers.map(([name, value], id) => ({ id, name, value })),
    body: draft.body ?? '',
    withToken: token !== null,
    claims: JSON.stringify(claims, null, 2),
    sign: token?.signedClaims === undefined,
  }
}

/** The claims that an unchanged signature was made over; null where the scenario has no token. */
export function getSignedClaims(original: RequestDraft): Claims | null {
  const token = getToken(original)
  return token ? (token.signedClaims ?? token.claims) : null
}

/** Header rows that were left empty are no headers; problems name the rows as the form shows them. */
export function parseForm(
  form: EditorForm,
  original: RequestDraft,
  parse: ParseDraft,
): ParsedDraft {
  const rows = form.headers.filter(({ name, value }) => name !== '' || value !== '')
  const parsed = parse({
    method: form.method,
    target: form.target,
    headers: rows.map(({ name, value }) => [name, value]),
    body: form.body === '' ? null : form.body,
    credentials: form.withToken ? toCredentials(form, original) : { kind: 'none' },
  })
  if (parsed.ok) return parsed
  return { ok: false, problems: parsed.problems.map((found) => nameRow(found, form, rows)) }
}

function toCredentials(form: EditorForm, original: RequestDraft) {
  const claims = readJson(form.claims)
  const signedClaims = form.sign ? null : getSignedClaims(original)
  return { kind: 'token', token: signedClaims ? { claims, signedClaims } : { claims } }
}

function nameRow(found: DraftProblem, form: EditorForm, rows: readonly HeaderRow[]): DraftProblem {
  const row = found.index === undefined ? undefined : rows[found.index]
  return row ? { ...found, index: form.headers.indexOf(row) } : found
}

function getToken({ credentials }: RequestDraft) {
  return credentials.kind === 'token' ? credentials.token : null
}

/** undefined, which is no claims object either, where the text is not JSON at all. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
