/** Why hops do what they do, continued: the gates, but for who is asking. */
export const explanationsOfGates = {
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
} as const
