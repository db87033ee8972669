/** Faults and outcomes of PostgreSQL: connections, transactions, queries and their errors. */
import type { SubjectWords } from '../../text-shapes'

export const database = {
  faults: {
    'bad-text': {
      name: 'Texto en vez de un número',
      what: 'A PostgreSQL llegó un texto que su tipo no puede leer: 22P02, invalid input syntax for type integer: "forty-two". La API responde 400 Bad Request.',
      console:
        'fetch() se resuelve: response.status es 400, response.ok es false. 500 culparía al servidor de un error del cliente.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.1',
      fix: 'En el servidor: comprueba la forma de cada valor en la validación, antes de que lo vea la base de datos. En la página: envía un número.',
    },
    'unique-violation': {
      name: 'Valor ocupado: 23505',
      what: 'Ya existe un valor que debe ser único, y PostgreSQL rechaza la fila: 23505, duplicate key value violates unique constraint "users_email_key". La API responde 409 Conflict.',
      console:
        'fetch() se resuelve: response.status es 409, response.ok es false. El texto del propio PostgreSQL se queda en el log.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.10',
      fix: 'El usuario: que elija otro valor. En el servidor: traduce 23505 a 409; mirar primero e insertar después no es remedio, porque dos peticiones pueden hacerlo a la vez.',
    },
    'foreign-key': {
      name: 'Falta la referencia: 23503',
      what: 'El token es válido, pero su usuario se ha borrado, así que el pedido nuevo no es de nadie. PostgreSQL informa de 23503: Key (user_id)=(1) is not present in table "users". La API responde 422 Unprocessable Content.',
      console:
        'fetch() se resuelve: response.status es 422, response.ok es false. El nombre de la restricción, orders_user_id_fkey, se queda en el log.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.21',
      fix: 'En el servidor: revoca los tokens de un usuario que se borra, y conserva la clave foránea por si algo se escapa. En la página: inicia sesión con una cuenta que exista.',
    },
    'still-referenced': {
      name: 'Todavía en uso: 23503',
      what: 'Hay que borrar la fila, pero otras se refieren a ella. PostgreSQL informa de 23503: Key (id)=(10) is still referenced from table "order_lines". La API responde 409 Conflict.',
      console:
        'fetch() se resuelve: response.status es 409, response.ok es false. 403 sería incorrecto, porque el usuario tiene derecho a borrar.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.10',
      fix: 'En el servidor: quita primero las referencias, o marca la fila como retirada en lugar de borrarla.',
    },
    'check-violation': {
      name: 'Stock bajo cero: 23514',
      what: 'Un valor incumple una regla de la tabla: 23514, new row for relation "books" violates check constraint "books_stock_check". La API responde 422 Unprocessable Content.',
      console:
        'fetch() se resuelve: response.status es 422, response.ok es false. El nombre de la restricción se queda en el log.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.5.21',
      fix: 'En la página: envía un valor dentro de los límites. En el servidor: comprueba la misma regla en la validación, que puede nombrar el campo; la restricción es la última línea de defensa.',
    },
    'serialization-failure': {
      name: 'Conflicto repetido: 40001',
      what: 'Dos transacciones cambiaron las mismas filas, y PostgreSQL dejó pasar solo una: 40001, could not serialize access due to concurrent update. La API repite la transacción entera.',
      console:
        'Si la repetición sale bien, la página no nota nada: response.status es 201. Si fallan todos los intentos, es 503, y response.ok es false.',
      rule: 'manual de PostgreSQL, sección 13.5; RFC 9110, sección 15.6.4',
      fix: 'En el servidor: repite la transacción desde BEGIN, unas pocas veces y con pausas cada vez mayores; después responde 503 con Retry-After.',
    },
    'conflict-persists': {
      name: 'Conflicto continuo: 40001',
      what: 'Otra transacción se cruza en cada intento: 40001, tres veces seguidas. La API ha repetido la transacción entera y ahora se rinde: 503 Service Unavailable con Retry-After.',
      console:
        'fetch() se resuelve: response.status es 503, response.ok es false. 409 diría que este pedido contradice a la tienda; solo llegó en mal momento.',
      rule: 'manual de PostgreSQL, sección 13.5; RFC 9110, sección 15.6.4',
      fix: 'En la página: espera lo que diga Retry-After, y envía el pedido otra vez con la misma Idempotency-Key. En el servidor: haz cortas las transacciones; esta sigue abierta incluso mientras se pregunta al proveedor de pago.',
    },
    'statement-timeout': {
      name: 'Sentencia lenta: 57014',
      what: 'Una sentencia duró más que el límite que tenía puesto: 57014, canceling statement due to statement timeout. La API responde 503 Service Unavailable.',
      console:
        'fetch() se resuelve: response.status es 503, response.ok es false. 408 significaría que el cliente fue demasiado lento.',
      rule: 'manual de PostgreSQL, sección 19.11; RFC 9110, sección 15.6.4',
      fix: 'En el servidor: lee el plan de la consulta con EXPLAIN, añade el índice que falta, o encuentra qué tiene el bloqueo. Un límite más largo solo esconde la causa.',
    },
    'too-many-connections': {
      name: 'Sin conexión libre: 53300',
      what: 'Todas las conexiones de PostgreSQL están ocupadas: 53300, sorry, too many clients already. La API responde 503 Service Unavailable con Retry-After.',
      console:
        'fetch() se resuelve: response.status es 503, response.ok es false. 429 sería incorrecto, porque no es este cliente el que envía demasiado.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.6.4',
      fix: 'En el servidor: comparte unas pocas conexiones en un pool, y devuelve cada una después de usarla. Sube max_connections solo hasta donde permita la memoria.',
    },
    'no-connection': {
      name: 'Base de datos inaccesible',
      what: 'La API no puede llegar a su base de datos: 08001, la conexión con db.example se rechaza. Responde 503 Service Unavailable con Retry-After.',
      console:
        'fetch() se resuelve: response.status es 503, response.ok es false. 503 dice que se espera que pase; 500 no lo diría.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.6.4',
      fix: 'En el servidor: pon la base de datos otra vez en marcha, y deja que el pool se reconecte solo. Si la conexión se cortó durante COMMIT, mira primero si el pedido existe.',
    },
    'service-password-wrong': {
      name: 'Contraseña de la tienda mal',
      what: 'PostgreSQL rechaza la contraseña de la propia API: 28P01. Es un error de la configuración de la tienda y no tiene nada que ver con el usuario: 500 Internal Server Error.',
      console:
        'fetch() se resuelve: response.status es 500, response.ok es false. 401 mandaría al usuario a iniciar sesión, lo que no puede servir de nada.',
      rule: 'manual de PostgreSQL, apéndice A; RFC 9110, sección 15.6.1',
      fix: 'En el servidor: corrige la contraseña en la configuración, y da la alarma. El usuario no puede hacer nada.',
    },
  },
  outcomes: {
    'connection.asked': {
      caption: 'La lógica de negocio pide una conexión a PostgreSQL para {summary}.',
      explanation:
        'Antes de la primera sentencia, la tienda necesita una conexión con la base de datos: una dirección que conteste, un sitio libre y una contraseña propia. Ninguna de las tres cosas tiene que ver con el usuario que ha iniciado sesión. Aquí la conexión solo está modelada.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
    'transaction.repeated': {
      caption: 'La lógica de negocio repite toda la transacción: intento {attempt} de {attempts}.',
      explanation:
        'Otra transacción cambió antes las mismas filas, así que esta se abandonó. Tras el error PostgreSQL no acepta nada más que ROLLBACK, y lo que se leyó antes puede estar anticuado. Así que se repite todo desde BEGIN, tras una breve pausa y {attempts} veces como máximo.',
      rule: 'manual de PostgreSQL, sección 13.5',
    },
    'query.sent': {
      caption:
        'PostgreSQL recibe {summary}{parameters, select, none {} other {, parámetros {parameters}}}{part, select, none {} other { con {part} dentro}}.',
      explanation:
        "El texto SQL tiene marcadores como $1, y los valores viajan a su lado como parámetros. PostgreSQL nunca lee un valor como SQL: incluso x'' OR 1=1 -- es solo un texto raro. Es construir SQL pegando textos lo que hace posible la inyección SQL.",
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    'rows.returned': {
      caption:
        'PostgreSQL devuelve {count, plural, =0 {cero filas} one {# fila} other {# filas}} para {summary}.',
      explanation:
        'PostgreSQL ejecutó de verdad la sentencia, y estas son las filas que encontró. Un resultado sin filas no es un error. Lo que significa para la petición lo decide la lógica de negocio.',
      rule: 'manual de PostgreSQL, SELECT',
    },
    'rows.written': {
      caption:
        '{command} escribe {count, plural, one {# fila} other {# filas}} en la tabla {table}.',
      explanation:
        'PostgreSQL ejecutó de verdad la sentencia. Él mismo comprueba tipos, valores obligatorios, referencias y restricciones CHECK, sea cual sea el programa que envía la sentencia. Dentro de una transacción, las demás conexiones solo ven las filas cambiadas después de COMMIT.',
      rule: 'manual de PostgreSQL, sección 13.2',
    },
    'transaction.begun': {
      caption: 'BEGIN: empieza una transacción {level}. Valen todos sus cambios o ninguno.',
      explanation:
        'Un pedido consta de varias filas en varias tablas, y medio pedido sería un error. BEGIN abre una transacción: lo que sigue se conserva entero con COMMIT, o se abandona entero con ROLLBACK. Hasta entonces ninguna otra conexión ve nada de ello. Con REPEATABLE READ tampoco ve los cambios que otros hacen después de su comienzo; si necesita una fila que ellos cambiaron, falla con 40001.',
      rule: 'manual de PostgreSQL, sección 13.2',
    },
    'transaction.committed': {
      caption:
        'COMMIT: los cambios en {tables, plural, one {# tabla} other {# tablas}} se hacen efectivos a la vez.',
      explanation:
        'Con COMMIT todos los cambios de la transacción se hacen efectivos de una vez: las demás conexiones los ven todos o, un momento antes, ninguno. Solo después puede la tienda decirle al comprador que el pedido existe. Si la conexión se cortara durante COMMIT, el cliente no podría saber cuál de las dos cosas ocurrió.',
      rule: 'manual de PostgreSQL, COMMIT',
    },
    'transaction.rolledBack': {
      caption:
        'ROLLBACK: {tables, plural, =0 {no había cambios que descartar} one {se descartan los cambios en # tabla} other {se descartan los cambios en # tablas}}.',
      explanation:
        'ROLLBACK abandona todos los cambios de la transacción, así que no queda ningún pedido a medio escribir. Los números sacados de una secuencia no se devuelven, de modo que los id pueden tener huecos. Un cargo en un proveedor de pago tampoco se deshace, porque no es parte de la base de datos.',
      rule: 'manual de PostgreSQL, ROLLBACK',
    },
    'query.failed': {
      caption:
        'Error {code} de PostgreSQL: {code, select, 23502 {falta un valor obligatorio} 23503 {se rompería la referencia {about}} 23505 {incumple la regla única {about}} 23514 {incumple la restricción {about}} 22P02 {“{about}” no tiene la forma de su tipo} 40001 {otra transacción cambió una fila de {about}} 40P01 {dos transacciones se esperan la una a la otra} 57014 {la sentencia se canceló tras {about}} 53300 {las {about} conexiones están ocupadas} 28P01 {la contraseña del usuario {about} es incorrecta} other {“{about}”}}.',
      explanation:
        'PostgreSQL informó: {message}. Los dos primeros caracteres del código de cinco nombran su clase: 23 es una restricción de integridad incumplida, 40 una transacción que se deshizo. La lógica de negocio decide en qué estado se convierte; el texto que es de la base de datos no se envía al cliente.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
    'database.unreachable': {
      caption: '{address}, puerto {port}, rechaza la conexión: el driver informa de {code}.',
      explanation:
        'Nadie acepta la conexión en esta dirección, así que no se ha llegado a PostgreSQL, y no dice nada. El error viene del driver, la biblioteca con la que la tienda habla con la base de datos. Usa un código del estándar SQL, {code}: la clase 08 trata de conexiones.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
    'error.reported': {
      caption: 'El error {code} vuelve a la lógica de negocio como excepción.',
      explanation:
        '{reporter, select, driver {No hay filas, ni un PostgreSQL que pueda decir por qué: el driver, la biblioteca que habla con la base de datos, ha creado el error él mismo. Lo lanza} other {PostgreSQL envía un error en lugar de filas, con su código de cinco caracteres. El driver, la biblioteca que habla con la base de datos, lo lanza}} como excepción en el lugar del handler que preguntó. Si hay una transacción abierta, ahora solo se puede deshacer.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
  },
} satisfies SubjectWords
