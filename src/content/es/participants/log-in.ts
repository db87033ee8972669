/** Faults and outcomes of logging in and registering: passwords, and the tokens that are issued. */
import type { SubjectWords } from '../../text-shapes'

export const logIn = {
  faults: {
    'unknown-user': {
      name: 'Usuario desconocido',
      what: 'No hay ninguna cuenta con esta dirección de correo. El estado, el texto y el tiempo son los de una contraseña incorrecta, 401, para que nadie pueda averiguar quién tiene cuenta.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false, exactamente igual que con una contraseña incorrecta.',
      rule: 'OWASP ASVS 5.0, 6.3.8; OWASP Authentication Cheat Sheet',
      fix: 'El usuario: que revise la dirección. En el servidor: calcula un hash también para usuarios desconocidos, y nunca respondas 404.',
    },
    'wrong-password': {
      name: 'Contraseña incorrecta',
      what: 'El hash de la contraseña tecleada difiere del guardado: 401. La respuesta no dice si el error estaba en la dirección o en la contraseña.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. Una página debería decir: la dirección de correo o la contraseña son incorrectas.',
      rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 6.3.8',
      fix: 'El usuario: que la teclee otra vez, o que ponga una contraseña nueva. En el servidor: limita el número de intentos.',
    },
    'too-many-logins': {
      name: 'Demasiadas contraseñas mal',
      what: 'Alguien ha probado demasiadas contraseñas en poco tiempo, así que la API deja de compararlas: 429 Too Many Requests con Retry-After. Hasta la contraseña correcta tiene que esperar.',
      console:
        'fetch() se resuelve: response.status es 429, response.ok es false. El script solo puede leer Retry-After si está expuesta.',
      rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585, sección 4',
      fix: 'El usuario: que espere lo que diga Retry-After. En el servidor: frena los intentos, pero nunca bloquees una cuenta para siempre, o cualquiera podría dejar fuera a cualquiera.',
    },
  },
  outcomes: {
    'user.unknown': {
      caption:
        'No existe {email}, pero se hacen {iterations, number} iteraciones: el mismo trabajo.',
      explanation:
        'Ningún usuario tiene esta dirección de correo, pero el hash se calcula igualmente, contra uno de relleno. Una respuesta rápida delataría que la dirección es desconocida. Por la misma razón, el estado y el texto son los de una contraseña incorrecta.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
    'password.matches': {
      caption: 'La contraseña de {email} coincide tras {iterations, number} iteraciones de hash.',
      explanation:
        'La tienda no guarda contraseñas, solo un hash de cada una con una sal aleatoria. Para comparar, calcula PBKDF2-HMAC-SHA256 sobre lo que se tecleó, con la misma sal y {iterations, number} iteraciones. Las iteraciones son lentas a propósito: apenas retrasan un inicio de sesión, pero quien robe la tabla tiene que pagarlas en cada intento.',
      rule: 'RFC 8018, sección 5.2; OWASP Password Storage Cheat Sheet',
    },
    'password.wrong': {
      caption: 'Contraseña incorrecta para {email}, tras {iterations, number} iteraciones de hash.',
      explanation:
        'El hash de lo que se tecleó difiere del guardado, así que la contraseña es incorrecta: 401. La respuesta no dice si el error estaba en la dirección de correo o en la contraseña. Un usuario desconocido recibe el mismo estado, el mismo texto y las mismas {iterations, number} iteraciones, para que nadie pueda averiguar quién tiene cuenta.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
    'logins.exceeded': {
      caption:
        '{failures} contraseñas mal para {email} en {windowS} s: espera {retryAfterS, plural, one {# segundo} other {# segundos}}.',
      explanation:
        'Quien puede probar sin fin encuentra cualquier contraseña débil. Por eso la tienda cuenta las incorrectas de cada dirección, y durante un rato deja de comparar: ahora ni la correcta sirve. No bloquea la cuenta para siempre, o cualquiera podría dejar fuera a cualquiera.',
      rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585, sección 4',
    },
    'token.issued': {
      caption: 'Token firmado para {subject}, exp {exp}, scope {scope}.',
      explanation:
        'Los claims dicen quién es el usuario, para quién es el token, qué permite y hasta cuándo; después la cabecera y el payload se firman con la clave. El servidor no necesita recordar el token, porque la firma demuestra de dónde vino. Por eso también caduca pronto: un token robado sirve a quien lo tenga hasta exp.',
      rule: 'RFC 7519, sección 7.1',
    },
    'password.hashed': {
      caption:
        'La contraseña pasa por {iterations, number} iteraciones de hash; solo se guarda el hash.',
      explanation:
        'La tienda nunca guarda la contraseña en sí. Calcula PBKDF2-HMAC-SHA256 con una sal aleatoria y {iterations, number} iteraciones, y guarda la sal y el hash. Quien robe la tabla tiene que pagar las iteraciones en cada intento.',
      rule: 'RFC 8018, sección 5.2; OWASP Password Storage Cheat Sheet',
    },
  },
} satisfies SubjectWords
