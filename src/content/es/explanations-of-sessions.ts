/** Why hops do what they do, continued: cookie sessions and what belongs to them. */
export const explanationsOfSessions = {
  session: {
    opened: {
      text: 'El id de sesión es un número aleatorio largo que por sí solo no significa nada. El navegador lo recibe como cookie y el script no lo ve nunca; la tienda guarda solo su SHA-256, para que quien lea la tabla no pueda iniciar sesión con él. Un segundo número aleatorio, el token CSRF, va al script en el cuerpo.',
      rule: 'OWASP Session Management Cheat Sheet; OWASP ASVS 5.0, 7.2.3',
    },
    named: {
      text: 'El valor de la cookie es solo un número aleatorio, así que no se puede verificar en el acto como un token firmado. Lo que representa es una fila de la base de datos. Por eso este filtro pregunta allí, por el hash del número.',
      rule: 'OWASP ASVS 5.0, 7.2.1',
    },
    missing: {
      text: 'El navegador no ha enviado ninguna cookie de sesión: no tiene, o el script no puso credentials: "include", sin lo cual ninguna cookie va a otro origen. Así que el filtro no sabe quién pregunta, y el estado es 401. Un 401 tiene que nombrar una forma de autenticarse; este nombra Bearer, que esta API también acepta.',
      rule: 'RFC 9110, secciones 11.6.1 y 15.5.2',
    },
    unavailable: {
      text: 'Lo que representa la cookie está en la base de datos, y esta no responde como debe. Nadie puede decir si la sesión es buena, así que la petición no debe pasar. Pero 401 también sería incorrecto: cerraría la sesión de todo el mundo.',
      rule: 'RFC 9110, sección 15.6.4',
    },
    unknown: {
      text: 'El hash de lo que trajo la cookie no está en ninguna fila de la tabla. Quizá el usuario cerró la sesión y la fila se borró; quizá alguien está probando números. La respuesta es en ambos casos el mismo 401.',
      rule: 'RFC 9110, sección 15.5.2',
    },
    expired: {
      text: 'El navegador seguiría enviando la cookie hasta que se cierre; cuánto dura la sesión lo decide el servidor. La fila dice que ha acabado, así que la respuesta es 401 y la página lleva a su usuario al inicio de sesión. Una API no redirige a una página de inicio de sesión: fetch() la seguiría, y el script recibiría 200 y HTML.',
      rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 7.3.2',
    },
    valid: {
      text: 'La fila dice de quién es la sesión, qué rol tiene ahora el usuario y hasta cuándo dura. Eso cuesta una consulta por petición, que un token firmado no necesita. A cambio, borrar la fila acaba con la sesión al instante.',
      rule: 'OWASP Session Management Cheat Sheet',
    },
  },
  cookie: {
    stored: {
      text: 'Secure: solo por https. HttpOnly: ningún script puede leerla. SameSite=Lax: no va con peticiones que inician otros sitios, salvo al seguir un enlace. __Host- asegura que no la ha puesto ningún otro host, ni siquiera uno hermano; y app.shop.example y api.shop.example son un mismo sitio, aunque dos orígenes.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22, secciones 4.1.2 y 4.1.3',
    },
    ignored: {
      text: 'Una cabecera Set-Cookie es solo un deseo: decide el navegador. De otro origen guarda una cookie solo si el script ha puesto credentials: "include", y de otro sitio solo con SameSite=None. Al script no se le dice nada de ello.',
      rule: 'draft-ietf-httpbis-rfc6265bis-22, sección 5.7',
    },
  },
  csrf: {
    missing: {
      text: 'Un navegador puede añadir la cookie a una petición que ha provocado otra página, así que la cookie sola no demuestra que esta página la quisiera. Para todo lo que cambia algo, la API quiere además un token que solo conoce su propia página, y compara su hash con el de la fila. La sesión es buena, por eso es 403 y no 401.',
      rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110, sección 15.5.4',
    },
  },
  logins: {
    exceeded: {
      text: 'Quien puede probar sin fin encuentra cualquier contraseña débil. Por eso la tienda cuenta las incorrectas de cada dirección, y durante un rato deja de comparar: ahora ni la correcta sirve. No bloquea la cuenta para siempre, o cualquiera podría dejar fuera a cualquiera.',
      rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585, sección 4',
    },
  },
} as const
