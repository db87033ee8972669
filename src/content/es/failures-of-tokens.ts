/** What can fail where the shop finds out who is asking: tokens, sessions, the login. */
export const failuresOfTokens = {
  // Authenticate: tokens
  'no-token': {
    what: 'La ruta necesita un token, y la petición no trae cabecera Authorization: 401 Unauthorized. El desafío es WWW-Authenticate: Bearer realm="api", sin código de error.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. Una página que ve esto manda al usuario a iniciar sesión.',
    rule: 'RFC 6750, sección 3.1; RFC 9110, sección 11.6.1',
    fix: 'En la página: inicia sesión, y envía el token como Authorization: Bearer con cada petición.',
  },
  'not-bearer': {
    what: 'La cabecera Authorization usa el esquema Basic, y esta API solo lee Bearer. No encuentra credenciales que pueda usar y responde como si no hubiera ninguna: 401.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. WWW-Authenticate dice Bearer realm="api", sin código de error.',
    rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
    fix: 'En la página: envía Authorization: Bearer, seguido del token del inicio de sesión.',
  },
  'malformed-token': {
    what: 'El texto tras Bearer no es un JWT firmado: no tiene tres partes en base64url separadas por puntos. No hay nada que verificar: 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. 400 sería para una petición que está mal formada ella misma.',
    rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
    fix: 'En la página: envía el token exactamente como lo devolvió el inicio de sesión, sin comillas y con todos sus caracteres.',
  },
  'alg-none': {
    what: 'La cabecera del token dice alg: none, y su firma está vacía, así que cualquiera podría haberlo escrito. La API solo acepta algoritmos de su propia lista: 401 con error="invalid_token".',
    console: 'fetch() se resuelve: response.status es 401, response.ok es false.',
    rule: 'RFC 8725, secciones 2.1 y 3.1; RFC 7519, sección 6',
    fix: 'En el servidor: da a la biblioteca de JWT una lista fija de algoritmos, por ejemplo solo HS256. Nunca dejes que elija la propia cabecera del token.',
  },
  'tampered-token': {
    what: 'Alguien cambió el payload después de firmarlo, por ejemplo role a administrator, y conservó la firma antigua. Las dos cosas ya no encajan: 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. Nada le dice a la página qué byte se cambió.',
    rule: 'RFC 7515, sección 5.2; RFC 7519, sección 7.2',
    fix: 'En la página: pide un token nuevo iniciando sesión, porque solo el emisor puede firmar. En el servidor: verifica la firma antes de creer ningún claim.',
  },
  'wrong-key': {
    what: 'El token está bien formado y se firmó, pero no con la clave del emisor. Su firma no coincide: 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false, exactamente igual que con un payload cambiado.',
    rule: 'RFC 7515, sección 5.2; RFC 8725, sección 3.8',
    fix: 'En la página: pide el token al emisor en el que confía la API. En el servidor: tras un cambio de claves, comprueba que el emisor y la API conocen la misma.',
  },
  'key-confusion': {
    what: 'La API espera RS256. El atacante escribe HS256 en la cabecera del token y usa la clave pública, que cualquiera puede conocer, como secreto de HMAC: 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. Una biblioteca que hiciera caso a la cabecera habría dado por válida la firma.',
    rule: 'RFC 8725, secciones 2.1 y 3.1',
    fix: 'En el servidor: fija el algoritmo en el código, y usa cada clave con un solo algoritmo.',
  },
  'wrong-issuer': {
    what: 'iss nombra a un emisor en el que esta API no confía: https://other.example en lugar de https://auth.example. Incluso con una buena firma la respuesta es 401 con error="invalid_token".',
    console: 'fetch() se resuelve: response.status es 401, response.ok es false.',
    rule: 'RFC 8725, sección 3.8; RFC 7519, sección 4.1.1',
    fix: 'En la página: inicia sesión en el emisor en el que confía la API. En el servidor: acepta solo emisores de una lista, cada uno con sus propias claves.',
  },
  'wrong-audience': {
    what: 'aud nombra a otro servicio, https://other.example en lugar de https://api.example. Una API que no está nombrada ahí tiene que rechazar el token: 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. 403 sería para un token que aquí es válido.',
    rule: 'RFC 7519, sección 4.1.3; RFC 8725, sección 3.9',
    fix: 'En la página: pide al emisor un token para https://api.example. En el servidor: comprueba siempre aud.',
  },
  'not-yet-valid': {
    what: 'nbf, “not before” (no antes de), está en el futuro, por ejemplo dentro de diez minutos. Hasta entonces el token no se debe aceptar: 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. El mismo token funcionará más tarde.',
    rule: 'RFC 7519, sección 4.1.5',
    fix: 'En los servidores: ajusta por NTP los relojes del emisor y de la API, y admite un margen de unos segundos. En la página: no uses el token antes de su hora.',
  },
  'expired-token': {
    what: 'La hora actual ya no es anterior a exp: el token ha caducado, por ejemplo hace cinco minutos. Su firma sigue siendo buena, pero la respuesta es 401 con error="invalid_token".',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. WWW-Authenticate dice error_description="The access token expired".',
    rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
    fix: 'En la página: pide un token nuevo, y repite la petición una vez. En el emisor: exp va en segundos desde 1970, no en milisegundos.',
  },
  'revoked-token': {
    what: 'El token es auténtico y no ha caducado, pero fue revocado, por ejemplo cuando el usuario cerró sesión en todas partes. La API encuentra su jti en la lista de tokens revocados: 401.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. WWW-Authenticate dice error="invalid_token", como para un token caducado.',
    rule: 'RFC 6750, sección 3.1',
    fix: 'En la página: inicia sesión otra vez. En el servidor: una firma no se puede retirar, así que lleva una lista así, y deja vivir los tokens solo unos minutos.',
  },
  'duplicate-token': {
    what: 'La petición lleva su token dos veces, en la cabecera Authorization y como access_token en la query. Solo se permite una manera por petición: 400 con error="invalid_request".',
    console:
      'fetch() se resuelve: response.status es 400, response.ok es false. No es 401, porque es la propia petición la que está mal formada.',
    rule: 'RFC 6750, secciones 2 y 3.1',
    fix: 'En la página: envía el token solo en la cabecera Authorization. Un token en una dirección acaba en logs y en el historial del navegador.',
  },

  // Authenticate: sessions and the login
  'session-missing': {
    what: 'El navegador tiene una cookie de sesión y no la envía, porque el script llama a fetch() sin credentials: "include". La API no sabe quién pregunta: 401.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. Con una redirección a una página HTML de inicio de sesión, fetch() la seguiría y vería 200.',
    rule: 'RFC 9110, secciones 15.5.2 y 11.6.1',
    fix: 'En la página: pon credentials: "include", o inicia sesión otra vez si la cookie ya no está. En el servidor: en una API responde 401, no una redirección.',
  },
  'session-expired': {
    what: 'La cookie ha venido y su sesión está en la tabla, pero caducó, por ejemplo hace un minuto: 401. El navegador no lo sabe; envía la cookie hasta que le digan que la borre.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. La página debería llevar a su usuario al inicio de sesión.',
    rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 7.3.2',
    fix: 'En la página: inicia sesión otra vez. En el servidor: limita cuánto dura una sesión, y alárgala solo mientras se use.',
  },
  'unknown-user': {
    what: 'No hay ninguna cuenta con esta dirección de correo. El estado, el texto y el tiempo son los de una contraseña incorrecta, 401, para que nadie pueda averiguar quién tiene cuenta.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false, exactamente igual que con una contraseña incorrecta.',
    rule: 'OWASP ASVS 5.0, 6.3.8; OWASP Authentication Cheat Sheet',
    fix: 'El usuario: que revise la dirección. En el servidor: calcula un hash también para usuarios desconocidos, y nunca respondas 404.',
  },
  'wrong-password': {
    what: 'El hash de la contraseña tecleada difiere del guardado: 401. La respuesta no dice si el error estaba en la dirección o en la contraseña.',
    console:
      'fetch() se resuelve: response.status es 401, response.ok es false. Una página debería decir: la dirección de correo o la contraseña son incorrectas.',
    rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 6.3.8',
    fix: 'El usuario: que la teclee otra vez, o que ponga una contraseña nueva. En el servidor: limita el número de intentos.',
  },
  'too-many-logins': {
    what: 'Alguien ha probado demasiadas contraseñas en poco tiempo, así que la API deja de compararlas: 429 Too Many Requests con Retry-After. Hasta la contraseña correcta tiene que esperar.',
    console:
      'fetch() se resuelve: response.status es 429, response.ok es false. El script solo puede leer Retry-After si está expuesta.',
    rule: 'OWASP ASVS 5.0, 6.3.1; RFC 6585, sección 4',
    fix: 'El usuario: que espere lo que diga Retry-After. En el servidor: frena los intentos, pero nunca bloquees una cuenta para siempre, o cualquiera podría dejar fuera a cualquiera.',
  },
} as const
