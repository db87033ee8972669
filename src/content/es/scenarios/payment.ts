/** The scenarios about the payment provider. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const payment = {
  'card-declined': {
    title: 'Tarjeta rechazada',
    lookFor:
      'Mira cómo se escriben el pedido y las existencias, y cómo el ROLLBACK los deshace tras el 402.',
    explanation:
      'El pedido ya está escrito dentro de la transacción cuando el banco niega el dinero. Así que se deshace todo: el pedido desaparece, las existencias quedan como antes. El comprador recibe 402 Payment Required; 500 culparía al servidor de una tarjeta sin fondos.',
    rule: 'RFC 9110, sección 15.5.3',
    wrong: '500, porque el pago falló.',
    why: 'En la tienda no hay nada roto: el banco dijo que no, y el usuario puede usar otra tarjeta. Las API de pago lo dicen con 402, que la RFC 9110 reserva (sección 15.5.3).',
    pointAt:
      'Señala las filas que ya están escritas cuando el banco se niega, y luego ROLLBACK: todas han vuelto a desaparecer.',
    question:
      'El pedido está escrito, las existencias están rebajadas, y el banco dice que no. ¿Qué pasa con las filas?',
    answer:
      'Se deshacen: no se confirmó nada, así que nadie las ha visto. El comprador recibe 402 Payment Required, porque en la tienda no hay nada roto.',
  },
  'payment-timeout': {
    title: 'Pago sin respuesta',
    lookFor: 'Mira los tres segundos de espera en la línea de tiempo, y el detail del 504.',
    explanation:
      'El proveedor de pago no responde a tiempo, así que nadie sabe si se ha movido dinero. La tienda deshace su pedido y responde 504 Gateway Timeout con Retry-After. La página puede repetir el pedido sin riesgo con la misma Idempotency-Key: la tienda pasa la clave, y el proveedor solo cobra una vez por ella.',
    rule: 'RFC 9110, secciones 9.2.2 y 15.6.5',
    wrong: '500, y el pedido se marca como no pagado.',
    why: 'No tener respuesta no es un “no”: puede que se haya cobrado. La respuesta es 504 (RFC 9110, sección 15.6.5), y preguntar otra vez con la misma Idempotency-Key cobra una vez como mucho.',
    pointAt:
      'Señala la barra larga de la línea de tiempo: tres segundos de espera. Luego el detail del 504, que dice a la página que repita con la misma clave.',
    question: 'A los tres segundos no hay respuesta. ¿Se le ha cobrado al comprador?',
    answer:
      'Nadie lo sabe: pudo perderse la petición, o solo su respuesta. Así que la tienda dice 504, y una repetición con la misma Idempotency-Key cobra una vez como mucho.',
  },
  'payment-down': {
    title: 'El proveedor de pago falla',
    lookFor: 'Compara los dos estados: 500 del proveedor, 502 de la tienda.',
    explanation:
      'La tienda está entre el comprador y el proveedor, como un gateway. Recibió de detrás una respuesta inservible, y lo dice con 502 Bad Gateway. Un 500 afirmaría que la tienda misma está rota, y un 400 que el comprador hizo algo mal.',
    rule: 'RFC 9110, sección 15.6.3',
    wrong: 'La tienda pasa tal cual el 500 del proveedor.',
    why: '500 significaría que la tienda misma está rota. No recibió una respuesta útil de un servidor del que depende, así que responde 502 Bad Gateway (RFC 9110, sección 15.6.3).',
    pointAt:
      'Señala dos estados, uno tras otro: 500 del proveedor a la tienda, 502 de la tienda a la página.',
    question:
      'El proveedor de pago responde 500. ¿Qué estado debería enviar la tienda a su comprador?',
    answer:
      '502 Bad Gateway: no recibió una respuesta útil de un servidor que tiene detrás. Un 500 afirmaría que la tienda misma está rota.',
  },
  'payment-busy': {
    title: 'Proveedor de pago saturado',
    lookFor: 'Compara el 429 del proveedor con el 503 que recibe el comprador.',
    explanation:
      'La tienda ha enviado demasiadas peticiones al proveedor y recibe 429. Pasarlo tal cual sería injusto: este comprador solo envió una. 503 Service Unavailable con Retry-After dice que la tienda no puede ahora, y cuándo volver.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4',
    wrong: '429, porque el proveedor dice 429.',
    why: 'La tienda en conjunto preguntó demasiado; este comprador quizá solo envió una petición. Lo que el comprador necesita saber es que ahora no funciona: 503 y Retry-After (RFC 9110, sección 15.6.4).',
    pointAt:
      'Señala dos estados: 429 del proveedor a la tienda, 503 con Retry-After de la tienda a la página.',
    question: 'El proveedor dice 429 Too Many Requests. ¿Debería la tienda pasarlo tal cual?',
    answer:
      'No, este comprador solo envió una petición; fue la tienda la que preguntó demasiado. 503 con Retry-After dice: ahora no, vuelve más tarde.',
  },
  'payment-key-wrong': {
    title: 'La clave de la tienda está mal',
    lookFor: 'Sigue el 401 del proveedor: no debe llegar a la página.',
    explanation:
      'El proveedor rechaza la clave de la tienda con 401. Si la tienda pasara ese 401, la página creería que su usuario tiene que iniciar sesión otra vez, y no serviría de nada. La configuración de la tienda es incorrecta, así que el estado es 500, y los detalles se quedan en el log.',
    rule: 'RFC 9110, secciones 15.5.2 y 15.6.1',
    wrong: '401, porque el proveedor dice 401.',
    why: 'Un 401 de la tienda diría que el token del usuario es malo, y la página cerraría la sesión a todos. La mala es la clave de la propia tienda, y eso no lo puede reparar ningún cliente: 500 (RFC 9110, sección 15.6.1).',
    pointAt:
      'Señala el 401 del proveedor, y lo que la lógica de negocio hace de él: 500. El 401 no debe llegar a la página.',
    question:
      'El proveedor rechaza con 401 la clave de la propia tienda. ¿Y si la tienda pasara ese 401?',
    answer:
      'La página pensaría que su usuario tiene que iniciar sesión otra vez, y no serviría de nada. La tienda está mal configurada y ningún cliente puede arreglarlo: 500.',
  },
  'breaker-open': {
    title: 'Cortacircuitos abierto',
    lookFor: 'Mira que nunca se llega al proveedor de pago, aunque el pedido lo necesita.',
    explanation:
      'El proveedor ha fallado varias veces seguidas, así que la tienda deja de llamarlo durante medio minuto. El comprador recibe enseguida 503 con Retry-After en lugar de esperar a otro fallo. El pedido que se había empezado se deshace.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4',
    wrong: '504, porque el proveedor de pago no responde.',
    why: 'Nadie preguntó al proveedor, así que nadie lo esperó. Fue la tienda quien decidió negarse durante un rato: 503 con Retry-After (RFC 9110, sección 15.6.4).',
    pointAt:
      'Señala el proveedor de pago: discontinuo, nunca alcanzado. Luego Retry-After: 30 en el 503.',
    question:
      'El proveedor ha fallado cinco veces seguidas. ¿Debería la tienda llamarlo para este pedido?',
    answer:
      'No. El cortacircuitos está abierto: el comprador recibe 503 enseguida en lugar de esperar a un fallo más, y el proveedor tiene tiempo de recuperarse.',
  },
} satisfies ScenarioWordsOf<'payment'>
