/** The requests that the built-in scenarios start from, each of which works. */
import { type Claims, DEFAULT_NOW, type HeaderField, type RequestDraft } from './run'
import { ADMINISTRATOR, OWNER, type Person, SCOPE, TOKENS } from './people'

const ACCEPT: HeaderField = ['Accept', 'application/json']
const JSON_BODY: HeaderField = ['Content-Type', 'application/json']
/** A text in quotes (draft-ietf-httpapi-idempotency-key-header). */
const IDEMPOTENCY_KEY: HeaderField = ['Idempotency-Key', '"8e03978e-40d5-43e8-bc93-6894a57f9324"']

export const READ_ORDER: RequestDraft = {
  method: 'GET',
  target: '/orders/42',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(OWNER),
}

export const LOG_IN: RequestDraft = {
  method: 'POST',
  target: '/login',
  headers: [ACCEPT, JSON_BODY],
  body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  credentials: { kind: 'none' },
}

/** The same, for a session that the browser keeps as a cookie. */
export const OPEN_SESSION: RequestDraft = { ...LOG_IN, target: '/session' }

export const PLACE_ORDER: RequestDraft = {
  method: 'POST',
  target: '/orders',
  headers: [ACCEPT, JSON_BODY, IDEMPOTENCY_KEY],
  body: JSON.stringify({
    lines: [
      { bookId: 3, quantity: 1 },
      { bookId: 7, quantity: 2 },
    ],
  }),
  credentials: issueTo(OWNER),
}

export const REGISTER: RequestDraft = {
  method: 'POST',
  target: '/users',
  headers: [ACCEPT, JSON_BODY],
  body: JSON.stringify({
    name: 'Nela Varga',
    email: 'nela@mail.example',
    password: 'two owls in the old oak',
  }),
  credentials: { kind: 'none' },
}

export const DELETE_BOOK: RequestDraft = {
  method: 'DELETE',
  target: '/books/10',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(ADMINISTRATOR),
}

export const CHANGE_PRICE: RequestDraft = {
  method: 'PATCH',
  target: '/books/3/price',
  headers: [ACCEPT, JSON_BODY, ['If-Match', '"v1"']],
  body: JSON.stringify({ priceCents: 1890 }),
  credentials: issueTo(ADMINISTRATOR),
}

export const CANCEL_ORDER: RequestDraft = {
  method: 'POST',
  target: '/orders/42/cancel',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(OWNER),
}

export const READ_BOOK: RequestDraft = {
  method: 'GET',
  target: '/books/3',
  headers: [ACCEPT],
  body: null,
  credentials: { kind: 'none' },
}

/** Nothing in it needs permission: a browser sends it to another origin without a preflight. */
export const LIST_BOOKS: RequestDraft = {
  method: 'GET',
  target: '/books',
  headers: [ACCEPT],
  body: null,
  credentials: { kind: 'none' },
}

/** What somebody typed into the search field: ' OR 1=1 -- */
export const SEARCH_ORDERS: RequestDraft = {
  method: 'GET',
  target: '/orders?q=%27%20OR%201%3D1%20--',
  headers: [ACCEPT],
  body: null,
  credentials: issueTo(OWNER),
}

/** The credentials that the login gave to a person five minutes ago. */
function issueTo(person: Person): RequestDraft['credentials'] {
  const issuedAt = DEFAULT_NOW - 300
  const claims: Claims = {
    iss: TOKENS.issuer,
    aud: TOKENS.audience,
    sub: person.claims.sub,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + TOKENS.lifetimeS,
    scope: SCOPE,
    role: person.claims.role,
  }
  return { kind: 'token', token: { claims } }
}
