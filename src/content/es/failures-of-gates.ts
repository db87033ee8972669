/** What can fail at the gates, but for who is asking. */
export const failuresOfGates = {
  // CORS
  'origin-not-allowed': {
    what: 'La API no permite el origen https://app.example, así que su respuesta al preflight no trae Access-Control-Allow-Origin. La petición en sí nunca se envía, y la página recibe un TypeError.',
    console:
      "Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'En el servidor: permite https://app.example, y responde con exactamente este origen y Vary: Origin. Nada en la página puede repararlo.',
  },
  'auth-before-cors': {
    what: 'El filtro que pide un token está antes de CORS. Un preflight nunca lleva token, así que se le responde 401, y el navegador no envía la petición en sí.',
    console:
      "TypeError: Failed to fetch. La consola dice: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'En el servidor: pon CORS antes de la autenticación, para que responda al preflight. La página no puede añadir un token a un preflight.',
  },
  'method-not-allowed-by-cors': {
    what: 'La página quiere enviar PATCH, pero la respuesta al preflight no lo tiene en Access-Control-Allow-Methods. El navegador no envía la petición en sí.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books/3/price' from origin 'https://app.example' has been blocked by CORS policy: Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'En el servidor: añade el método a Access-Control-Allow-Methods. La cabecera Allow no sirve, porque CORS nunca la mira.',
  },
  'header-not-allowed': {
    what: 'La página envía una cabecera que necesita permiso, por ejemplo Authorization, pero la respuesta al preflight no la tiene en Access-Control-Allow-Headers. La petición en sí no se envía.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.",
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    fix: 'En el servidor: añade el nombre a Access-Control-Allow-Headers. Authorization hay que nombrarla expresamente, porque el comodín * nunca la incluye.',
  },
  'wildcard-with-credentials': {
    what: 'La página envía cookies, con credentials: "include", y la respuesta dice Access-Control-Allow-Origin: *. Con credenciales, * no es un comodín, así que el navegador oculta la respuesta a la página.',
    console:
      "TypeError: Failed to fetch. La consola dice: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    rule: 'WHATWG Fetch, CORS check; WHATWG Fetch, CORS protocol and credentials',
    fix: 'En el servidor: responde con el origen exacto, Access-Control-Allow-Credentials: true y Vary: Origin. En la página: quita las credenciales donde no haga falta ninguna cookie.',
  },
  'simple-request-blocked': {
    what: 'Un GET, o un POST con contenido de formulario o de texto, se envía sin preflight. El servidor lo ejecuta; solo después el navegador no encuentra permiso y oculta la respuesta a la página.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS check',
    fix: 'En el servidor: permite el origen si puede leer. Para que páginas ajenas no cambien datos, comprueba un token CSRF o acepta solo JSON; CORS por sí solo no lo impide.',
  },
  'errors-without-cors': {
    what: 'El servidor responde con un error, por ejemplo 500, escrito fuera de la capa CORS: falta Access-Control-Allow-Origin. El navegador oculta a la página la respuesta entera, incluso su estado.',
    console:
      "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    rule: 'WHATWG Fetch, CORS check',
    fix: 'En el servidor: envuelve con CORS todo lo que pueda responder, para que 401, 429 y 500 reciban sus cabeceras igual que 200.',
  },
  'header-not-exposed': {
    what: 'La respuesta trae una cabecera que el script quiere, por ejemplo Retry-After: 15, pero Access-Control-Expose-Headers no la nombra. El script puede leer el resto de la respuesta, pero no esto.',
    console:
      'fetch() se resuelve, pero response.headers.get("Retry-After") es null. No hay error, y DevTools sigue mostrando la cabecera.',
    rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    fix: 'En el servidor: nombra la cabecera en Access-Control-Expose-Headers. Sin eso un script solo puede leer siete cabeceras, entre ellas Content-Type y Cache-Control.',
  },

  // Rate limit
  'quota-exceeded': {
    what: 'Este cliente ha gastado su cuota, por ejemplo 4 peticiones en 60 segundos: 429 Too Many Requests. Retry-After dice cuánto hay que esperar.',
    console:
      'fetch() se resuelve: response.status es 429, response.ok es false. El script solo puede leer Retry-After y RateLimit si están expuestas.',
    rule: 'RFC 6585, sección 4; draft-ietf-httpapi-ratelimit-headers-11',
    fix: 'En la página: espera lo que diga Retry-After, envía menos peticiones, y nunca reintentes en bucle sin una pausa.',
  },

  // Authorize
  'missing-scope': {
    what: 'El token es válido, pero no se emitió para esto, por ejemplo porque le falta orders:write. La respuesta es 403 Forbidden con error="insufficient_scope" y scope="orders:write".',
    console:
      'fetch() se resuelve: response.status es 403, response.ok es false. Con 401 la página pediría una y otra vez un token igual.',
    rule: 'RFC 6750, sección 3.1',
    fix: 'En la página: pide al emisor un token con este scope; quizá el usuario tenga que dar su consentimiento.',
  },
  'not-an-admin': {
    what: 'Solo los administradores pueden hacer esto, por ejemplo cambiar un precio, y este usuario es un comprador. La API sabe quién pregunta, y la respuesta es no: 403 Forbidden.',
    console:
      'fetch() se resuelve: response.status es 403, response.ok es false. Iniciar sesión otra vez como el mismo usuario no cambia nada.',
    rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.1',
    fix: 'Alguien con derecho a ello tiene que dar el rol al usuario. En la página: esconde lo que el rol no puede hacer, pero confía solo en la comprobación del servidor.',
  },
  'someone-elses-order': {
    what: 'El token es válido y el pedido existe, pero es de otro comprador. La API responde 404, como para un pedido que no existe, para que nadie encuentre pedidos probando números.',
    console:
      'fetch() se resuelve: response.status es 404, response.ok es false, con el mismo cuerpo que para un pedido que no existe.',
    rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.2',
    fix: 'En el servidor: compara el propietario de la fila con el usuario del token, en cada ruta que lea o cambie un pedido.',
  },
  'forbidden-field': {
    what: 'El cuerpo trae un campo que este usuario no puede fijar, por ejemplo role o totalCents. Una API que copie todos los campos a la fila lo guardaría: eso se llama asignación masiva.',
    console:
      'fetch() se resuelve: response.status es 403, response.ok es false. Una API también puede ignorar el campo y responder como siempre, si lo dice en su documentación.',
    rule: 'OWASP ASVS 5.0, 8.2.3; OWASP Mass Assignment Cheat Sheet',
    fix: 'En el servidor: enumera los campos que puede escribir cada rol, y no tomes ningún otro del cuerpo.',
  },
  'csrf-missing': {
    what: 'La sesión es una cookie, que un navegador puede enviar aunque la petición la haga una página ajena. Por eso la API quiere un token CSRF que solo conoce su propia página. Falta: 403.',
    console:
      'fetch() se resuelve: response.status es 403, response.ok es false. 401 sería incorrecto, porque la sesión es válida.',
    rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110, sección 15.5.4',
    fix: 'En la página: envía el token que le dio la API, por ejemplo en X-CSRF-Token. En el servidor: pon también SameSite=Lax si página y API están en un mismo sitio, y no cambies nada con GET.',
  },

  // Body and validation
  'not-json': {
    what: 'Content-Type promete application/json, pero el cuerpo incumple la gramática de JSON, por ejemplo porque falta la última llave: 400 Bad Request.',
    console:
      'fetch() se resuelve: response.status es 400, response.ok es false. 422 sería para un JSON que se puede leer y tiene valores incorrectos.',
    rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
    fix: 'En la página: construye el cuerpo con JSON.stringify() y nunca pegando textos.',
  },
  'wrong-media-type': {
    what: 'El cuerpo llega como text/plain, y esta ruta solo lee JSON: 415 Unsupported Media Type. La API no adivina, aunque el cuerpo parezca JSON.',
    console:
      'fetch() se resuelve: response.status es 415, response.ok es false. La respuesta puede decir Accept: application/json.',
    rule: 'RFC 9110, secciones 15.5.16 y 12.5.1',
    fix: 'En la página: pon Content-Type: application/json. fetch() no lo hace por sí solo: un texto se envía como text/plain;charset=UTF-8.',
  },
  'not-acceptable': {
    what: 'La cabecera Accept solo permite formatos que la API no tiene, por ejemplo text/csv: 406 Not Acceptable. La API también podría ignorar Accept y enviar JSON.',
    console:
      'fetch() se resuelve: response.status es 406, response.ok es false. 415 trataría del formato de lo que se envió.',
    rule: 'RFC 9110, secciones 15.5.7 y 12.5.1',
    fix: 'En la página: pide application/json, o varios formatos por orden de preferencia.',
  },
  'invalid-values': {
    what: 'El cuerpo es JSON, pero sus valores incumplen las reglas de la ruta, por ejemplo quantity 0: 422 Unprocessable Content. 400 también estaría permitido; una API debería ser coherente.',
    console:
      'fetch() se resuelve: response.status es 422, response.ok es false. El cuerpo enumera cada campo incorrecto con un puntero, como #/lines/0/quantity.',
    rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
    fix: 'En la página: comprueba los valores antes de enviar, y marca los campos que enumera la respuesta. El servidor tiene que comprobar en todo caso.',
  },
  'stored-script': {
    what: "Un campo de texto contiene '<script>alert(1)</script>'. Es texto como cualquier otro y se guarda tal cual: 201. Solo se vuelve peligroso donde llega sin escapar al HTML de una página.",
    console:
      'fetch() se resuelve: response.status es 201, response.ok es true. Escapado al mostrarlo, aparece en la página como se tecleó; sin escapar en el HTML de una página, se ejecutaría.',
    rule: 'OWASP ASVS 5.0, 1.2.1; OWASP Cross Site Scripting Prevention Cheat Sheet',
    fix: 'En la página: escapa al mostrar, por ejemplo poniendo textContent y no innerHTML. En el servidor: no rechaces esos caracteres, porque un texto honrado puede contenerlos.',
  },

  // The order of the layers
  'validate-before-authorize': {
    what: 'La validación va antes que la autorización. Un usuario que no puede usar la ruta se entera primero de qué campos quiere: 422 con una lista de ellos en lugar de 403.',
    console:
      'fetch() se resuelve: response.status es 422 mientras el cuerpo no sea válido y 403 cuando lo es; response.ok es false en los dos casos.',
    rule: '',
    fix: 'En el servidor: primero autentica y autoriza, y solo después analiza y valida el cuerpo. Además ahorra trabajo con peticiones que se rechazan de todos modos.',
  },
  'logging-last': {
    what: 'El log está detrás de los demás filtros y solo ve lo que dejan pasar. Una petición que rechazan con 401, 403 o 429 no deja ninguna línea en el log.',
    console:
      'response.status y response.ok quedan como están. Como mucho falta X-Request-Id en lo que rechazan los demás filtros, porque la añade el log.',
    rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
    fix: 'En el servidor: pon el log el primero. Entonces envuelve a todos los demás filtros: ve cada petición el primero y cada respuesta el último.',
  },
} as const
