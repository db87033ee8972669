/** The scenarios about routes and the text of the request. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const route = {
  'unknown-route': {
    title: 'Unknown route',
    lookFor: 'Watch the router in the API find no route: no gate behind it is ever reached.',
    explanation:
      'The server was found and works, but the shop has no route with this path: 404 Not Found. For a route that does not exist there is nothing to authorize and nothing to run. fetch() resolves all the same, as a 404 is a complete response.',
    rule: 'RFC 9110 section 15.5.5',
    wrong: 'fetch() throws an error, because the path was not found.',
    why: 'A 404 is a complete response, so fetch() resolves with response.ok false. It rejects only when there is no response to show (WHATWG Fetch, fetch method).',
    pointAt:
      'Point at the path: /order/42, without the s. Then at the dashed gates: the router stands before them, so none of them is reached.',
    question: 'The path is wrong by one letter. Does fetch() reject, or does it resolve?',
    answer:
      'It resolves, with response.status 404 and response.ok false. A 404 is a complete response of a server that was found; fetch() rejects only where there is no response.',
  },
  'wrong-method': {
    title: 'Method not allowed',
    lookFor: 'Look at the Allow header of the 405: it lists the methods that this path supports.',
    explanation:
      'The path exists, but not with this method: 405 Method Not Allowed. The response must have an Allow header with the methods that would work. A method that the server supports nowhere would be answered with 501 instead.',
    rule: 'RFC 9110 sections 15.5.6 and 10.2.1',
    wrong: '404, because there is nothing that could be deleted in this way.',
    why: 'The path exists, only this method is not supported there: 405, and the Allow header must list the methods that are (RFC 9110 section 15.5.6).',
    pointAt:
      'Point at the Allow header of the 405: GET, HEAD, OPTIONS. DELETE is missing from the list, the path is not the problem.',
    question: 'There is a route /orders/42, but none for DELETE. Is the answer 404, 403 or 405?',
    answer:
      '405 Method Not Allowed. 404 would say that the path does not exist, and 403 that this user may not. The response must list in Allow what would work.',
  },
  'trailing-slash': {
    title: 'A slash too many',
    lookFor:
      'Compare the two requests: the second has the same method and body, without the slash.',
    explanation:
      'The page asks for /orders/, and the router knows only /orders. It answers 308 Permanent Redirect, and the browser sends the same POST with the same body to the address in Location. The script sees one fetch() and one response, 201. Each such detour costs a whole round trip.',
    rule: 'RFC 9110 sections 10.2.2 and 15.4.9',
    wrong: '301, because the address has changed for good.',
    why: 'After 301 a browser turns POST into GET, and the body is gone (WHATWG Fetch, HTTP-redirect fetch). 308 is just as permanent, and keeps the method and the body (RFC 9110 section 15.4.9).',
    pointAt:
      'Point at the two requests: POST /orders/ and POST /orders, with the same body. Then at the one response that the script gets: 201.',
    question:
      'The 308 says: it is at /orders. Does the second request still have the method POST and its body?',
    answer:
      'Yes: 308 and 307 keep the method and the body. After a 301 or 302 a browser would turn the POST into a GET, and the order would be lost.',
  },
  'body-too-large': {
    title: 'Body too large',
    lookFor: 'Compare the number of bytes that came with the limit that the 413 names.',
    explanation:
      'The order carries a note of more than 2,000 bytes, and this server accepts no body that is longer. It says so with 413 Content Too Large and names the limit, before it parses the JSON and before any gate. Without a limit, a single client could fill the memory of the server.',
    rule: 'RFC 9110 section 15.5.14',
    wrong: '400, because the body is wrong.',
    why: 'Nothing in it is wrong, and the server has not even read it: there is only too much of it. 413 says so, and the page knows what to change (RFC 9110 section 15.5.14).',
    pointAt:
      'Compare two numbers: 2,248 bytes came, and 2,000 are the limit. All gates are dashed, as the server refuses before them.',
    question:
      'The body has 2,248 bytes, and the limit is 2,000. Should the server parse it first, to say what is wrong in it?',
    answer:
      'No. A limit that is checked after reading everything protects nobody: one client could fill the memory. 413 says what to change without looking inside.',
  },
  'no-host': {
    title: 'No Host header',
    lookFor: 'Look for Host in the message that arrives at the API: it is missing.',
    explanation:
      'A careless proxy has dropped the Host header on the way, which is modelled. HTTP/1.1 demands exactly one, because many sites can share one address. The server refuses with 400 before it looks at the path: no route, no gate and no handler has anything to do with it.',
    rule: 'RFC 9112 section 3.2; RFC 9110 section 7.2',
    wrong: 'The server takes its first site, because there is an address and a path.',
    why: 'It could then show one customer the site of another. A server must answer 400 to a request in HTTP/1.1 without Host (RFC 9112 section 3.2).',
    pointAt:
      'Open the message that arrives at the API and look for Host: it is not there. A proxy has dropped it, which is modelled.',
    question:
      'The method, the path and the token are all there. Can the server answer without Host?',
    answer:
      'No: it must answer 400. Many sites can share one address, and only Host says which one is meant. The server would have to guess.',
  },
  'differing-lengths': {
    title: 'Two lengths for one body',
    lookFor: 'Find the two Content-Length lines, and Connection: close in the 400.',
    explanation:
      'Something on the way has added a second Content-Length that differs from the first, which is modelled. The server cannot know where this body ends and the next request begins; guessing is what request smuggling lives on. It answers 400 and closes the connection, as all that might follow on it is suspect.',
    rule: 'RFC 9112 sections 6.3 and 11.2',
    wrong: 'The server takes the larger one of the two, so that nothing gets lost.',
    why: 'If the proxy in front takes the other one, an attacker can hide a second request in the difference. The server must answer 400 and close the connection (RFC 9112 section 6.3).',
    pointAt:
      'Point at the two Content-Length lines, 63 and 0, and at Connection: close in the 400. Ask what would follow on this connection.',
    question: 'One line says 63 bytes, the other 0. Which of them should the server believe?',
    answer:
      'Neither: 400, and the connection is closed. If it took one and the proxy before it the other, an attacker could hide a second request in the difference.',
  },
} satisfies ScenarioWordsOf<'route'>
