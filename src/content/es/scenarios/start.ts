/** The scenarios to start with. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const start = {
  'read-order': {
    title: 'Leer un pedido',
    lookFor:
      'Sigue la petición por los seis filtros hasta la base de datos, y el pedido de vuelta: 200.',
    explanation:
      'La página pide un pedido con GET, que solo lee y no cambia nada. Cada capa mira una cosa: la ruta, el token, lo que permite el token, la entrada y, al final, de quién es el pedido. La respuesta pasa por los mismos filtros en orden inverso.',
    rule: 'RFC 9110, secciones 9.3.1 y 15.3.1',
    wrong: 'La base de datos sabe quién pregunta y solo entrega los pedidos de ese usuario.',
    why: 'PostgreSQL ve un solo usuario de base de datos, la API, y devuelve el pedido 42 lo pida quien lo pida. La lógica de negocio compara el propietario de la fila con el usuario del token (OWASP ASVS 5.0, 8.2.2).',
    pointAt:
      'Señala los dos nombres donde la lógica de negocio compara el propietario: el pedido 42 es de user-1, y pregunta user-1. Antes de ese salto nadie ha mirado de quién es el pedido.',
    question: 'La base de datos ha devuelto el pedido 42. ¿Puede ya la API enviarlo a la página?',
    answer:
      'Todavía no. La base de datos devuelve la fila pregunte quien pregunte, porque para ella solo hay un usuario, la API. La lógica de negocio tiene que comparar el propietario de la fila con el usuario del token.',
  },
  'log-in': {
    title: 'Iniciar sesión',
    lookFor:
      'Mira cómo la lógica de negocio calcula el hash de la contraseña, lo compara y firma un token.',
    explanation:
      'Iniciar sesión está abierto a todos, porque antes nadie tiene token. La contraseña se compara calculando un hash suyo lento a propósito, PBKDF2 con 600 000 iteraciones. La respuesta trae un token firmado, que la página envía con cada petición posterior; está firmado, no cifrado, así que no contiene nada secreto.',
    rule: 'RFC 8018, sección 5.2; RFC 7519, sección 7.1',
    wrong: 'El servidor descifra la contraseña guardada y compara las dos.',
    why: 'La tienda solo guarda un hash con sal, que no se puede revertir. Calcula el mismo hash sobre lo que se tecleó, 600 000 iteraciones de PBKDF2, y compara los hashes (RFC 8018, sección 5.2).',
    pointAt:
      'Señala la fila que devuelve la base de datos: un hash que empieza por pbkdf2, y ninguna contraseña. Luego el token de la respuesta: tres partes con dos puntos entre ellas.',
    question:
      'La base de datos solo tiene un hash de la contraseña. ¿Cómo puede saber el servidor si la contraseña tecleada es correcta?',
    answer:
      'Calcula el mismo hash sobre lo que se tecleó, con la misma sal y 600 000 iteraciones, y compara los dos. De un hash no se puede volver a la contraseña.',
  },
  'place-order': {
    title: 'Hacer un pedido',
    lookFor:
      'Mira cómo se escriben las filas entre BEGIN y COMMIT, y la cabecera Location del 201.',
    explanation:
      'El pedido se valida, se escribe en varias filas, se cobra y se confirma: una sola transacción, de modo que existen todas las filas o ninguna. La transacción es real; el proveedor de pago es simulado. La respuesta es 201 Created, y su cabecera Location dice dónde está el nuevo pedido.',
    rule: 'RFC 9110, secciones 9.3.3 y 15.3.2',
    wrong: 'A un POST que ha ido bien se responde con 200 OK.',
    why: 'A un POST que ha creado algo se debería responder con 201 Created y una cabecera Location que dice dónde está, por ejemplo /orders/1001 (RFC 9110, sección 9.3.3).',
    pointAt:
      'Señala BEGIN, cada escritura que le sigue y COMMIT: antes de él nadie más ve el pedido nuevo. Luego Location: /orders/1001 en la respuesta.',
    question: 'Todos los cambios están confirmados. ¿Qué estado recibe un POST que ha creado algo?',
    answer:
      '201 Created, con una cabecera Location que dice dónde está el nuevo pedido. 200 diría que funcionó, pero no que existe algo nuevo.',
  },
  'expired-token': {
    title: 'Token caducado',
    lookFor:
      'Mira cómo Autenticar compara exp con la hora actual; a lo que hay detrás no se llega nunca.',
    explanation:
      'El token es auténtico y su firma es buena, pero su tiempo ha pasado: la hora actual tiene que ser anterior a exp. La API responde 401 con error="invalid_token", así que la página puede pedir un token nuevo e intentarlo otra vez. fetch() no se rechaza: se resuelve, y response.ok es false.',
    rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
    wrong: '403, porque el usuario ya no puede hacer esto.',
    why: 'Lo que puede hacer el usuario no ha cambiado, solo que el token es demasiado viejo. 401 con error="invalid_token" le dice a la página que pida uno nuevo y lo intente otra vez (RFC 6750, sección 3.1).',
    pointAt:
      'Señala las dos horas donde Autenticar se detiene: exp 12:00:00 y ahora 12:05:00. Luego todo lo que hay detrás del filtro: discontinuo, nunca alcanzado.',
    question:
      'El token es auténtico y su firma es buena, pero exp es 12:00:00 y son las 12:05:00. ¿Qué hace Autenticar?',
    answer:
      'Rechaza: ahora tiene que ser antes de exp. El estado es 401 y no 403, porque un token nuevo serviría; lo que puede hacer este usuario no ha cambiado.',
  },
} satisfies ScenarioWordsOf<'start'>
