/** Faults and outcomes of orders in business logic: whose they are, their state, and what is in stock. */
import type { SubjectWords } from '../../text-shapes'

export const orders = {
  faults: {
    'order-missing': {
      name: 'El pedido no existe',
      what: 'La consulta se ejecutó sin error y no encontró ninguna fila: no hay pedido 999. La lógica de negocio lo convierte en 404 Not Found.',
      console:
        'fetch() se resuelve: response.status es 404, response.ok es false. 200 con null afirmaría que ese pedido existe.',
      rule: 'RFC 9110, sección 15.5.5',
      fix: 'En la página: comprueba el número, y di que no se encontró el pedido. En el servidor: nunca tomes “cero filas” por un éxito.',
    },
    'someone-elses-order': {
      name: 'Pedido de otra persona',
      what: 'El token es válido y el pedido existe, pero es de otro comprador. La API responde 404, como para un pedido que no existe, para que nadie encuentre pedidos probando números.',
      console:
        'fetch() se resuelve: response.status es 404, response.ok es false, con el mismo cuerpo que para un pedido que no existe.',
      rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.2',
      fix: 'En el servidor: compara el propietario de la fila con el usuario del token, en cada ruta que lea o cambie un pedido.',
    },
    'order-shipped': {
      name: 'Pedido ya enviado',
      what: 'Hay que cancelar el pedido, pero ya se ha enviado, y su estado ya no lo permite: 409 Conflict.',
      console:
        'fetch() se resuelve: response.status es 409, response.ok es false. La misma petición habría funcionado antes.',
      rule: 'RFC 9110, sección 15.5.10',
      fix: 'En la página: carga otra vez el pedido y muestra su estado. En el servidor: comprueba el estado dentro de la transacción, con la fila bloqueada.',
    },
    'out-of-stock': {
      name: 'Sin existencias',
      what: 'La petición es válida, pero la tienda tiene muy pocos ejemplares en este momento, por ejemplo 0 cuando se pide 1: 409 Conflict. No se escribe ningún pedido.',
      console:
        'fetch() se resuelve: response.status es 409, response.ok es false. El cuerpo dice qué está en conflicto, para que la página pueda explicarlo.',
      rule: 'RFC 9110, sección 15.5.10',
      fix: 'En la página: ofrece una cantidad menor, o espera; la misma petición puede funcionar mañana.',
    },
  },
  outcomes: {
    'order.absent': {
      caption: 'No hay ningún pedido {orderId} en la base de datos.',
      explanation:
        'La consulta no encontró ninguna fila, lo que para PostgreSQL no es un error. La lógica de negocio lo convierte en 404 Not Found. 200 con null, o 204, afirmarían que ese pedido existe.',
      rule: 'RFC 9110, sección 15.5.5',
    },
    'owner.confirmed': {
      caption: 'El pedido {orderId} es de {owner}, y la petición viene de {subject}.',
      explanation:
        'Un token válido con el scope correcto no hace legibles todos los pedidos: hay que comprobar en cada uno quién es el propietario. El propietario está en la fila, así que aquí la comprobación viene después de la consulta. Olvidarla es “broken access control”, el número uno de OWASP Top 10:2025.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    'owner.overridden': {
      caption: 'El pedido {orderId} es de {owner}; {subject} es administrador.',
      explanation:
        'El pedido es de otra persona, pero la regla hace una excepción con los administradores. La excepción está escrita en este único lugar. El pedido sigue siendo de su propietario, lo lea quien lo lea.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    'owner.differs': {
      caption: 'El pedido {orderId} es de {owner}, pero la petición viene de {subject}.',
      explanation:
        'El token es válido, pero el pedido es de otra persona. 403 estaría permitido y admitiría que el pedido existe; esta API responde 404, igual que para un pedido que no existe. Así nadie puede averiguar, número a número, qué pedidos hay.',
      rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.2',
    },
    'order.fixed': {
      caption: 'El pedido {orderId} ya tiene el estado {status}: es tarde para cancelarlo.',
      explanation:
        'La petición está bien formada y permitida, pero el pedido está en un estado que ya no lo admite: 409 Conflict. La misma petición quizá habría funcionado antes. La respuesta dice cuál es el conflicto, para que la página pueda explicarlo.',
      rule: 'RFC 9110, sección 15.5.10',
    },
    'stock.sufficient': {
      caption:
        '{books, plural, one {El libro está disponible} other {Los # libros están disponibles}}: el total es {totalCents, number, ::currency/EUR scale/0.01}.',
      explanation:
        'Los precios y las existencias vienen de la base de datos, nunca de la petición: el usuario puede cambiar su página. El total se calcula a partir de ellos en el servidor. Otro comprador aún podría ser más rápido, así que esta comprobación sola no basta: la base de datos necesita una restricción propia.',
      rule: '',
    },
    'stock.short': {
      caption: 'Faltan ejemplares de “{title}”: pedidos {quantity}, quedan {stock}.',
      explanation:
        'La petición es válida, pero la tienda tiene muy pocos ejemplares en este momento: 409 Conflict. No es un error de validación, porque la misma petición puede funcionar mañana. No se escribe ningún pedido.',
      rule: 'RFC 9110, sección 15.5.10',
    },
  },
} satisfies SubjectWords
