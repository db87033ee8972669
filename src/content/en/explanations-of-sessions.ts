/** Why hops do what they do, continued: cookie sessions and what belongs to them. */
export const explanationsOfSessions = {
  session: {
    opened: {
      text: 'The session id is a long random number that means nothing by itself. The browser gets it as a cookie and the script never sees it; the shop stores only its SHA-256, so that whoever reads the table cannot log in with it. A second random number, the CSRF token, goes to the script in the body.',
      rule: 'OWASP Session Management Cheat Sheet; OWASP ASVS 5.0, 7.2.3',
    },
    named: {
      text: 'The value of the cookie is only a random number, so it cannot be verified on the spot as a signed token can. What it stands for is a row in the database. So this gate asks there, by the hash of the number.',
      rule: 'OWASP ASVS 5.0, 7.2.1',
    },
    missing: {
      text: 'The browser sent no session cookie: it has none, or the script did not set credentials: "include", without which no cookie goes to another origin. So the gate does not know who asks, and the status is 401. A 401 has to name a way to authenticate; this one names Bearer, which this API accepts as well.',
      rule: 'RFC 9110 sections 11.6.1 and 15.5.2',
    },
    unavailable: {
      text: 'What the cookie stands for is in the database, and the database does not answer as it should. Nobody can say whether the session is good, so the request must not pass. But 401 would be wrong as well: it would log out everybody.',
      rule: 'RFC 9110 section 15.6.4',
    },
    unknown: {
      text: 'The hash of what the cookie brought is in no row of the table. Perhaps the user has logged out, and the row was deleted; perhaps somebody is guessing. The answer is the same 401 in either case.',
      rule: 'RFC 9110 section 15.5.2',
    },
    expired: {
      text: 'The browser would go on sending the cookie until it is closed; how long the session lasts, the server decides. The row says that it is over, so the answer is 401 and the page sends its user to the login. An API does not redirect to a login page: fetch() would follow, and the script would get 200 and HTML.',
      rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 7.3.2',
    },
    valid: {
      text: 'The row tells whose session it is, what role the user has now, and until when it lasts. That costs a query for each request, which a signed token does not need. In return, deleting the row ends the session at once.',
      rule: 'OWASP Session Management Cheat Sheet',
    },
  },
  cookie: {
    stored: {
      text: 'Secure: only over https. HttpOnly: no script can read it. SameSite=Lax: not with requests that other sites start, except for following a link. __Host- makes sure that no other host, not even a sibling, has set it; and app.shop.example and api.shop.example are one site, although two origins.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22 sections 4.1.2 and 4.1.3',
    },
    ignored: {
      text: 'A Set-Cookie header is only a wish: the browser decides. For another origin it keeps a cookie only if the script has set credentials: "include", and for another site only with SameSite=None. The script is told nothing of it.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22 section 5.7',
    },
  },
  csrf: {
    missing: {
      text: 'A browser may add the cookie to a request that another page has caused, so the cookie alone does not prove that this page wanted it. For whatever changes something, the API also wants a token that only its own page was told, and compares its hash with the one in the row. The session is good, so it is 403 and not 401.',
      rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110 section 15.5.4',
    },
  },
  logins: {
    exceeded: {
      text: 'Whoever may try without end finds every weak password. So the shop counts the wrong ones for each address, and stops comparing for a while: not even the right password helps now. It does not lock the account for good, or anyone could lock out anyone.',
      rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585 section 4',
    },
  },
} as const
