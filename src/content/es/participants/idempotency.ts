/** Faults and outcomes of the Idempotency-Key of an order. */
import type { SubjectWords } from '../../text-shapes'

export const idempotency = {
  faults: {
    'no-key': {
      name: 'Sin Idempotency-Key',
      what: 'Esta ruta hace un pedido y exige una Idempotency-Key, para que una repetición no cause daño. La petición no trae ninguna: 400 Bad Request.',
      console:
        'fetch() se resuelve: response.status es 400, response.ok es false. 428 trata de condiciones previas como If-Match.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'En la página: crea una clave por pedido, por ejemplo con crypto.randomUUID(), y envíala en cada intento.',
    },
    'key-reused': {
      name: 'Misma clave, otro contenido',
      what: 'Esta Idempotency-Key es de otro pedido: la clave es la misma, el cuerpo no. La API no puede saber a cuál de los dos se refiere: 422 Unprocessable Content.',
      console: 'fetch() se resuelve: response.status es 422, response.ok es false.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'En la página: usa una clave nueva para cada pedido nuevo, y la antigua solo para repetir exactamente la misma petición.',
    },
    'key-in-use': {
      name: 'Primera petición en curso',
      what: 'Una petición con esta Idempotency-Key aún está en curso. Una segunda a la vez podría cobrar dos veces, así que se rechaza: 409 Conflict.',
      console:
        'fetch() se resuelve: response.status es 409, response.ok es false. No dice nada de cómo terminará la primera petición.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'En la página: espera un momento y repite con la misma clave; entonces vuelve la respuesta de la primera petición.',
    },
    'replayed-order': {
      name: 'Pedido enviado otra vez',
      what: 'La misma petición llega otra vez con la misma Idempotency-Key, y la primera ha terminado. La API envía otra vez la respuesta guardada y no hace un segundo pedido.',
      console:
        'fetch() se resuelve: response.status es 201, response.ok es true, con el número del primer pedido.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'No hay nada roto: para esto está la clave. En la página: crea una clave nueva solo para un pedido nuevo.',
    },
  },
  outcomes: {
    'key.missing': {
      caption: 'POST /orders exige una Idempotency-Key entre comillas; la petición trae {given}.',
      explanation:
        'POST no es idempotente: enviado dos veces, haría dos pedidos. La clave permite al servidor reconocer una repetición, así que esta API la exige para los pedidos y responde 400 Bad Request sin ella. Su valor es un texto entre comillas, elegido por el cliente y nuevo para cada pedido.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.claimed': {
      caption: 'La Idempotency-Key {key} es nueva: ahora pertenece a este pedido.',
      explanation:
        'La fila con la clave se escribe antes de que empiece el trabajo, y una restricción UNIQUE deja que la tenga una sola petición. La respuesta se guardará en la misma fila y en la misma transacción que el pedido. Si esta petición falla, la clave se libera, para que se pueda intentar otra vez.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.reused': {
      caption: 'La Idempotency-Key {key} ya se usó antes, con otro cuerpo.',
      explanation:
        'La misma clave tiene que venir siempre con el mismo contenido; la tienda compara huellas SHA-256 de los cuerpos. Aquí difieren, así que enviar la respuesta guardada sería incorrecto, y hacer un segundo pedido también. El borrador pide 422 Unprocessable Content; el cliente necesita una clave nueva para un pedido nuevo.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.inUse': {
      caption: 'La Idempotency-Key {key} es de una petición que aún está en curso.',
      explanation:
        'La clave está ocupada, pero aún no hay ninguna respuesta guardada con ella: todavía se trabaja en la primera petición. Empezar el trabajo otra vez podría cobrar dos veces al comprador. Así que la respuesta es 409 Conflict, y Retry-After dice cuándo puede estar lista la respuesta guardada.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
    'key.known': {
      caption: 'La Idempotency-Key {key} ya se conoce: se repite el {status} guardado.',
      explanation:
        'La primera petición con esta clave terminó, pero su respuesta pudo perderse por el camino. La tienda envía otra vez la respuesta guardada: el mismo estado, el mismo número de pedido. No se escribe un segundo pedido, y al proveedor de pago ni se le pregunta.',
      rule: 'draft-ietf-httpapi-idempotency-key-header-07',
    },
  },
} satisfies SubjectWords
