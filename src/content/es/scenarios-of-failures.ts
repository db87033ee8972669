/** The words of the scenarios that fail behind the gates, and of some that fail nowhere but look like it. */
export const scenariosOfFailures = {
  'order-not-found': {
    title: 'Pedido no encontrado',
    lookFor:
      'Mira cómo la consulta no devuelve filas, y la lógica de negocio lo convierte en un 404.',
    explanation:
      'El path tiene la forma correcta y el token es bueno, pero ningún pedido tiene este número. Para PostgreSQL, no encontrar nada no es un error; solo el handler sabe que debería haber un pedido. 200 con null, o 204, afirmarían que todo va bien.',
    rule: 'RFC 9110, sección 15.5.5',
  },
  'order-shipped': {
    title: 'Demasiado tarde para cancelar',
    lookFor: 'Mira qué estado tiene el pedido en la base de datos: shipped, desde hace un momento.',
    explanation:
      'La petición está bien formada, permitida y es para el pedido correcto, pero el pedido ya se ha enviado entre tanto. Lo que se opone es el estado del pedido, así que el código es 409 Conflict. La transacción se deshace, y nada ha cambiado.',
    rule: 'RFC 9110, sección 15.5.10',
  },
  'out-of-stock': {
    title: 'Sin existencias',
    lookFor: 'Compara las existencias con la cantidad, y sigue el ROLLBACK.',
    explanation:
      'Entre mirar la tienda y pedir, alguien compró los últimos ejemplares. El pedido no se puede hacer ahora, aunque la misma petición quizá funcione mañana: 409 Conflict. 422 diría que la petición en sí es incorrecta; aquí solo lo es el momento.',
    rule: 'RFC 9110, sección 15.5.10',
  },
  'not-modified': {
    title: 'Sin modificar',
    lookFor: 'Mira el 304 en la pestaña Mensaje: tiene un ETag y ningún cuerpo.',
    explanation:
      'El cliente tiene una copia del libro y pregunta si su versión, "v1", sigue siendo la actual. Lo es, así que la respuesta es 304 sin cuerpo. Aquí fue la página quien envió If-None-Match, así que su script ve el 304; cuando lo hace la caché del navegador, el script ve un 200 con la copia guardada.',
    rule: 'RFC 9110, sección 15.4.5',
  },
  'lost-update': {
    title: 'Alguien fue más rápido',
    lookFor: 'Compara la versión de If-Match con la versión de la base de datos.',
    explanation:
      'Dos administradores leen la versión "v1" de un libro, y el otro ya ha guardado un precio nuevo. Sin If-Match este cambio sobrescribiría aquel, y nadie lo notaría. Con él, el servidor responde 412 Precondition Failed y nombra la versión actual en ETag.',
    rule: 'RFC 9110, secciones 13.1.1 y 15.5.13',
  },
  'replayed-order': {
    title: 'Pedido enviado dos veces',
    lookFor:
      'Mira que nunca se llega al proveedor de pago: se envía otra vez la respuesta guardada.',
    explanation:
      'La respuesta al primer intento se perdió, así que la página envía otra vez el mismo pedido con la misma Idempotency-Key. La tienda encuentra la clave y responde como antes: 201 con el número del primer pedido. Sin la clave habría dos pedidos y dos cargos, porque POST no es idempotente.',
    rule: 'RFC 9110, sección 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
  },
  'sql-injection': {
    title: 'Inyección SQL',
    lookFor: 'Lee el SQL que recibe PostgreSQL, y luego de quién son los pedidos que devuelve.',
    explanation:
      "Alguien buscó en sus pedidos el texto ' OR 1=1 -- y el handler lo pegó dentro de su SQL. PostgreSQL devuelve de verdad los pedidos de todos los compradores, con un 200 que parece inofensivo. Desactiva el fallo: como parámetro, el mismo texto es solo un título raro, y ninguna fila coincide con él.",
    rule: 'RFC 9110, sección 17.4; OWASP ASVS 5.0, 1.2.4',
  },
  'server-error': {
    title: 'Excepción en el handler',
    lookFor: 'Compara lo que sabe el log con lo que dice la respuesta.',
    explanation:
      'El código del handler tiene un defecto y lanza una excepción que nadie esperaba. El cliente recibe 500 con un texto general y un id de petición: no puede reparar el servidor, y la traza de la pila ayudaría a los atacantes. Con el id de la petición, quienes mantienen la tienda encuentran los detalles en su log.',
    rule: 'RFC 9110, sección 15.6.1',
  },
  'card-declined': {
    title: 'Tarjeta rechazada',
    lookFor:
      'Mira cómo se escriben el pedido y las existencias, y cómo el ROLLBACK los deshace tras el 402.',
    explanation:
      'El pedido ya está escrito dentro de la transacción cuando el banco niega el dinero. Así que se deshace todo: el pedido desaparece, las existencias quedan como antes. El comprador recibe 402 Payment Required; 500 culparía al servidor de una tarjeta sin fondos.',
    rule: 'RFC 9110, sección 15.5.3',
  },
  'payment-timeout': {
    title: 'Pago sin respuesta',
    lookFor: 'Mira los tres segundos de espera en la línea de tiempo, y el detail del 504.',
    explanation:
      'El proveedor de pago no responde a tiempo, así que nadie sabe si se ha movido dinero. La tienda deshace su pedido y responde 504 Gateway Timeout con Retry-After. La página puede repetir el pedido sin riesgo con la misma Idempotency-Key: la tienda pasa la clave, y el proveedor solo cobra una vez por ella.',
    rule: 'RFC 9110, secciones 9.2.2 y 15.6.5',
  },
  'payment-down': {
    title: 'El proveedor de pago falla',
    lookFor: 'Compara los dos estados: 500 del proveedor, 502 de la tienda.',
    explanation:
      'La tienda está entre el comprador y el proveedor, como un gateway. Recibió de detrás una respuesta inservible, y lo dice con 502 Bad Gateway. Un 500 afirmaría que la tienda misma está rota, y un 400 que el comprador hizo algo mal.',
    rule: 'RFC 9110, sección 15.6.3',
  },
  'payment-busy': {
    title: 'Proveedor de pago saturado',
    lookFor: 'Compara el 429 del proveedor con el 503 que recibe el comprador.',
    explanation:
      'La tienda ha enviado demasiadas peticiones al proveedor y recibe 429. Pasarlo tal cual sería injusto: este comprador solo envió una. 503 Service Unavailable con Retry-After dice que la tienda no puede ahora, y cuándo volver.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4',
  },
  'payment-key-wrong': {
    title: 'La clave de la tienda está mal',
    lookFor: 'Sigue el 401 del proveedor: no debe llegar a la página.',
    explanation:
      'El proveedor rechaza la clave de la tienda con 401. Si la tienda pasara ese 401, la página creería que su usuario tiene que iniciar sesión otra vez, y no serviría de nada. La configuración de la tienda es incorrecta, así que el estado es 500, y los detalles se quedan en el log.',
    rule: 'RFC 9110, secciones 15.5.2 y 15.6.1',
  },
  'breaker-open': {
    title: 'Cortacircuitos abierto',
    lookFor: 'Mira que nunca se llega al proveedor de pago, aunque el pedido lo necesita.',
    explanation:
      'El proveedor ha fallado varias veces seguidas, así que la tienda deja de llamarlo durante medio minuto. El comprador recibe enseguida 503 con Retry-After en lugar de esperar a otro fallo. El pedido que se había empezado se deshace.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4',
  },
  'serialization-retry': {
    title: 'Dos pedidos a la vez',
    lookFor: 'Mira cómo se deshace el primer intento y se ejecuta otra vez la transacción entera.',
    explanation:
      'Otro comprador compra el mismo libro en el mismo momento. Esta transacción es REPEATABLE READ y no puede ver eso, así que su SELECT … FOR UPDATE falla con 40001. La tienda la repite entera desde BEGIN, y el segundo intento sale bien: la página solo ve un 201. El conflicto está modelado, porque aquí solo hay una conexión; el ROLLBACK y el segundo intento son reales.',
    rule: 'RFC 9110, sección 15.3.2; manual de PostgreSQL, sección 13.5',
  },
  'serialization-given-up': {
    title: 'Dos pedidos a la vez, siempre',
    lookFor: 'Cuenta los intentos: tres veces BEGIN y ROLLBACK, y luego 503 con Retry-After.',
    explanation:
      'Las filas están tan solicitadas que cada intento se cruza con otra transacción, así que PostgreSQL informa tres veces de 40001. Seguir para siempre no ayudaría a nadie: la tienda se rinde, suelta la clave de idempotencia y responde 503. La página puede enviar el mismo pedido un segundo después. Los conflictos están modelados, porque aquí solo hay una conexión; cada ROLLBACK es real.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4; manual de PostgreSQL, sección 13.5',
  },
  'trailing-slash': {
    title: 'Una barra de más',
    lookFor: 'Compara las dos peticiones: la segunda lleva el mismo método y cuerpo, sin la barra.',
    explanation:
      'La página pide /orders/, y el router solo conoce /orders. Responde 308 Permanent Redirect, y el navegador envía el mismo POST con el mismo cuerpo a la dirección de Location. El script ve un solo fetch() y una sola respuesta, 201. Cada rodeo así cuesta una ida y vuelta entera.',
    rule: 'RFC 9110, secciones 10.2.2 y 15.4.9',
  },
  'no-host': {
    title: 'Sin cabecera Host',
    lookFor: 'Busca Host en el mensaje que llega a la API: falta.',
    explanation:
      'Un proxy descuidado ha dejado caer la cabecera Host por el camino, lo que está modelado. HTTP/1.1 exige exactamente una, porque muchos sitios pueden compartir una dirección. El servidor rechaza con 400 antes de mirar el path: ninguna ruta, ningún filtro y ningún handler tienen nada que ver.',
    rule: 'RFC 9112, sección 3.2; RFC 9110, sección 7.2',
  },
  'differing-lengths': {
    title: 'Dos longitudes para un cuerpo',
    lookFor: 'Encuentra las dos líneas Content-Length, y Connection: close en el 400.',
    explanation:
      'Algo por el camino ha añadido un segundo Content-Length distinto del primero, lo que está modelado. El servidor no puede saber dónde acaba este cuerpo y empieza la siguiente petición; de adivinarlo vive el request smuggling. Responde 400 y cierra la conexión, porque todo lo que pueda seguir en ella es sospechoso.',
    rule: 'RFC 9112, secciones 6.3 y 11.2',
  },
  'body-too-large': {
    title: 'Cuerpo demasiado grande',
    lookFor: 'Compara el número de bytes que llegaron con el límite que nombra el 413.',
    explanation:
      'El pedido lleva una nota de más de 2000 bytes, y este servidor no acepta ningún cuerpo más largo. Lo dice con 413 Content Too Large y nombra el límite, antes de analizar el JSON y antes de cualquier filtro. Sin límite, un solo cliente podría llenar la memoria del servidor.',
    rule: 'RFC 9110, sección 15.5.14',
  },
  'database-down': {
    title: 'Base de datos inaccesible',
    lookFor: 'Mira Retry-After en el 503, y lo que el cuerpo no dice.',
    explanation:
      'La API funciona, pero no puede abrir una conexión con su base de datos. Eso pasará, así que la respuesta es 503 Service Unavailable con Retry-After. La dirección de la base de datos y el texto del error se quedan en el log: el cliente no puede usarlos, un atacante quizá sí.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4',
  },
  'duplicate-email': {
    title: 'Correo ya ocupado',
    lookFor:
      'Lee la restricción y el detalle del error 23505, y luego lo que se le dice al cliente.',
    explanation:
      'Alguien se registró con la misma dirección hace un momento. El handler no mira antes, porque entre mirar y escribir otra petición puede ser más rápida; decide la restricción UNIQUE de la tabla. PostgreSQL informa de 23505, y la tienda responde 409 Conflict.',
    rule: 'RFC 9110, sección 15.5.10; manual de PostgreSQL, apéndice A',
  },
  'still-referenced': {
    title: 'Libro aún en un pedido',
    lookFor: 'Mira en el detalle del error 23503 qué tabla se refiere todavía al libro.',
    explanation:
      'Un administrador borra un libro, pero acaba de hacerse un pedido de ese libro. La clave foránea impide que el pedido apunte a la nada, así que PostgreSQL lo rechaza con 23503. 409 Conflict dice que se opone el estado de la tienda; 403 sería incorrecto, porque el administrador tiene derecho.',
    rule: 'RFC 9110, sección 15.5.10; manual de PostgreSQL, apéndice A',
  },
  'key-confusion': {
    title: 'Clave pública usada de secreto',
    lookFor: 'Compara alg en la cabecera del token con el algoritmo que permite la API.',
    explanation:
      'Esta API espera RS256, donde una clave privada firma y una clave pública verifica. El atacante toma la clave pública como secreto de HS256 y escribe HS256 en la cabecera. Una biblioteca que hiciera caso a la cabecera daría por válida la firma; esta solo permite RS256.',
    rule: 'RFC 8725, secciones 2.1 y 3.1',
  },
  'revoked-token': {
    title: 'Token revocado',
    lookFor: 'Mira que todas las comprobaciones del token pasan, y que se rechaza igualmente.',
    explanation:
      'El token es auténtico y vale aún diez minutos, pero su usuario ha cerrado sesión en todas partes. La API guarda una lista con los id de esos tokens hasta que caducan. Para la página se ve como un token caducado: 401 con error="invalid_token".',
    rule: 'RFC 6750, sección 3.1; RFC 7519, sección 4.1.7',
  },
  'invalid-input': {
    title: 'Valores incorrectos en el cuerpo',
    lookFor: 'Mira la lista errors del 422: un puntero por cada campo incorrecto.',
    explanation:
      'El cuerpo es JSON correcto, pero bookId es una palabra y una cantidad es 0. La API informa de los dos a la vez, cada uno con un puntero a su lugar, para que la página pueda marcar los campos. Responde 422 Unprocessable Content; 400 también estaría permitido, si es siempre el mismo.',
    rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
  },
  'not-json': {
    title: 'JSON roto',
    lookFor: 'Encuentra la llave de cierre que falta al final del cuerpo.',
    explanation:
      'Content-Type dice JSON, pero el texto se corta antes del final y no se puede analizar. Así que no se sabe nada de sus campos, y la respuesta es 400 Bad Request. 422 significaría que el JSON se entendió y que sus valores eran incorrectos.',
    rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
  },
  'stored-script': {
    title: 'Script en un campo de texto',
    lookFor: 'Sigue el texto con la etiqueta script hasta la fila y de vuelta: nada lo cambia.',
    explanation:
      'Alguien se registra con un script como nombre, y la tienda lo guarda tal cual: para una base de datos es un texto como cualquier otro. Como JSON también es inofensivo. Solo se ejecutaría si una página lo pusiera en su HTML sin escapar, así que la página tiene que escaparlo al mostrarlo.',
    rule: 'RFC 9110, sección 15.3.2; OWASP ASVS 5.0, 1.2.1',
  },
} as const
