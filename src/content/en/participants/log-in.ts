/** Faults and outcomes of logging in and registering: passwords, and the tokens that are issued. */
import type { SubjectWords } from '../../text-shapes'

export const logIn = {
  faults: {
    'unknown-user': {
      name: 'Unknown user',
      what: 'There is no account with this e-mail address. Status, text and time are those of a wrong password, 401, so that nobody can find out who has an account.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false, exactly as for a wrong password.',
      rule: 'OWASP ASVS 5.0, 6.3.8; OWASP Authentication Cheat Sheet',
      fix: 'For the user: check the address. On the server: compute a hash for unknown users as well, and never answer 404.',
    },
    'wrong-password': {
      name: 'Wrong password',
      what: 'The hash of the password that was typed differs from the stored one: 401. The answer does not say whether the address or the password was wrong.',
      console:
        'fetch() resolves: response.status is 401, response.ok is false. A page should say: e-mail address or password is wrong.',
      rule: 'RFC 9110 section 15.5.2; OWASP ASVS 5.0, 6.3.8',
      fix: 'For the user: type it again, or set a new password. On the server: limit the number of attempts.',
    },
    'too-many-logins': {
      name: 'Too many wrong passwords',
      what: 'Somebody has tried too many passwords in a short time, so the API stops comparing them: 429 Too Many Requests with Retry-After. Even the right password has to wait.',
      console:
        'fetch() resolves: response.status is 429, response.ok is false. The script can read Retry-After only if it is exposed.',
      rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585 section 4',
      fix: 'For the user: wait as long as Retry-After says. On the server: slow attempts down, but never lock an account for good, or anyone could lock out anyone.',
    },
  },
  outcomes: {
    'user.unknown': {
      caption: 'No user {email}, yet {iterations, number} hash iterations run: the same work.',
      explanation:
        'No user has this e-mail address, but the hash is computed all the same, against a stand-in. A quick answer would give away that the address is unknown. For the same reason, status and text are those of a wrong password.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
    'password.matches': {
      caption: 'The password for {email} matches after {iterations, number} hash iterations.',
      explanation:
        'The shop stores no passwords, only a hash of each with a random salt. To compare, it computes PBKDF2-HMAC-SHA256 over what was typed, with the same salt and {iterations, number} iterations. The iterations are slow on purpose: they hardly delay one login, but anyone who steals the table has to pay for them with every guess.',
      rule: 'RFC 8018 section 5.2; OWASP Password Storage Cheat Sheet',
    },
    'password.wrong': {
      caption: 'Wrong password for {email}, found after {iterations, number} hash iterations.',
      explanation:
        'The hash of what was typed differs from the stored one, so the password is wrong: 401. The answer does not say whether the e-mail address or the password was wrong. An unknown user gets the same status, the same text and the same {iterations, number} iterations, so that nobody can find out who has an account.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
    'logins.exceeded': {
      caption:
        '{failures} wrong passwords for {email} within {windowS} s: wait {retryAfterS, plural, one {# second} other {# seconds}}.',
      explanation:
        'Whoever may try without end finds every weak password. So the shop counts the wrong ones for each address, and stops comparing for a while: not even the right password helps now. It does not lock the account for good, or anyone could lock out anyone.',
      rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585 section 4',
    },
    'token.issued': {
      caption: 'Token signed for {subject}, exp {exp}, scope {scope}.',
      explanation:
        'The claims say who the user is, for whom the token is meant, what it allows and until when; then the header and the payload are signed with the key. The server need not remember the token, as the signature proves where it came from. That is also why it expires soon: a stolen token works for whoever holds it until exp.',
      rule: 'RFC 7519 section 7.1',
    },
    'password.hashed': {
      caption:
        'The password is hashed with {iterations, number} iterations; only the hash is kept.',
      explanation:
        'The shop never keeps the password itself. It computes PBKDF2-HMAC-SHA256 with a random salt and {iterations, number} iterations, and keeps salt and hash. Whoever steals the table has to pay for the iterations with every guess.',
      rule: 'RFC 8018 section 5.2; OWASP Password Storage Cheat Sheet',
    },
  },
} satisfies SubjectWords
