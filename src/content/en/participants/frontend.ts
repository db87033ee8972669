/** Faults and outcomes of the frontend: the page’s script and the browser. */
import type { SubjectWords } from '../../text-shapes'

export const frontend = {
  faults: {
    offline: {
      name: 'Device is offline',
      what: 'The device has no network connection, so nothing leaves it: no DNS query, no packet, no HTTP request.',
      console:
        'TypeError: Failed to fetch. The console adds net::ERR_INTERNET_DISCONNECTED; there is no response and so no status.',
      rule: 'WHATWG Fetch, HTTP-network fetch',
      fix: 'In the page: catch the rejected promise, say that the device is offline, and try again when it is back online. No server can repair this.',
    },
    'script-timeout': {
      name: 'Script gives up waiting',
      what: 'The script allowed the request a certain time, for example AbortSignal.timeout(2000), and gave up before a response came. The server may still run to the end and commit.',
      console:
        'fetch() rejects with a TimeoutError, which is a DOMException, not a TypeError. There is no status: 408 and 504 are sent by servers, and here nobody sent anything.',
      rule: 'WHATWG Fetch, fetch method',
      fix: 'In the page: allow more time, and repeat an order only with the same Idempotency-Key. On the server: answer faster.',
    },
    'forbidden-header': {
      name: 'Script sets a Cookie header',
      what: 'The script sets a header that belongs to the browser, for example Cookie, Host, Origin or Content-Length. The browser drops the script’s value and sends the request without it.',
      console:
        'Nothing: no error, no warning, and fetch() goes on. Only the request headers in DevTools show that the script’s value was never sent.',
      rule: 'WHATWG Fetch, forbidden request-header',
      fix: 'In the page: leave the header out. For cookies set credentials: "include"; for data of your own use another header name, which the API must then allow for CORS.',
    },
    'cut-off-response': {
      name: 'Response breaks off',
      what: 'The connection breaks in the middle of the body: Content-Length promises 246 bytes, and only 123 arrive. The status and the headers came before.',
      console:
        'fetch() has already resolved: response.status is 200, response.ok is true. Then response.json() rejects with a TypeError, because the body is incomplete.',
      rule: 'RFC 9112 section 8; WHATWG Fetch, HTTP-network fetch',
      fix: 'In the page: put response.json() into the same try as fetch(). A GET can simply be repeated, an order only with the same Idempotency-Key.',
    },
  },
  outcomes: {
    'request.composed': {
      caption:
        '{sender, select, browser {The browser now sends} other {The page calls fetch():}} {method} {target}, {credentials, select, bearer {with a bearer token} basic {with Basic credentials} cookie {with a session cookie} other {no Authorization header}}.',
      explanation:
        'The page says which method, address, headers and body it wants; the browser adds what a page may not set, such as Host and Origin. A request to another origin with an Authorization header or a JSON body needs the server’s permission first, asked for by an OPTIONS request called a preflight. If this request needed one, it was answered before, and the browser still has the answer in its cache.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'response.received': {
      caption: 'The response arrives at the browser: {status} {reason}.',
      explanation:
        'The browser has the response, but the page does not have it yet. First the browser compares Access-Control-Allow-Origin with the origin of the page. Only if they fit may the page see the status, the body and some of the headers.',
      rule: 'WHATWG Fetch, CORS check',
    },
    'promise.resolved': {
      caption: 'fetch() resolves: response.status is {status}, response.ok is {ok}.',
      explanation:
        'The promise from fetch() resolves as soon as there is a response that the page may see, whatever its status. response.ok is true only for a status from 200 to 299, so a page has to look at it. Many people expect fetch() to reject on 401 or 404: it rejects only when there is no response to show, for example when the network fails or the CORS check does.',
      rule: 'WHATWG Fetch, fetch method',
    },
    'promise.rejected': {
      caption:
        'fetch() rejects after {afterMs, number} ms with {name}: “{message}”. There is no status.',
      explanation:
        'A rejected promise has no response: no status, no headers, no body. Whatever went wrong on the network or with CORS, the script gets the same TypeError, so that a page cannot spy on networks that it may not read. The real reason stands in the console and in the Network panel, for people only.',
      rule: 'WHATWG Fetch, fetch method',
    },
    'preflight.composed': {
      caption:
        'The browser’s preflight asks about {method} {fields, select, none {without special headers} other {with {fields}}}.',
      explanation:
        'The page wants to send a method or a header that HTML forms could never send to another origin, so the browser asks the server first. This question is an OPTIONS request with Origin and the names of what is wanted; it never carries a token or a cookie. The script does not see any of this: it is still waiting for its fetch().',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.granted': {
      caption: 'The browser may send {method}, and need not ask again for {seconds} s.',
      explanation:
        'The answer has a status from 200 to 299, names the origin of the page, and allows the method and every header that is wanted. So the browser sends the real request now. It may keep the answer for as long as Access-Control-Max-Age says, though Chrome keeps it for two hours at most.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.denied': {
      caption:
        '{reason, select, status {The preflight was answered with {value}} origin {The preflight’s {value, select, none {answer has no Allow-Origin} other {Allow-Origin is {value}}}} method {The answer does not allow the method {value}} other {The answer does not allow the header {value}}}: the request is not sent.',
      explanation:
        'The browser compares the answer with what the page wants to send, and something is missing. So the real request is never sent, and the promise of fetch() is rejected. The server did not refuse anything: it only did not say yes.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'response.blocked': {
      caption: 'The browser keeps the {status} from the page: it may not be read by {origin}.',
      explanation:
        'The response has arrived, but a page may read a response from another origin only if Access-Control-Allow-Origin names the page’s own. The browser throws the status, the headers and the body away, and the script learns nothing of them. What the server did is done all the same: CORS protects the response, not the server.',
      rule: 'WHATWG Fetch, CORS check',
    },
    'redirect.followed': {
      caption: 'The browser follows by itself: {method} {location}. fetch() is still pending.',
      explanation:
        '308 means: the same request once more, at the address in Location. The method and the body are kept; after 301 or 302 a browser would turn POST into GET. fetch() stays pending meanwhile, and resolves with the second response; only response.redirected tells that there was a first one.',
      rule: 'RFC 9110 section 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
    },
    'device.offline': {
      caption: 'The device has no network: nothing is sent to {origin}.',
      explanation:
        'The browser knows that the device has no connection, so it does not even ask for the address of the server. No server sees anything of this request. That is why there is no status: a status is a line in a response.',
      rule: 'WHATWG Fetch, HTTP-network fetch',
    },
    'header.dropped': {
      caption: 'The browser silently drops the header {name}: a script may not set it.',
      explanation:
        'Some headers belong to the browser, so that scripts cannot pretend to be another page or speak for another user: Cookie, Host, Origin and some more. The Fetch standard calls them forbidden request-headers. There is no error and no warning; the header is only not sent.',
      rule: 'WHATWG Fetch, forbidden request-header',
    },
    'header.hidden': {
      caption: 'headers.get("{name}") gives null: the {status} has it, but does not expose it.',
      explanation:
        'The response has arrived and the script may read it, but of its headers only seven simple ones, such as Content-Type and Cache-Control. Every other header has to be listed in Access-Control-Expose-Headers, and this one is not. There is no error: headers.get() answers as if the header were not there, although DevTools shows it.',
      rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    },
    'response.late': {
      caption:
        'The response comes after {tookMs, number} ms; the script gave up after {limitMs, number} ms.',
      explanation:
        'The script set itself a limit with AbortSignal.timeout(), and the promise was rejected at that moment, while the server was still at work. The browser closed the connection, so nobody takes this response. The server has finished all the same: giving up does not undo anything.',
      rule: 'RFC 9110 section 9.2.2',
    },
    'body.broken': {
      caption:
        'response.json() rejects: {received} of {announced} bytes came before the connection ended.',
      explanation:
        'fetch() resolved as soon as the headers were here, with the status that they brought. The body comes later, and reading it can fail on its own: fewer bytes came than Content-Length announced. The status stays what it was, so a check of response.ok alone does not notice.',
      rule: 'RFC 9112 section 8; WHATWG Fetch, fetch method',
    },
    'body.unreadable': {
      caption: 'response.json() rejects: the body is {contentType}, not JSON.',
      explanation:
        'The script expects JSON and gets a page for people, whose first character is <. So the parser fails with a SyntaxError, and the status of the response is easily overlooked. A look at response.ok and Content-Type before reading would have said what happened.',
      rule: 'RFC 9110 section 8.3',
    },
  },
} satisfies SubjectWords
