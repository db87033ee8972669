/** A teacher's notes to the scenarios that fail behind the gates, or somewhere on the way to them. */
export const notesOfFailures = {
  // What the shop says
  'order-not-found': {
    pointAt:
      'Señala el resultado de la consulta: ninguna fila, y tampoco ningún error. El salto siguiente lo convierte en un fallo.',
    question: 'PostgreSQL no devuelve filas. ¿Es un error de la base de datos?',
    answer:
      'No, la consulta fue bien. Solo el handler sabe que debería haber un pedido, y responde 404. 200 con null afirmaría que todo está bien.',
  },
  'order-shipped': {
    pointAt:
      'Señala el estado del pedido 42 en la fila: shipped. Luego ROLLBACK: la transacción termina sin ningún cambio.',
    question:
      'El pedido se envió hace un momento. ¿Es la petición de cancelarlo una mala petición, 400?',
    answer:
      'No, hace una hora la misma petición habría estado bien. Está en conflicto con el estado actual del pedido: 409 Conflict.',
  },
  'out-of-stock': {
    pointAt:
      'Señala los dos números: 1 pedido, 0 en existencias. Luego ROLLBACK, y cómo se devuelve la clave de idempotencia.',
    question: 'Acaba de venderse el último ejemplar. ¿Es la cantidad no válida, o sea 422?',
    answer:
      'No, 1 es una cantidad válida, y la petición puede funcionar mañana. Está en conflicto con las existencias de este momento: 409.',
  },
  'not-modified': {
    pointAt:
      'Compara dos líneas: If-None-Match: "v1" en la petición, ETag: "v1" en la respuesta. Y busca el cuerpo del 304: no lo hay.',
    question: 'El cliente ya tiene la versión "v1", y es la actual. ¿Qué hay que enviar?',
    answer:
      'Un 304 sin cuerpo. El cliente usa su copia, y eso es lo que se ahorra; solo vienen cabeceras como ETag.',
  },
  'lost-update': {
    pointAt:
      'Señala las dos versiones: "v1" en If-Match, "v2" en la base de datos. Alguien ha guardado un precio entre tanto.',
    question:
      'Dos administradores leyeron "v1". El otro ha guardado un precio nuevo. ¿Y si ahora guarda este?',
    answer:
      'Sin If-Match el otro precio se sobrescribiría, y nadie lo notaría. Con él, el servidor se niega, 412 Precondition Failed, y nombra la versión actual.',
  },
  'replayed-order': {
    pointAt:
      'Señala el proveedor de pago: discontinuo, nunca alcanzado. Y el INSERT de la clave: 0 filas, porque la clave ya está ahí.',
    question:
      'El mismo pedido llega por segunda vez, con la misma Idempotency-Key. ¿Cuál es la respuesta?',
    answer:
      'La respuesta guardada de la primera vez, 201 con Location: /orders/43. Ni segundo pedido, ni segundo cargo, ni 409, porque una repetición no es un conflicto.',
  },
  'sql-injection': {
    pointAt:
      'Lee en voz alta el SQL tal como lo recibe PostgreSQL: OR 1=1, y dos guiones que convierten el resto en un comentario. Luego señala los id de usuario de las filas.',
    question:
      'El handler ha puesto el texto de la búsqueda dentro de su SQL. ¿De quién serán los pedidos que devuelva la base de datos?',
    answer:
      'De todos los compradores: 19 filas, porque OR 1=1 es verdadero para cada una. El estado es 200, y nada parece mal. Como parámetro, $1, el texto sería solo un título raro.',
  },
  'server-error': {
    pointAt:
      'Compara el log con el cuerpo del 500. Solo el id de la petición está en los dos: con él, la gente de la tienda encuentra el resto.',
    question: 'El código ha lanzado un TypeError. ¿Debería decirlo la respuesta?',
    answer:
      'No. El cliente no puede reparar el código, y un atacante podría usar los detalles. 500 lleva un texto general; los detalles están en el log.',
  },

  // Payment
  'card-declined': {
    pointAt:
      'Señala las filas que ya están escritas cuando el banco se niega, y luego ROLLBACK: todas han vuelto a desaparecer.',
    question:
      'El pedido está escrito, las existencias están rebajadas, y el banco dice que no. ¿Qué pasa con las filas?',
    answer:
      'Se deshacen: no se confirmó nada, así que nadie las ha visto. El comprador recibe 402 Payment Required, porque en la tienda no hay nada roto.',
  },
  'payment-timeout': {
    pointAt:
      'Señala la barra larga de la línea de tiempo: tres segundos de espera. Luego el detail del 504, que dice a la página que repita con la misma clave.',
    question: 'A los tres segundos no hay respuesta. ¿Se le ha cobrado al comprador?',
    answer:
      'Nadie lo sabe: pudo perderse la petición, o solo su respuesta. Así que la tienda dice 504, y una repetición con la misma Idempotency-Key cobra una vez como mucho.',
  },
  'payment-down': {
    pointAt:
      'Señala dos estados, uno tras otro: 500 del proveedor a la tienda, 502 de la tienda a la página.',
    question:
      'El proveedor de pago responde 500. ¿Qué estado debería enviar la tienda a su comprador?',
    answer:
      '502 Bad Gateway: no recibió una respuesta útil de un servidor que tiene detrás. Un 500 afirmaría que la tienda misma está rota.',
  },
  'payment-busy': {
    pointAt:
      'Señala dos estados: 429 del proveedor a la tienda, 503 con Retry-After de la tienda a la página.',
    question: 'El proveedor dice 429 Too Many Requests. ¿Debería la tienda pasarlo tal cual?',
    answer:
      'No, este comprador solo envió una petición; fue la tienda la que preguntó demasiado. 503 con Retry-After dice: ahora no, vuelve más tarde.',
  },
  'payment-key-wrong': {
    pointAt:
      'Señala el 401 del proveedor, y lo que la lógica de negocio hace de él: 500. El 401 no debe llegar a la página.',
    question:
      'El proveedor rechaza con 401 la clave de la propia tienda. ¿Y si la tienda pasara ese 401?',
    answer:
      'La página pensaría que su usuario tiene que iniciar sesión otra vez, y no serviría de nada. La tienda está mal configurada y ningún cliente puede arreglarlo: 500.',
  },
  'breaker-open': {
    pointAt:
      'Señala el proveedor de pago: discontinuo, nunca alcanzado. Luego Retry-After: 30 en el 503.',
    question:
      'El proveedor ha fallado cinco veces seguidas. ¿Debería la tienda llamarlo para este pedido?',
    answer:
      'No. El cortacircuitos está abierto: el comprador recibe 503 enseguida en lugar de esperar a un fallo más, y el proveedor tiene tiempo de recuperarse.',
  },

  // Database
  'serialization-retry': {
    pointAt:
      'Cuenta los BEGIN: hay dos. Señala REPEATABLE READ, el SELECT … FOR UPDATE que falla con 40001, y el ROLLBACK antes del segundo BEGIN.',
    question:
      'PostgreSQL abandona la transacción con el error 40001. ¿Tiene que enterarse el comprador?',
    answer:
      'Todavía no: la tienda repite la transacción entera, desde BEGIN, y el segundo intento sale bien. La página solo ve un 201.',
  },
  'serialization-given-up': {
    pointAt:
      'Cuenta los intentos: tres veces BEGIN, tres veces 40001, tres veces ROLLBACK. Luego señala Retry-After: 1 en el 503.',
    question: 'Tres intentos han fallado de la misma manera. ¿Qué debería hacer ahora la tienda?',
    answer:
      'Parar y decir 503 con Retry-After. No hay nada roto, así que 500 sería incorrecto: el mismo pedido puede funcionar un segundo después. Pero seguir para siempre no ayudaría a nadie.',
  },
  'database-down': {
    pointAt:
      'Lee el cuerpo del 503: “Try again later.” La dirección de la base de datos y el error 08001 faltan a propósito.',
    question: 'La API funciona, pero su base de datos no responde. ¿Es 500 o 503?',
    answer:
      '503 Service Unavailable con Retry-After: la API sabe qué va mal, y que pasará. 500 es para lo que nadie esperaba.',
  },
  'duplicate-email': {
    pointAt:
      'Señala la restricción en el error 23505, users_email_key, y luego lo que se le dice a la página: nada de restricciones.',
    question:
      '¿Sería seguro que el código mirara primero si la dirección existe y luego la insertara?',
    answer:
      'No: entre las dos cosas otra petición puede insertar la misma dirección. Solo la restricción UNIQUE decide con certeza, así que la tienda simplemente inserta, y convierte 23505 en 409.',
  },
  'still-referenced': {
    pointAt:
      'Lee el detalle del error 23503: order_lines aún se refiere al libro con id 10. Ha sido la clave foránea la que se negó, no una línea de código de la tienda.',
    question:
      'El administrador puede borrar libros, pero uno está en un pedido. ¿Qué hará la base de datos?',
    answer:
      'Se niega con 23503, o el pedido apuntaría a la nada. La tienda responde 409 y no 403: el derecho lo tiene, lo que se opone es el estado de la tienda.',
  },

  // Network
  offline: {
    pointAt:
      'Señala el dibujo entero: todas las cajas menos la primera están discontinuas. Nada ha salido del dispositivo.',
    question: 'El dispositivo no tiene red. ¿Qué estado verá el script?',
    answer:
      'Ninguno. Un estado es parte de una respuesta, y no la hay: fetch() se rechaza con un TypeError. Ni 0, ni 404, ni 503.',
  },
  'name-not-found': {
    pointAt:
      'Abre la red: el recorrido acaba en DNS, antes de que haya una dirección o una conexión. La API está discontinua.',
    question: 'DNS no conoce el nombre. ¿Es eso un 404?',
    answer:
      'No: un 404 es la respuesta de un servidor que se encontró. Aquí ni siquiera hay una dirección con la que conectarse, así que fetch() se rechaza con un TypeError.',
  },
  'connection-refused': {
    pointAt:
      'Abre la red: DNS tiene una dirección, y TCP se rechaza en el puerto 443. La máquina está ahí, pero la API no está en marcha.',
    question:
      'La máquina está ahí, pero ningún programa escucha en el puerto 443. ¿Puede responder 503?',
    answer:
      'No. Un 503 tiene que escribirlo un programa, y no hay ninguno. El TCP de la máquina rechaza, y fetch() se rechaza con un TypeError.',
  },
  'certificate-expired': {
    pointAt:
      'Señala las dos fechas: el certificado acabó el 30 de diciembre de 2025, y es 1 de enero de 2026. La marca roja está en el navegador, no en el servidor.',
    question: 'El certificado ha caducado. ¿Quién rechaza, el servidor o el navegador?',
    answer:
      'El navegador. Comprueba el certificado durante el handshake y corta antes de enviar la petición, así que el token nunca sale del dispositivo.',
  },
  'script-timeout': {
    pointAt:
      'Señala COMMIT: el pedido está hecho, tres segundos después de la llamada. Luego el último salto: el script desistió a los 2000 ms y no sabe nada de ello.',
    question: 'El script deja de esperar a los 2 s; la API necesita 3 s. ¿Detiene eso el pedido?',
    answer:
      'No. La API no se entera, y confirma. El script recibe un TimeoutError que no dice nada de lo que pasó en el servidor.',
  },
  'retry-after-timeout': {
    pointAt:
      'Compara las dos peticiones: la misma Idempotency-Key. En la segunda no se pregunta al proveedor de pago, y la respuesta es el 201 guardado.',
    question:
      'El script no supo nada, así que envía otra vez el mismo pedido. ¿Cuántos pedidos habrá?',
    answer:
      'Uno. La API conoce la Idempotency-Key y envía otra vez su respuesta guardada. Sin la clave podría haber dos pedidos y dos cargos.',
  },
  'cut-off-response': {
    pointAt:
      'Señala Content-Length: 246, y los 123 bytes que llegaron. El 200 estaba ahí desde que llegaron las cabeceras.',
    question: 'Falta la mitad del cuerpo. ¿Retira fetch() su 200?',
    answer:
      'No, se resolvió con 200 en cuanto estuvieron las cabeceras. Solo falla la lectura del cuerpo: response.json() se rechaza.',
  },
  'gateway-timeout': {
    pointAt:
      'Señala COMMIT en la base de datos, luego el 504 del gateway. El gateway esperó 10 s, y el 201 llega demasiado tarde.',
    question:
      'El pedido está confirmado, pero la API tarda más de 10 s en responder, y el gateway solo espera 10. ¿Qué ve el comprador?',
    answer:
      '504 Gateway Timeout, aunque el pedido está hecho. Solo dice que la respuesta no llegó a tiempo: el trabajo puede estar hecho, así que repite con la misma Idempotency-Key.',
  },
} as const
