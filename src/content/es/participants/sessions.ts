/** Faults and outcomes of sessions that a cookie names: opened by a login, asked for by the gate Authenticate. */
import type { SubjectWords } from '../../text-shapes'

export const sessions = {
  faults: {
    'session-missing': {
      name: 'Cookie no enviada',
      what: 'El navegador tiene una cookie de sesión y no la envía, porque el script llama a fetch() sin credentials: "include". La API no sabe quién pregunta: 401.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. Con una redirección a una página HTML de inicio de sesión, fetch() la seguiría y vería 200.',
      rule: 'RFC 9110, secciones 15.5.2 y 11.6.1',
      fix: 'En la página: pon credentials: "include", o inicia sesión otra vez si la cookie ya no está. En el servidor: en una API responde 401, no una redirección.',
    },
    'session-expired': {
      name: 'Sesión caducada',
      what: 'La cookie ha venido y su sesión está en la tabla, pero caducó, por ejemplo hace un minuto: 401. El navegador no lo sabe; envía la cookie hasta que le digan que la borre.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. La página debería llevar a su usuario al inicio de sesión.',
      rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 7.3.2',
      fix: 'En la página: inicia sesión otra vez. En el servidor: limita cuánto dura una sesión, y alárgala solo mientras se use.',
    },
  },
  outcomes: {
    'cookie.stored': {
      caption: 'El navegador guarda la cookie {name}: {attributes}.',
      explanation:
        'Secure: solo por https. HttpOnly: ningún script puede leerla. SameSite=Lax: no va con peticiones que inician otros sitios, salvo al seguir un enlace. __Host- asegura que no la ha puesto ningún otro host, ni siquiera uno hermano; y app.shop.example y api.shop.example son un mismo sitio, aunque dos orígenes.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22, secciones 4.1.2 y 4.1.3',
    },
    'cookie.ignored': {
      caption:
        'El navegador no guarda {name}: {reason, select, credentials {fetch() no dice credentials: "include"} site {su SameSite no vale para otro sitio} other {__Host- exige Secure y Path=/}}.',
      explanation:
        'Una cabecera Set-Cookie es solo un deseo: decide el navegador. De otro origen guarda una cookie solo si el script ha puesto credentials: "include", y de otro sitio solo con SameSite=None. Al script no se le dice nada de ello.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22, sección 5.7',
    },
    'session.missing': {
      caption: 'No ha venido la cookie {name}, y la ruta necesita saber quién pregunta.',
      explanation:
        'El navegador no ha enviado ninguna cookie de sesión: no tiene, o el script no puso credentials: "include", sin lo cual ninguna cookie va a otro origen. Así que el filtro no sabe quién pregunta, y el estado es 401. Un 401 tiene que nombrar una forma de autenticarse; este nombra Bearer, que esta API también acepta.',
      rule: 'RFC 9110, secciones 11.6.1 y 15.5.2',
    },
    'session.named': {
      caption: 'La petición trae la cookie {name}: la base de datos dirá qué significa.',
      explanation:
        'El valor de la cookie es solo un número aleatorio, así que no se puede verificar en el acto como un token firmado. Lo que representa es una fila de la base de datos. Por eso este filtro pregunta allí, por el hash del número.',
      rule: 'OWASP ASVS 5.0, 7.2.1',
    },
    'session.unavailable': {
      caption: 'Nadie puede buscar la sesión: error {code} de PostgreSQL.',
      explanation:
        'Lo que representa la cookie está en la base de datos, y esta no responde como debe. Nadie puede decir si la sesión es buena, así que la petición no debe pasar. Pero 401 también sería incorrecto: cerraría la sesión de todo el mundo.',
      rule: 'RFC 9110, sección 15.6.4',
    },
    'session.unknown': {
      caption: 'El valor de la cookie no es de ninguna sesión.',
      explanation:
        'El hash de lo que trajo la cookie no está en ninguna fila de la tabla. Quizá el usuario cerró la sesión y la fila se borró; quizá alguien está probando números. La respuesta es en ambos casos el mismo 401.',
      rule: 'RFC 9110, sección 15.5.2',
    },
    'session.expired': {
      caption:
        'La sesión acabó hace {minutes, plural, =0 {menos de un minuto} one {# minuto} other {# minutos}}: hasta {until}, ahora {now}.',
      explanation:
        'El navegador seguiría enviando la cookie hasta que se cierre; cuánto dura la sesión lo decide el servidor. La fila dice que ha acabado, así que la respuesta es 401 y la página lleva a su usuario al inicio de sesión. Una API no redirige a una página de inicio de sesión: fetch() la seguiría, y el script recibiría 200 y HTML.',
      rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 7.3.2',
    },
    'session.valid': {
      caption: 'La sesión es de {subject}: dura hasta {until}, ahora {now}.',
      explanation:
        'La fila dice de quién es la sesión, qué rol tiene ahora el usuario y hasta cuándo dura. Eso cuesta una consulta por petición, que un token firmado no necesita. A cambio, borrar la fila acaba con la sesión al instante.',
      rule: 'OWASP Session Management Cheat Sheet',
    },
    'session.opened': {
      caption: 'La sesión de {subject} dura hasta {until}; la tienda guarda solo el hash de su id.',
      explanation:
        'El id de sesión es un número aleatorio largo que por sí solo no significa nada. El navegador lo recibe como cookie y el script no lo ve nunca; la tienda guarda solo su SHA-256, para que quien lea la tabla no pueda iniciar sesión con él. Un segundo número aleatorio, el token CSRF, va al script en el cuerpo.',
      rule: 'OWASP Session Management Cheat Sheet; OWASP ASVS 5.0, 7.2.3',
    },
  },
} satisfies SubjectWords
