/**
 * What each fault is, what it looks like in the browser, the rule behind it ('' where no published
 * one applies) and how it is fixed: one to three sentences of at most 260 characters each.
 * Texts in the words of Chrome are quoted exactly; another browser may word them differently.
 */
export const failures = {
  // The page and the browser, before anything is sent
  offline: {
    what: 'El dispositivo no tiene conexión de red, así que no sale nada de él: ni consulta DNS, ni paquete, ni petición HTTP.',
    console:
      'TypeError: Failed to fetch. La consola añade net::ERR_INTERNET_DISCONNECTED; no hay respuesta y, por tanto, tampoco estado.',
    rule: 'WHATWG Fetch, HTTP-network fetch',
    fix: 'En la página: captura la promesa rechazada, di que el dispositivo está sin conexión, e inténtalo otra vez cuando vuelva. Ningún servidor puede reparar esto.',
  },
  'script-timeout': {
    what: 'El script dio a la petición un tiempo, por ejemplo AbortSignal.timeout(2000), y desistió antes de que llegara una respuesta. El servidor aún puede llegar hasta el final y confirmar.',
    console:
      'fetch() se rechaza con un TimeoutError, que es una DOMException, no un TypeError. No hay estado: 408 y 504 los envían los servidores, y aquí nadie envió nada.',
    rule: 'WHATWG Fetch, fetch method',
    fix: 'En la página: da más tiempo, y repite un pedido solo con la misma Idempotency-Key. En el servidor: responde más rápido.',
  },
  'forbidden-header': {
    what: 'El script fija una cabecera que pertenece al navegador, por ejemplo Cookie, Host, Origin o Content-Length. El navegador descarta el valor del script y envía la petición sin él.',
    console:
      'Nada: ni error, ni aviso, y fetch() sigue adelante. Solo las cabeceras de la petición en DevTools muestran que el valor del script nunca se envió.',
    rule: 'WHATWG Fetch, forbidden request-header',
    fix: 'En la página: quita la cabecera. Para las cookies usa credentials: "include"; para tus propios datos usa otro nombre de cabecera, que la API tendrá que permitir en CORS.',
  },
  'cut-off-response': {
    what: 'La conexión se corta a mitad del cuerpo: Content-Length promete 246 bytes, y solo llegan 123. El estado y las cabeceras llegaron antes.',
    console:
      'fetch() ya se ha resuelto: response.status es 200, response.ok es true. Después response.json() se rechaza con un TypeError, porque el cuerpo está incompleto.',
    rule: 'RFC 9112, sección 8; WHATWG Fetch, HTTP-network fetch',
    fix: 'En la página: pon response.json() en el mismo try que fetch(). Un GET se puede repetir sin más, un pedido solo con la misma Idempotency-Key.',
  },

  // The network: DNS, TCP, TLS
  'dns-not-found': {
    what: 'DNS responde NXDOMAIN: el nombre api.example no existe. Sin dirección IP no hay conexión ni petición HTTP.',
    console:
      'TypeError: Failed to fetch. La consola añade net::ERR_NAME_NOT_RESOLVED; para un 404 haría falta un servidor que respondiera.',
    rule: 'RFC 1035, sección 4.1.1; WHATWG Fetch, obtain a connection',
    fix: 'Corrige el nombre del host en la página, o añade a la zona DNS el registro que falta. Los resolvers pueden recordar un tiempo la respuesta antigua.',
  },
  'connection-refused': {
    what: 'Se llegó a la máquina, pero ningún programa escucha en el puerto: responde enseguida al SYN de TCP con RST. Nunca se envía una petición HTTP.',
    console:
      'TypeError: Failed to fetch. La consola añade net::ERR_CONNECTION_REFUSED; no hay estado, porque nadie escribió una respuesta.',
    rule: 'RFC 9293, sección 3.5.2',
    fix: 'En el servidor: arranca el programa, y comprueba que escucha en la dirección y el puerto correctos.',
  },
  'connection-timeout': {
    what: 'El SYN de TCP no recibe ninguna respuesta, por ejemplo porque un firewall lo descarta. Se repite con pausas cada vez mayores, hasta que el navegador o el sistema operativo desisten.',
    console:
      'Tras una larga espera, TypeError: Failed to fetch, y net::ERR_CONNECTION_TIMED_OUT en la consola. No hay 504: solo podría enviarlo un gateway que estuviera vivo.',
    rule: 'RFC 9293, sección 3.8.3',
    fix: 'En la red: corrige la dirección, el camino o el firewall. En la página: pon un límite más corto con AbortSignal.timeout().',
  },
  'certificate-expired': {
    what: 'El certificado de api.example solo valía hasta una fecha que ya pasó. El navegador lo nota en el handshake TLS, lo corta con una alerta y nunca envía la petición HTTP.',
    console:
      'TypeError: Failed to fetch. La consola añade net::ERR_CERT_DATE_INVALID; no hay estado, porque quien rechazó fue el navegador y no el servidor.',
    rule: 'RFC 5280, sección 4.1.2.5; RFC 8446, sección 6.2',
    fix: 'En el servidor: renueva el certificado, mejor de forma automática y mucho antes de que caduque. Si solo se queja un dispositivo, su reloj va mal.',
  },
  'certificate-wrong-name': {
    what: 'El certificado es válido, pero para otro nombre: contiene www.example, y la página pidió api.example. El navegador corta el handshake TLS y no envía ninguna petición HTTP.',
    console:
      'TypeError: Failed to fetch. La consola añade net::ERR_CERT_COMMON_NAME_INVALID; el script no ve ni el certificado ni el motivo.',
    rule: 'RFC 9110, sección 4.3.4; RFC 8446, sección 6.2',
    fix: 'En el servidor: usa un certificado que tenga api.example en subjectAltName. En la página: usa un nombre de host que esté en el certificado.',
  },
  'connection-reset': {
    what: 'La petición se envió, y la conexión se cortó (RST) antes del primer byte de una respuesta. Nadie de este lado sabe si el servidor ha procesado la petición.',
    console:
      'TypeError: Failed to fetch. La consola añade net::ERR_CONNECTION_RESET; el script no puede distinguirlo de cualquier otro error de red.',
    rule: 'RFC 9110, sección 9.2.2; RFC 9112, sección 9.3.1',
    fix: 'En la página: repite GET, PUT y DELETE, que son idempotentes, pero un POST solo con una Idempotency-Key. En el servidor: averigua qué cierra la conexión.',
  },

  // The gateway
  'upstream-refused': {
    what: 'El gateway está vivo, pero la API que hay detrás rechazó la conexión. El gateway responde en su lugar: 502 Bad Gateway, Proxy-Status: gateway; error=connection_refused.',
    console:
      'fetch() se resuelve, response.status es 502 y response.ok es false, si el gateway añade las cabeceras CORS. Sin ellas la página solo recibe TypeError: Failed to fetch.',
    rule: 'RFC 9110, sección 15.6.3; RFC 9209, sección 2.3',
    fix: 'Detrás del gateway: arranca la API, o corrige su dirección en la configuración del gateway. En el gateway: añade cabeceras CORS a sus propios errores.',
  },
  'upstream-slow': {
    what: 'El gateway pasó la petición y no recibió respuesta a tiempo: 504 Gateway Timeout. La API aún puede terminar su trabajo, así que el pedido puede existir.',
    console:
      'fetch() se resuelve, response.status es 504 y response.ok es false, si el gateway añade las cabeceras CORS. Sin ellas la página solo recibe TypeError: Failed to fetch.',
    rule: 'RFC 9110, sección 15.6.5; RFC 9209, sección 2.3',
    fix: 'En la API: encuentra el paso lento y ponle un límite más corto que el del gateway. En la página: repite un pedido solo con la misma Idempotency-Key.',
  },
  'none-healthy': {
    what: 'Ningún servidor de detrás del gateway supera las comprobaciones de salud, así que no hay a quién pasar la petición: 503 Service Unavailable. La API nunca ve la petición.',
    console:
      'fetch() se resuelve, response.status es 503 y response.ok es false, si el gateway añade las cabeceras CORS. El script solo puede leer Retry-After si está expuesta.',
    rule: 'RFC 9110, secciones 15.6.4 y 10.2.3; RFC 9209, sección 2.3',
    fix: 'Detrás del gateway: repara los servidores o arranca más. En la página: espera lo que diga Retry-After y luego inténtalo otra vez.',
  },

  // The server’s parser
  'no-host': {
    what: 'La petición HTTP/1.1 no trae cabecera Host, así que no dice a qué sitio se refiere. El servidor tiene que responder 400 Bad Request, antes de buscar una ruta.',
    console:
      'fetch() se resuelve: response.status es 400, response.ok es false. Un navegador siempre dice a qué host se refiere, así que algo por el camino ha perdido la cabecera.',
    rule: 'RFC 9112, sección 3.2; RFC 9110, sección 7.2',
    fix: 'En el cliente o proxy que escribe la petición: envía Host: api.example exactamente una vez. En el servidor: no adivines un sitio por defecto.',
  },
  'differing-lengths': {
    what: 'La petición trae dos valores distintos de Content-Length, por ejemplo 63 y 0, así que nadie puede decir dónde acaba su cuerpo. El servidor tiene que responder 400 y cerrar la conexión.',
    console:
      'fetch() se resuelve: response.status es 400, response.ok es false. Ningún script puede causar esto, porque es el navegador quien pone Content-Length.',
    rule: 'RFC 9112, sección 6.3',
    fix: 'En el cliente o proxy que escribe la petición: envía un solo Content-Length, los bytes del cuerpo. En el servidor: nunca elijas uno de los dos, porque en eso se basa el “request smuggling”.',
  },
  'unknown-method': {
    what: 'El servidor no implementa este método, por ejemplo FROBNICATE, para ningún recurso: 501 Not Implemented. 405 es para un método que conoce pero que aquí no permite.',
    console:
      'fetch() se resuelve: response.status es 501, response.ok es false. Si el preflight no permite el método, la página solo recibe TypeError: Failed to fetch.',
    rule: 'RFC 9110, secciones 9.1 y 15.6.2',
    fix: 'En la página: usa un método que la API documente, y escríbelo en mayúsculas: patch no es PATCH.',
  },
  'body-too-large': {
    what: 'El cuerpo es mayor de lo que acepta el servidor, por ejemplo 2248 bytes donde el límite son 2000: 413 Content Too Large. La respuesta dice el límite; un servidor también puede cerrar la conexión sin leer el resto.',
    console:
      'fetch() se resuelve: response.status es 413, response.ok es false. Si el servidor cierra mientras aún se sube, fetch() puede rechazarse: TypeError: Failed to fetch.',
    rule: 'RFC 9110, sección 15.5.14',
    fix: 'En la página: envía menos, o repártelo en varias peticiones. En el servidor: sube el límite solo en las rutas que lo necesiten.',
  },

  // The router
  'unknown-route': {
    what: 'El servidor no tiene ninguna ruta para este path, por ejemplo /order/42 en lugar de /orders/42: 404 Not Found. Al propio servidor se llegó, y funciona.',
    console:
      'fetch() se resuelve: response.status es 404, response.ok es false. No se rechaza, porque un 404 es una respuesta completa.',
    rule: 'RFC 9110, sección 15.5.5',
    fix: 'En la página: corrige el path. En el servidor: responde a los paths desconocidos con 404, nunca con 200 y una página de error.',
  },
  'wrong-method': {
    what: 'El path existe, pero no con este método, por ejemplo DELETE /orders/42: 405 Method Not Allowed. La respuesta debe llevar una cabecera Allow, aquí Allow: GET, HEAD, OPTIONS.',
    console:
      'fetch() se resuelve: response.status es 405, response.ok es false. El script solo puede leer Allow si Access-Control-Expose-Headers la nombra.',
    rule: 'RFC 9110, secciones 15.5.6 y 10.2.1',
    fix: 'En la página: usa un método que esté en Allow. En el servidor: si el método debería funcionar, añade una ruta para él.',
  },
  'trailing-slash': {
    what: 'Al path le sobra una barra: /orders/ en lugar de /orders. El servidor responde 308 Permanent Redirect con Location: /orders, y el navegador repite allí el mismo método y cuerpo.',
    console:
      'fetch() la sigue por sí solo y se resuelve con la segunda respuesta; response.redirected es true. Un preflight redirigido falla: Redirect is not allowed for a preflight request.',
    rule: 'RFC 9110, sección 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
    fix: 'En la página: escribe el path exactamente como lo documenta la API. En el servidor: redirige con 308, porque con 301 y 302 los navegadores convierten POST en GET.',
  },

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

  // Business logic
  'joined-sql': {
    what: "El handler pega la entrada dentro del texto SQL, de modo que ' OR 1=1 -- pasa a ser parte de la sentencia. PostgreSQL la ejecuta y devuelve también las filas de otras personas.",
    console:
      'Nada parece ir mal: response.status es 200 y response.ok es true, pero el cuerpo trae filas que este usuario no debe ver.',
    rule: 'OWASP ASVS 5.0, 1.2.4; OWASP SQL Injection Prevention Cheat Sheet',
    fix: 'En el servidor: deja fijo el texto SQL, con marcadores como $1, y envía los valores a su lado. Entonces la entrada es solo un dato, y no encuentra filas.',
  },
  'order-missing': {
    what: 'La consulta se ejecutó sin error y no encontró ninguna fila: no hay pedido 999. La lógica de negocio lo convierte en 404 Not Found.',
    console:
      'fetch() se resuelve: response.status es 404, response.ok es false. 200 con null afirmaría que ese pedido existe.',
    rule: 'RFC 9110, sección 15.5.5',
    fix: 'En la página: comprueba el número, y di que no se encontró el pedido. En el servidor: nunca tomes “cero filas” por un éxito.',
  },
  'out-of-stock': {
    what: 'La petición es válida, pero la tienda tiene muy pocos ejemplares en este momento, por ejemplo 0 cuando se pide 1: 409 Conflict. No se escribe ningún pedido.',
    console:
      'fetch() se resuelve: response.status es 409, response.ok es false. El cuerpo dice qué está en conflicto, para que la página pueda explicarlo.',
    rule: 'RFC 9110, sección 15.5.10',
    fix: 'En la página: ofrece una cantidad menor, o espera; la misma petición puede funcionar mañana.',
  },
  'order-shipped': {
    what: 'Hay que cancelar el pedido, pero ya se ha enviado, y su estado ya no lo permite: 409 Conflict.',
    console:
      'fetch() se resuelve: response.status es 409, response.ok es false. La misma petición habría funcionado antes.',
    rule: 'RFC 9110, sección 15.5.10',
    fix: 'En la página: carga otra vez el pedido y muestra su estado. En el servidor: comprueba el estado dentro de la transacción, con la fila bloqueada.',
  },
  'lost-update': {
    what: 'Dos personas han leído la versión "v1", y una ha guardado después un cambio. El If-Match: "v1" de la otra ya no encaja: 412 Precondition Failed, y el primer cambio no se pierde.',
    console:
      'fetch() se resuelve: response.status es 412, response.ok es false. Sin If-Match el segundo cambio habría sobrescrito el primero sin que se notara.',
    rule: 'RFC 9110, secciones 13.1.1 y 15.5.13',
    fix: 'En la página: lee la versión actual, muestra qué ha cambiado, y envía otra vez la edición con el nuevo ETag.',
  },
  'not-modified': {
    what: 'El cliente tiene una copia y pregunta con If-None-Match: "v1" si sigue siendo la actual. Lo es: 304 Not Modified, sin cuerpo.',
    console:
      'Si preguntó la caché del navegador, el script ve 200 con el cuerpo guardado. Si el propio script puso If-None-Match, response.status es 304, response.ok es false, y el cuerpo está vacío.',
    rule: 'RFC 9110, secciones 13.1.2 y 15.4.5',
    fix: 'No hay nada roto: el cliente usa su copia. En el servidor: repite ETag, Cache-Control y Vary en el 304.',
  },
  'no-key': {
    what: 'Esta ruta hace un pedido y exige una Idempotency-Key, para que una repetición no cause daño. La petición no trae ninguna: 400 Bad Request.',
    console:
      'fetch() se resuelve: response.status es 400, response.ok es false. 428 trata de condiciones previas como If-Match.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'En la página: crea una clave por pedido, por ejemplo con crypto.randomUUID(), y envíala en cada intento.',
  },
  'key-reused': {
    what: 'Esta Idempotency-Key es de otro pedido: la clave es la misma, el cuerpo no. La API no puede saber a cuál de los dos se refiere: 422 Unprocessable Content.',
    console: 'fetch() se resuelve: response.status es 422, response.ok es false.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'En la página: usa una clave nueva para cada pedido nuevo, y la antigua solo para repetir exactamente la misma petición.',
  },
  'key-in-use': {
    what: 'Una petición con esta Idempotency-Key aún está en curso. Una segunda a la vez podría cobrar dos veces, así que se rechaza: 409 Conflict.',
    console:
      'fetch() se resuelve: response.status es 409, response.ok es false. No dice nada de cómo terminará la primera petición.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'En la página: espera un momento y repite con la misma clave; entonces vuelve la respuesta de la primera petición.',
  },
  'replayed-order': {
    what: 'La misma petición llega otra vez con la misma Idempotency-Key, y la primera ha terminado. La API envía otra vez la respuesta guardada y no hace un segundo pedido.',
    console:
      'fetch() se resuelve: response.status es 201, response.ok es true, con el número del primer pedido.',
    rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'No hay nada roto: para esto está la clave. En la página: crea una clave nueva solo para un pedido nuevo.',
  },

  // The payment provider
  'card-declined': {
    what: 'El proveedor de pago entendió la petición, pero el banco rechazó la tarjeta, por ejemplo por falta de fondos. La tienda responde 402 Payment Required y no conserva ningún pedido.',
    console:
      'fetch() se resuelve: response.status es 402, response.ok es false. La RFC 9110 solo reserva el 402; las API de pago lo usan de esta manera.',
    rule: 'RFC 9110, sección 15.5.3',
    fix: 'El usuario: que pague con otra tarjeta. En el servidor: deshaz el pedido, y di en la respuesta que se rechazó la tarjeta.',
  },
  'payment-error': {
    what: 'El proveedor de pago responde con un error propio, 500. La tienda necesitaba de él una buena respuesta y no la recibió: 502 Bad Gateway.',
    console:
      'fetch() se resuelve: response.status es 502, response.ok es false. El estado del propio proveedor solo está en el log de la tienda.',
    rule: 'RFC 9110, sección 15.6.3',
    fix: 'En el servidor: deshaz, e inténtalo otra vez con la misma Idempotency-Key, porque el proveedor puede haber cobrado igualmente. En la página: inténtalo más tarde.',
  },
  'payment-timeout': {
    what: 'El proveedor de pago no respondió a tiempo: 504 Gateway Timeout. No se sabe si se cobró a la tarjeta.',
    console:
      'fetch() se resuelve: response.status es 504, response.ok es false. Esto no significa que no se haya cobrado nada.',
    rule: 'RFC 9110, secciones 15.6.5 y 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'En el servidor: pregunta otra vez con la misma Idempotency-Key, que cobra una vez como mucho, o consulta el pago. En la página: conserva la clave cuando el usuario lo intente otra vez.',
  },
  'payment-busy': {
    what: 'El proveedor de pago responde a la tienda con 429, porque envía demasiadas peticiones. La página no ha hecho nada mal, así que recibe 503 Service Unavailable con Retry-After.',
    console:
      'fetch() se resuelve: response.status es 503, response.ok es false. Un 429 pasado tal cual culparía al cliente equivocado.',
    rule: 'RFC 9110, sección 15.6.4; RFC 6585, sección 4',
    fix: 'En el servidor: respeta el Retry-After del proveedor, y envíale menos peticiones a la vez. En la página: inténtalo otra vez tras Retry-After.',
  },
  'payment-key-wrong': {
    what: 'El proveedor de pago rechaza con 401 la clave de la propia tienda. Es un error de la configuración de la tienda, así que la página recibe 500 Internal Server Error.',
    console:
      'fetch() se resuelve: response.status es 500, response.ok es false. Un 401 pasado tal cual haría que la página cerrara la sesión del usuario.',
    rule: 'RFC 9110, sección 15.6.1',
    fix: 'En el servidor: corrige la clave para el proveedor, y da la alarma, porque no se puede pagar ningún pedido. El usuario no puede hacer nada.',
  },
  'breaker-open': {
    what: 'Las últimas llamadas al proveedor de pago fallaron todas, así que el cortacircuitos de la tienda está abierto: durante un rato no llama y responde enseguida 503, con Retry-After.',
    console:
      'fetch() se resuelve: response.status es 503, response.ok es false, tras unos milisegundos en lugar de una larga espera.',
    rule: 'RFC 9110, secciones 15.6.4 y 10.2.3',
    fix: 'El cortacircuitos se cierra otra vez por sí solo cuando una llamada de prueba sale bien. En la página: inténtalo otra vez tras Retry-After.',
  },

  // The database
  'unique-violation': {
    what: 'Ya existe un valor que debe ser único, y PostgreSQL rechaza la fila: 23505, duplicate key value violates unique constraint "users_email_key". La API responde 409 Conflict.',
    console:
      'fetch() se resuelve: response.status es 409, response.ok es false. El texto del propio PostgreSQL se queda en el log.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.10',
    fix: 'El usuario: que elija otro valor. En el servidor: traduce 23505 a 409; mirar primero e insertar después no es remedio, porque dos peticiones pueden hacerlo a la vez.',
  },
  'foreign-key': {
    what: 'El token es válido, pero su usuario se ha borrado, así que el pedido nuevo no es de nadie. PostgreSQL informa de 23503: Key (user_id)=(1) is not present in table "users". La API responde 422 Unprocessable Content.',
    console:
      'fetch() se resuelve: response.status es 422, response.ok es false. El nombre de la restricción, orders_user_id_fkey, se queda en el log.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.21',
    fix: 'En el servidor: revoca los tokens de un usuario que se borra, y conserva la clave foránea por si algo se escapa. En la página: inicia sesión con una cuenta que exista.',
  },
  'still-referenced': {
    what: 'Hay que borrar la fila, pero otras se refieren a ella. PostgreSQL informa de 23503: Key (id)=(10) is still referenced from table "order_lines". La API responde 409 Conflict.',
    console:
      'fetch() se resuelve: response.status es 409, response.ok es false. 403 sería incorrecto, porque el usuario tiene derecho a borrar.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.10',
    fix: 'En el servidor: quita primero las referencias, o marca la fila como retirada en lugar de borrarla.',
  },
  'check-violation': {
    what: 'Un valor incumple una regla de la tabla: 23514, new row for relation "books" violates check constraint "books_stock_check". La API responde 422 Unprocessable Content.',
    console:
      'fetch() se resuelve: response.status es 422, response.ok es false. El nombre de la restricción se queda en el log.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.21',
    fix: 'En la página: envía un valor dentro de los límites. En el servidor: comprueba la misma regla en la validación, que puede nombrar el campo; la restricción es la última línea de defensa.',
  },
  'bad-text': {
    what: 'A PostgreSQL llegó un texto que su tipo no puede leer: 22P02, invalid input syntax for type integer: "forty-two". La API responde 400 Bad Request.',
    console:
      'fetch() se resuelve: response.status es 400, response.ok es false. 500 culparía al servidor de un error del cliente.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.1',
    fix: 'En el servidor: comprueba la forma de cada valor en la validación, antes de que lo vea la base de datos. En la página: envía un número.',
  },
  'serialization-failure': {
    what: 'Dos transacciones cambiaron las mismas filas, y PostgreSQL dejó pasar solo una: 40001, could not serialize access due to concurrent update. La API repite la transacción entera.',
    console:
      'Si la repetición sale bien, la página no nota nada: response.status es 201. Si fallan todos los intentos, es 503, y response.ok es false.',
    rule: 'manual de PostgreSQL, sección 13.5; RFC 9110, sección 15.6.4',
    fix: 'En el servidor: repite la transacción desde BEGIN, unas pocas veces y con pausas cada vez mayores; después responde 503 con Retry-After.',
  },
  'conflict-persists': {
    what: 'Otra transacción se cruza en cada intento: 40001, tres veces seguidas. La API ha repetido la transacción entera y ahora se rinde: 503 Service Unavailable con Retry-After.',
    console:
      'fetch() se resuelve: response.status es 503, response.ok es false. 409 diría que este pedido contradice a la tienda; solo llegó en mal momento.',
    rule: 'manual de PostgreSQL, sección 13.5; RFC 9110, sección 15.6.4',
    fix: 'En la página: espera lo que diga Retry-After, y envía el pedido otra vez con la misma Idempotency-Key. En el servidor: haz cortas las transacciones; esta sigue abierta incluso mientras se pregunta al proveedor de pago.',
  },
  'statement-timeout': {
    what: 'Una sentencia duró más que el límite que tenía puesto: 57014, canceling statement due to statement timeout. La API responde 503 Service Unavailable.',
    console:
      'fetch() se resuelve: response.status es 503, response.ok es false. 408 significaría que el cliente fue demasiado lento.',
    rule: 'manual de PostgreSQL, sección 19.11; RFC 9110, sección 15.6.4',
    fix: 'En el servidor: lee el plan de la consulta con EXPLAIN, añade el índice que falta, o encuentra qué tiene el bloqueo. Un límite más largo solo esconde la causa.',
  },
  'no-connection': {
    what: 'La API no puede llegar a su base de datos: 08001, la conexión con db.example se rechaza. Responde 503 Service Unavailable con Retry-After.',
    console:
      'fetch() se resuelve: response.status es 503, response.ok es false. 503 dice que se espera que pase; 500 no lo diría.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.6.4',
    fix: 'En el servidor: pon la base de datos otra vez en marcha, y deja que el pool se reconecte solo. Si la conexión se cortó durante COMMIT, mira primero si el pedido existe.',
  },
  'too-many-connections': {
    what: 'Todas las conexiones de PostgreSQL están ocupadas: 53300, sorry, too many clients already. La API responde 503 Service Unavailable con Retry-After.',
    console:
      'fetch() se resuelve: response.status es 503, response.ok es false. 429 sería incorrecto, porque no es este cliente el que envía demasiado.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.6.4',
    fix: 'En el servidor: comparte unas pocas conexiones en un pool, y devuelve cada una después de usarla. Sube max_connections solo hasta donde permita la memoria.',
  },
  'service-password-wrong': {
    what: 'PostgreSQL rechaza la contraseña de la propia API: 28P01. Es un error de la configuración de la tienda y no tiene nada que ver con el usuario: 500 Internal Server Error.',
    console:
      'fetch() se resuelve: response.status es 500, response.ok es false. 401 mandaría al usuario a iniciar sesión, lo que no puede servir de nada.',
    rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.6.1',
    fix: 'En el servidor: corrige la contraseña en la configuración, y da la alarma. El usuario no puede hacer nada.',
  },

  // Exceptions and the way back
  'thrown-exception': {
    what: 'El handler se encontró con algo para lo que no estaba escrito y lanzó un TypeError que nadie capturó. El gestor de errores responde 500 Internal Server Error con un texto general y el id de la petición.',
    console:
      'fetch() se resuelve: response.status es 500, response.ok es false. La traza de la pila está en el log del servidor y en ningún otro sitio.',
    rule: 'RFC 9110, sección 15.6.1; OWASP Top 10:2025, A10',
    fix: 'En el servidor: encuentra las líneas del log por el id de la petición y repara el código. En la página: muestra el id de la petición, para que el usuario pueda avisar.',
  },
  'html-error': {
    what: 'A un error se responde con la página HTML del propio framework, aunque el cliente espera JSON. El estado 404 es correcto, pero la página no puede leer el cuerpo.',
    console:
      "fetch() se resuelve: response.status es 404, response.ok es false. Después response.json() se rechaza: SyntaxError: Unexpected token ''<'', \"<!DOCTYPE \"... is not valid JSON",
    rule: 'RFC 9457, sección 3; RFC 9110, sección 8.3',
    fix: 'En el servidor: escribe todos los errores como application/problem+json, también los del framework. En la página: mira response.ok y Content-Type antes de analizar.',
  },
  'exception-after-headers': {
    what: 'El servidor ya ha enviado 200 OK y parte del cuerpo cuando llega la excepción. El estado no se puede retirar, así que el servidor solo puede cortar la conexión.',
    console:
      'fetch() ya se ha resuelto: response.status es 200, response.ok es true. Después response.json() se rechaza con un TypeError, porque el cuerpo está incompleto.',
    rule: 'RFC 9112, secciones 6.3 y 8',
    fix: 'En el servidor: acaba lo que pueda fallar antes de enviar el primer byte. En la página: trata un cuerpo incompleto como un fallo, sea cual sea el estado.',
  },
  'answer-lost': {
    what: 'El pedido se confirmó, y después la respuesta se perdió en el camino de vuelta. El pedido existe, pero la página no lo sabe.',
    console:
      'TypeError: Failed to fetch, exactamente como si la petición nunca hubiera llegado. No hay estado.',
    rule: 'RFC 9110, sección 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    fix: 'En la página: repite el pedido con la misma Idempotency-Key. En el servidor: guarda la respuesta junto con la clave, en la misma transacción que el pedido.',
  },
  'logging-fails': {
    what: 'La escritura de la línea del log falla, por ejemplo porque el disco está lleno. El filtro captura su propio error, y la petición sigue adelante.',
    console:
      'Para la página no cambia nada: response.status y response.ok son lo que habrían sido.',
    rule: 'OWASP Logging Cheat Sheet',
    fix: 'En el servidor: captura en el acto los errores del log, y da la alarma de otra manera. Una línea de log perdida no debe costar un pedido.',
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
