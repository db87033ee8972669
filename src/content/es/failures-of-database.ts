/** What can fail in the database, and on the way back. */
export const failuresOfDatabase = {
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
} as const
