/** Faults and outcomes of orders in business logic: whose they are, their state, and what is in stock. */
import type { SubjectWords } from '../../text-shapes'

export const orders = {
  faults: {
    'order-missing': {
      name: 'Order does not exist',
      what: 'The query ran without an error and found no row: there is no order 999. Business logic makes 404 Not Found of it.',
      console:
        'fetch() resolves: response.status is 404, response.ok is false. 200 with null would claim that there is such an order.',
      rule: 'RFC 9110 section 15.5.5',
      fix: 'In the page: check the number, and say that the order was not found. On the server: never take “no rows” for success.',
    },
    'someone-elses-order': {
      name: 'Someone else’s order',
      what: 'The token is valid and the order exists, but it belongs to another customer. The API answers 404, as for an order that does not exist, so that nobody can find orders by trying numbers.',
      console:
        'fetch() resolves: response.status is 404, response.ok is false, with the same body as for an order that does not exist.',
      rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
      fix: 'On the server: compare the owner in the row with the user in the token, on every route that reads or changes an order.',
    },
    'order-shipped': {
      name: 'Order already shipped',
      what: 'The order is to be cancelled, but it has been shipped already, and its state no longer permits this: 409 Conflict.',
      console:
        'fetch() resolves: response.status is 409, response.ok is false. The same request would have worked before.',
      rule: 'RFC 9110 section 15.5.10',
      fix: 'In the page: load the order again and show its state. On the server: check the state inside the transaction, with the row locked.',
    },
    'out-of-stock': {
      name: 'Out of stock',
      what: 'The request is valid, but the shop has too few copies at this moment, for example 0 where 1 is ordered: 409 Conflict. No order is written.',
      console:
        'fetch() resolves: response.status is 409, response.ok is false. The body says what conflicts, so that the page can explain it.',
      rule: 'RFC 9110 section 15.5.10',
      fix: 'In the page: offer a smaller quantity, or wait; the same request can work tomorrow.',
    },
  },
  outcomes: {
    'order.absent': {
      caption: 'There is no order {orderId} in the database.',
      explanation:
        'The query found no row, which is not an error for PostgreSQL. Business logic makes 404 Not Found out of it. 200 with null in it or 204 would claim that there is such an order.',
      rule: 'RFC 9110 section 15.5.5',
    },
    'owner.confirmed': {
      caption: 'Order {orderId} belongs to {owner}, and the request comes from {subject}.',
      explanation:
        'A valid token with the right scope does not make every order readable: each one must be checked for its owner. The owner stands in the row, so here the check follows the query. Forgetting it is broken access control, number one in the OWASP Top 10:2025.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    'owner.overridden': {
      caption: 'Order {orderId} belongs to {owner}; {subject} is an administrator.',
      explanation:
        'The order belongs to somebody else, but the rule makes an exception for administrators. The exception is written down in this one place. The order keeps its owner, whoever reads it.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    'owner.differs': {
      caption: 'Order {orderId} belongs to {owner}, but the request comes from {subject}.',
      explanation:
        'The token is valid, but the order belongs to somebody else. 403 would be allowed and would admit that the order exists; this API answers 404, exactly as for an order that does not exist. So nobody can find out, number by number, which orders there are.',
      rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
    },
    'order.fixed': {
      caption: 'Order {orderId} is already {status}: too late to cancel it.',
      explanation:
        'The request is well formed and allowed, but the order is in a state that no longer permits it: 409 Conflict. The same request might have worked earlier. The response says what the conflict is, so that the page can explain it.',
      rule: 'RFC 9110 section 15.5.10',
    },
    'stock.sufficient': {
      caption:
        '{books, plural, one {The book is in stock} other {All # books are in stock}}: the total is {totalCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'Prices and stock come from the database, never from the request: a page can be changed by its user. The total is computed from them on the server. Another customer could still be faster, so this check alone is not enough: the database needs a constraint of its own.',
      rule: '',
    },
    'stock.short': {
      caption: 'Too few of “{title}”: {quantity} ordered, {stock} in stock.',
      explanation:
        'The request is valid, but the shop has too few copies at this moment: 409 Conflict. It is no validation error, since the same request can work tomorrow. No order is written.',
      rule: 'RFC 9110 section 15.5.10',
    },
  },
} satisfies SubjectWords
