/** Why hops do what they do, continued: what belongs to failures behind the gates. */
export const explanationsOfFailures = {
  version: {
    unchanged: {
      text: 'El cliente ya tiene una copia y envía su ETag en If-None-Match. La versión sigue siendo la misma, así que la respuesta es 304 Not Modified sin cuerpo: la copia se puede seguir usando. A la base de datos se le preguntó igualmente; lo que se ahorra es el envío.',
      rule: 'RFC 9110, secciones 13.1.2 y 15.4.5',
    },
    matches: {
      text: 'El cliente dice en If-Match qué versión ha visto y quiere cambiar. Sigue siendo la actual, así que nadie más ha cambiado nada entre tanto. Entre esta comprobación y el UPDATE nadie puede hacerlo, porque FOR UPDATE ha bloqueado la fila.',
      rule: 'RFC 9110, sección 13.1.1',
    },
    outdated: {
      text: 'El cliente quiere cambiar una versión que ya no existe: otra persona fue más rápida. Seguir adelante sobrescribiría su cambio sin verlo, lo que se llama actualización perdida (lost update). Por eso el estado es 412 Precondition Failed, y la página debería leer antes la versión nueva; 409 sería para un conflicto sin If-Match.',
      rule: 'RFC 9110, secciones 13.1.1 y 15.5.13',
    },
  },
  key: {
    missing: {
      text: 'POST no es idempotente: enviado dos veces, haría dos pedidos. La clave permite al servidor reconocer una repetición, así que esta API la exige para los pedidos y responde 400 Bad Request sin ella. Su valor es un texto entre comillas, elegido por el cliente y nuevo para cada pedido.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    claimed: {
      text: 'La fila con la clave se escribe antes de que empiece el trabajo, y una restricción UNIQUE deja que la tenga una sola petición. La respuesta se guardará en la misma fila y en la misma transacción que el pedido. Si esta petición falla, la clave se libera, para que se pueda intentar otra vez.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    reused: {
      text: 'La misma clave tiene que venir siempre con el mismo contenido; la tienda compara huellas SHA-256 de los cuerpos. Aquí difieren, así que enviar la respuesta guardada sería incorrecto, y hacer un segundo pedido también. El borrador pide 422 Unprocessable Content; el cliente necesita una clave nueva para un pedido nuevo.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    inUse: {
      text: 'La clave está ocupada, pero aún no hay ninguna respuesta guardada con ella: todavía se trabaja en la primera petición. Empezar el trabajo otra vez podría cobrar dos veces al comprador. Así que la respuesta es 409 Conflict, y Retry-After dice cuándo puede estar lista la respuesta guardada.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    known: {
      text: 'La primera petición con esta clave terminó, pero su respuesta pudo perderse por el camino. La tienda envía otra vez la respuesta guardada: el mismo estado, el mismo número de pedido. No se escribe un segundo pedido, y al proveedor de pago ni se le pregunta.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
  },
  statement: {
    joined: {
      text: 'El texto del cliente se pega entre dos comillas de la sentencia SQL. Si él mismo contiene una comilla, el texto termina ahí, y PostgreSQL lee el resto como SQL: OR 1=1 es verdadero para todas las filas, y dos guiones convierten lo que sigue en un comentario. El remedio es un parámetro, no una lista de caracteres prohibidos. Esto es inyección SQL; mira las filas que devuelve.',
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
  },
  card: {
    declined: {
      text: 'El servidor del proveedor funciona, y la petición era correcta, pero el banco del comprador dice que no. Para ese caso los servicios de pago responden 402 Payment Required, que la RFC 9110 reserva sin decir cuándo usarlo. Preguntar enseguida otra vez con la misma tarjeta no sirve de nada.',
      rule: 'RFC 9110, sección 15.5.3',
    },
  },
  provider: {
    failed: {
      text: 'El defecto está en el lado del proveedor: su servidor responde 500. La tienda no hizo nada mal, y el comprador tampoco. Un 500 no dice con certeza que no se cobró nada, así que un reintento necesita la misma clave de idempotencia.',
      rule: 'RFC 9110, sección 15.6.1',
    },
    busy: {
      text: 'La tienda en conjunto ha enviado más peticiones de las que permite su contrato, así que el proveedor responde 429 con Retry-After. El límite es cosa de la tienda y del proveedor. Este comprador quizá solo haya enviado una petición.',
      rule: 'RFC 6585, sección 4',
    },
    refused: {
      text: 'La tienda demuestra quién es con una clave propia, y el proveedor ya no acepta esa clave: 401. Quizá se cambió y se olvidó la configuración de la tienda. No tiene nada que ver con el token del comprador, que sigue siendo bueno.',
      rule: 'RFC 9110, sección 15.5.2',
    },
    silent: {
      text: 'Aquí la petición ha llegado, pero la tienda no puede saberlo: desde fuera, una petición perdida y una respuesta perdida se ven igual. Una llamada sin límite de tiempo esperaría para siempre, y el comprador también. Por eso la tienda solo espera un tiempo fijo.',
      rule: 'RFC 9110, sección 15.6.5',
    },
  },
  breaker: {
    open: {
      text: 'La tienda cuenta los fallos del proveedor; tras varios seguidos deja de llamarlo un rato, como un fusible. Los compradores reciben una respuesta enseguida en lugar de tras una larga espera, y el proveedor puede recuperarse. Pasado ese tiempo, se deja pasar una llamada para ver si vuelve a funcionar; los fallos anteriores aquí solo están modelados.',
      rule: '',
    },
  },
  failure: {
    translated: {
      text: 'El error de un servicio que hay detrás de la tienda no se pasa tal cual: la tienda elige el estado que es cierto para su propio cliente. 4xx dice que el cliente puede cambiar algo, 5xx que no puede. Lo que dijo exactamente el otro servicio se queda en el log.',
      rule: 'RFC 9110, sección 15; OWASP Top 10:2025, A10',
    },
  },
  error: {
    reported: {
      text: '{reporter, select, driver {No hay filas, ni un PostgreSQL que pueda decir por qué: el driver, la biblioteca que habla con la base de datos, ha creado el error él mismo. Lo lanza} other {PostgreSQL envía un error en lugar de filas, con su código de cinco caracteres. El driver, la biblioteca que habla con la base de datos, lo lanza}} como excepción en el lugar del handler que preguntó. Si hay una transacción abierta, ahora solo se puede deshacer.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
  },
  format: {
    unavailable: {
      text: 'Accept enumera los formatos que el cliente puede leer, y JSON no está entre ellos. El servidor puede responder 406 Not Acceptable, o ignorar Accept y enviar lo que tiene; esta API dice 406. 415 trataría del formato de lo que envió el cliente.',
      rule: 'RFC 9110, secciones 12.5.1 y 15.5.7',
    },
  },
  field: {
    forbidden: {
      text: 'El cuerpo contiene un campo que solo puede fijar la propia tienda. Un código que copiara todos los campos a la fila convertiría ahora en administrador a este usuario, lo que se llama asignación masiva (mass assignment). Esta API lo rechaza con 403; ignorar el campo también estaría permitido, si la documentación lo dice.',
      rule: 'OWASP ASVS 5.0, 8.2.3; RFC 9110, sección 15.5.4',
    },
  },
} as const
