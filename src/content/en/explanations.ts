/**
 * Why each hop does what it does: two to four sentences, and the rule behind them ('' where no
 * published rule applies). They use no values but those of their own id in the vocabulary.
 */
import type { Explanations } from '../text-shapes'
import { explanationsOfFailures } from './explanations-of-failures'
import { explanationsOfSessions } from './explanations-of-sessions'
import { explanationsOfNetwork } from './explanations-of-network'
import { explanationsOfGates } from './explanations-of-gates'
import { explanationsOfTokens } from './explanations-of-tokens'
import { explanationsOfLogic } from './explanations-of-logic'

export const explanations = {
  request: {
    forwarded: {
      text: 'A gateway, or reverse proxy, takes the requests for several servers and hands each one to a healthy one. The browser has a connection to the gateway only. The API sees the address of the gateway instead of the browser’s.',
      rule: 'RFC 9110 section 3.7',
    },
    composed: {
      text: 'The page says which method, address, headers and body it wants; the browser adds what a page may not set, such as Host and Origin. A request to another origin with an Authorization header or a JSON body needs the server’s permission first, asked for by an OPTIONS request called a preflight. If this request needed one, it was answered before, and the browser still has the answer in its cache.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    logged: {
      text: 'Logging belongs before all other gates, so that a request leaves a line in the log even if a later gate refuses it. The request id goes into the X-Request-Id header of the response, so that a user’s report and the log lines can be matched; the header is a convention, not a standard. Tokens and passwords are never written to the log.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  response: {
    late: {
      text: 'The script set itself a limit with AbortSignal.timeout(), and the promise was rejected at that moment, while the server was still at work. The browser closed the connection, so nobody takes this response. The server has finished all the same: giving up does not undo anything.',
      rule: 'RFC 9110 section 9.2.2',
    },
    broken: {
      text: 'The status line and the headers have left already when something throws, so the status cannot be changed to 500 any more. All that the server can do is to end the connection before Content-Length is reached. The client sees an incomplete message.',
      rule: 'RFC 9112 section 8',
    },
    lost: {
      text: 'The work is done and committed, and only its answer gets lost. The client cannot know that: for it, this looks the same as a request that never arrived. So the request may be sent again only if doing it twice does no harm, for example with an Idempotency-Key.',
      rule: 'RFC 9110 section 9.2.2',
    },
    returned: {
      text: 'The gateway has two connections, one to the browser and one to the API, and copies the response from one to the other. It may add headers of its own. To the browser it looks as if there were a single server.',
      rule: 'RFC 9110 section 3.7',
    },
    received: {
      text: 'The browser has the response, but the page does not have it yet. First the browser compares Access-Control-Allow-Origin with the origin of the page. Only if they fit may the page see the status, the body and some of the headers.',
      rule: 'WHATWG Fetch, CORS check',
    },
    sent: {
      text: 'The server writes the response as HTTP/1.1 text: a status line, the header fields, an empty line and the body. Content-Length counts the bytes of the body, not its characters: the sign € takes three bytes in UTF-8. The Date header says when the server made the message.',
      rule: 'RFC 9112 section 2.1; RFC 9110 section 8.6',
    },
    created: {
      text: 'The handler picks the status that says what became of the request. 200 OK brings the result in the body; 201 Created also says in the Location header where the new resource is. Sending 200 with an error in the body would mislead caches, monitors and response.ok.',
      rule: 'RFC 9110 section 15.3; RFC 9205 section 4.6',
    },
    passed: {
      text: 'The response passes the gates in reverse order, because each gate is wrapped around the next one. This gate made its decision on the way out and has nothing to add on the way back. It still sees the response, and could change it.',
      rule: '',
    },
    blocked: {
      text: 'The response has arrived, but a page may read a response from another origin only if Access-Control-Allow-Origin names the page’s own. The browser throws the status, the headers and the body away, and the script learns nothing of them. What the server did is done all the same: CORS protects the response, not the server.',
      rule: 'WHATWG Fetch, CORS check',
    },
    logged: {
      text: 'A gate sees the request first and its response later, so this one knows both the status and how long everything behind it took. The line has the same request id as the first one. What a gate behind this one refused is logged too: many 401 in a row can mean that somebody is guessing.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  route: {
    matched: {
      text: 'The server has parsed the request line and the header fields; the router now compares method and path with the routes of the shop. A part of the path can be a parameter: in /orders/42 it is 42. The route also says what the gates will ask for: a token, a scope, a role, certain input.',
      rule: 'RFC 9112 section 3.2',
    },
    notFound: {
      text: 'No route of the shop has this path, so there is no code that could answer, and the status is 404 Not Found. The server was reached and works: a wrong host name would have given no status at all. A 404 does not say whether the path will exist later; 410 Gone would say that it is gone for good.',
      rule: 'RFC 9110 section 15.5.5',
    },
    moved: {
      text: 'To HTTP, /orders and /orders/ are two different addresses. This router knows only the one without the slash, and says so with 308 Permanent Redirect and the right address in Location. No gate and no handler has seen the request; a server could also answer 404.',
      rule: 'RFC 9110 sections 15.4.9 and 10.2.2',
    },
    open: {
      text: 'Some routes must work for everyone: logging in is one, as nobody has a token before it. This gate lets the request pass without knowing who sent it. Whatever comes after it must not assume a user.',
      rule: '',
    },
  },
  method: {
    notAllowed: {
      text: 'The path exists and the server knows the method, but this resource does not support it: 405 Method Not Allowed. The response must have an Allow header that lists the methods that are supported. Some frameworks answer 404 here, which hides the real mistake; 403 would be wrong, as no other user could do it either.',
      rule: 'RFC 9110 section 15.5.6',
    },
    unknown: {
      text: 'This server implements the method for no resource at all, so the answer is 501 Not Implemented. 405 is for a method that the server knows but that this resource does not support. Method names are case-sensitive: patch is not PATCH.',
      rule: 'RFC 9110 sections 9.1 and 15.6.2',
    },
  },
  problem: {
    created: {
      text: 'All refusals and exceptions end in one place, which makes a complete response in one format: application/problem+json with type, title, status and detail. The status in the body is the same as in the status line. What would help an attacker, such as a stack trace or an SQL error, stays in the log. From here the trip goes back.',
      rule: 'RFC 9457 section 3',
    },
  },
  ...explanationsOfFailures,
  ...explanationsOfSessions,
  ...explanationsOfNetwork,
  ...explanationsOfGates,
  ...explanationsOfTokens,
  ...explanationsOfLogic,
} as const satisfies Explanations
