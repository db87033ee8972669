/** The scenarios about the network. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const network = {
  offline: {
    title: 'Offline',
    lookFor: 'Watch the browser give up before anything is sent: no server is ever reached.',
    explanation:
      'The device has no network, so the request never leaves it. fetch() rejects with a TypeError, and there is no status: a status comes only with a response. The script sees the same error for every problem of the network; only the console names the reason.',
    rule: 'RFC 9110 section 3.4; WHATWG Fetch, fetch method',
    wrong: 'response.status is 0, or 503.',
    why: 'There is no response that could have a status. fetch() rejects with a TypeError (WHATWG Fetch, fetch method); 503 would have to be sent by a server.',
    pointAt:
      'Point at the whole picture: every box but the first is dashed. Nothing has left the device.',
    question: 'The device has no network. Which status will the script see?',
    answer:
      'None. A status is part of a response, and there is none: fetch() rejects with a TypeError. Not 0, not 404, not 503.',
  },
  'name-not-found': {
    title: 'Name not found',
    lookFor: 'Open the network and see the trip end at DNS, before there is any connection.',
    explanation:
      'DNS says that the name of the API does not exist, so the browser has no address to connect to. No server was asked, so there is no 404: that would be the answer of a server that was found. A typing error in the host name is the most common reason.',
    rule: 'RFC 1034 section 4.3.1',
    wrong: '404, because the server was not found.',
    why: '404 is the answer of a server that has no such path (RFC 9110 section 15.5.5). Here there is not even an IP address to connect to, so fetch() rejects with a TypeError.',
    pointAt:
      'Open the network: the trip ends at DNS, before there is an address or a connection. The API is dashed.',
    question: 'DNS does not know the name. Is that a 404?',
    answer:
      'No: a 404 is the answer of a server that was found. Here there is not even an address to connect to, so fetch() rejects with a TypeError.',
  },
  'connection-refused': {
    title: 'Connection refused',
    lookFor: 'See the first packet answered with RST: nothing listens on port 443.',
    explanation:
      'The address is right and the computer is there, but no program listens on the port: the API is not running. The refusal comes at once, within one round trip. 503 would need a program that is alive enough to send it.',
    rule: 'RFC 9293 section 3.10.7',
    wrong: '503, because the service is not available.',
    why: 'A status is part of a response, and no program is there to write one. The machine’s TCP answers with RST (RFC 9293 section 3.5.2), and fetch() rejects with a TypeError.',
    pointAt:
      'Open the network: DNS has an address, and TCP is refused on port 443. The machine is there, but the API is not running.',
    question: 'The machine is there, but no program listens on port 443. Can it answer 503?',
    answer:
      'No. A 503 has to be written by a program, and there is none. The machine’s TCP refuses, and fetch() rejects with a TypeError.',
  },
  'certificate-expired': {
    title: 'Certificate expired',
    lookFor: 'Look where the red mark is: the browser refuses the server, not the other way round.',
    explanation:
      'The certificate of the API was valid until two days ago. The browser checks it during the handshake and ends that with an alert, so the request with its token is never sent. On a page a person could look at a warning; for fetch() there is only the TypeError.',
    rule: 'RFC 8446 section 6.2; RFC 9110 section 4.3.4',
    wrong: 'The server refuses the request, because its certificate is no longer valid.',
    why: 'It is the browser that checks the certificate and breaks off (RFC 8446 section 6.2). It has not sent the request yet, so the server has nothing to refuse and there is no status.',
    pointAt:
      'Point at the two dates: the certificate ended on 30 Dec 2025, and it is 1 Jan 2026. The red mark is at the browser, not at the server.',
    question: 'The certificate has expired. Who refuses, the server or the browser?',
    answer:
      'The browser. It checks the certificate during the handshake and breaks off before it sends the request, so the token never leaves the device.',
  },
  'script-timeout': {
    title: 'The script gives up',
    lookFor: 'Watch the order being committed although the script has long stopped waiting.',
    explanation:
      'The script waits two seconds, AbortSignal.timeout(2000); then the promise is rejected with a TimeoutError. The API is overloaded and needs three seconds; it knows nothing of the limit, places the order and commits it. 408 and 504 are sent by servers; here nobody sent anything.',
    rule: 'RFC 9110 section 9.2.2',
    wrong: '408 or 504, because the request took too long.',
    why: '408 is sent by a server, 504 by a gateway (RFC 9110 sections 15.5.9 and 15.6.5). Here the script itself gave up: fetch() rejects with a TimeoutError, and the server may still finish.',
    pointAt:
      'Point at COMMIT: the order is placed, three seconds after the call. Then at the last hop: the script gave up after 2,000 ms and knows nothing of it.',
    question: 'The script stops waiting after 2 s; the API needs 3 s. Does that stop the order?',
    answer:
      'No. The API does not notice, and commits. The script gets a TimeoutError that says nothing about what happened on the server.',
  },
  'cut-off-response': {
    title: 'Response breaks off',
    lookFor: 'See fetch() resolve with 200, and response.json() reject after it.',
    explanation:
      'The connection ends in the middle of the body. The status and the headers were here already, so fetch() has resolved with 200, and that stays so. Only reading the body fails, with a TypeError: Content-Length announced more bytes than came.',
    rule: 'RFC 9112 section 8',
    wrong: 'fetch() rejects, because the response did not arrive in full.',
    why: 'fetch() resolves as soon as the status and the headers are there, here with 200. Only reading the body fails: response.json() rejects with a TypeError (RFC 9112 section 8).',
    pointAt:
      'Point at Content-Length: 246, and at the 123 bytes that came. The 200 has been there since the headers arrived.',
    question: 'Half of the body is missing. Does fetch() take its 200 back?',
    answer:
      'No, it has resolved with 200 as soon as the headers were there. Only reading the body fails: response.json() rejects.',
  },
  'gateway-timeout': {
    title: 'Gateway timeout',
    lookFor: 'See the order committed in the database, and 504 at the browser.',
    explanation:
      'A gateway stands before the API and waits ten seconds for an answer; the API takes longer. So the gateway answers 504 itself and says why in Proxy-Status. The work is done all the same: 504 does not mean that nothing has happened.',
    rule: 'RFC 9110 section 15.6.5; RFC 9209 section 2.3',
    wrong: '408, because it took too long.',
    why: '408 means that the client was too slow to send its request (RFC 9110 section 15.5.9). Here the API was too slow for the gateway: 504 (section 15.6.5), and its work may be done all the same.',
    pointAt:
      'Point at COMMIT in the database, then at the 504 of the gateway. The gateway has waited for 10 s, and then the 201 comes too late.',
    question:
      'The order is committed, but the API takes more than 10 s to answer, and the gateway waits only for 10. What does the customer see?',
    answer:
      '504 Gateway Timeout, although the order is placed. It says only that the answer did not come in time: the work may be done, so repeat with the same Idempotency-Key.',
  },
} satisfies ScenarioWordsOf<'network'>
