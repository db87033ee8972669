/** Makes the shop's database from scratch, small, and packs its data directory into one gzipped file. */
import { PGlite } from '@electric-sql/pglite'
import { toBytes } from '../lib/base64url'
import { SCHEMA } from '../sources/simulator/database/schema'
import { BOOKS, NEXT_ORDER_ID, ORDERS, USERS } from '../sources/simulator/database/seed'
import { SHOP_TABLES } from '../sources/simulator/database/shop-database'
import { hashPassword } from '../sources/simulator/shop/sessions/password'

export async function buildShopImage(): Promise<Uint8Array<ArrayBuffer>> {
  const pg = await PGlite.create({ initDbStartParams: ['--wal-segsize=1'] })
  await dropTemplates(pg)
  await pg.exec(SCHEMA)
  await seed(pg)
  await pg.exec(KEEP_PRISTINE)
  await pg.exec('ANALYZE')
  await pg.exec('CHECKPOINT')
  const image = await pg.dumpDataDir('none')
  await pg.close()
  const zipped = image.stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(zipped).arrayBuffer())
}

/** Two databases that only CREATE DATABASE needs; one statement each, for DROP DATABASE refuses a transaction. */
async function dropTemplates(pg: PGlite): Promise<void> {
  for (const name of ['template0', 'template1']) {
    await pg.query('UPDATE pg_database SET datistemplate = false WHERE datname = $1', [name])
    await pg.exec(`DROP DATABASE IF EXISTS ${name}`)
  }
}

/** The rows as they are now, and where the sequences stand: what every run starts from. */
const KEEP_PRISTINE = `
CREATE SCHEMA pristine;
${SHOP_TABLES.map((table) => `CREATE TABLE pristine.${table} AS TABLE ${table};`).join('\n')}
CREATE TABLE pristine.sequences (name text, value bigint, is_called boolean);
${SHOP_TABLES.map((table) => `INSERT INTO pristine.sequences SELECT '${table}_id_seq', last_value, is_called FROM ${table}_id_seq;`).join('\n')}
`

async function seed(pg: PGlite): Promise<void> {
  for (const { id, name, email, role, password } of USERS) {
    const hash = await hashPassword(password, toBytes(`salt of user ${id}`))
    await pg.query('INSERT INTO users VALUES ($1, $2, $3, $4, $5)', [id, name, email, role, hash])
  }
  for (const book of BOOKS) {
    await pg.query('INSERT INTO books VALUES ($1, $2, $3, $4, $5)', [...book])
  }
  await seedOrders(pg)
  await setNextIds(pg)
}

async function seedOrders(pg: PGlite): Promise<void> {
  const prices = new Map(BOOKS.map(([id, , , priceCents]) => [id, priceCents]))
  const getPrice = (bookId: number) => prices.get(bookId) ?? 0
  for (const { id, userId, status, placedAt, lines } of ORDERS) {
    const total = lines.reduce((sum, [bookId, quantity]) => sum + quantity * getPrice(bookId), 0)
    await pg.query('INSERT INTO orders VALUES ($1, $2, $3, $4, $5)', [
      id,
      userId,
      status,
      total,
      placedAt,
    ])
    for (const [bookId, quantity] of lines) {
      await pg.query(
        'INSERT INTO order_lines (order_id, book_id, quantity, price_cents) VALUES ($1, $2, $3, $4)',
        [id, bookId, quantity, getPrice(bookId)],
      )
    }
  }
}

async function setNextIds(pg: PGlite): Promise<void> {
  await pg.exec(`
    SELECT setval('users_id_seq', ${USERS.length});
    SELECT setval('books_id_seq', ${BOOKS.length});
    SELECT setval('orders_id_seq', ${NEXT_ORDER_ID}, false);
  `)
}
