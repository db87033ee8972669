/** Faults and outcomes of the payment provider, and the circuit breaker before it. */
import type { SubjectWords } from '../../text-shapes'

export const payment = {
  faults: {
    'breaker-open': {
      name: 'Cortacircuitos abierto',
      what: 'Las últimas llamadas al proveedor de pago fallaron todas, así que el cortacircuitos de la tienda está abierto: durante un rato no llama y responde enseguida 503, con Retry-After.',
      console:
        'fetch() se resuelve: response.status es 503, response.ok es false, tras unos milisegundos en lugar de una larga espera.',
      rule: 'RFC 9110, secciones 15.6.4 y 10.2.3',
      fix: 'El cortacircuitos se cierra otra vez por sí solo cuando una llamada de prueba sale bien. En la página: inténtalo otra vez tras Retry-After.',
    },
    'card-declined': {
      name: 'Tarjeta rechazada',
      what: 'El proveedor de pago entendió la petición, pero el banco rechazó la tarjeta, por ejemplo por falta de fondos. La tienda responde 402 Payment Required y no conserva ningún pedido.',
      console:
        'fetch() se resuelve: response.status es 402, response.ok es false. La RFC 9110 solo reserva el 402; las API de pago lo usan de esta manera.',
      rule: 'RFC 9110, sección 15.5.3',
      fix: 'El usuario: que pague con otra tarjeta. En el servidor: deshaz el pedido, y di en la respuesta que se rechazó la tarjeta.',
    },
    'payment-error': {
      name: 'Proveedor falla con 500',
      what: 'El proveedor de pago responde con un error propio, 500. La tienda necesitaba de él una buena respuesta y no la recibió: 502 Bad Gateway.',
      console:
        'fetch() se resuelve: response.status es 502, response.ok es false. El estado del propio proveedor solo está en el log de la tienda.',
      rule: 'RFC 9110, sección 15.6.3',
      fix: 'En el servidor: deshaz, e inténtalo otra vez con la misma Idempotency-Key, porque el proveedor puede haber cobrado igualmente. En la página: inténtalo más tarde.',
    },
    'payment-busy': {
      name: 'Proveedor saturado (429)',
      what: 'El proveedor de pago responde a la tienda con 429, porque envía demasiadas peticiones. La página no ha hecho nada mal, así que recibe 503 Service Unavailable con Retry-After.',
      console:
        'fetch() se resuelve: response.status es 503, response.ok es false. Un 429 pasado tal cual culparía al cliente equivocado.',
      rule: 'RFC 9110, sección 15.6.4; RFC 6585, sección 4',
      fix: 'En el servidor: respeta el Retry-After del proveedor, y envíale menos peticiones a la vez. En la página: inténtalo otra vez tras Retry-After.',
    },
    'payment-key-wrong': {
      name: 'Proveedor rechaza la clave',
      what: 'El proveedor de pago rechaza con 401 la clave de la propia tienda. Es un error de la configuración de la tienda, así que la página recibe 500 Internal Server Error.',
      console:
        'fetch() se resuelve: response.status es 500, response.ok es false. Un 401 pasado tal cual haría que la página cerrara la sesión del usuario.',
      rule: 'RFC 9110, sección 15.6.1',
      fix: 'En el servidor: corrige la clave para el proveedor, y da la alarma, porque no se puede pagar ningún pedido. El usuario no puede hacer nada.',
    },
    'payment-timeout': {
      name: 'Proveedor no responde',
      what: 'El proveedor de pago no respondió a tiempo: 504 Gateway Timeout. No se sabe si se cobró a la tarjeta.',
      console:
        'fetch() se resuelve: response.status es 504, response.ok es false. Esto no significa que no se haya cobrado nada.',
      rule: 'RFC 9110, secciones 15.6.5 y 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'En el servidor: pregunta otra vez con la misma Idempotency-Key, que cobra una vez como mucho, o consulta el pago. En la página: conserva la clave cuando el usuario lo intente otra vez.',
    },
  },
  outcomes: {
    'breaker.open': {
      caption:
        'El cortacircuitos está abierto tras {failures} fallos: sin llamadas durante {retryAfterS} s.',
      explanation:
        'La tienda cuenta los fallos del proveedor; tras varios seguidos deja de llamarlo un rato, como un fusible. Los compradores reciben una respuesta enseguida en lugar de tras una larga espera, y el proveedor puede recuperarse. Pasado ese tiempo, se deja pasar una llamada para ver si vuelve a funcionar; los fallos anteriores aquí solo están modelados.',
      rule: '',
    },
    'charge.sent': {
      caption:
        'Se pide al proveedor de pago (simulado) que cobre {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'La tienda pide el dinero al servidor de otra empresa; aquí ese servidor solo está modelado, y no se mueve dinero. Una llamada así puede ser lenta, fallar o quedarse sin respuesta. Un ROLLBACK en la base de datos no puede devolver un cargo.',
      rule: '',
    },
    'charge.accepted': {
      caption:
        'El proveedor de pago acepta: cargo {chargeId} de {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'La respuesta del proveedor es simulada; su id nombra el cargo, para que el pago se pueda encontrar o devolver más tarde. Un pago no puede compartir transacción con la base de datos. Si después falla la escritura del pedido, la tienda tiene que devolver el cargo.',
      rule: '',
    },
    'card.declined': {
      caption: 'El banco rechaza los {amountCents, number, ::currency/EUR scale/0.01}: {reason}.',
      explanation:
        'El servidor del proveedor funciona, y la petición era correcta, pero el banco del comprador dice que no. Para ese caso los servicios de pago responden 402 Payment Required, que la RFC 9110 reserva sin decir cuándo usarlo. Preguntar enseguida otra vez con la misma tarjeta no sirve de nada.',
      rule: 'RFC 9110, sección 15.5.3',
    },
    'provider.failed': {
      caption:
        'El proveedor de pago (simulado) tiene un error propio; {amountCents, number, ::currency/EUR scale/0.01} sin confirmar.',
      explanation:
        'El defecto está en el lado del proveedor: su servidor responde 500. La tienda no hizo nada mal, y el comprador tampoco. Un 500 no dice con certeza que no se cobró nada, así que un reintento necesita la misma clave de idempotencia.',
      rule: 'RFC 9110, sección 15.6.1',
    },
    'provider.busy': {
      caption:
        'Demasiadas peticiones de la tienda: el proveedor (simulado) no cobra {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'La tienda en conjunto ha enviado más peticiones de las que permite su contrato, así que el proveedor responde 429 con Retry-After. El límite es cosa de la tienda y del proveedor. Este comprador quizá solo haya enviado una petición.',
      rule: 'RFC 6585, sección 4',
    },
    'provider.refused': {
      caption:
        'El proveedor (simulado) no acepta la clave de la tienda: no se cobran {amountCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'La tienda demuestra quién es con una clave propia, y el proveedor ya no acepta esa clave: 401. Quizá se cambió y se olvidó la configuración de la tienda. No tiene nada que ver con el token del comprador, que sigue siendo bueno.',
      rule: 'RFC 9110, sección 15.5.2',
    },
    'provider.silent': {
      caption:
        'El proveedor de pago (simulado) recibe la petición de {amountCents, number, ::currency/EUR scale/0.01} y no responde.',
      explanation:
        'Aquí la petición ha llegado, pero la tienda no puede saberlo: desde fuera, una petición perdida y una respuesta perdida se ven igual. Una llamada sin límite de tiempo esperaría para siempre, y el comprador también. Por eso la tienda solo espera un tiempo fijo.',
      rule: 'RFC 9110, sección 15.6.5',
    },
    'charge.refused': {
      caption: 'El proveedor de pago responde {status} {reason}.',
      explanation:
        'Esta es la respuesta del proveedor a la tienda, y todavía no la de la tienda al comprador. Pasar el estado tal cual sería a menudo incorrecto: un 401 aquí significa que la clave de la tienda es mala, no el token del comprador. El handler no sigue adelante; la tienda decide qué debe oír su propio cliente.',
      rule: 'RFC 9110, sección 15.6.3',
    },
    'charge.unanswered': {
      caption:
        'Sin respuesta tras {seconds} s: la lógica de negocio deja de esperar. ¿Cobrado? No se sabe.',
      explanation:
        'La petición pudo perderse a la ida, o la respuesta a la vuelta, así que nadie sabe si se ha movido dinero. Tomar el silencio por un fallo y cobrar otra vez podría llevarse el dinero dos veces. Solo la misma clave de idempotencia hace seguro un segundo intento: el proveedor cobra una vez por cada clave.',
      rule: 'RFC 9110, sección 9.2.2',
    },
  },
} satisfies SubjectWords
