/**
 * Why each hop does what it does: two to four sentences, and the rule behind them ('' where no
 * published rule applies). They use no values but those of their own id in the vocabulary.
 */
import type { Explanations } from '../text-shapes'
import { explanationsOfFailures } from './explanations-of-failures'
import { explanationsOfSessions } from './explanations-of-sessions'

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
  promise: {
    resolved: {
      text: 'The promise from fetch() resolves as soon as there is a response that the page may see, whatever its status. response.ok is true only for a status from 200 to 299, so a page has to look at it. Many people expect fetch() to reject on 401 or 404: it rejects only when there is no response to show, for example when the network fails or the CORS check does.',
      rule: 'WHATWG Fetch, fetch method',
    },
    rejected: {
      text: 'A rejected promise has no response: no status, no headers, no body. Whatever went wrong on the network or with CORS, the script gets the same TypeError, so that a page cannot spy on networks that it may not read. The real reason stands in the console and in the Network panel, for people only.',
      rule: 'WHATWG Fetch, fetch method',
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
  origin: {
    allowed: {
      text: 'An origin is scheme, host and port: https://app.example and https://api.example are two. This gate decides whether the response will tell the browser that a page of this origin may read it. CORS is enforced in the browser and does not protect the server: other programs simply ignore it.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    unlisted: {
      text: 'A page of this origin may not read what this API answers. The gate lets the request pass all the same: CORS refuses nothing and protects no server. It only leaves the permission out of the response, and the browser acts on that when the response arrives.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    withheld: {
      text: 'The response leaves without Access-Control-Allow-Origin, so it does not say that a page of this origin may read it. The browser will keep all of it from the script, even the status. What the server did is done all the same.',
      rule: 'WHATWG Fetch, CORS check',
    },
    absent: {
      text: 'Browsers send Origin with every CORS request and with every method other than GET and HEAD; other programs usually do not send it. Without it there is no page whose access could be decided, so the request passes. A missing Origin proves nothing about who sent the request.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    confirmed: {
      text: 'This header tells the browser that a page of this origin may read the response. Errors need it as much as successes do: without it the page would see a TypeError instead of the status. Because the value depends on the request, Vary: Origin tells caches to keep the answers for different origins apart.',
      rule: 'WHATWG Fetch, CORS check',
    },
  },
  preflight: {
    composed: {
      text: 'The page wants to send a method or a header that HTML forms could never send to another origin, so the browser asks the server first. This question is an OPTIONS request with Origin and the names of what is wanted; it never carries a token or a cookie. The script does not see any of this: it is still waiting for its fetch().',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    granted: {
      text: 'The answer has a status from 200 to 299, names the origin of the page, and allows the method and every header that is wanted. So the browser sends the real request now. It may keep the answer for as long as Access-Control-Max-Age says, though Chrome keeps it for two hours at most.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    denied: {
      text: 'The browser compares the answer with what the page wants to send, and something is missing. So the real request is never sent, and the promise of fetch() is rejected. The server did not refuse anything: it only did not say yes.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    arrived: {
      text: 'OPTIONS with the headers Origin and Access-Control-Request-Method is a preflight: a question of the browser, not yet the request. It is about what pages may do, not about one route, so it goes to the gates without one. Whether the path exists is found out later, by the request itself.',
      rule: 'WHATWG Fetch, CORS-preflight request',
    },
    refused: {
      text: 'Here Authenticate stands before CORS, so it meets a request that CORS should have answered. A browser never puts a token or a cookie into a preflight, and no page can change that. The 401 goes back without CORS headers, because the response does not pass the gate that adds them.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    unlisted: {
      text: 'The answer is a 204 like any other, only without a header that allows this origin. Nothing is refused here, and there is no status that means “forbidden by CORS”. The browser sees that the permission is missing and does not send the request itself.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    answered: {
      text: 'A preflight is an OPTIONS request with Origin and Access-Control-Request-Method: the browser asks before it sends the real request. It never has an Authorization header or cookies, so it must be answered before the gate that asks for a token. The server only says what it allows; the browser decides whether that is enough.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
  },
  name: {
    unknown: {
      text: 'The browser asks DNS for the address that belongs to the name, and the answer is that there is no such name. Without an address there is nobody to connect to. A 404 would be the answer of a server; here no server was ever found.',
      rule: 'RFC 1034 section 4.3.1',
    },
    resolved: {
      text: 'Computers are reached by address, not by name, so the browser asks the Domain Name System first. The answer may be kept for as long as its TTL says. Nothing has been sent to the server itself yet.',
      rule: 'RFC 1034 section 2.1; RFC 9110 section 4.2.2',
    },
  },
  connection: {
    asked: {
      text: 'Before the first statement, the shop needs a connection to the database: an address that answers, a free place, and a password of its own. None of the three has anything to do with the user who is logged in. Here the connection is only modelled.',
      rule: 'PostgreSQL manual, appendix A',
    },
    refused: {
      text: 'The computer at this address is there, but no program listens on this port, so it answers the first packet with a reset. That takes one round trip and no waiting. No server program has seen anything, so nobody could send a status.',
      rule: 'RFC 9293 section 3.10.7',
    },
    timedOut: {
      text: 'The packets are lost or thrown away by a firewall, and nobody says so. The operating system sends SYN again and again and gives up at last; how long that takes differs from system to system. 504 would be wrong: only a gateway that is reached itself can send it.',
      rule: 'RFC 9293 section 3.8.3',
    },
    reset: {
      text: 'The request was on its way when the other end, or something in between, broke the connection. The client cannot know whether the server has worked on it. A browser may repeat a GET by itself, but not a POST: doing that twice could do harm.',
      rule: 'RFC 9110 section 9.2.2; RFC 9112 section 9.3.1',
    },
    opened: {
      text: 'Client and server agree on a connection with three short messages: SYN, SYN-ACK and ACK. That takes one round trip before any data can be sent. Port 443 is the one for https.',
      rule: 'RFC 9293 section 3.5; RFC 9110 section 4.2.2',
    },
    secured: {
      text: 'The server shows a certificate and proves that it has the key that belongs to it. The browser checks that the certificate is signed by an authority that it trusts, is valid today, and is for exactly this name. From now on nobody in between can read or change what is sent.',
      rule: 'RFC 8446 section 2; RFC 9110 section 4.3.4',
    },
    reused: {
      text: 'HTTP/1.1 keeps connections open after a response, so the next request to the same server needs no DNS and no handshakes. That saves more than two round trips. Each request still stands alone: the server does not know the user again just because the connection is the same.',
      rule: 'RFC 9112 section 9.3',
    },
  },
  redirect: {
    followed: {
      text: '308 means: the same request once more, at the address in Location. The method and the body are kept; after 301 or 302 a browser would turn POST into GET. fetch() stays pending meanwhile, and resolves with the second response; only response.redirected tells that there was a first one.',
      rule: 'RFC 9110 section 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
    },
  },
  message: {
    malformed: {
      text: 'A request is a request line, header lines, an empty line and the body, in exactly this form. This text has another one, so the server does not guess: it answers 400 Bad Request and closes the connection.',
      rule: 'RFC 9112 sections 2.2 and 3',
    },
  },
  host: {
    missing: {
      text: 'One server can hold many sites at one address, and Host says which of them is meant. So a request in HTTP/1.1 must have exactly one Host header, and a server must answer 400 Bad Request if it has none. A browser always sends it; here it got lost on the way, which is modelled.',
      rule: 'RFC 9112 section 3.2; RFC 9110 section 7.2',
    },
  },
  length: {
    ambiguous: {
      text: 'Content-Length says where the body ends and the next request on this connection begins. With two values, a proxy could believe one and the server the other, and a hidden request would slip in between: request smuggling. So the server must answer 400 and close the connection. No script can send this; here it is modelled as damage on the way.',
      rule: 'RFC 9112 sections 6.3 and 11.2',
    },
  },
  content: {
    tooLarge: {
      text: 'Whoever accepts bodies of any size can be filled up with them, so a server sets a limit. This shop needs little; others allow some hundred kilobytes. The status is 413 Content Too Large, and it comes before the body is parsed: 422 would mean that it was read and understood.',
      rule: 'RFC 9110 section 15.5.14',
    },
  },
  device: {
    offline: {
      text: 'The browser knows that the device has no connection, so it does not even ask for the address of the server. No server sees anything of this request. That is why there is no status: a status is a line in a response.',
      rule: 'WHATWG Fetch, HTTP-network fetch',
    },
  },
  header: {
    hidden: {
      text: 'The response has arrived and the script may read it, but of its headers only seven simple ones, such as Content-Type and Cache-Control. Every other header has to be listed in Access-Control-Expose-Headers, and this one is not. There is no error: headers.get() answers as if the header were not there, although DevTools shows it.',
      rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    },
    dropped: {
      text: 'Some headers belong to the browser, so that scripts cannot pretend to be another page or speak for another user: Cookie, Host, Origin and some more. The Fetch standard calls them forbidden request-headers. There is no error and no warning; the header is only not sent.',
      rule: 'WHATWG Fetch, forbidden request-header',
    },
  },
  certificate: {
    shown: {
      text: 'The server presents its certificate in the handshake. Whether it is good is decided by the browser, not by the server. Nothing of the request has been sent yet.',
      rule: 'RFC 8446 section 4.4.2',
    },
    expired: {
      text: 'The browser compares the dates in the certificate with its own clock, and ends the handshake with an alert. It refuses the server, not the other way round, so there is no status: no HTTP was spoken at all. A clock that is wrong on the device gives the same error.',
      rule: 'RFC 8446 section 6.2',
    },
    misnamed: {
      text: 'A certificate holds only for the names in it. Whoever could show one of another name might be somebody in between, so the browser ends the handshake. The request with its token is never sent.',
      rule: 'RFC 9110 section 4.3.4; RFC 8446 section 6.2',
    },
  },
  page: {
    created: {
      text: 'Nobody has told the framework how to answer here, so it uses its own error page. That is fine for a person and useless for a program that expects JSON. The status is right all the same, and X-Content-Type-Options keeps browsers from guessing another type.',
      rule: 'RFC 9110 section 15.5.5',
    },
  },
  upstream: {
    missing: {
      text: 'The gateway asks its servers regularly whether they are well, and at the moment none is. So it answers itself: 503 Service Unavailable, with Retry-After. Proxy-Status says that the answer comes from the gateway, and why.',
      rule: 'RFC 9110 section 15.6.4; RFC 9209 section 2.3',
    },
    refused: {
      text: 'The gateway works, but the server behind it does not take the connection, for example because it is just being restarted. A gateway that gets no valid response from behind answers 502 Bad Gateway. 500 would mean that the gateway itself has a defect.',
      rule: 'RFC 9110 section 15.6.3; RFC 9209 section 2.3',
    },
    lost: {
      text: 'The server behind the gateway has closed the connection, and not one byte of a response came. Whether it did its work before that, the gateway cannot know. It has a connection to the browser that still works, so it answers itself: 502 Bad Gateway, and Proxy-Status says why.',
      rule: 'RFC 9110 section 15.6.3; RFC 9209 section 2.3',
    },
    slow: {
      text: 'The gateway waits only so long for the server behind it, and then answers 504 Gateway Timeout. The server may still finish its work, and here it did: the answer only came too late. 408 would say that the client was too slow.',
      rule: 'RFC 9110 section 15.6.5; RFC 9209 section 2.3',
    },
  },
  log: {
    failed: {
      text: 'The disk is full or the log server cannot be reached. That is a problem for those who run the shop, not for the one who sent the request, so the response goes on unchanged. Whoever runs the shop must notice in another way, for example by monitoring.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  quota: {
    available: {
      text: 'Each client has a quota of requests, so that one client cannot use up the server for all. Every request takes one from the quota, which refills evenly over the window of time. The gate stands before the token check, so that guessing tokens is limited too.',
      rule: 'RFC 6585 section 4',
    },
    exceeded: {
      text: 'This client has used its whole quota, so the request is refused with 429 Too Many Requests before it costs any more work. Retry-After says how long to wait. 429 means that this client sent too much; when the server itself is overloaded, the status is 503.',
      rule: 'RFC 6585 section 4; RFC 9110 section 10.2.3',
    },
    reported: {
      text: 'RateLimit-Policy names the quota and its window, RateLimit says what is left of it. Both are still an Internet-Draft, not yet a standard; headers that start with X-RateLimit were never one. They may be sent with any status, so that a client can slow down before it meets a 429.',
      rule: 'draft-ietf-httpapi-ratelimit-headers-11',
    },
  },
  token: {
    revoked: {
      text: 'The signature is good and the token has not expired, but its user has given it up, for example by logging out everywhere. A signature cannot be taken back, so the API looks the id of the token, jti, up in a list. The answer is the same as for an expired token: 401 with error="invalid_token".',
      rule: 'RFC 6750 section 3.1; RFC 7519 section 4.1.7',
    },
    valid: {
      text: 'The gate checked the form of the token, its algorithm, its signature, and then what it claims: type, issuer, audience and times. The signature comes before the claims, because until it is verified anyone could have written them. The token is signed, not encrypted: whoever holds it can read it, but nobody without the key can change it unnoticed.',
      rule: 'RFC 7519 section 7.2',
    },
    malformed: {
      text: 'A signed JWT in compact form has three parts, separated by dots: header, payload and signature, each base64url-encoded. This text cannot be taken apart like that, so there is nothing to verify. A malformed token is answered with 401 and error="invalid_token", like an expired one; 400 is for a request that is itself malformed, such as one with two tokens.',
      rule: 'RFC 7515 section 7.1; RFC 6750 section 3.1',
    },
    notYetValid: {
      text: 'nbf means “not before”: the current time must be equal to it or later. All else in the token may be right; it is used too early, or two clocks disagree. iat, the time of issue, says only how old a token is: no rule rejects a token because of it.',
      rule: 'RFC 7519 section 4.1.5',
    },
    expired: {
      text: 'exp is the time from which the token is no longer accepted: the current time must be before it, and when both are equal the token has expired. A small leeway for clocks that disagree is allowed, usually no more than a few minutes. The status is 401 with error="invalid_token", not 403: a new token would help, so the client gets one and tries again.',
      rule: 'RFC 7519 section 4.1.4; RFC 6750 section 3.1',
    },
    issued: {
      text: 'The claims say who the user is, for whom the token is meant, what it allows and until when; then the header and the payload are signed with the key. The server need not remember the token, as the signature proves where it came from. That is also why it expires soon: a stolen token works for whoever holds it until exp.',
      rule: 'RFC 7519 section 7.1',
    },
  },
  credentials: {
    doubled: {
      text: 'A request may bring its token in one way only, or two servers could look at two different tokens. So the request itself is malformed: 400 with error="invalid_request", and not 401. A token in an address is a bad idea anyway, because addresses end up in logs and in the history of the browser.',
      rule: 'RFC 6750 sections 2 and 3.1',
    },
    missing: {
      text: 'The route needs a token and the request has none, so the status is 401 and the WWW-Authenticate header says what is asked for: Bearer. This challenge, as it is called, has no error code, because the client did nothing wrong yet; it has only not said who it is. 401 is called Unauthorized, but it means “not authenticated”.',
      rule: 'RFC 6750 section 3.1; RFC 9110 section 11.6.1',
    },
  },
  scheme: {
    unsupported: {
      text: 'The first word of the Authorization header names the scheme, and this API knows only Bearer. Credentials of another scheme are not usable here, so the request is treated like one without credentials: 401 and a challenge without an error code. Basic credentials are a name and a password in base64, which is not encryption: everyone who sees them can read them.',
      rule: 'RFC 9110 section 11.4; RFC 6750 section 3.1',
    },
  },
  algorithm: {
    refused: {
      text: 'The header of a token is written by whoever made the token, so the verifier must not let it choose the algorithm. This API has its own list of algorithms and accepts no other. alg: none means “not signed”, and a library that obeys it would accept any claims from anyone.',
      rule: 'RFC 8725 section 3.1',
    },
  },
  signature: {
    invalid: {
      text: 'The gate computes the HMAC, a fingerprint that needs a key, over the header and the payload exactly as received, and compares it with the token’s signature. They differ if a single bit was changed after signing, or if another key was used; which of the two cannot be told. Nothing that the token claims is believed: 401, error="invalid_token".',
      rule: 'RFC 7515 section 5.2',
    },
  },
  type: {
    wrong: {
      text: 'typ in the header says what kind of JWT this is; at+jwt is an access token. An ID token can come from the same issuer and be signed with the same key, but it is meant for the page and must not open an API. Naming the type keeps one kind from being used as another.',
      rule: 'RFC 8725 section 3.11; RFC 9068 section 2.1',
    },
  },
  issuer: {
    unknown: {
      text: 'iss says who made the token, and this API trusts one issuer. A good signature is not enough: the key must belong to the issuer that the token names. Otherwise one issuer could make tokens in the name of another.',
      rule: 'RFC 8725 section 3.8; RFC 7519 section 4.1.1',
    },
  },
  audience: {
    wrong: {
      text: 'aud says which services the token is meant for, as one name or a list. If it is there and does not name this API, the API must reject the token, even though the signature is good. Without this check, a token handed to another service could be used here.',
      rule: 'RFC 7519 section 4.1.3',
    },
  },
  claim: {
    unusable: {
      text: 'The signature is good, but a claim that this API depends on is not there or is not of the right type. RFC 7519 makes every claim optional; each API says which ones it needs. Times are numbers of seconds since 1970, not milliseconds and not text.',
      rule: 'RFC 7519 sections 2 and 4',
    },
  },
  access: {
    open: {
      text: 'Authorization asks whether this user may do this, and this route has no such condition. That is a decision of the route, made in one place and visible there. A gate that only forgets to ask looks just the same from outside.',
      rule: '',
    },
    granted: {
      text: 'Authentication said who it is; authorization asks whether they may use this route. A scope is what the token allows the page to do for the user, a role is what the user is in the shop. This is not yet a look at the single order: whose it is, only business logic can tell.',
      rule: 'OWASP ASVS 5.0, 8.2.1',
    },
  },
  scope: {
    missing: {
      text: 'The token is valid, but it was not issued for this: 403 Forbidden with error="insufficient_scope", and the challenge may name the scope that is needed. 401 would be wrong: the client would get the same kind of token again and again. Only a token with a wider scope helps.',
      rule: 'RFC 6750 section 3.1',
    },
  },
  role: {
    missing: {
      text: 'The server knows who is asking, and the answer is no: 403 Forbidden. Logging in again would change nothing, so no credentials are asked for. The role is checked here on the server; a button that the page hides protects nothing, as anyone can send the request by hand.',
      rule: 'RFC 9110 section 15.5.4',
    },
  },
  input: {
    none: {
      text: 'Validation looks at path parameters, the query and the body. This request has nothing of the kind that the route would read. The gate is passed all the same, so that no route can leave it out.',
      rule: '',
    },
    valid: {
      text: 'Each value has the type and the range that the route describes, so the code behind this gate can rely on them. Checks in the page are only a comfort for the user: a request can be sent without the page. Whether the values make sense for the shop, for example enough stock, is for business logic to say.',
      rule: '',
    },
    invalid: {
      text: 'The body is JSON, but values in it break the rules of the route: 422 Unprocessable Content. The response lists every invalid field, each with a JSON Pointer to the place in the body, so that a form can mark them. 400 would be equally allowed; an API should be consistent.',
      rule: 'RFC 9110 section 15.5.21; RFC 9457 section 3',
    },
  },
  parameter: {
    invalid: {
      text: 'A parameter arrives as text, and this text cannot be what the route needs, such as a whole number. It is refused here, before the database sees it. Left alone, it would become an error of PostgreSQL and then a 500, which would blame the server for a mistake of the client.',
      rule: '',
    },
  },
  media: {
    unsupported: {
      text: 'Content-Type says in which format the body was sent, and this route reads only JSON: 415 Unsupported Media Type. The body is not guessed at, even if it looks like JSON. Do not confuse it with 406, which is about the format that the client wants to get back.',
      rule: 'RFC 9110 section 15.5.16',
    },
  },
  body: {
    broken: {
      text: 'fetch() resolved as soon as the headers were here, with the status that they brought. The body comes later, and reading it can fail on its own: fewer bytes came than Content-Length announced. The status stays what it was, so a check of response.ok alone does not notice.',
      rule: 'RFC 9112 section 8; WHATWG Fetch, fetch method',
    },
    unreadable: {
      text: 'The script expects JSON and gets a page for people, whose first character is <. So the parser fails with a SyntaxError, and the status of the response is easily overlooked. A look at response.ok and Content-Type before reading would have said what happened.',
      rule: 'RFC 9110 section 8.3',
    },
    notJson: {
      text: 'The Content-Type promises JSON, but the body does not follow its grammar: 400 Bad Request. A missing quote or a comma too many is enough. 422 would be for JSON that can be read but has wrong values in it.',
      rule: 'RFC 9110 section 15.5.1; RFC 8259 section 2',
    },
  },
  problem: {
    created: {
      text: 'All refusals and exceptions end in one place, which makes a complete response in one format: application/problem+json with type, title, status and detail. The status in the body is the same as in the status line. What would help an attacker, such as a stack trace or an SQL error, stays in the log. From here the trip goes back.',
      rule: 'RFC 9457 section 3',
    },
  },
  handler: {
    called: {
      text: 'Only now does code run that knows what a book or an order is. It need not read headers or tokens any more: the gates have done that and pass on what they found. On a route that needs a token, the user is taken from the token and never from the body, where anyone could write any name.',
      rule: '',
    },
    threw: {
      text: 'The code met something it was not written for and threw an exception that it does not handle. Error handling turns it into 500 Internal Server Error with a general text and the request id. The details go to the log only: the client cannot repair them, and an attacker could use them.',
      rule: 'RFC 9110 section 15.6.1',
    },
  },
  order: {
    absent: {
      text: 'The query found no row, which is not an error for PostgreSQL. Business logic makes 404 Not Found out of it. 200 with null in it or 204 would claim that there is such an order.',
      rule: 'RFC 9110 section 15.5.5',
    },
    fixed: {
      text: 'The request is well formed and allowed, but the order is in a state that no longer permits it: 409 Conflict. The same request might have worked earlier. The response says what the conflict is, so that the page can explain it.',
      rule: 'RFC 9110 section 15.5.10',
    },
  },
  owner: {
    confirmed: {
      text: 'A valid token with the right scope does not make every order readable: each one must be checked for its owner. The owner stands in the row, so here the check follows the query. Forgetting it is broken access control, number one in the OWASP Top 10:2025.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    overridden: {
      text: 'The order belongs to somebody else, but the rule makes an exception for administrators. The exception is written down in this one place. The order keeps its owner, whoever reads it.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    differs: {
      text: 'The token is valid, but the order belongs to somebody else. 403 would be allowed and would admit that the order exists; this API answers 404, exactly as for an order that does not exist. So nobody can find out, number by number, which orders there are.',
      rule: 'RFC 9110 section 15.5.4; OWASP ASVS 5.0, 8.2.2',
    },
  },
  book: {
    absent: {
      text: 'No row of the table books has this id. For PostgreSQL, finding nothing is a normal result and not an error. Business logic has to notice it and refuse the request.',
      rule: '',
    },
  },
  user: {
    unknown: {
      text: 'No user has this e-mail address, but the hash is computed all the same, against a stand-in. A quick answer would give away that the address is unknown. For the same reason, status and text are those of a wrong password.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
  },
  password: {
    hashed: {
      text: 'The shop never keeps the password itself. It computes PBKDF2-HMAC-SHA256 with a random salt and {iterations, number} iterations, and keeps salt and hash. Whoever steals the table has to pay for the iterations with every guess.',
      rule: 'RFC 8018 section 5.2; OWASP Password Storage Cheat Sheet',
    },
    matches: {
      text: 'The shop stores no passwords, only a hash of each with a random salt. To compare, it computes PBKDF2-HMAC-SHA256 over what was typed, with the same salt and {iterations, number} iterations. The iterations are slow on purpose: they hardly delay one login, but anyone who steals the table has to pay for them with every guess.',
      rule: 'RFC 8018 section 5.2; OWASP Password Storage Cheat Sheet',
    },
    wrong: {
      text: 'The hash of what was typed differs from the stored one, so the password is wrong: 401. The answer does not say whether the e-mail address or the password was wrong. An unknown user gets the same status, the same text and the same {iterations, number} iterations, so that nobody can find out who has an account.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
  },
  stock: {
    sufficient: {
      text: 'Prices and stock come from the database, never from the request: a page can be changed by its user. The total is computed from them on the server. Another customer could still be faster, so this check alone is not enough: the database needs a constraint of its own.',
      rule: '',
    },
    short: {
      text: 'The request is valid, but the shop has too few copies at this moment: 409 Conflict. It is no validation error, since the same request can work tomorrow. No order is written.',
      rule: 'RFC 9110 section 15.5.10',
    },
  },
  database: {
    unreachable: {
      text: 'Nobody takes the connection at this address, so PostgreSQL has not been reached and says nothing. The error comes from the driver, the library with which the shop talks to the database. It uses a code of the SQL standard, {code}: class 08 is about connections.',
      rule: 'PostgreSQL manual, appendix A',
    },
  },
  query: {
    sent: {
      text: "The SQL text has placeholders such as $1, and the values travel beside it as parameters. PostgreSQL never reads a value as SQL: even x'' OR 1=1 -- is only an odd piece of text. It is building SQL by joining strings that makes SQL injection possible.",
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    failed: {
      text: 'PostgreSQL reported: {message}. The first two characters of the five-character code name its class: 23 is a broken integrity constraint, 40 a transaction that was rolled back. Business logic decides which status this becomes; text that belongs to the database is not sent to the client.',
      rule: 'PostgreSQL manual, appendix A',
    },
  },
  rows: {
    returned: {
      text: 'The statement was really executed by PostgreSQL, and these are the rows that it found. A result without rows is not an error. What it means for the request is decided by business logic.',
      rule: 'PostgreSQL manual, SELECT',
    },
    written: {
      text: 'The statement was really executed by PostgreSQL. It checks types, required values, references and check constraints itself, whichever program sends the statement. Inside a transaction, other connections see the changed rows only after COMMIT.',
      rule: 'PostgreSQL manual, section 13.2',
    },
  },
  transaction: {
    begun: {
      text: 'An order consists of several rows in several tables, and half an order would be wrong. BEGIN opens a transaction: what follows is kept as a whole by COMMIT, or given up as a whole by ROLLBACK. Until then no other connection sees any of it. At REPEATABLE READ it also sees no change that others make after its start; where it needs one of the rows that they changed, it fails with 40001.',
      rule: 'PostgreSQL manual, section 13.2',
    },
    committed: {
      text: 'With COMMIT all changes of the transaction take effect in one step: other connections see all of them or, a moment before, none. Only after it may the shop tell the customer that the order exists. If the connection broke during COMMIT, the client could not know which of the two had happened.',
      rule: 'PostgreSQL manual, COMMIT',
    },
    repeated: {
      text: 'Another transaction changed the same rows first, so this one was given up. After the error PostgreSQL accepts nothing but ROLLBACK, and what was read before may be out of date. So everything is repeated from BEGIN on, after a short pause and at most {attempts} times.',
      rule: 'PostgreSQL manual, section 13.5',
    },
    rolledBack: {
      text: 'ROLLBACK gives up every change of the transaction, so no half-written order stays behind. Numbers drawn from a sequence are not given back, so ids may have gaps. A charge at a payment provider is not undone either, as it is not part of the database.',
      rule: 'PostgreSQL manual, ROLLBACK',
    },
  },
  charge: {
    refused: {
      text: 'This is the provider’s answer to the shop, and not yet the shop’s answer to the customer. Passing the status on would often be wrong: a 401 here means that the shop’s key is bad, not the customer’s token. The handler does not go on; the shop decides what its own client should hear.',
      rule: 'RFC 9110 section 15.6.3',
    },
    unanswered: {
      text: 'The request may have been lost on the way out, or the answer on the way back, so nobody knows whether money has moved. Treating the silence as a failure and charging again could take the money twice. Only the same idempotency key makes a second try safe: the provider charges once for each key.',
      rule: 'RFC 9110 section 9.2.2',
    },
    sent: {
      text: 'The shop asks another company’s server for the money; here that server is only modelled, and no money moves. Such a call can be slow, fail or stay unanswered. A rollback in the database cannot take a charge back.',
      rule: '',
    },
    accepted: {
      text: 'The provider’s answer is simulated; its id names the charge, so that the payment can be found or refunded later. A payment cannot share a transaction with the database. If writing the order fails after it, the shop has to refund the charge.',
      rule: '',
    },
  },
  ...explanationsOfFailures,
  ...explanationsOfSessions,
} as const satisfies Explanations
