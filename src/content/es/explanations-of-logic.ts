/** Why hops do what they do, continued: business logic, payment and the database. */
export const explanationsOfLogic = {
  handler: {
    called: {
      text: 'Solo ahora se ejecuta código que sabe qué es un libro o un pedido. Ya no necesita leer cabeceras ni tokens: los filtros lo han hecho y le pasan lo que encontraron. En una ruta que necesita un token, el usuario se toma del token y nunca del cuerpo, donde cualquiera podría escribir cualquier nombre.',
      rule: '',
    },
    threw: {
      text: 'El código se encontró con algo para lo que no estaba escrito y lanzó una excepción que no trata. El gestor de errores la convierte en 500 Internal Server Error con un texto general y el id de la petición. Los detalles van solo al log: el cliente no puede repararlos, y un atacante podría usarlos.',
      rule: 'RFC 9110, sección 15.6.1',
    },
  },
  order: {
    absent: {
      text: 'La consulta no encontró ninguna fila, lo que para PostgreSQL no es un error. La lógica de negocio lo convierte en 404 Not Found. 200 con null, o 204, afirmarían que ese pedido existe.',
      rule: 'RFC 9110, sección 15.5.5',
    },
    fixed: {
      text: 'La petición está bien formada y permitida, pero el pedido está en un estado que ya no lo admite: 409 Conflict. La misma petición quizá habría funcionado antes. La respuesta dice cuál es el conflicto, para que la página pueda explicarlo.',
      rule: 'RFC 9110, sección 15.5.10',
    },
  },
  owner: {
    confirmed: {
      text: 'Un token válido con el scope correcto no hace legibles todos los pedidos: hay que comprobar en cada uno quién es el propietario. El propietario está en la fila, así que aquí la comprobación viene después de la consulta. Olvidarla es “broken access control”, el número uno de OWASP Top 10:2025.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    overridden: {
      text: 'El pedido es de otra persona, pero la regla hace una excepción con los administradores. La excepción está escrita en este único lugar. El pedido sigue siendo de su propietario, lo lea quien lo lea.',
      rule: 'OWASP ASVS 5.0, 8.2.2',
    },
    differs: {
      text: 'El token es válido, pero el pedido es de otra persona. 403 estaría permitido y admitiría que el pedido existe; esta API responde 404, igual que para un pedido que no existe. Así nadie puede averiguar, número a número, qué pedidos hay.',
      rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.2',
    },
  },
  book: {
    absent: {
      text: 'Ninguna fila de la tabla books tiene este id. Para PostgreSQL, no encontrar nada es un resultado normal y no un error. La lógica de negocio tiene que darse cuenta y rechazar la petición.',
      rule: '',
    },
  },
  user: {
    unknown: {
      text: 'Ningún usuario tiene esta dirección de correo, pero el hash se calcula igualmente, contra uno de relleno. Una respuesta rápida delataría que la dirección es desconocida. Por la misma razón, el estado y el texto son los de una contraseña incorrecta.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
  },
  password: {
    hashed: {
      text: 'La tienda nunca guarda la contraseña en sí. Calcula PBKDF2-HMAC-SHA256 con una sal aleatoria y {iterations, number} iteraciones, y guarda la sal y el hash. Quien robe la tabla tiene que pagar las iteraciones en cada intento.',
      rule: 'RFC 8018, sección 5.2; OWASP Password Storage Cheat Sheet',
    },
    matches: {
      text: 'La tienda no guarda contraseñas, solo un hash de cada una con una sal aleatoria. Para comparar, calcula PBKDF2-HMAC-SHA256 sobre lo que se tecleó, con la misma sal y {iterations, number} iteraciones. Las iteraciones son lentas a propósito: apenas retrasan un inicio de sesión, pero quien robe la tabla tiene que pagarlas en cada intento.',
      rule: 'RFC 8018, sección 5.2; OWASP Password Storage Cheat Sheet',
    },
    wrong: {
      text: 'El hash de lo que se tecleó difiere del guardado, así que la contraseña es incorrecta: 401. La respuesta no dice si el error estaba en la dirección de correo o en la contraseña. Un usuario desconocido recibe el mismo estado, el mismo texto y las mismas {iterations, number} iteraciones, para que nadie pueda averiguar quién tiene cuenta.',
      rule: 'OWASP Authentication Cheat Sheet; OWASP ASVS 5.0, 6.3.8',
    },
  },
  stock: {
    sufficient: {
      text: 'Los precios y las existencias vienen de la base de datos, nunca de la petición: el usuario puede cambiar su página. El total se calcula a partir de ellos en el servidor. Otro comprador aún podría ser más rápido, así que esta comprobación sola no basta: la base de datos necesita una restricción propia.',
      rule: '',
    },
    short: {
      text: 'La petición es válida, pero la tienda tiene muy pocos ejemplares en este momento: 409 Conflict. No es un error de validación, porque la misma petición puede funcionar mañana. No se escribe ningún pedido.',
      rule: 'RFC 9110, sección 15.5.10',
    },
  },
  database: {
    unreachable: {
      text: 'Nadie acepta la conexión en esta dirección, así que no se ha llegado a PostgreSQL, y no dice nada. El error viene del driver, la biblioteca con la que la tienda habla con la base de datos. Usa un código del estándar SQL, {code}: la clase 08 trata de conexiones.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
  },
  query: {
    sent: {
      text: "El texto SQL tiene marcadores como $1, y los valores viajan a su lado como parámetros. PostgreSQL nunca lee un valor como SQL: incluso x'' OR 1=1 -- es solo un texto raro. Es construir SQL pegando textos lo que hace posible la inyección SQL.",
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    failed: {
      text: 'PostgreSQL informó: {message}. Los dos primeros caracteres del código de cinco nombran su clase: 23 es una restricción de integridad incumplida, 40 una transacción que se deshizo. La lógica de negocio decide en qué estado se convierte; el texto que es de la base de datos no se envía al cliente.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
  },
  rows: {
    returned: {
      text: 'PostgreSQL ejecutó de verdad la sentencia, y estas son las filas que encontró. Un resultado sin filas no es un error. Lo que significa para la petición lo decide la lógica de negocio.',
      rule: 'manual de PostgreSQL, SELECT',
    },
    written: {
      text: 'PostgreSQL ejecutó de verdad la sentencia. Él mismo comprueba tipos, valores obligatorios, referencias y restricciones CHECK, sea cual sea el programa que envía la sentencia. Dentro de una transacción, las demás conexiones solo ven las filas cambiadas después de COMMIT.',
      rule: 'manual de PostgreSQL, sección 13.2',
    },
  },
  transaction: {
    begun: {
      text: 'Un pedido consta de varias filas en varias tablas, y medio pedido sería un error. BEGIN abre una transacción: lo que sigue se conserva entero con COMMIT, o se abandona entero con ROLLBACK. Hasta entonces ninguna otra conexión ve nada de ello. Con REPEATABLE READ tampoco ve los cambios que otros hacen después de su comienzo; si necesita una fila que ellos cambiaron, falla con 40001.',
      rule: 'manual de PostgreSQL, sección 13.2',
    },
    committed: {
      text: 'Con COMMIT todos los cambios de la transacción se hacen efectivos de una vez: las demás conexiones los ven todos o, un momento antes, ninguno. Solo después puede la tienda decirle al comprador que el pedido existe. Si la conexión se cortara durante COMMIT, el cliente no podría saber cuál de las dos cosas ocurrió.',
      rule: 'manual de PostgreSQL, COMMIT',
    },
    repeated: {
      text: 'Otra transacción cambió antes las mismas filas, así que esta se abandonó. Tras el error PostgreSQL no acepta nada más que ROLLBACK, y lo que se leyó antes puede estar anticuado. Así que se repite todo desde BEGIN, tras una breve pausa y {attempts} veces como máximo.',
      rule: 'manual de PostgreSQL, sección 13.5',
    },
    rolledBack: {
      text: 'ROLLBACK abandona todos los cambios de la transacción, así que no queda ningún pedido a medio escribir. Los números sacados de una secuencia no se devuelven, de modo que los id pueden tener huecos. Un cargo en un proveedor de pago tampoco se deshace, porque no es parte de la base de datos.',
      rule: 'manual de PostgreSQL, ROLLBACK',
    },
  },
  charge: {
    refused: {
      text: 'Esta es la respuesta del proveedor a la tienda, y todavía no la de la tienda al comprador. Pasar el estado tal cual sería a menudo incorrecto: un 401 aquí significa que la clave de la tienda es mala, no el token del comprador. El handler no sigue adelante; la tienda decide qué debe oír su propio cliente.',
      rule: 'RFC 9110, sección 15.6.3',
    },
    unanswered: {
      text: 'La petición pudo perderse a la ida, o la respuesta a la vuelta, así que nadie sabe si se ha movido dinero. Tomar el silencio por un fallo y cobrar otra vez podría llevarse el dinero dos veces. Solo la misma clave de idempotencia hace seguro un segundo intento: el proveedor cobra una vez por cada clave.',
      rule: 'RFC 9110, sección 9.2.2',
    },
    sent: {
      text: 'La tienda pide el dinero al servidor de otra empresa; aquí ese servidor solo está modelado, y no se mueve dinero. Una llamada así puede ser lenta, fallar o quedarse sin respuesta. Un ROLLBACK en la base de datos no puede devolver un cargo.',
      rule: '',
    },
    accepted: {
      text: 'La respuesta del proveedor es simulada; su id nombra el cargo, para que el pago se pueda encontrar o devolver más tarde. Un pago no puede compartir transacción con la base de datos. Si después falla la escritura del pedido, la tienda tiene que devolver el cargo.',
      rule: '',
    },
  },
} as const
