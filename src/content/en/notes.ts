/**
 * A teacher's notes to each scenario: what to point at on the projector, a question to ask the class
 * before the hop that answers it (trace/answering-hops.ts says which), and the answer with its reason.
 */
import type { NoteTexts } from '../text-shapes'
import { notesOfFailures } from './notes-of-failures'
import { notesOfGates } from './notes-of-gates'
import { notesOfSessions } from './notes-of-sessions'
import { notesOfTokens } from './notes-of-tokens'

export const notes: NoteTexts = {
  'read-order': {
    pointAt:
      'Point at the two names where business logic compares the owner: order 42 belongs to user-1, and user-1 asks. Before that hop nobody has looked whose order it is.',
    question: 'The database has returned order 42. May the API send it to the page now?',
    answer:
      'Not yet. The database returns the row whoever asks, because to it there is only one user, the API. Business logic has to compare the owner in the row with the user in the token.',
  },
  'log-in': {
    pointAt:
      'Point at the row that the database returns: a hash that begins with pbkdf2, and no password. Then at the token in the response: three parts with two dots between them.',
    question:
      'The database has only a hash of the password. How can the server tell whether the typed password is right?',
    answer:
      'It computes the same hash over what was typed, with the same salt and 600,000 iterations, and compares the two. A hash cannot be turned back into the password.',
  },
  'place-order': {
    pointAt:
      'Point at BEGIN, at each write after it, and at COMMIT: nobody else sees the new order before that. Then at Location: /orders/1001 in the response.',
    question: 'All changes are committed. Which status does a POST get that has created something?',
    answer:
      '201 Created, with a Location header that says where the new order is. 200 would say that it worked, but not that something new exists.',
  },
  'log-in-then-order': {
    pointAt:
      'Compare the first hop of each request: no Authorization header in the login, a bearer token in the order. The script has put it there, nobody else.',
    question:
      'The user has just logged in over this very connection. Does the order have to say once more who is asking?',
    answer:
      'Yes. The server keeps no memory of who logged in on a connection, because each request is understood by itself. So the script sends the token of the first response in the second request.',
  },
  'unknown-route': {
    pointAt:
      'Point at the path: /order/42, without the s. Then at the dashed gates: the router stands before them, so none of them is reached.',
    question: 'The path is wrong by one letter. Does fetch() reject, or does it resolve?',
    answer:
      'It resolves, with response.status 404 and response.ok false. A 404 is a complete response of a server that was found; fetch() rejects only where there is no response.',
  },
  'wrong-method': {
    pointAt:
      'Point at the Allow header of the 405: GET, HEAD, OPTIONS. DELETE is missing from the list, the path is not the problem.',
    question: 'There is a route /orders/42, but none for DELETE. Is the answer 404, 403 or 405?',
    answer:
      '405 Method Not Allowed. 404 would say that the path does not exist, and 403 that this user may not. The response must list in Allow what would work.',
  },
  'trailing-slash': {
    pointAt:
      'Point at the two requests: POST /orders/ and POST /orders, with the same body. Then at the one response that the script gets: 201.',
    question:
      'The 308 says: it is at /orders. Does the second request still have the method POST and its body?',
    answer:
      'Yes: 308 and 307 keep the method and the body. After a 301 or 302 a browser would turn the POST into a GET, and the order would be lost.',
  },
  'no-host': {
    pointAt:
      'Open the message that arrives at the API and look for Host: it is not there. A proxy has dropped it, which is modelled.',
    question:
      'The method, the path and the token are all there. Can the server answer without Host?',
    answer:
      'No: it must answer 400. Many sites can share one address, and only Host says which one is meant. The server would have to guess.',
  },
  'differing-lengths': {
    pointAt:
      'Point at the two Content-Length lines, 63 and 0, and at Connection: close in the 400. Ask what would follow on this connection.',
    question: 'One line says 63 bytes, the other 0. Which of them should the server believe?',
    answer:
      'Neither: 400, and the connection is closed. If it took one and the proxy before it the other, an attacker could hide a second request in the difference.',
  },
  'body-too-large': {
    pointAt:
      'Compare two numbers: 2,248 bytes came, and 2,000 are the limit. All gates are dashed, as the server refuses before them.',
    question:
      'The body has 2,248 bytes, and the limit is 2,000. Should the server parse it first, to say what is wrong in it?',
    answer:
      'No. A limit that is checked after reading everything protects nobody: one client could fill the memory. 413 says what to change without looking inside.',
  },
  'invalid-input': {
    pointAt:
      'Point at the list errors in the body of the 422: a pointer such as #/lines/0/bookId for each wrong field. The page can mark both fields at once.',
    question:
      'The JSON is correct, but the book’s number is a word. Which gate notices, and with which status?',
    answer:
      'Validate, with 422 Unprocessable Content: the syntax is fine, the values are not. The request never gets to business logic.',
  },
  'not-json': {
    pointAt:
      'Point at the end of the body in the request: a brace is missing. In the 400 there is no list of fields, as nothing is known about them.',
    question: 'The body breaks off in the middle. Is that 400 or 422?',
    answer:
      '400 Bad Request, because the text cannot be parsed at all. 422 would mean that the server understood the JSON and found wrong values in it.',
  },
  'stored-script': {
    pointAt:
      'Follow the name with the script tag: in the request, in the parameters of the INSERT, in the row, and in the JSON of the 201. Nothing changes it.',
    question: 'A user calls herself a piece of JavaScript. Should the server refuse or clean that?',
    answer:
      'Neither: to a database it is text like any other. It would become dangerous only in a page that inserts it as HTML, so it is escaped there, on output.',
  },
  ...notesOfTokens,
  ...notesOfFailures,
  ...notesOfGates,
  ...notesOfSessions,
}
