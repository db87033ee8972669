/** Faults and outcomes of the gate Rate limit, on the way in and on the way back. */
import type { SubjectWords } from '../../text-shapes'

export const rateLimit = {
  faults: {
    'quota-exceeded': {
      name: 'Cuota agotada',
      what: 'Este cliente ha gastado su cuota, por ejemplo 4 peticiones en 60 segundos: 429 Too Many Requests. Retry-After dice cuánto hay que esperar.',
      console:
        'fetch() se resuelve: response.status es 429, response.ok es false. El script solo puede leer Retry-After y RateLimit si están expuestas.',
      rule: 'RFC 6585, sección 4; draft-ietf-httpapi-ratelimit-headers-11',
      fix: 'En la página: espera lo que diga Retry-After, envía menos peticiones, y nunca reintentes en bucle sin una pausa.',
    },
  },
  outcomes: {
    'quota.available': {
      caption:
        'Dentro del límite de {quota} peticiones cada {windowS} s: quedan {remaining} tras esta.',
      explanation:
        'Cada cliente tiene una cuota de peticiones, para que uno solo no pueda acaparar el servidor. Cada petición descuenta una de la cuota, que se rellena de manera uniforme durante la ventana de tiempo. El filtro está antes de la comprobación del token, para que también quede limitado ir probando tokens.',
      rule: 'RFC 6585, sección 4',
    },
    'quota.exceeded': {
      caption:
        'Agotadas las {quota} peticiones cada {windowS} s: reintento en {retryAfterS, plural, one {# segundo} other {# segundos}}.',
      explanation:
        'Este cliente ha gastado toda su cuota, así que la petición se rechaza con 429 Too Many Requests antes de que cueste más trabajo. Retry-After dice cuánto hay que esperar. 429 significa que este cliente envió demasiado; cuando es el propio servidor el que está sobrecargado, el estado es 503.',
      rule: 'RFC 6585, sección 4; RFC 9110, sección 10.2.3',
    },
    'quota.reported': {
      caption:
        'Se añaden las cabeceras RateLimit: quedan {remaining} de {quota} peticiones cada {windowS} s.',
      explanation:
        'RateLimit-Policy nombra la cuota y su ventana, RateLimit dice cuánto queda. Las dos son todavía un Internet-Draft, aún no un estándar; las cabeceras que empiezan por X-RateLimit nunca lo fueron. Se pueden enviar con cualquier estado, para que un cliente pueda frenar antes de encontrarse con un 429.',
      rule: 'draft-ietf-httpapi-ratelimit-headers-11',
    },
  },
} satisfies SubjectWords
