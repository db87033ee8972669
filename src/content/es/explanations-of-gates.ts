/** Why hops do what they do, continued: the gates, but for who is asking. */
export const explanationsOfGates = {
  origin: {
    allowed: {
      text: 'Un origen es esquema, host y puerto: https://app.example y https://api.example son dos. Este filtro decide si la respuesta le dirá al navegador que una página de este origen puede leerla. CORS se hace cumplir en el navegador y no protege al servidor: otros programas simplemente lo ignoran.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    unlisted: {
      text: 'Una página de este origen no puede leer lo que responde esta API. El filtro deja pasar la petición igualmente: CORS no rechaza nada ni protege ningún servidor. Solo omite el permiso en la respuesta, y el navegador actúa en consecuencia cuando la respuesta llega.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    withheld: {
      text: 'La respuesta sale sin Access-Control-Allow-Origin, así que no dice que una página de este origen pueda leerla. El navegador se la ocultará entera al script, incluso el estado. Lo que hizo el servidor queda hecho igualmente.',
      rule: 'WHATWG Fetch, CORS check',
    },
    absent: {
      text: 'Los navegadores envían Origin con cada petición CORS y con cualquier método distinto de GET y HEAD; otros programas no suelen enviarlo. Sin él no hay ninguna página cuyo acceso haya que decidir, así que la petición pasa. Que falte Origin no demuestra nada sobre quién envió la petición.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    confirmed: {
      text: 'Esta cabecera le dice al navegador que una página de este origen puede leer la respuesta. Los errores la necesitan tanto como los éxitos: sin ella la página vería un TypeError en lugar del estado. Como el valor depende de la petición, Vary: Origin dice a las cachés que guarden por separado las respuestas para distintos orígenes.',
      rule: 'WHATWG Fetch, CORS check',
    },
  },
  preflight: {
    composed: {
      text: 'La página quiere enviar un método o una cabecera que los formularios HTML nunca pudieron enviar a otro origen, así que el navegador pregunta antes al servidor. Esta pregunta es una petición OPTIONS con Origin y los nombres de lo que se quiere; nunca lleva un token ni una cookie. El script no ve nada de esto: sigue esperando a su fetch().',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    granted: {
      text: 'La respuesta tiene un estado de 200 a 299, nombra el origen de la página y permite el método y todas las cabeceras que se quieren. Así que el navegador envía ahora la petición de verdad. Puede guardar la respuesta tanto tiempo como diga Access-Control-Max-Age, aunque Chrome la guarda dos horas como máximo.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    denied: {
      text: 'El navegador compara la respuesta con lo que la página quiere enviar, y falta algo. Así que la petición de verdad nunca se envía, y la promesa de fetch() se rechaza. El servidor no ha denegado nada: simplemente no ha dicho que sí.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    arrived: {
      text: 'Un OPTIONS con las cabeceras Origin y Access-Control-Request-Method es un preflight: una pregunta del navegador, todavía no la petición. Trata de lo que pueden hacer las páginas, no de una ruta, así que va a los filtros sin ninguna. Si el path existe se sabrá después, con la propia petición.',
      rule: 'WHATWG Fetch, CORS-preflight request',
    },
    refused: {
      text: 'Aquí Autenticar está antes de CORS, así que se encuentra con una petición que CORS debería haber respondido. Un navegador nunca pone un token ni una cookie en un preflight, y ninguna página puede cambiarlo. El 401 vuelve sin cabeceras CORS, porque la respuesta no pasa por el filtro que las añade.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    unlisted: {
      text: 'La respuesta es un 204 como cualquier otro, solo que sin una cabecera que permita este origen. Aquí no se rechaza nada, y no hay ningún estado que signifique “prohibido por CORS”. El navegador ve que falta el permiso y no envía la petición en sí.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    answered: {
      text: 'Un preflight es una petición OPTIONS con Origin y Access-Control-Request-Method: el navegador pregunta antes de enviar la petición de verdad. Nunca lleva cabecera Authorization ni cookies, así que hay que responderlo antes del filtro que pide un token. El servidor solo dice lo que permite; el navegador decide si basta.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
  },
  log: {
    failed: {
      text: 'El disco está lleno o no se puede llegar al servidor de logs. Eso es un problema de quienes mantienen la tienda, no de quien envió la petición, así que la respuesta sigue sin cambios. Quien mantiene la tienda tiene que enterarse de otra manera, por ejemplo con monitorización.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  quota: {
    available: {
      text: 'Cada cliente tiene una cuota de peticiones, para que uno solo no pueda acaparar el servidor. Cada petición descuenta una de la cuota, que se rellena de manera uniforme durante la ventana de tiempo. El filtro está antes de la comprobación del token, para que también quede limitado ir probando tokens.',
      rule: 'RFC 6585, sección 4',
    },
    exceeded: {
      text: 'Este cliente ha gastado toda su cuota, así que la petición se rechaza con 429 Too Many Requests antes de que cueste más trabajo. Retry-After dice cuánto hay que esperar. 429 significa que este cliente envió demasiado; cuando es el propio servidor el que está sobrecargado, el estado es 503.',
      rule: 'RFC 6585, sección 4; RFC 9110, sección 10.2.3',
    },
    reported: {
      text: 'RateLimit-Policy nombra la cuota y su ventana, RateLimit dice cuánto queda. Las dos son todavía un Internet-Draft, aún no un estándar; las cabeceras que empiezan por X-RateLimit nunca lo fueron. Se pueden enviar con cualquier estado, para que un cliente pueda frenar antes de encontrarse con un 429.',
      rule: 'draft-ietf-httpapi-ratelimit-headers-11',
    },
  },
  access: {
    open: {
      text: 'La autorización pregunta si este usuario puede hacer esto, y esta ruta no pone esa condición. Es una decisión de la ruta, tomada en un solo lugar y visible allí. Un filtro que solo se olvida de preguntar se ve igual desde fuera.',
      rule: '',
    },
    granted: {
      text: 'La autenticación dijo quién es; la autorización pregunta si puede usar esta ruta. Un scope es lo que el token permite hacer a la página en nombre del usuario, un rol es lo que el usuario es en la tienda. Aún no se mira el pedido concreto: de quién es solo lo puede decir la lógica de negocio.',
      rule: 'OWASP ASVS 5.0, 8.2.1',
    },
  },
  scope: {
    missing: {
      text: 'El token es válido, pero no se emitió para esto: 403 Forbidden con error="insufficient_scope", y el desafío puede nombrar el scope que hace falta. 401 sería incorrecto: el cliente pediría una y otra vez un token igual. Solo sirve un token con un scope más amplio.',
      rule: 'RFC 6750, sección 3.1',
    },
  },
  role: {
    missing: {
      text: 'El servidor sabe quién pregunta, y la respuesta es no: 403 Forbidden. Iniciar sesión otra vez no cambiaría nada, así que no se piden credenciales. El rol se comprueba aquí, en el servidor; un botón que la página esconde no protege nada, porque cualquiera puede enviar la petición a mano.',
      rule: 'RFC 9110, sección 15.5.4',
    },
  },
  input: {
    none: {
      text: 'La validación mira los parámetros del path, la query y el cuerpo. Esta petición no trae nada de eso que la ruta fuera a leer. El filtro se pasa igualmente, para que ninguna ruta pueda saltárselo.',
      rule: '',
    },
    valid: {
      text: 'Cada valor tiene el tipo y el rango que describe la ruta, así que el código que hay detrás de este filtro puede confiar en ellos. Las comprobaciones de la página son solo una comodidad para el usuario: una petición se puede enviar sin la página. Si los valores tienen sentido para la tienda, por ejemplo si hay existencias, lo dice la lógica de negocio.',
      rule: '',
    },
    invalid: {
      text: 'El cuerpo es JSON, pero hay valores que incumplen las reglas de la ruta: 422 Unprocessable Content. La respuesta enumera cada campo no válido, cada uno con un JSON Pointer al lugar del cuerpo, para que un formulario pueda marcarlos. 400 estaría igualmente permitido; una API debería ser coherente.',
      rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
    },
  },
  parameter: {
    invalid: {
      text: 'Un parámetro llega como texto, y este texto no puede ser lo que la ruta necesita, como un número entero. Se rechaza aquí, antes de que lo vea la base de datos. Si nadie lo parara, sería un error de PostgreSQL y luego un 500, que culparía al servidor de un error del cliente.',
      rule: '',
    },
  },
  media: {
    unsupported: {
      text: 'Content-Type dice en qué formato se envió el cuerpo, y esta ruta solo lee JSON: 415 Unsupported Media Type. No se adivina qué es el cuerpo, aunque parezca JSON. No lo confundas con 406, que trata del formato que el cliente quiere recibir.',
      rule: 'RFC 9110, sección 15.5.16',
    },
  },
  body: {
    broken: {
      text: 'fetch() se resolvió en cuanto estuvieron las cabeceras, con el estado que traían. El cuerpo viene después, y su lectura puede fallar por sí sola: llegaron menos bytes de los que anunció Content-Length. El estado sigue siendo el que era, así que mirar solo response.ok no basta para notarlo.',
      rule: 'RFC 9112, sección 8; WHATWG Fetch, fetch method',
    },
    unreadable: {
      text: 'El script espera JSON y recibe una página para personas, cuyo primer carácter es <. Así que el analizador falla con un SyntaxError, y es fácil pasar por alto el estado de la respuesta. Mirar response.ok y Content-Type antes de leer habría dicho lo que pasó.',
      rule: 'RFC 9110, sección 8.3',
    },
    notJson: {
      text: 'El Content-Type promete JSON, pero el cuerpo no sigue su gramática: 400 Bad Request. Basta con que falte una comilla o sobre una coma. 422 sería para un JSON que se puede leer pero que contiene valores incorrectos.',
      rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
    },
  },
} as const
