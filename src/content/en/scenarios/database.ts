/** The scenarios about the database. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const database = {
  'database-down': {
    title: 'Database unreachable',
    lookFor: 'Look at Retry-After in the 503, and at what the body does not say.',
    explanation:
      'The API works, but it cannot open a connection to its database. That will pass, so the answer is 503 Service Unavailable with Retry-After. The address of the database and the text of the error stay in the log: the client cannot use them, an attacker might.',
    rule: 'RFC 9110 sections 10.2.3 and 15.6.4',
    wrong: '500, because the server is broken.',
    why: 'The API works and knows that this will pass: 503 Service Unavailable, with Retry-After to say when to come back (RFC 9110 section 15.6.4). 500 is for what nobody expected.',
    pointAt:
      'Read the body of the 503: “Try again later.” The address of the database and the error 08001 are missing on purpose.',
    question: 'The API runs, but its database does not answer. Is that 500 or 503?',
    answer:
      '503 Service Unavailable with Retry-After: the API knows what is wrong, and that it will pass. 500 is for what nobody expected.',
  },
  'duplicate-email': {
    title: 'E-mail address taken',
    lookFor: 'Read the constraint and the detail of error 23505, then what the client is told.',
    explanation:
      'Somebody registered with the same address a moment ago. The handler does not look first, because between looking and writing another request can be faster; the unique constraint of the table decides. PostgreSQL reports 23505, and the shop answers 409 Conflict.',
    rule: 'RFC 9110 section 15.5.10; PostgreSQL manual, appendix A',
    wrong:
      'Nothing can go wrong if the code first looks whether the address exists and then inserts it.',
    why: 'Between the two another request can insert the same address. Only the unique constraint decides for certain: PostgreSQL reports 23505, and the API answers 409 (RFC 9110 section 15.5.10).',
    pointAt:
      'Point at the constraint in the error 23505, users_email_key, and then at what the page is told: nothing about constraints.',
    question:
      'Would it be safe if the code first looked whether the address exists, and then inserted it?',
    answer:
      'No: between the two another request can insert the same address. Only the unique constraint decides for certain, so the shop just inserts, and turns 23505 into 409.',
  },
  'still-referenced': {
    title: 'Book still in an order',
    lookFor: 'See which table still refers to the book in the detail of error 23503.',
    explanation:
      'An administrator deletes a book, but an order has just been placed for it. The foreign key keeps the order from pointing to nothing, so PostgreSQL refuses with 23503. 409 Conflict says that the state of the shop stands against it; 403 would be wrong, as the administrator has the right.',
    rule: 'RFC 9110 section 15.5.10; PostgreSQL manual, appendix A',
    wrong: '403, because the book must not be deleted.',
    why: 'The user is an administrator and may delete books. What stands against it is an order that refers to this book, and that can change: 409 Conflict (RFC 9110 section 15.5.10).',
    pointAt:
      'Read the detail of error 23503: the book with id 10 is still referenced from order_lines. The foreign key has refused, no line of the shop’s code.',
    question:
      'The administrator may delete books, but one is in an order. What will the database do?',
    answer:
      'It refuses with 23503, or the order would point to nothing. The shop answers 409 and not 403: the right is there, the state of the shop stands against it.',
  },
} satisfies ScenarioWordsOf<'database'>
