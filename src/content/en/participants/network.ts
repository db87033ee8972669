/** Faults and outcomes of the network between browser and shop: DNS, TCP, TLS. */
import type { SubjectWords } from '../../text-shapes'

export const network = {
  faults: {
    'dns-not-found': {
      name: 'Name not found',
      what: 'DNS answers NXDOMAIN: the name api.example does not exist. Without an IP address there is no connection and no HTTP request.',
      console:
        'TypeError: Failed to fetch. The console adds net::ERR_NAME_NOT_RESOLVED; a 404 would need a server that answers.',
      rule: 'RFC 1035 section 4.1.1; WHATWG Fetch, obtain a connection',
      fix: 'Correct the host name in the page, or add the missing record to the DNS zone. Resolvers may remember the old answer for a while.',
    },
    'connection-refused': {
      name: 'Connection refused',
      what: 'The machine was reached, but no program listens on the port: it answers the TCP SYN with RST at once. No HTTP request is ever sent.',
      console:
        'TypeError: Failed to fetch. The console adds net::ERR_CONNECTION_REFUSED; there is no status, because nobody wrote a response.',
      rule: 'RFC 9293 section 3.5.2',
      fix: 'On the server: start the program, and check that it listens on the right address and port.',
    },
    'connection-timeout': {
      name: 'No answer to SYN',
      what: 'The TCP SYN gets no answer at all, for example because a firewall drops it. It is repeated with growing pauses, until the browser or the operating system gives up.',
      console:
        'After a long wait TypeError: Failed to fetch, and net::ERR_CONNECTION_TIMED_OUT in the console. There is no 504: only a gateway that is itself alive could send one.',
      rule: 'RFC 9293 section 3.8.3',
      fix: 'In the network: correct the address, the route or the firewall. In the page: set a shorter limit with AbortSignal.timeout().',
    },
    'certificate-expired': {
      name: 'Certificate expired',
      what: 'The certificate of api.example was valid only until a date that has passed. The browser notices in the TLS handshake, breaks it off with an alert and never sends the HTTP request.',
      console:
        'TypeError: Failed to fetch. The console adds net::ERR_CERT_DATE_INVALID; there is no status, as it was the browser that refused and not the server.',
      rule: 'RFC 5280 section 4.1.2.5; RFC 8446 section 6.2',
      fix: 'On the server: renew the certificate, best automatically and well before it expires. If only one device complains, its clock is wrong.',
    },
    'certificate-wrong-name': {
      name: 'Certificate for another name',
      what: 'The certificate is valid, but for another name: it lists www.example, and the page asked for api.example. The browser breaks off the TLS handshake and sends no HTTP request.',
      console:
        'TypeError: Failed to fetch. The console adds net::ERR_CERT_COMMON_NAME_INVALID; the script sees neither the certificate nor the reason.',
      rule: 'RFC 9110 section 4.3.4; RFC 8446 section 6.2',
      fix: 'On the server: use a certificate that lists api.example in subjectAltName. In the page: use a host name that the certificate lists.',
    },
    'connection-reset': {
      name: 'Connection reset',
      what: 'The request was sent, and then the connection was reset before the first byte of a response. Nobody on this side knows whether the server has processed the request.',
      console:
        'TypeError: Failed to fetch. The console adds net::ERR_CONNECTION_RESET; the script cannot tell it from any other network error.',
      rule: 'RFC 9110 section 9.2.2; RFC 9112 section 9.3.1',
      fix: 'In the page: repeat GET, PUT and DELETE, which are idempotent, but a POST only with an Idempotency-Key. On the server: find out what closes the connection.',
    },
  },
  outcomes: {
    'name.unknown': {
      caption: 'DNS answers NXDOMAIN: the name {name} does not exist.',
      explanation:
        'The browser asks DNS for the address that belongs to the name, and the answer is that there is no such name. Without an address there is nobody to connect to. A 404 would be the answer of a server; here no server was ever found.',
      rule: 'RFC 1034 section 4.3.1',
    },
    'connection.refused': {
      caption: '{address} refuses the connection: nothing listens on port {port}.',
      explanation:
        'The computer at this address is there, but no program listens on this port, so it answers the first packet with a reset. That takes one round trip and no waiting. No server program has seen anything, so nobody could send a status.',
      rule: 'RFC 9293 section 3.10.7',
    },
    'connection.timedOut': {
      caption: 'No answer from {address}: the browser gives up after {seconds} s.',
      explanation:
        'The packets are lost or thrown away by a firewall, and nobody says so. The operating system sends SYN again and again and gives up at last; how long that takes differs from system to system. 504 would be wrong: only a gateway that is reached itself can send it.',
      rule: 'RFC 9293 section 3.8.3',
    },
    'connection.reset': {
      caption: 'The connection to {address} is reset before any byte of a response came.',
      explanation:
        'The request was on its way when the other end, or something in between, broke the connection. The client cannot know whether the server has worked on it. A browser may repeat a GET by itself, but not a POST: doing that twice could do harm.',
      rule: 'RFC 9110 section 9.2.2; RFC 9112 section 9.3.1',
    },
    'certificate.shown': {
      caption: 'The server shows a certificate for {name}, valid until {untilMs, date, medium}.',
      explanation:
        'The server presents its certificate in the handshake. Whether it is good is decided by the browser, not by the server. Nothing of the request has been sent yet.',
      rule: 'RFC 8446 section 4.4.2',
    },
    'certificate.expired': {
      caption:
        'The certificate expired on {untilMs, date, medium}; today is {todayMs, date, medium}. The browser refuses it.',
      explanation:
        'The browser compares the dates in the certificate with its own clock, and ends the handshake with an alert. It refuses the server, not the other way round, so there is no status: no HTTP was spoken at all. A clock that is wrong on the device gives the same error.',
      rule: 'RFC 8446 section 6.2',
    },
    'certificate.misnamed': {
      caption: 'The certificate is for {name}, not for {expected}. The browser ends the handshake.',
      explanation:
        'A certificate holds only for the names in it. Whoever could show one of another name might be somebody in between, so the browser ends the handshake. The request with its token is never sent.',
      rule: 'RFC 9110 section 4.3.4; RFC 8446 section 6.2',
    },
    'name.resolved': {
      caption: 'DNS finds the address of {name}: {address}.',
      explanation:
        'Computers are reached by address, not by name, so the browser asks the Domain Name System first. The answer may be kept for as long as its TTL says. Nothing has been sent to the server itself yet.',
      rule: 'RFC 1034 section 2.1; RFC 9110 section 4.2.2',
    },
    'connection.opened': {
      caption: 'A TCP connection to {address}, port {port}, is open after SYN, SYN-ACK, ACK.',
      explanation:
        'Client and server agree on a connection with three short messages: SYN, SYN-ACK and ACK. That takes one round trip before any data can be sent. Port 443 is the one for https.',
      rule: 'RFC 9293 section 3.5; RFC 9110 section 4.2.2',
    },
    'connection.secured': {
      caption:
        '{version}: certificate for {name}, valid until {untilMs, date, medium}. Encryption starts.',
      explanation:
        'The server shows a certificate and proves that it has the key that belongs to it. The browser checks that the certificate is signed by an authority that it trusts, is valid today, and is for exactly this name. From now on nobody in between can read or change what is sent.',
      rule: 'RFC 8446 section 2; RFC 9110 section 4.3.4',
    },
    'connection.reused': {
      caption:
        'The connection to {name} is still open after {requests, plural, one {# request} other {# requests}}: it is used again.',
      explanation:
        'HTTP/1.1 keeps connections open after a response, so the next request to the same server needs no DNS and no handshakes. That saves more than two round trips. Each request still stands alone: the server does not know the user again just because the connection is the same.',
      rule: 'RFC 9112 section 9.3',
    },
  },
} satisfies SubjectWords
