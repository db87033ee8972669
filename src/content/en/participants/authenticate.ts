/** Faults and outcomes of the gate Authenticate: tokens and their checks. */
import type { SubjectWords } from '../../text-shapes'

export const authenticate = {
  faults: {
    'no-token': {
      name: 'No token',
      what: 'The route needs a token, and the request has no Authorization header: 401 Unauthorized. The challenge is WWW-Authenticate: Bearer realm="api", without an error code.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. A page that sees this sends the user to the login.',
      rule: 'RFC 6750 section 3.1; RFC 9110 section 11.6.1',
      fix: 'In the page: log in, and send the token as Authorization: Bearer with every request.',
    },
    'not-bearer': {
      name: 'Basic instead of Bearer',
      what: 'The Authorization header uses the scheme Basic, and this API reads only Bearer. It finds no credentials that it could use and answers as if there were none: 401.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. WWW-Authenticate says Bearer realm="api", without an error code.',
      rule: 'RFC 9110 section 11.4; RFC 6750 section 3.1',
      fix: 'In the page: send Authorization: Bearer, followed by the token from the login.',
    },
    'duplicate-token': {
      name: 'Token sent twice',
      what: 'The request carries its token twice, in the Authorization header and as access_token in the query. Only one way is allowed per request: 400 with error="invalid_request".',
      console:
        'fetch() resolves: response.status is 400, response.ok is false. It is not 401, because the request itself is malformed.',
      rule: 'RFC 6750 sections 2 and 3.1',
      fix: 'In the page: send the token in the Authorization header only. A token in an address ends up in logs and in the browser’s history.',
    },
    'malformed-token': {
      name: 'Malformed token',
      what: 'The text after Bearer is not a signed JWT: it does not have three base64url parts, separated by dots. There is nothing to verify: 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. 400 would be for a request that is itself malformed.',
      rule: 'RFC 7515 section 7.1; RFC 6750 section 3.1',
      fix: 'In the page: send the token exactly as the login returned it, without quotation marks and with all its characters.',
    },
    'alg-none': {
      name: 'alg: none',
      what: 'The token’s header says alg: none, and its signature is empty, so anyone could have written it. The API accepts only algorithms of its own list: 401 with error="invalid_token".',
      console: 'fetch() resolves: response.status is 401, response.ok is false.',
      rule: 'RFC 8725 sections 2.1 and 3.1; RFC 7519 section 6',
      fix: 'On the server: give the JWT library a fixed list of algorithms, for example HS256 alone. Never let the token’s own header choose.',
    },
    'tampered-token': {
      name: 'Tampered payload',
      what: 'Somebody changed the payload after it was signed, for example role to administrator, and kept the old signature. The two no longer fit: 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. Nothing tells the page which byte was changed.',
      rule: 'RFC 7515 section 5.2; RFC 7519 section 7.2',
      fix: 'In the page: get a new token from the login, as only the issuer can sign. On the server: verify the signature before believing any claim.',
    },
    'wrong-key': {
      name: 'Signed with the wrong key',
      what: 'The token is well formed and was signed, but not with the issuer’s key. Its signature does not match: 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false, exactly as for a changed payload.',
      rule: 'RFC 7515 section 5.2; RFC 8725 section 3.8',
      fix: 'In the page: get the token from the issuer that the API trusts. On the server: after a change of keys, check that issuer and API know the same one.',
    },
    'key-confusion': {
      name: 'Public key as HS256 secret',
      what: 'The API expects RS256. The attacker writes HS256 into the token’s header and uses the public key, which everybody may know, as the HMAC secret: 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. A library that obeyed the header would have found the signature valid.',
      rule: 'RFC 8725 sections 2.1 and 3.1',
      fix: 'On the server: fix the algorithm in the code, and use each key with one algorithm only.',
    },
    'wrong-issuer': {
      name: 'Wrong issuer',
      what: 'iss names an issuer that this API does not trust: https://other.example instead of https://auth.example. Even with a good signature the answer is 401 with error="invalid_token".',
      console: 'fetch() resolves: response.status is 401, response.ok is false.',
      rule: 'RFC 8725 section 3.8; RFC 7519 section 4.1.1',
      fix: 'In the page: log in at the issuer that the API trusts. On the server: accept only listed issuers, each with its own keys.',
    },
    'wrong-audience': {
      name: 'Wrong audience',
      what: 'aud names another service, https://other.example instead of https://api.example. An API that is not named there must reject the token: 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. 403 would be for a token that is valid here.',
      rule: 'RFC 7519 section 4.1.3; RFC 8725 section 3.9',
      fix: 'In the page: ask the issuer for a token for https://api.example. On the server: always check aud.',
    },
    'not-yet-valid': {
      name: 'Token not yet valid',
      what: 'nbf, “not before”, lies in the future, for example ten minutes ahead. Until then the token must not be accepted: 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. The same token will work later.',
      rule: 'RFC 7519 section 4.1.5',
      fix: 'On the servers: set the clocks of issuer and API by NTP, and allow a leeway of some seconds. In the page: do not use the token before its time.',
    },
    'expired-token': {
      name: 'Token expired',
      what: 'The current time is no longer before exp: the token has expired, for example five minutes ago. Its signature is still good, but the answer is 401 with error="invalid_token".',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. WWW-Authenticate says error_description="The access token expired".',
      rule: 'RFC 7519 section 4.1.4; RFC 6750 section 3.1',
      fix: 'In the page: get a new token, and repeat the request once. At the issuer: exp is in seconds since 1970, not in milliseconds.',
    },
    'revoked-token': {
      name: 'Token revoked',
      what: 'The token is genuine and has not expired, but it was revoked, for example when the user logged out everywhere. The API finds its jti in the list of revoked tokens: 401.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. WWW-Authenticate says error="invalid_token", as for an expired token.',
      rule: 'RFC 6750 section 3.1',
      fix: 'In the page: log in again. On the server: a signature cannot be taken back, so keep such a list, and let tokens live only for minutes.',
    },
  },
  outcomes: {
    'route.open': {
      caption: 'The route {route} is open to everyone: no token needed.',
      explanation:
        'Some routes must work for everyone: logging in is one, as nobody has a token before it. This gate lets the request pass without knowing who sent it. Whatever comes after it must not assume a user.',
      rule: '',
    },
    'token.valid': {
      caption: 'The token is valid: it names {subject}, and exp {exp} is after now {now}.',
      explanation:
        'The gate checked the form of the token, its algorithm, its signature, and then what it claims: type, issuer, audience and times. The signature comes before the claims, because until it is verified anyone could have written them. The token is signed, not encrypted: whoever holds it can read it, but nobody without the key can change it unnoticed.',
      rule: 'RFC 7519 section 7.2',
    },
    'credentials.missing': {
      caption: 'The request has no Authorization header, but the route needs a token.',
      explanation:
        'The route needs a token and the request has none, so the status is 401 and the WWW-Authenticate header says what is asked for: Bearer. This challenge, as it is called, has no error code, because the client did nothing wrong yet; it has only not said who it is. 401 is called Unauthorized, but it means “not authenticated”.',
      rule: 'RFC 6750 section 3.1; RFC 9110 section 11.6.1',
    },
    'scheme.unsupported': {
      caption: 'The Authorization header uses {scheme}; this API accepts only Bearer.',
      explanation:
        'The first word of the Authorization header names the scheme, and this API knows only Bearer. Credentials of another scheme are not usable here, so the request is treated like one without credentials: 401 and a challenge without an error code. Basic credentials are a name and a password in base64, which is not encryption: everyone who sees them can read them.',
      rule: 'RFC 9110 section 11.4; RFC 6750 section 3.1',
    },
    'token.malformed': {
      caption:
        'The token has {parts, plural, =3 {3 parts, but at least one cannot be decoded} one {# part; a signed JWT has 3} other {# parts; a signed JWT has 3}}.',
      explanation:
        'A signed JWT in compact form has three parts, separated by dots: header, payload and signature, each base64url-encoded. This text cannot be taken apart like that, so there is nothing to verify. A malformed token is answered with 401 and error="invalid_token", like an expired one; 400 is for a request that is itself malformed, such as one with two tokens.',
      rule: 'RFC 7515 section 7.1; RFC 6750 section 3.1',
    },
    'algorithm.refused': {
      caption: 'The token’s header says alg {alg}; this API accepts only {allowed}.',
      explanation:
        'The header of a token is written by whoever made the token, so the verifier must not let it choose the algorithm. This API has its own list of algorithms and accepts no other. alg: none means “not signed”, and a library that obeys it would accept any claims from anyone.',
      rule: 'RFC 8725 section 3.1',
    },
    'signature.invalid': {
      caption: 'The {alg} signature does not match the token’s header and payload.',
      explanation:
        'The gate computes the HMAC, a fingerprint that needs a key, over the header and the payload exactly as received, and compares it with the token’s signature. They differ if a single bit was changed after signing, or if another key was used; which of the two cannot be told. Nothing that the token claims is believed: 401, error="invalid_token".',
      rule: 'RFC 7515 section 5.2',
    },
    'type.wrong': {
      caption: 'The token’s type is {typ}; this API accepts only {expected}.',
      explanation:
        'typ in the header says what kind of JWT this is; at+jwt is an access token. An ID token can come from the same issuer and be signed with the same key, but it is meant for the page and must not open an API. Naming the type keeps one kind from being used as another.',
      rule: 'RFC 8725 section 3.11; RFC 9068 section 2.1',
    },
    'issuer.unknown': {
      caption: 'The token names the issuer {iss}, not {expected}.',
      explanation:
        'iss says who made the token, and this API trusts one issuer. A good signature is not enough: the key must belong to the issuer that the token names. Otherwise one issuer could make tokens in the name of another.',
      rule: 'RFC 8725 section 3.8; RFC 7519 section 4.1.1',
    },
    'audience.wrong': {
      caption: 'The token is meant for {aud}, not for {expected}.',
      explanation:
        'aud says which services the token is meant for, as one name or a list. If it is there and does not name this API, the API must reject the token, even though the signature is good. Without this check, a token handed to another service could be used here.',
      rule: 'RFC 7519 section 4.1.3',
    },
    'token.notYetValid': {
      caption:
        'The token becomes valid in {minutes, plural, =0 {under a minute} one {# minute} other {# minutes}}: nbf {nbf}, now {now}.',
      explanation:
        'nbf means “not before”: the current time must be equal to it or later. All else in the token may be right; it is used too early, or two clocks disagree. iat, the time of issue, says only how old a token is: no rule rejects a token because of it.',
      rule: 'RFC 7519 section 4.1.5',
    },
    'token.expired': {
      caption:
        'The token expired {minutes, plural, =0 {under a minute} one {# minute} other {# minutes}} ago: exp {exp}, now {now}.',
      explanation:
        'exp is the time from which the token is no longer accepted: the current time must be before it, and when both are equal the token has expired. A small leeway for clocks that disagree is allowed, usually no more than a few minutes. The status is 401 with error="invalid_token", not 403: a new token would help, so the client gets one and tries again.',
      rule: 'RFC 7519 section 4.1.4; RFC 6750 section 3.1',
    },
    'token.revoked': {
      caption: 'The token is on the list of revoked tokens: jti {jti}.',
      explanation:
        'The signature is good and the token has not expired, but its user has given it up, for example by logging out everywhere. A signature cannot be taken back, so the API looks the id of the token, jti, up in a list. The answer is the same as for an expired token: 401 with error="invalid_token".',
      rule: 'RFC 6750 section 3.1; RFC 7519 section 4.1.7',
    },
    'credentials.doubled': {
      caption: 'The request brings a token twice: in Authorization and in the address.',
      explanation:
        'A request may bring its token in one way only, or two servers could look at two different tokens. So the request itself is malformed: 400 with error="invalid_request", and not 401. A token in an address is a bad idea anyway, because addresses end up in logs and in the history of the browser.',
      rule: 'RFC 6750 sections 2 and 3.1',
    },
    'claim.unusable': {
      caption: 'The token’s claim {claim} is missing or has the wrong type.',
      explanation:
        'The signature is good, but a claim that this API depends on is not there or is not of the right type. RFC 7519 makes every claim optional; each API says which ones it needs. Times are numbers of seconds since 1970, not milliseconds and not text.',
      rule: 'RFC 7519 sections 2 and 4',
    },
  },
} satisfies SubjectWords
