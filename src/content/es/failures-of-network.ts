/** What can fail before a gate is reached: page, browser, network, gateway, parser, router. */
export const failuresOfNetwork = {
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
} as const
