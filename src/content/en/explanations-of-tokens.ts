/** Why hops do what they do, continued: tokens and their checks. */
export const explanationsOfTokens = {
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
} as const
