/** What the form holds while it is filled in, and how that becomes a request draft and back. */
import type { AskedProblem } from '../../catalog/parseAsked'
import type { RequestDraft } from '../../catalog/run'
import { keepSignature } from '../../catalog/token-draft'

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

/** The request as it was entered, for the door: header rows that were left empty are no headers. */
export function toDraft(form: EditorForm, original: RequestDraft): unknown {
  return {
    method: form.method,
    target: form.target,
    headers: listRows(form).map(({ name, value }) => [name, value]),
    body: form.body === '' ? null : form.body,
    credentials: form.withToken ? toCredentials(form, original) : { kind: 'none' },
  }
}

function toCredentials(form: EditorForm, original: RequestDraft): unknown {
  const claims = readJson(form.claims)
  return form.sign ? { kind: 'token', token: { claims } } : keepSignature(claims, original)
}

/** Problems name the rows as the form shows them. */
export function nameRows(
  problems: readonly AskedProblem[],
  form: EditorForm,
): readonly AskedProblem[] {
  const rows = listRows(form)
  return problems.map((found) => nameRow(found, form, rows))
}

function listRows({ headers }: EditorForm): readonly HeaderRow[] {
  return headers.filter(({ name, value }) => name !== '' || value !== '')
}

function nameRow(found: AskedProblem, form: EditorForm, rows: readonly HeaderRow[]): AskedProblem {
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
