/** The rows that the shop starts with: invented people, books and orders. Prices are in cents. */
import { ADMINISTRATOR, OWNER, STRANGER } from '../../../catalog/people'

export type SeedUser = {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly role: 'customer' | 'administrator'
  readonly password: string
}

export const USERS: readonly SeedUser[] = [
  { id: 1, name: 'Mira Castellan', role: 'customer', email: OWNER.email, password: OWNER.password },
  {
    id: 2,
    name: 'Jonas Feld',
    role: 'customer',
    email: STRANGER.email,
    password: STRANGER.password,
  },
  {
    id: 3,
    name: 'Ada Winter',
    role: 'administrator',
    email: ADMINISTRATOR.email,
    password: ADMINISTRATOR.password,
  },
  {
    id: 4,
    name: 'Tomas Okoro',
    role: 'customer',
    email: 'tomas@mail.example',
    password: 'nine green bottles in a row',
  },
  {
    id: 5,
    name: 'Lin Haruki',
    role: 'customer',
    email: 'lin@mail.example',
    password: 'paper boats on the canal',
  },
  {
    id: 6,
    name: 'Sofia Brandt',
    role: 'administrator',
    email: 'sofia@shop.example',
    password: 'the shop opens at half past',
  },
]

type SeedBook = readonly [
  id: number,
  title: string,
  author: string,
  priceCents: number,
  stock: number,
]

export const BOOKS: readonly SeedBook[] = [
  [1, 'The Lighthouse Ledger', 'Edda Marlow', 1490, 12],
  [2, 'Salt and Semaphore', 'Ruben Achterberg', 1850, 7],
  [3, 'A Field Guide to Lost Packets', 'Noor Lindqvist', 2190, 9],
  [4, 'Tea with the Cartographer', 'Imre Solway', 1290, 20],
  [5, 'Seven Bridges, One River', 'Clara Beaumont', 1690, 4],
  [6, 'The Night Ferry Timetable', 'Oskar Penhale', 990, 31],
  [7, 'Small Machines, Long Winters', 'Yara Kestrel', 1350, 15],
  [8, 'How to Mend a Clock', 'Piet Vandermeer', 2450, 6],
  [9, 'Letters from the Switchboard', 'Agnes Trevelyan', 1590, 11],
  [10, 'The Orchard on the Hill', 'Mateo Quiroga', 1190, 0],
  [11, 'Queues: a Love Story', 'Hanne Bostrom', 1790, 18],
  [12, 'The Glassblower’s Index', 'Farid Nouri', 2090, 3],
  [13, 'Weather for Beginners', 'Josie Applegarth', 1390, 25],
  [14, 'The Last Typewriter in Trieste', 'Luca Morpurgo', 1990, 8],
]

type SeedLine = readonly [bookId: number, quantity: number]

export type SeedOrder = {
  readonly id: number
  readonly userId: number
  readonly status: 'new' | 'shipped' | 'cancelled'
  readonly placedAt: string
  readonly lines: readonly SeedLine[]
}

export const ORDERS: readonly SeedOrder[] = [
  {
    id: 31,
    userId: 2,
    status: 'shipped',
    placedAt: '2025-11-03T09:12:00Z',
    lines: [
      [1, 1],
      [6, 2],
    ],
  },
  { id: 32, userId: 4, status: 'shipped', placedAt: '2025-11-09T17:40:00Z', lines: [[8, 1]] },
  {
    id: 33,
    userId: 1,
    status: 'shipped',
    placedAt: '2025-11-14T11:05:00Z',
    lines: [
      [4, 1],
      [13, 1],
    ],
  },
  { id: 34, userId: 5, status: 'cancelled', placedAt: '2025-11-20T20:31:00Z', lines: [[12, 1]] },
  {
    id: 35,
    userId: 2,
    status: 'shipped',
    placedAt: '2025-11-28T08:02:00Z',
    lines: [
      [11, 1],
      [9, 1],
    ],
  },
  {
    id: 36,
    userId: 4,
    status: 'shipped',
    placedAt: '2025-12-02T14:22:00Z',
    lines: [
      [2, 1],
      [5, 1],
    ],
  },
  { id: 37, userId: 5, status: 'shipped', placedAt: '2025-12-07T19:48:00Z', lines: [[3, 1]] },
  { id: 38, userId: 1, status: 'cancelled', placedAt: '2025-12-11T10:15:00Z', lines: [[14, 1]] },
  {
    id: 39,
    userId: 2,
    status: 'shipped',
    placedAt: '2025-12-18T16:09:00Z',
    lines: [
      [7, 2],
      [6, 1],
    ],
  },
  { id: 40, userId: 4, status: 'new', placedAt: '2025-12-29T12:57:00Z', lines: [[13, 1]] },
  {
    id: 41,
    userId: 2,
    status: 'new',
    placedAt: '2025-12-30T18:26:00Z',
    lines: [
      [9, 1],
      [1, 1],
    ],
  },
  {
    id: 42,
    userId: 1,
    status: 'new',
    placedAt: '2025-12-31T21:03:00Z',
    lines: [
      [3, 1],
      [11, 2],
    ],
  },
]

/** The next order gets this id. */
export const NEXT_ORDER_ID = 1001
