/** The scenarios about what the shop says. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const logic = {
  'order-not-found': {
    title: 'Order not found',
    lookFor: 'Watch the query return no rows, and business logic turn that into a 404.',
    explanation:
      'The path has the right form and the token is good, but no order has this number. For PostgreSQL, finding nothing is no error; only the handler knows that an order should be there. 200 with null, or 204, would claim that all is well.',
    rule: 'RFC 9110 section 15.5.5',
    wrong: '200 with null, because the query ran without an error.',
    why: 'The status is about the order and not about the query, and there is no such order: 404 (RFC 9110 section 15.5.5). A page that looks only at response.ok would show an empty order.',
    pointAt:
      'Point at the result of the query: no rows, and no error either. The next hop turns that into a failure.',
    question: 'PostgreSQL returns no rows. Is that an error of the database?',
    answer:
      'No, the query ran well. Only the handler knows that an order should be there, and answers 404. 200 with null would claim that all is well.',
  },
  'order-shipped': {
    title: 'Too late to cancel',
    lookFor: 'See which status the order has in the database: shipped since a moment ago.',
    explanation:
      'The request is well formed, allowed and for the right order, but the order has been shipped in the meantime. The state of the order is what stands against it, so the status is 409 Conflict. The transaction is rolled back, and nothing has changed.',
    rule: 'RFC 9110 section 15.5.10',
    wrong: '400: the client sent a request that makes no sense.',
    why: 'The request is well formed and would have been right an hour ago. What stands against it is the state of the order: that is 409 Conflict, and the response says what conflicts (RFC 9110 section 15.5.10).',
    pointAt:
      'Point at the status of order 42 in the row: shipped. Then at ROLLBACK: the transaction ends without a change.',
    question: 'The order was shipped a moment ago. Is the request to cancel it a bad request, 400?',
    answer:
      'No, an hour ago the same request would have been fine. It conflicts with the present state of the order: 409 Conflict.',
  },
  'out-of-stock': {
    title: 'Out of stock',
    lookFor: 'Compare the stock with the quantity, and follow the ROLLBACK.',
    explanation:
      'Between looking at the shop and ordering, somebody bought the last copies. The order cannot be placed now, though the same request might work tomorrow: 409 Conflict. 422 would say that the request itself is wrong; here only the moment is.',
    rule: 'RFC 9110 section 15.5.10',
    wrong: '422, because the quantity is invalid.',
    why: 'The quantity is a valid number, and the same request can work tomorrow. It conflicts with the present state of the shop: 409 (RFC 9110 section 15.5.10).',
    pointAt:
      'Point at the two numbers: 1 ordered, 0 in stock. Then at ROLLBACK, and at the idempotency key being given back.',
    question: 'The last copy has just been sold. Is the quantity invalid, so 422?',
    answer:
      'No, 1 is a valid quantity, and the request may work tomorrow. It conflicts with the stock of this moment: 409.',
  },
  'not-modified': {
    title: 'Not modified',
    lookFor: 'Look at the 304 in the tab Message: it has an ETag and no body.',
    explanation:
      'The client has a copy of the book and asks whether its version, "v1", is still the current one. It is, so the answer is 304 without a body. Here the page sent If-None-Match itself, so its script sees the 304; when the browser’s cache does it, the script sees a 200 with the stored copy.',
    rule: 'RFC 9110 section 15.4.5',
    wrong: '304 brings the order once more, marked as unchanged.',
    why: 'A 304 never has a body: that is what it saves. The client uses its copy; the headers that concern it, such as ETag, are repeated (RFC 9110 section 15.4.5).',
    pointAt:
      'Compare two lines: If-None-Match: "v1" in the request, ETag: "v1" in the response. And look for the body of the 304: there is none.',
    question:
      'The client already has version "v1", and it is the current one. What has to be sent?',
    answer:
      'A 304 without a body. The client uses its copy, and that is what is saved; only headers such as ETag come along.',
  },
  'sql-injection': {
    title: 'SQL injection',
    lookFor: 'Read the SQL that PostgreSQL receives, then whose orders it returns.',
    explanation:
      "Somebody searched their orders for the text ' OR 1=1 -- and the handler joined it into its SQL. PostgreSQL really returns the orders of all customers, with a 200 that looks harmless. Switch the fault off: as a parameter the same text is only a strange title, and no row matches it.",
    rule: 'RFC 9110 section 17.4; OWASP ASVS 5.0, 1.2.4',
    wrong: 'The server has to refuse inputs with quotation marks or OR in them.',
    why: 'O’Brien and “black or white” are honest inputs, and every filter has gaps. With a placeholder such as $1 the value never becomes SQL, whatever is in it (OWASP ASVS 5.0, 1.2.4).',
    pointAt:
      'Read the SQL aloud as PostgreSQL receives it: OR 1=1, and two dashes that make the rest a comment. Then point at the user ids in the rows.',
    question:
      'The handler has put the text of the search into its SQL. Whose orders will the database return?',
    answer:
      'Those of all customers: 19 rows, because OR 1=1 is true for each. The status is 200, and nothing looks wrong. As a parameter, $1, the text would only be a strange title.',
  },
} satisfies ScenarioWordsOf<'logic'>
