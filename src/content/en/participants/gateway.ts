/** Faults and outcomes of the gateway before the servers. */
import type { SubjectWords } from '../../text-shapes'

export const gateway = {
  faults: {
    'none-healthy': {
      name: 'No server healthy',
      what: 'Every server behind the gateway fails its health checks, so there is none to pass the request on to: 503 Service Unavailable. The API never sees the request.',
      console:
        'fetch() resolves, response.status is 503 and response.ok is false, if the gateway adds the CORS headers. The script can read Retry-After only if it is exposed.',
      rule: 'RFC 9110 sections 15.6.4 and 10.2.3; RFC 9209 section 2.3',
      fix: 'Behind the gateway: repair the servers or start more of them. In the page: wait as long as Retry-After says, then try again.',
    },
    'upstream-refused': {
      name: 'API refuses the gateway',
      what: 'The gateway is alive, but the API behind it refused the connection. The gateway answers in its place: 502 Bad Gateway, Proxy-Status: gateway; error=connection_refused.',
      console:
        'fetch() resolves, response.status is 502 and response.ok is false, if the gateway adds the CORS headers. Without them the page gets only TypeError: Failed to fetch.',
      rule: 'RFC 9110 section 15.6.3; RFC 9209 section 2.3',
      fix: 'Behind the gateway: start the API, or correct its address in the gateway’s configuration. On the gateway: add CORS headers to its own errors.',
    },
    'upstream-slow': {
      name: 'API too slow',
      what: 'The gateway passed the request on and got no answer in time: 504 Gateway Timeout. The API may still finish its work, so the order may exist.',
      console:
        'fetch() resolves, response.status is 504 and response.ok is false, if the gateway adds the CORS headers. Without them the page gets only TypeError: Failed to fetch.',
      rule: 'RFC 9110 section 15.6.5; RFC 9209 section 2.3',
      fix: 'In the API: find the slow step, and give it a limit shorter than the gateway’s. In the page: repeat an order only with the same Idempotency-Key.',
    },
  },
  outcomes: {
    'request.forwarded': {
      caption: 'The gateway passes the request on to the server {server}.',
      explanation:
        'A gateway, or reverse proxy, takes the requests for several servers and hands each one to a healthy one. The browser has a connection to the gateway only. The API sees the address of the gateway instead of the browser’s.',
      rule: 'RFC 9110 section 3.7',
    },
    'upstream.missing': {
      caption: 'None of the {servers} servers behind the gateway is healthy.',
      explanation:
        'The gateway asks its servers regularly whether they are well, and at the moment none is. So it answers itself: 503 Service Unavailable, with Retry-After. Proxy-Status says that the answer comes from the gateway, and why.',
      rule: 'RFC 9110 section 15.6.4; RFC 9209 section 2.3',
    },
    'upstream.refused': {
      caption: 'The server {server} refuses the connection from the gateway.',
      explanation:
        'The gateway works, but the server behind it does not take the connection, for example because it is just being restarted. A gateway that gets no valid response from behind answers 502 Bad Gateway. 500 would mean that the gateway itself has a defect.',
      rule: 'RFC 9110 section 15.6.3; RFC 9209 section 2.3',
    },
    'upstream.slow': {
      caption:
        'The {status} of the API comes too late: the gateway stopped waiting after {limitS} s.',
      explanation:
        'The gateway waits only so long for the server behind it, and then answers 504 Gateway Timeout. The server may still finish its work, and here it did: the answer only came too late. 408 would say that the client was too slow.',
      rule: 'RFC 9110 section 15.6.5; RFC 9209 section 2.3',
    },
    'upstream.lost': {
      caption:
        'The connection to {server} breaks off without an answer: the gateway has to answer.',
      explanation:
        'The server behind the gateway has closed the connection, and not one byte of a response came. Whether it did its work before that, the gateway cannot know. It has a connection to the browser that still works, so it answers itself: 502 Bad Gateway, and Proxy-Status says why.',
      rule: 'RFC 9110 section 15.6.3; RFC 9209 section 2.3',
    },
    'response.returned': {
      caption: 'The gateway passes the {status} on to the browser.',
      explanation:
        'The gateway has two connections, one to the browser and one to the API, and copies the response from one to the other. It may add headers of its own. To the browser it looks as if there were a single server.',
      rule: 'RFC 9110 section 3.7',
    },
  },
} satisfies SubjectWords
