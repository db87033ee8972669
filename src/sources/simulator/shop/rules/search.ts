/** How it must never be written: what the client sent becomes part of the statement. */
export type JoinedStatement = {
  readonly kind: 'statement.joined'
  readonly input: string
  readonly sql: string
}

export function joinSearch(userId: number, input: string): JoinedStatement {
  const sql = `SELECT o.id AS order_id, o.user_id, b.title, l.quantity
  FROM orders o
  JOIN order_lines l ON l.order_id = o.id
  JOIN books b ON b.id = l.book_id
 WHERE o.user_id = ${userId} AND b.title ILIKE '%${input}%'
 ORDER BY l.id`
  return { kind: 'statement.joined', input, sql }
}
