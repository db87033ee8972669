/** The scenarios about what the request brings. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const input = {
  'invalid-input': {
    title: 'Wrong values in the body',
    lookFor: 'Look at the list errors in the 422: one pointer for each wrong field.',
    explanation:
      'The body is correct JSON, but bookId is a word and a quantity is 0. The API reports both at once, each with a pointer to its place, so that the page can mark the fields. It answers 422 Unprocessable Content; 400 would be allowed as well, if it is always the same.',
    rule: 'RFC 9110 section 15.5.21; RFC 9457 section 3',
    wrong: '200 with success: false in the body, because the request has arrived.',
    why: 'Caches, monitors and response.ok look only at the status and would take it for a success (RFC 9205 section 4.6). The values are wrong: 422 with a list of the fields (RFC 9110 section 15.5.21).',
    pointAt:
      'Point at the list errors in the body of the 422: a pointer such as #/lines/0/bookId for each wrong field. The page can mark both fields at once.',
    question:
      'The JSON is correct, but the book’s number is a word. Which gate notices, and with which status?',
    answer:
      'Validate, with 422 Unprocessable Content: the syntax is fine, the values are not. The request never gets to business logic.',
  },
  'not-json': {
    title: 'Broken JSON',
    lookFor: 'Find the closing brace that is missing at the end of the body.',
    explanation:
      'Content-Type says JSON, but the text breaks off before its end and cannot be parsed. So nothing is known about its fields, and the answer is 400 Bad Request. 422 would mean that the JSON was understood and its values were wrong.',
    rule: 'RFC 9110 section 15.5.1; RFC 8259 section 2',
    wrong: '422, because the server cannot process the content.',
    why: '422 is for content whose syntax is correct and whose values are not (RFC 9110 section 15.5.21). This body cannot even be parsed: 400 (section 15.5.1).',
    pointAt:
      'Point at the end of the body in the request: a brace is missing. In the 400 there is no list of fields, as nothing is known about them.',
    question: 'The body breaks off in the middle. Is that 400 or 422?',
    answer:
      '400 Bad Request, because the text cannot be parsed at all. 422 would mean that the server understood the JSON and found wrong values in it.',
  },
  'stored-script': {
    title: 'Script in a text field',
    lookFor: 'Follow the text with the script tag into the row and out again: nothing changes it.',
    explanation:
      'Somebody registers with a script as their name, and the shop stores it as it is: to a database it is text like any other. As JSON it is harmless, too. It would run only if a page put it into its HTML unescaped, so the page has to escape it on output.',
    rule: 'RFC 9110 section 15.3.2; OWASP ASVS 5.0, 1.2.1',
    wrong: '400, because the server must refuse dangerous characters.',
    why: 'The text is harmless until a page inserts it as HTML, and an honest title may contain <, too. It is stored as it is and escaped on output (OWASP ASVS 5.0, 1.2.1).',
    pointAt:
      'Follow the name with the script tag: in the request, in the parameters of the INSERT, in the row, and in the JSON of the 201. Nothing changes it.',
    question: 'A user calls herself a piece of JavaScript. Should the server refuse or clean that?',
    answer:
      'Neither: to a database it is text like any other. It would become dangerous only in a page that inserts it as HTML, so it is escaped there, on output.',
  },
} satisfies ScenarioWordsOf<'input'>
