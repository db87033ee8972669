/** What many people would answer, continued: the network, the browser and the order of the gates. */
export const wrongAnswersOfBrowser = {
  // Network
  offline: {
    wrong: 'response.status es 0, o 503.',
    why: 'No hay ninguna respuesta que pueda tener un estado. fetch() se rechaza con un TypeError (WHATWG Fetch, fetch method); 503 tendría que enviarlo un servidor.',
  },
  'name-not-found': {
    wrong: '404, porque no se encontró el servidor.',
    why: '404 es la respuesta de un servidor que no tiene ese path (RFC 9110, sección 15.5.5). Aquí ni siquiera hay una dirección IP con la que conectarse, así que fetch() se rechaza con un TypeError.',
  },
  'connection-refused': {
    wrong: '503, porque el servicio no está disponible.',
    why: 'Un estado es parte de una respuesta, y no hay ningún programa que la escriba. El TCP de la máquina responde con RST (RFC 9293, sección 3.5.2), y fetch() se rechaza con un TypeError.',
  },
  'certificate-expired': {
    wrong: 'El servidor rechaza la petición, porque su certificado ya no es válido.',
    why: 'Es el navegador quien comprueba el certificado y corta (RFC 8446, sección 6.2). Aún no ha enviado la petición, así que el servidor no tiene nada que rechazar y no hay estado.',
  },
  'script-timeout': {
    wrong: '408 o 504, porque la petición tardó demasiado.',
    why: '408 lo envía un servidor, 504 un gateway (RFC 9110, secciones 15.5.9 y 15.6.5). Aquí desistió el propio script: fetch() se rechaza con un TimeoutError, y el servidor aún puede terminar.',
  },
  'cut-off-response': {
    wrong: 'fetch() se rechaza, porque la respuesta no llegó entera.',
    why: 'fetch() se resuelve en cuanto están el estado y las cabeceras, aquí con 200. Solo falla la lectura del cuerpo: response.json() se rechaza con un TypeError (RFC 9112, sección 8).',
  },
  'gateway-timeout': {
    wrong: '408, porque tardó demasiado.',
    why: '408 significa que el cliente tardó demasiado en enviar su petición (RFC 9110, sección 15.5.9). Aquí la API fue demasiado lenta para el gateway: 504 (sección 15.6.5), y su trabajo puede estar hecho igualmente.',
  },
  'rate-limited': {
    wrong: '503, porque el servidor recibe demasiadas peticiones.',
    why: '503 significa que el servidor no da abasto en este momento, para nadie (RFC 9110, sección 15.6.4). Aquí un cliente ha gastado su propia cuota: 429 (RFC 6585, sección 4).',
  },

  // Browser rules
  'cors-preflight': {
    wrong:
      'El navegador envía el token con la petición OPTIONS, para que el servidor pueda comprobarlo.',
    why: 'Un preflight nunca lleva cookies ni cabecera Authorization (WHATWG Fetch, CORS-preflight fetch). Solo pregunta si la petición se puede enviar, así que hay que responderlo sin token.',
  },
  'origin-not-allowed': {
    wrong: 'El servidor ha rechazado la petición con un error de CORS, 403.',
    why: 'El servidor solo omitió Access-Control-Allow-Origin; su estado puede ser incluso 204. Es el navegador quien bloquea, y a un programa sin navegador no lo para nadie (WHATWG Fetch, CORS check).',
  },
  'simple-request-blocked': {
    wrong: 'La petición se bloqueó, así que en el servidor no pasó nada.',
    why: 'Una petición sin preflight se envía y se ejecuta. Solo se oculta la respuesta a la página (WHATWG Fetch, CORS check); por eso CORS no defiende contra CSRF.',
  },
  'errors-without-cors': {
    wrong: 'El servidor está caído, porque la página no recibe ningún estado.',
    why: 'El servidor respondió, por ejemplo con 500. Sin Access-Control-Allow-Origin el navegador oculta la respuesta entera, y la página solo ve un TypeError (WHATWG Fetch, CORS check).',
  },

  // The browser and the order of the gates
  'auth-before-cors': {
    wrong: 'La página tiene que enviar su token también con el preflight.',
    why: 'Una página no decide nada del preflight: lo escribe el navegador, y nunca con credenciales (WHATWG Fetch, CORS-preflight fetch). El servidor tiene que responderlo antes de pedir un token.',
  },
  'method-not-allowed-by-cors': {
    wrong: '405, porque el método no está permitido.',
    why: 'La API lo haría, pero nadie se lo pide: el navegador no encuentra PATCH en Access-Control-Allow-Methods y no envía la petición (WHATWG Fetch, CORS-preflight fetch). 405 sería una respuesta a la propia petición.',
  },
  'header-not-allowed': {
    wrong: 'Access-Control-Allow-Headers: * permite cualquier cabecera.',
    why: 'El comodín nunca incluye Authorization, que hay que nombrar expresamente; y donde van cookies no incluye nada en absoluto (WHATWG Fetch, CORS-preflight fetch).',
  },
  'wildcard-with-credentials': {
    wrong: 'Access-Control-Allow-Origin: * lo permite todo, así que siempre funciona.',
    why: 'Con credentials: "include" el navegador toma * por un origen con ese nombre, y no es el de la página (WHATWG Fetch, CORS check). Si no, cualquier página podría leer aquello a lo que dan acceso las cookies del usuario.',
  },
  'header-not-exposed': {
    wrong: 'El servidor no envió Retry-After.',
    why: 'Sí lo envió, y DevTools lo muestra. Pero un script solo puede leer siete cabeceras de otro origen, salvo que Access-Control-Expose-Headers nombre más (WHATWG Fetch, CORS-safelisted response-header name).',
  },
  'validate-before-authorize': {
    wrong: 'El orden da igual, porque la petición se rechaza en los dos casos.',
    why: 'Las dos respuestas dicen cosas distintas: 403 no cuenta nada, 422 describe una ruta que este usuario no puede usar (RFC 9110, secciones 15.5.4 y 15.5.21). Primero, quién puede hacerlo; luego, qué se envió.',
  },
  'logging-last': {
    wrong: 'Solo merecen una línea en el log las peticiones que llegan hasta la lógica de negocio.',
    why: 'Los ataques se ven en lo que se rechaza, como muchos 401 seguidos. Los inicios de sesión fallidos y los accesos denegados deben estar en el log (OWASP Logging Cheat Sheet), así que el log va antes de los filtros que rechazan.',
  },
} as const
