/** What can fail in business logic and at the payment provider. */
export const failuresOfLogic = {
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
} as const
