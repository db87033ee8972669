/** Faults and outcomes of the gate Validate: parameters, media types and bodies. */
import type { SubjectWords } from '../../text-shapes'

export const validate = {
  faults: {
    'validate-before-authorize': {
      name: 'Validate before Authorize',
      what: 'Validation runs before authorization. A user who may not use the route at all first learns which fields it wants: 422 with a list of them instead of 403.',
      console:
        'fetch() resolves: response.status is 422 as long as the body is invalid and 403 once it is valid; response.ok is false in both cases.',
      rule: '',
      fix: 'On the server: authenticate and authorize first, and only then parse and validate the body. It also saves work on requests that are refused anyway.',
    },
    'not-acceptable': {
      name: 'Only text/csv accepted',
      what: 'The Accept header allows only formats that the API does not have, for example text/csv: 406 Not Acceptable. The API could also ignore Accept and send JSON.',
      console:
        'fetch() resolves: response.status is 406, response.ok is false. 415 would be about the format of what was sent.',
      rule: 'RFC 9110 sections 15.5.7 and 12.5.1',
      fix: 'In the page: ask for application/json, or for several formats in order of preference.',
    },
    'wrong-media-type': {
      name: 'Body is not called JSON',
      what: 'The body comes as text/plain, and this route reads only JSON: 415 Unsupported Media Type. The API does not guess, even if the body looks like JSON.',
      console:
        'fetch() resolves: response.status is 415, response.ok is false. The response may say Accept: application/json.',
      rule: 'RFC 9110 sections 15.5.16 and 12.5.1',
      fix: 'In the page: set Content-Type: application/json. fetch() does not do so by itself: a string is sent as text/plain;charset=UTF-8.',
    },
    'invalid-values': {
      name: 'Wrong values in the body',
      what: 'The body is JSON, but its values break the rules of the route, for example quantity 0: 422 Unprocessable Content. 400 would be allowed too; an API should be consistent.',
      console:
        'fetch() resolves: response.status is 422, response.ok is false. The body lists each wrong field with a pointer, such as #/lines/0/quantity.',
      rule: 'RFC 9110 section 15.5.21; RFC 9457 section 3',
      fix: 'In the page: check the values before sending, and mark the fields that the response lists. The server must check in any case.',
    },
    'forbidden-field': {
      name: 'Field that nobody may set',
      what: 'The body has a field that this user may not set, for example role or totalCents. An API that copies every field into the row would save it: this is called mass assignment.',
      console:
        'fetch() resolves: response.status is 403, response.ok is false. An API may also ignore the field and answer as usual, if it says so in its documentation.',
      rule: 'OWASP ASVS 5.0, 8.2.3; OWASP Mass Assignment Cheat Sheet',
      fix: 'On the server: list the fields that each role may write, and take no others from the body.',
    },
    'stored-script': {
      name: 'Script in a text field',
      what: "A text field contains '<script>alert(1)</script>'. It is text like any other and is stored as it is: 201. It becomes dangerous only where it gets into the HTML of a page unescaped.",
      console:
        'fetch() resolves: response.status is 201, response.ok is true. Escaped on output, it appears on the page as it was typed; unescaped in the HTML of a page, it would run.',
      rule: 'OWASP ASVS 5.0, 1.2.1; OWASP Cross Site Scripting Prevention Cheat Sheet',
      fix: 'In the page: escape on output, for example by setting textContent and not innerHTML. On the server: do not refuse the characters, as honest text may contain them.',
    },
    'not-json': {
      name: 'Body is broken JSON',
      what: 'Content-Type promises application/json, but the body breaks the grammar of JSON, for example because the last brace is missing: 400 Bad Request.',
      console:
        'fetch() resolves: response.status is 400, response.ok is false. 422 would be for JSON that can be read and has wrong values.',
      rule: 'RFC 9110 section 15.5.1; RFC 8259 section 2',
      fix: 'In the page: build the body with JSON.stringify() and never by joining strings.',
    },
  },
  outcomes: {
    'input.none': {
      caption: 'The request brings no input that needs validating.',
      explanation:
        'Validation looks at path parameters, the query and the body. This request has nothing of the kind that the route would read. The gate is passed all the same, so that no route can leave it out.',
      rule: '',
    },
    'input.valid': {
      caption: 'The input is valid ({input}).',
      explanation:
        'Each value has the type and the range that the route describes, so the code behind this gate can rely on them. Checks in the page are only a comfort for the user: a request can be sent without the page. Whether the values make sense for the shop, for example enough stock, is for business logic to say.',
      rule: '',
    },
    'parameter.invalid': {
      caption: 'The parameter {name} cannot have the value “{value}”.',
      explanation:
        'A parameter arrives as text, and this text cannot be what the route needs, such as a whole number. It is refused here, before the database sees it. Left alone, it would become an error of PostgreSQL and then a 500, which would blame the server for a mistake of the client.',
      rule: '',
    },
    'media.unsupported': {
      caption: 'The Content-Type is {contentType}; this route reads application/json.',
      explanation:
        'Content-Type says in which format the body was sent, and this route reads only JSON: 415 Unsupported Media Type. The body is not guessed at, even if it looks like JSON. Do not confuse it with 406, which is about the format that the client wants to get back.',
      rule: 'RFC 9110 section 15.5.16',
    },
    'body.notJson': {
      caption:
        'The body is not JSON: {found, select, nothing {it is empty} end {it breaks off after {position, plural, one {# character} other {# characters}}} other {character {position} is “{found}”}}.',
      explanation:
        'The Content-Type promises JSON, but the body does not follow its grammar: 400 Bad Request. A missing quote or a comma too many is enough. 422 would be for JSON that can be read but has wrong values in it.',
      rule: 'RFC 9110 section 15.5.1; RFC 8259 section 2',
    },
    'format.unavailable': {
      caption: 'The client accepts only {accept}; the API has only application/json.',
      explanation:
        'Accept lists the formats that the client can read, and JSON is not among them. The server may answer 406 Not Acceptable, or ignore Accept and send what it has; this API says 406. 415 would be about the format of what the client sent.',
      rule: 'RFC 9110 sections 12.5.1 and 15.5.7',
    },
    'field.forbidden': {
      caption: 'The body sets the field {field}, which no client may set.',
      explanation:
        'The body contains a field that only the shop itself may set. Code that copies every field into the row would now make an administrator of this user, which is called mass assignment. This API refuses with 403; ignoring the field would be allowed as well, if the documentation says so.',
      rule: 'OWASP ASVS 5.0, 8.2.3; RFC 9110 section 15.5.4',
    },
    'input.invalid': {
      caption:
        '{count, plural, one {# invalid field} other {# invalid fields, the first}}: {pointer} {detail}.',
      explanation:
        'The body is JSON, but values in it break the rules of the route: 422 Unprocessable Content. The response lists every invalid field, each with a JSON Pointer to the place in the body, so that a form can mark them. 400 would be equally allowed; an API should be consistent.',
      rule: 'RFC 9110 section 15.5.21; RFC 9457 section 3',
    },
  },
} satisfies SubjectWords
