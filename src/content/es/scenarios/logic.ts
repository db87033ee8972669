/** The scenarios about what the shop says. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const logic = {
  'order-not-found': {
    title: 'Pedido no encontrado',
    lookFor:
      'Mira cómo la consulta no devuelve filas, y la lógica de negocio lo convierte en un 404.',
    explanation:
      'El path tiene la forma correcta y el token es bueno, pero ningún pedido tiene este número. Para PostgreSQL, no encontrar nada no es un error; solo el handler sabe que debería haber un pedido. 200 con null, o 204, afirmarían que todo va bien.',
    rule: 'RFC 9110, sección 15.5.5',
    wrong: '200 con null, porque la consulta se ejecutó sin error.',
    why: 'El estado habla del pedido y no de la consulta, y ese pedido no existe: 404 (RFC 9110, sección 15.5.5). Una página que solo mirase response.ok mostraría un pedido vacío.',
    pointAt:
      'Señala el resultado de la consulta: ninguna fila, y tampoco ningún error. El salto siguiente lo convierte en un fallo.',
    question: 'PostgreSQL no devuelve filas. ¿Es un error de la base de datos?',
    answer:
      'No, la consulta fue bien. Solo el handler sabe que debería haber un pedido, y responde 404. 200 con null afirmaría que todo está bien.',
  },
  'order-shipped': {
    title: 'Demasiado tarde para cancelar',
    lookFor: 'Mira qué estado tiene el pedido en la base de datos: shipped, desde hace un momento.',
    explanation:
      'La petición está bien formada, permitida y es para el pedido correcto, pero el pedido ya se ha enviado entre tanto. Lo que se opone es el estado del pedido, así que el código es 409 Conflict. La transacción se deshace, y nada ha cambiado.',
    rule: 'RFC 9110, sección 15.5.10',
    wrong: '400: el cliente envió una petición que no tiene sentido.',
    why: 'La petición está bien formada y hace una hora habría sido correcta. Lo que se opone es el estado del pedido: eso es 409 Conflict, y la respuesta dice qué está en conflicto (RFC 9110, sección 15.5.10).',
    pointAt:
      'Señala el estado del pedido 42 en la fila: shipped. Luego ROLLBACK: la transacción termina sin ningún cambio.',
    question:
      'El pedido se envió hace un momento. ¿Es la petición de cancelarlo una mala petición, 400?',
    answer:
      'No, hace una hora la misma petición habría estado bien. Está en conflicto con el estado actual del pedido: 409 Conflict.',
  },
  'out-of-stock': {
    title: 'Sin existencias',
    lookFor: 'Compara las existencias con la cantidad, y sigue el ROLLBACK.',
    explanation:
      'Entre mirar la tienda y pedir, alguien compró los últimos ejemplares. El pedido no se puede hacer ahora, aunque la misma petición quizá funcione mañana: 409 Conflict. 422 diría que la petición en sí es incorrecta; aquí solo lo es el momento.',
    rule: 'RFC 9110, sección 15.5.10',
    wrong: '422, porque la cantidad no es válida.',
    why: 'La cantidad es un número válido, y la misma petición puede funcionar mañana. Está en conflicto con el estado actual de la tienda: 409 (RFC 9110, sección 15.5.10).',
    pointAt:
      'Señala los dos números: 1 pedido, 0 en existencias. Luego ROLLBACK, y cómo se devuelve la clave de idempotencia.',
    question: 'Acaba de venderse el último ejemplar. ¿Es la cantidad no válida, o sea 422?',
    answer:
      'No, 1 es una cantidad válida, y la petición puede funcionar mañana. Está en conflicto con las existencias de este momento: 409.',
  },
  'not-modified': {
    title: 'Sin modificar',
    lookFor: 'Mira el 304 en la pestaña Mensaje: tiene un ETag y ningún cuerpo.',
    explanation:
      'El cliente tiene una copia del libro y pregunta si su versión, "v1", sigue siendo la actual. Lo es, así que la respuesta es 304 sin cuerpo. Aquí fue la página quien envió If-None-Match, así que su script ve el 304; cuando lo hace la caché del navegador, el script ve un 200 con la copia guardada.',
    rule: 'RFC 9110, sección 15.4.5',
    wrong: '304 trae el pedido otra vez, marcado como sin cambios.',
    why: 'Un 304 nunca tiene cuerpo: eso es lo que ahorra. El cliente usa su copia; las cabeceras que la describen, como ETag, se repiten (RFC 9110, sección 15.4.5).',
    pointAt:
      'Compara dos líneas: If-None-Match: "v1" en la petición, ETag: "v1" en la respuesta. Y busca el cuerpo del 304: no lo hay.',
    question: 'El cliente ya tiene la versión "v1", y es la actual. ¿Qué hay que enviar?',
    answer:
      'Un 304 sin cuerpo. El cliente usa su copia, y eso es lo que se ahorra; solo vienen cabeceras como ETag.',
  },
  'sql-injection': {
    title: 'Inyección SQL',
    lookFor: 'Lee el SQL que recibe PostgreSQL, y luego de quién son los pedidos que devuelve.',
    explanation:
      "Alguien buscó en sus pedidos el texto ' OR 1=1 -- y el handler lo pegó dentro de su SQL. PostgreSQL devuelve de verdad los pedidos de todos los compradores, con un 200 que parece inofensivo. Desactiva el fallo: como parámetro, el mismo texto es solo un título raro, y ninguna fila coincide con él.",
    rule: 'RFC 9110, sección 17.4; OWASP ASVS 5.0, 1.2.4',
    wrong: 'El servidor tiene que rechazar las entradas que lleven comillas u OR.',
    why: 'O’Brien y “black or white” son entradas honradas, y todo filtro tiene huecos. Con un marcador como $1 el valor nunca se convierte en SQL, lleve lo que lleve (OWASP ASVS 5.0, 1.2.4).',
    pointAt:
      'Lee en voz alta el SQL tal como lo recibe PostgreSQL: OR 1=1, y dos guiones que convierten el resto en un comentario. Luego señala los id de usuario de las filas.',
    question:
      'El handler ha puesto el texto de la búsqueda dentro de su SQL. ¿De quién serán los pedidos que devuelva la base de datos?',
    answer:
      'De todos los compradores: 19 filas, porque OR 1=1 es verdadero para cada una. El estado es 200, y nada parece mal. Como parámetro, $1, el texto sería solo un título raro.',
  },
} satisfies ScenarioWordsOf<'logic'>
