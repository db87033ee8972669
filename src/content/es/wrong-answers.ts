/**
 * What many people would answer before they have seen the trip, in their words (one sentence of at
 * most 160 characters), and why it is wrong, with the rule (at most 300 characters).
 */
import { wrongAnswersOfBrowser } from './wrong-answers-of-browser'

export const wrongAnswers = {
  // Start here
  'read-order': {
    wrong: 'La base de datos sabe quién pregunta y solo entrega los pedidos de ese usuario.',
    why: 'PostgreSQL ve un solo usuario de base de datos, la API, y devuelve el pedido 42 lo pida quien lo pida. La lógica de negocio compara el propietario de la fila con el usuario del token (OWASP ASVS 5.0, 8.2.2).',
  },
  'log-in': {
    wrong: 'El servidor descifra la contraseña guardada y compara las dos.',
    why: 'La tienda solo guarda un hash con sal, que no se puede revertir. Calcula el mismo hash sobre lo que se tecleó, 600 000 iteraciones de PBKDF2, y compara los hashes (RFC 8018, sección 5.2).',
  },
  'place-order': {
    wrong: 'A un POST que ha ido bien se responde con 200 OK.',
    why: 'A un POST que ha creado algo se debería responder con 201 Created y una cabecera Location que dice dónde está, por ejemplo /orders/1001 (RFC 9110, sección 9.3.3).',
  },
  'log-in-then-order': {
    wrong: 'Tras iniciar sesión el servidor se acuerda de mí, así que el pedido no necesita token.',
    why: 'HTTP no tiene estado: cada petición se entiende por sí misma (RFC 9110, sección 3.3). La página tiene que enviar el token, o el navegador la cookie de sesión, con cada petición.',
  },

  // Log in and tokens
  'wrong-password': {
    wrong: 'Una dirección desconocida recibe 404, una contraseña incorrecta 401.',
    why: 'Entonces cualquiera podría averiguar quién tiene cuenta. Las dos reciben 401, con el mismo texto y tras el mismo tiempo: hasta una respuesta más rápida lo delataría (OWASP ASVS 5.0, 6.3.8).',
  },
  'no-token': {
    wrong: '403, porque sin token no me dejan entrar.',
    why: '403 significa que el servidor no lo hará, sepa quien sepa que eres. Aquí no sabe quién pregunta: 401, y WWW-Authenticate tiene que decir qué credenciales quiere (RFC 9110, sección 15.5.2).',
  },
  'not-bearer': {
    wrong: '400, porque la cabecera Authorization es incorrecta.',
    why: 'La cabecera está bien formada, solo que esta API no usa su esquema. Así que para ella no hay credenciales: 401 con el desafío Bearer (RFC 9110, sección 11.4).',
  },
  'malformed-token': {
    wrong: '400, porque el token está roto.',
    why: 'La petición está bien formada, solo su token no lo está. invalid_token abarca expresamente los tokens caducados, revocados y mal formados, y su estado es 401 (RFC 6750, sección 3.1).',
  },
  'expired-token': {
    wrong: '403, porque el usuario ya no puede hacer esto.',
    why: 'Lo que puede hacer el usuario no ha cambiado, solo que el token es demasiado viejo. 401 con error="invalid_token" le dice a la página que pida uno nuevo y lo intente otra vez (RFC 6750, sección 3.1).',
  },
  'not-yet-valid': {
    wrong: 'El token se acepta, porque su firma es buena y no ha caducado.',
    why: 'La firma solo dice quién hizo el token. Antes de nbf no se debe aceptar (RFC 7519, sección 4.1.5), así que la respuesta es 401 con error="invalid_token".',
  },
  'tampered-token': {
    wrong: 'Nadie puede cambiar el payload, porque un token está cifrado.',
    why: 'El payload es solo base64url, así que cualquiera puede leerlo y reescribirlo. Lo que nadie puede hacer sin la clave es la firma que le corresponde; por eso se nota el cambio (RFC 7515, sección 5.2).',
  },
  'wrong-key': {
    wrong: 'Se acepta cualquier token con una firma válida.',
    why: 'Todo el mundo puede firmar con una clave propia. La API verifica con la clave del emisor, y con esa la firma no coincide (RFC 8725, sección 3.8).',
  },
  'wrong-audience': {
    wrong: '403, porque el token es bueno pero no alcanza hasta esta API.',
    why: 'Una API que no está nombrada en aud tiene que rechazar el token (RFC 7519, sección 4.1.3). Para esta API el token no es válido: 401 con error="invalid_token".',
  },
  'alg-none': {
    wrong: 'El token se acepta, porque no hay ninguna firma que pueda estar mal.',
    why: 'Entonces cualquiera podría escribir cualquier claim. La API decide qué algoritmos acepta, y la cabecera del token no tiene voz en eso: 401 (RFC 8725, sección 3.1).',
  },
  'key-confusion': {
    wrong: 'El token se acepta, porque la firma coincide.',
    why: 'Solo coincide si la clave pública se usa como secreto de HMAC, y esa clave la puede conocer cualquiera. La API tiene que fijar el algoritmo y usar cada clave con un solo algoritmo (RFC 8725, secciones 2.1 y 3.1).',
  },
  'revoked-token': {
    wrong: 'El token funciona hasta exp, porque un token firmado no se puede retirar.',
    why: 'La firma sigue siendo buena, pero la API puede mirar si el token fue revocado. Un token revocado no es válido: 401 con error="invalid_token" (RFC 6750, sección 3.1).',
  },
  'cookie-session': {
    wrong: 'El script lee la cookie de sesión y la pone en cada petición.',
    why: 'HttpOnly oculta la cookie a los scripts, y un script no puede fijar la cabecera Cookie. El navegador la añade por su cuenta, donde credentials: "include" y SameSite lo permiten (RFC 6265, secciones 4.1.2.6 y 5.4).',
  },
  'session-missing': {
    wrong: 'La sesión ha caducado; si no, el navegador enviaría la cookie.',
    why: 'La cookie está ahí, y la sesión es buena. Pero a otro origen un navegador solo envía cookies si el script dice credentials: "include"; por defecto no lo hace (WHATWG Fetch, credentials mode).',
  },
  'too-many-logins': {
    wrong:
      'Tras demasiadas contraseñas mal hay que bloquear la cuenta hasta que alguien la desbloquee.',
    why: 'Entonces cualquiera que sepa tu dirección podría dejarte fuera. En su lugar se frenan los intentos: 429 con Retry-After, y al cabo de un rato la contraseña correcta vuelve a servir (OWASP ASVS 5.0, 6.1.1).',
  },

  // Who may do what
  'missing-scope': {
    wrong: '401, porque el token no es lo bastante bueno.',
    why: 'El token es válido, solo que no se emitió para esto: 403 con error="insufficient_scope" (RFC 6750, sección 3.1). Tras un 401 la página pediría una y otra vez un token igual.',
  },
  'not-an-admin': {
    wrong: '401, para que el usuario pueda iniciar sesión como administrador.',
    why: '401 es para credenciales que faltan o no valen. Estas valen, pero no bastan: 403, y la página no debería enviar otra vez las mismas (RFC 9110, sección 15.5.4).',
  },
  'someone-elses-order': {
    wrong: '200, porque el usuario ha iniciado sesión y el pedido existe.',
    why: 'Un token válido dice quién pregunta, no que todos los pedidos sean suyos. En cada objeto hay que comprobar el propietario (OWASP ASVS 5.0, 8.2.2); 404 oculta que el pedido existe (RFC 9110, sección 15.5.4).',
  },
  'csrf-missing': {
    wrong: 'La cookie demuestra que el usuario quería esta petición.',
    why: 'El navegador puede añadir la cookie a una petición que provoca una página ajena. Un preflight pararía esta, porque es JSON, pero no un formulario en una ruta que acepte formularios; el token no depende de que CORS esté bien puesto (OWASP ASVS 5.0, 3.5.1).',
  },

  // Routes and input
  'unknown-route': {
    wrong: 'fetch() lanza un error, porque no se encontró el path.',
    why: 'Un 404 es una respuesta completa, así que fetch() se resuelve con response.ok en false. Solo se rechaza cuando no hay respuesta que mostrar (WHATWG Fetch, fetch method).',
  },
  'wrong-method': {
    wrong: '404, porque no hay nada que se pueda borrar de esta manera.',
    why: 'El path existe, solo que allí no se admite este método: 405, y la cabecera Allow tiene que enumerar los que sí (RFC 9110, sección 15.5.6).',
  },
  'trailing-slash': {
    wrong: '301, porque la dirección ha cambiado para siempre.',
    why: 'Tras 301 un navegador convierte POST en GET, y el cuerpo desaparece (WHATWG Fetch, HTTP-redirect fetch). 308 es igual de permanente, y conserva el método y el cuerpo (RFC 9110, sección 15.4.9).',
  },
  'no-host': {
    wrong: 'El servidor toma su primer sitio, porque hay una dirección y un path.',
    why: 'Entonces podría mostrar a un comprador el sitio de otro. A una petición HTTP/1.1 sin Host un servidor tiene que responder 400 (RFC 9112, sección 3.2).',
  },
  'differing-lengths': {
    wrong: 'El servidor toma la mayor de las dos, para que no se pierda nada.',
    why: 'Si el proxy que hay delante toma la otra, un atacante puede esconder una segunda petición en la diferencia. El servidor tiene que responder 400 y cerrar la conexión (RFC 9112, sección 6.3).',
  },
  'body-too-large': {
    wrong: '400, porque el cuerpo es incorrecto.',
    why: 'No hay nada incorrecto en él, y el servidor ni siquiera lo ha leído: solo es demasiado. 413 lo dice, y la página sabe qué cambiar (RFC 9110, sección 15.5.14).',
  },
  'invalid-input': {
    wrong: '200 con success: false en el cuerpo, porque la petición ha llegado.',
    why: 'Las cachés, la monitorización y response.ok solo miran el estado y lo tomarían por un éxito (RFC 9205, sección 4.6). Los valores son incorrectos: 422 con una lista de los campos (RFC 9110, sección 15.5.21).',
  },
  'not-json': {
    wrong: '422, porque el servidor no puede procesar el contenido.',
    why: '422 es para un contenido cuya sintaxis es correcta y cuyos valores no lo son (RFC 9110, sección 15.5.21). Este cuerpo ni siquiera se puede analizar: 400 (sección 15.5.1).',
  },
  'stored-script': {
    wrong: '400, porque el servidor tiene que rechazar los caracteres peligrosos.',
    why: 'El texto es inofensivo hasta que una página lo inserta como HTML, y un título honrado también puede contener <. Se guarda tal cual y se escapa al mostrarlo (OWASP ASVS 5.0, 1.2.1).',
  },
  'sql-injection': {
    wrong: 'El servidor tiene que rechazar las entradas que lleven comillas u OR.',
    why: 'O’Brien y “black or white” son entradas honradas, y todo filtro tiene huecos. Con un marcador como $1 el valor nunca se convierte en SQL, lleve lo que lleve (OWASP ASVS 5.0, 1.2.4).',
  },

  // What the shop says
  'order-not-found': {
    wrong: '200 con null, porque la consulta se ejecutó sin error.',
    why: 'El estado habla del pedido y no de la consulta, y ese pedido no existe: 404 (RFC 9110, sección 15.5.5). Una página que solo mirase response.ok mostraría un pedido vacío.',
  },
  'order-shipped': {
    wrong: '400: el cliente envió una petición que no tiene sentido.',
    why: 'La petición está bien formada y hace una hora habría sido correcta. Lo que se opone es el estado del pedido: eso es 409 Conflict, y la respuesta dice qué está en conflicto (RFC 9110, sección 15.5.10).',
  },
  'out-of-stock': {
    wrong: '422, porque la cantidad no es válida.',
    why: 'La cantidad es un número válido, y la misma petición puede funcionar mañana. Está en conflicto con el estado actual de la tienda: 409 (RFC 9110, sección 15.5.10).',
  },
  'lost-update': {
    wrong: '409, porque dos cambios entran en conflicto.',
    why: 'Fue el cliente quien puso una condición, If-Match: "v1", y no se cumple: 412 Precondition Failed (RFC 9110, sección 13.1.1). 409 es para un conflicto que ninguna condición así ha anunciado.',
  },
  'not-modified': {
    wrong: '304 trae el pedido otra vez, marcado como sin cambios.',
    why: 'Un 304 nunca tiene cuerpo: eso es lo que ahorra. El cliente usa su copia; las cabeceras que la describen, como ETag, se repiten (RFC 9110, sección 15.4.5).',
  },
  'replayed-order': {
    wrong: '409, porque este pedido ya existe.',
    why: 'La misma Idempotency-Key con el mismo cuerpo es una repetición, no un segundo pedido. La API envía otra vez la respuesta guardada, 201 (draft-ietf-httpapi-idempotency-key-header-07).',
  },

  // Payment
  'card-declined': {
    wrong: '500, porque el pago falló.',
    why: 'En la tienda no hay nada roto: el banco dijo que no, y el usuario puede usar otra tarjeta. Las API de pago lo dicen con 402, que la RFC 9110 reserva (sección 15.5.3).',
  },
  'payment-timeout': {
    wrong: '500, y el pedido se marca como no pagado.',
    why: 'No tener respuesta no es un “no”: puede que se haya cobrado. La respuesta es 504 (RFC 9110, sección 15.6.5), y preguntar otra vez con la misma Idempotency-Key cobra una vez como mucho.',
  },
  'payment-down': {
    wrong: 'La tienda pasa tal cual el 500 del proveedor.',
    why: '500 significaría que la tienda misma está rota. No recibió una respuesta útil de un servidor del que depende, así que responde 502 Bad Gateway (RFC 9110, sección 15.6.3).',
  },
  'payment-busy': {
    wrong: '429, porque el proveedor dice 429.',
    why: 'La tienda en conjunto preguntó demasiado; este comprador quizá solo envió una petición. Lo que el comprador necesita saber es que ahora no funciona: 503 y Retry-After (RFC 9110, sección 15.6.4).',
  },
  'payment-key-wrong': {
    wrong: '401, porque el proveedor dice 401.',
    why: 'Un 401 de la tienda diría que el token del usuario es malo, y la página cerraría la sesión a todos. La mala es la clave de la propia tienda, y eso no lo puede reparar ningún cliente: 500 (RFC 9110, sección 15.6.1).',
  },
  'breaker-open': {
    wrong: '504, porque el proveedor de pago no responde.',
    why: 'Nadie preguntó al proveedor, así que nadie lo esperó. Fue la tienda quien decidió negarse durante un rato: 503 con Retry-After (RFC 9110, sección 15.6.4).',
  },
  'retry-after-timeout': {
    wrong: 'No volvió nada, así que no pasó nada, y el pedido se puede enviar otra vez sin más.',
    why: 'Quizá el pedido se hizo y solo se perdió su respuesta. POST no es idempotente (RFC 9110, sección 9.2.2): sin la misma Idempotency-Key podría haber dos pedidos y dos cargos.',
  },

  // Database
  'serialization-retry': {
    wrong: 'Basta con repetir la sentencia que falló.',
    why: 'Tras un error PostgreSQL rechaza con 25P02 toda sentencia posterior de la transacción, y lo que se leyó antes puede estar anticuado. Se repite la transacción entera (manual de PostgreSQL, sección 13.5).',
  },
  'serialization-given-up': {
    wrong: '500, porque la base de datos ha fallado tres veces.',
    why: 'No hay nada roto: otros cambiaron las mismas filas en el mismo momento. El mismo pedido puede salir bien un segundo después, y 503 con Retry-After lo dice (RFC 9110, sección 15.6.4).',
  },
  'still-referenced': {
    wrong: '403, porque el libro no se debe borrar.',
    why: 'El usuario es administrador y puede borrar libros. Lo que se opone es un pedido que se refiere a este libro, y eso puede cambiar: 409 Conflict (RFC 9110, sección 15.5.10).',
  },
  'database-down': {
    wrong: '500, porque el servidor está roto.',
    why: 'La API funciona y sabe que esto pasará: 503 Service Unavailable, con Retry-After para decir cuándo volver (RFC 9110, sección 15.6.4). 500 es para lo que nadie esperaba.',
  },
  'duplicate-email': {
    wrong: 'Nada puede fallar si el código mira primero si la dirección existe y luego la inserta.',
    why: 'Entre las dos cosas otra petición puede insertar la misma dirección. Solo la restricción UNIQUE decide con certeza: PostgreSQL informa de 23505, y la API responde 409 (RFC 9110, sección 15.5.10).',
  },

  // Going wrong well
  'server-error': {
    wrong: 'La respuesta debería traer la traza de la pila, para poder encontrar el error.',
    why: 'El cliente no puede reparar el código, y un atacante puede usar los detalles. 500 lleva un texto general y el id de la petición; lo demás está en el log (RFC 9110, sección 15.6.1; OWASP Top 10:2025, A10).',
  },

  ...wrongAnswersOfBrowser,
} as const
