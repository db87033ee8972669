/** Why hops do what they do, continued: the browser, the network, the gateway and the parser. */
export const explanationsOfNetwork = {
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
} as const
