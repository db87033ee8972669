/** The scenarios that go wrong well. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const well = {
  'server-error': {
    title: 'Excepción en el handler',
    lookFor: 'Compara lo que sabe el log con lo que dice la respuesta.',
    explanation:
      'El código del handler tiene un defecto y lanza una excepción que nadie esperaba. El cliente recibe 500 con un texto general y un id de petición: no puede reparar el servidor, y la traza de la pila ayudaría a los atacantes. Con el id de la petición, quienes mantienen la tienda encuentran los detalles en su log.',
    rule: 'RFC 9110, sección 15.6.1',
    wrong: 'La respuesta debería traer la traza de la pila, para poder encontrar el error.',
    why: 'El cliente no puede reparar el código, y un atacante puede usar los detalles. 500 lleva un texto general y el id de la petición; lo demás está en el log (RFC 9110, sección 15.6.1; OWASP Top 10:2025, A10).',
    pointAt:
      'Compara el log con el cuerpo del 500. Solo el id de la petición está en los dos: con él, la gente de la tienda encuentra el resto.',
    question: 'El código ha lanzado un TypeError. ¿Debería decirlo la respuesta?',
    answer:
      'No. El cliente no puede reparar el código, y un atacante podría usar los detalles. 500 lleva un texto general; los detalles están en el log.',
  },
  'replayed-order': {
    title: 'Pedido enviado dos veces',
    lookFor:
      'Mira que nunca se llega al proveedor de pago: se envía otra vez la respuesta guardada.',
    explanation:
      'La respuesta al primer intento se perdió, así que la página envía otra vez el mismo pedido con la misma Idempotency-Key. La tienda encuentra la clave y responde como antes: 201 con el número del primer pedido. Sin la clave habría dos pedidos y dos cargos, porque POST no es idempotente.',
    rule: 'RFC 9110, sección 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    wrong: '409, porque este pedido ya existe.',
    why: 'La misma Idempotency-Key con el mismo cuerpo es una repetición, no un segundo pedido. La API envía otra vez la respuesta guardada, 201 (draft-ietf-httpapi-idempotency-key-header-07).',
    pointAt:
      'Señala el proveedor de pago: discontinuo, nunca alcanzado. Y el INSERT de la clave: 0 filas, porque la clave ya está ahí.',
    question:
      'El mismo pedido llega por segunda vez, con la misma Idempotency-Key. ¿Cuál es la respuesta?',
    answer:
      'La respuesta guardada de la primera vez, 201 con Location: /orders/43. Ni segundo pedido, ni segundo cargo, ni 409, porque una repetición no es un conflicto.',
  },
  'retry-after-timeout': {
    title: 'Timeout y reintento seguro',
    lookFor:
      'Compara las dos peticiones: la misma clave, un solo pedido, y la segunda vez la respuesta guardada.',
    explanation:
      'La primera petición se lleva a cabo, pero su respuesta llega a los tres segundos, y el script espera dos. Un segundo después de desistir lo intenta otra vez. Enviar otra vez un POST es un riesgo, salvo que lleve una Idempotency-Key: entonces la API reconoce la segunda petición y envía la respuesta guardada. Hay un solo pedido y un solo cargo.',
    rule: 'RFC 9110, sección 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
    wrong: 'No volvió nada, así que no pasó nada, y el pedido se puede enviar otra vez sin más.',
    why: 'Quizá el pedido se hizo y solo se perdió su respuesta. POST no es idempotente (RFC 9110, sección 9.2.2): sin la misma Idempotency-Key podría haber dos pedidos y dos cargos.',
    pointAt:
      'Compara las dos peticiones: la misma Idempotency-Key. En la segunda no se pregunta al proveedor de pago, y la respuesta es el 201 guardado.',
    question:
      'El script no supo nada, así que envía otra vez el mismo pedido. ¿Cuántos pedidos habrá?',
    answer:
      'Uno. La API conoce la Idempotency-Key y envía otra vez su respuesta guardada. Sin la clave podría haber dos pedidos y dos cargos.',
  },
  'serialization-retry': {
    title: 'Dos pedidos a la vez',
    lookFor: 'Mira cómo se deshace el primer intento y se ejecuta otra vez la transacción entera.',
    explanation:
      'Otro comprador compra el mismo libro en el mismo momento. Esta transacción es REPEATABLE READ y no puede ver eso, así que su SELECT … FOR UPDATE falla con 40001. La tienda la repite entera desde BEGIN, y el segundo intento sale bien: la página solo ve un 201. El conflicto está modelado, porque aquí solo hay una conexión; el ROLLBACK y el segundo intento son reales.',
    rule: 'RFC 9110, sección 15.3.2; manual de PostgreSQL, sección 13.5',
    wrong: 'Basta con repetir la sentencia que falló.',
    why: 'Tras un error PostgreSQL rechaza con 25P02 toda sentencia posterior de la transacción, y lo que se leyó antes puede estar anticuado. Se repite la transacción entera (manual de PostgreSQL, sección 13.5).',
    pointAt:
      'Cuenta los BEGIN: hay dos. Señala REPEATABLE READ, el SELECT … FOR UPDATE que falla con 40001, y el ROLLBACK antes del segundo BEGIN.',
    question:
      'PostgreSQL abandona la transacción con el error 40001. ¿Tiene que enterarse el comprador?',
    answer:
      'Todavía no: la tienda repite la transacción entera, desde BEGIN, y el segundo intento sale bien. La página solo ve un 201.',
  },
  'serialization-given-up': {
    title: 'Dos pedidos a la vez, siempre',
    lookFor: 'Cuenta los intentos: tres veces BEGIN y ROLLBACK, y luego 503 con Retry-After.',
    explanation:
      'Las filas están tan solicitadas que cada intento se cruza con otra transacción, así que PostgreSQL informa tres veces de 40001. Seguir para siempre no ayudaría a nadie: la tienda se rinde, suelta la clave de idempotencia y responde 503. La página puede enviar el mismo pedido un segundo después. Los conflictos están modelados, porque aquí solo hay una conexión; cada ROLLBACK es real.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4; manual de PostgreSQL, sección 13.5',
    wrong: '500, porque la base de datos ha fallado tres veces.',
    why: 'No hay nada roto: otros cambiaron las mismas filas en el mismo momento. El mismo pedido puede salir bien un segundo después, y 503 con Retry-After lo dice (RFC 9110, sección 15.6.4).',
    pointAt:
      'Cuenta los intentos: tres veces BEGIN, tres veces 40001, tres veces ROLLBACK. Luego señala Retry-After: 1 en el 503.',
    question: 'Tres intentos han fallado de la misma manera. ¿Qué debería hacer ahora la tienda?',
    answer:
      'Parar y decir 503 con Retry-After. No hay nada roto, así que 500 sería incorrecto: el mismo pedido puede funcionar un segundo después. Pero seguir para siempre no ayudaría a nadie.',
  },
  'lost-update': {
    title: 'Alguien fue más rápido',
    lookFor: 'Compara la versión de If-Match con la versión de la base de datos.',
    explanation:
      'Dos administradores leen la versión "v1" de un libro, y el otro ya ha guardado un precio nuevo. Sin If-Match este cambio sobrescribiría aquel, y nadie lo notaría. Con él, el servidor responde 412 Precondition Failed y nombra la versión actual en ETag.',
    rule: 'RFC 9110, secciones 13.1.1 y 15.5.13',
    wrong: '409, porque dos cambios entran en conflicto.',
    why: 'Fue el cliente quien puso una condición, If-Match: "v1", y no se cumple: 412 Precondition Failed (RFC 9110, sección 13.1.1). 409 es para un conflicto que ninguna condición así ha anunciado.',
    pointAt:
      'Señala las dos versiones: "v1" en If-Match, "v2" en la base de datos. Alguien ha guardado un precio entre tanto.',
    question:
      'Dos administradores leyeron "v1". El otro ha guardado un precio nuevo. ¿Y si ahora guarda este?',
    answer:
      'Sin If-Match el otro precio se sobrescribiría, y nadie lo notaría. Con él, el servidor se niega, 412 Precondition Failed, y nombra la versión actual.',
  },
} satisfies ScenarioWordsOf<'well'>
