/**
 * What happened at each hop, in one line of at most 90 characters with its values filled in.
 * A hop is an arrival at a participant and what the participant did, so most of these name it.
 */
import type { Captions } from '../text-shapes'
import { captionsOfGates } from './captions-of-gates'

export const captions = {
  request: {
    forwarded: 'El gateway pasa la petición al servidor {server}.',
    composed:
      '{sender, select, browser {Ahora el navegador envía} other {La página llama a fetch():}} {method} {target}, {credentials, select, bearer {con un token Bearer} basic {con credenciales Basic} cookie {con una cookie de sesión} other {sin cabecera Authorization}}.',
    logged: 'La petición recibe el id {requestId}; el log anota {method} {path}.',
  },
  response: {
    late: 'La respuesta llega a los {tookMs, number} ms; el script desistió a los {limitMs, number} ms.',
    broken:
      'Salen {status} y las cabeceras, luego una excepción: siguen {sent} de {announced} bytes.',
    lost: 'El {status} sale de la API, pero la conexión se corta: no llega ni un byte.',
    returned: 'El gateway devuelve el {status} al navegador.',
    received: 'La respuesta llega al navegador: {status} {reason}.',
    sent: 'La API envía {status} {reason}: {bytes, plural, one {# byte} other {# bytes}} en total.',
    created: 'La lógica de negocio crea la respuesta: {status} {reason}.',
    passed:
      '{gate, select, logging {Log} cors {CORS} authenticate {Autenticar} authorize {Autorizar} validate {Validar} other {El filtro {gate}}} deja pasar el {status} sin cambios.',
    blocked: 'El navegador oculta el {status} a la página: {origin} no puede leerlo.',
    logged: 'El log anota {status} tras {durationMs, number} ms para la petición {requestId}.',
  },
  promise: {
    resolved: 'fetch() se resuelve: response.status es {status}, response.ok es {ok}.',
    rejected:
      'fetch() se rechaza a los {afterMs, number} ms con {name}: “{message}”. No hay estado.',
  },
  route: {
    matched: 'El router asocia {method} {path} con {route}.',
    notFound: 'El router no encuentra ninguna ruta para {path}.',
    open: 'La ruta {route} está abierta a todos: no hace falta token.',
    moved: 'El router conoce {path} solo sin la última barra: 308, Location {location}.',
  },
  method: {
    notAllowed: 'La ruta {path} existe, pero no para {method}. Permitidos: {allow}.',
    unknown: 'El servidor no conoce el método {method}.',
  },
  name: {
    unknown: 'DNS responde NXDOMAIN: el nombre {name} no existe.',
    resolved: 'DNS encuentra la dirección de {name}: {address}.',
  },
  connection: {
    asked: 'La lógica de negocio pide una conexión a PostgreSQL para {summary}.',
    refused: '{address} rechaza la conexión: nadie escucha en el puerto {port}.',
    timedOut: '{address} no contesta: el navegador desiste a los {seconds} s.',
    reset: 'La conexión con {address} se corta (RST) antes del primer byte de la respuesta.',
    opened: 'Tras SYN, SYN-ACK y ACK hay una conexión TCP con {address}, puerto {port}.',
    secured:
      '{version}: certificado de {name}, válido hasta {untilMs, date, medium}. Empieza el cifrado.',
    reused:
      'La conexión con {name} sigue abierta tras {requests, plural, one {# petición} other {# peticiones}}: se usa otra vez.',
  },
  redirect: {
    followed: 'El navegador la sigue por sí solo: {method} {location}. fetch() sigue pendiente.',
  },
  message: {
    malformed: 'El servidor no puede leer la petición: su texto incumple la gramática de HTTP.',
  },
  host: {
    missing: 'La petición de {target} no trae cabecera Host: no dice a qué sitio se refiere.',
  },
  length: {
    ambiguous: 'Content-Length dice {lengths}: el servidor no puede saber dónde acaba el cuerpo.',
  },
  content: {
    tooLarge:
      'El cuerpo tiene {bytes, number} bytes; este servidor acepta {limit, number} como máximo.',
  },
  device: {
    offline: 'El dispositivo no tiene red: no se envía nada a {origin}.',
  },
  header: {
    dropped: 'El navegador descarta sin avisar la cabecera {name}: un script no puede ponerla.',
    hidden: 'headers.get("{name}") da null: el {status} la lleva, pero no la expone.',
  },
  certificate: {
    shown: 'El servidor muestra un certificado de {name}, válido hasta {untilMs, date, medium}.',
    expired:
      'El certificado caducó el {untilMs, date, medium}; hoy es {todayMs, date, medium}. El navegador lo rechaza.',
    misnamed: 'El certificado es de {name}, no de {expected}. El navegador corta el handshake.',
  },
  page: {
    created:
      'El framework responde con su propia página: {status} en HTML, {bytes} bytes, no JSON.',
  },
  upstream: {
    missing: 'Ninguno de los {servers} servidores que hay detrás del gateway funciona bien.',
    refused: 'El servidor {server} rechaza la conexión del gateway.',
    slow: 'El {status} de la API llega tarde: el gateway dejó de esperar a los {limitS} s.',
    lost: 'La conexión con {server} se corta sin respuesta: tiene que responder el gateway.',
  },
  problem: {
    created: 'El gestor de errores escribe la respuesta: {status} {reason}, como problem+json.',
  },
  handler: {
    called: 'La lógica de negocio toma el relevo: se ejecuta el handler {handler}.',
    threw: 'El handler lanzó “{error}”.',
  },
  order: {
    absent: 'No hay ningún pedido {orderId} en la base de datos.',
    fixed: 'El pedido {orderId} ya tiene el estado {status}: es tarde para cancelarlo.',
  },
  owner: {
    confirmed: 'El pedido {orderId} es de {owner}, y la petición viene de {subject}.',
    overridden: 'El pedido {orderId} es de {owner}; {subject} es administrador.',
    differs: 'El pedido {orderId} es de {owner}, pero la petición viene de {subject}.',
  },
  book: {
    absent: 'No hay ningún libro {bookId} en la base de datos.',
  },
  user: {
    unknown: 'No existe {email}, pero se hacen {iterations, number} iteraciones: el mismo trabajo.',
  },
  password: {
    hashed:
      'La contraseña pasa por {iterations, number} iteraciones de hash; solo se guarda el hash.',
    matches: 'La contraseña de {email} coincide tras {iterations, number} iteraciones de hash.',
    wrong: 'Contraseña incorrecta para {email}, tras {iterations, number} iteraciones de hash.',
  },
  stock: {
    sufficient:
      '{books, plural, one {El libro está disponible} other {Los # libros están disponibles}}: el total es {totalCents, number, ::currency/EUR scale/0.01}.',
    short: 'Faltan ejemplares de “{title}”: pedidos {quantity}, quedan {stock}.',
  },
  query: {
    sent: 'PostgreSQL recibe {summary}{parameters, select, none {} other {, parámetros {parameters}}}{part, select, none {} other { con {part} dentro}}.',
    failed:
      'Error {code} de PostgreSQL: {code, select, 23502 {falta un valor obligatorio} 23503 {se rompería la referencia {about}} 23505 {incumple la regla única {about}} 23514 {incumple la restricción {about}} 22P02 {“{about}” no tiene la forma de su tipo} 40001 {otra transacción cambió una fila de {about}} 40P01 {dos transacciones se esperan la una a la otra} 57014 {la sentencia se canceló tras {about}} 53300 {las {about} conexiones están ocupadas} 28P01 {la contraseña del usuario {about} es incorrecta} other {“{about}”}}.',
  },
  database: {
    unreachable: '{address}, puerto {port}, rechaza la conexión: el driver informa de {code}.',
  },
  rows: {
    returned:
      'PostgreSQL devuelve {count, plural, =0 {cero filas} one {# fila} other {# filas}} para {summary}.',
    written: '{command} escribe {count, plural, one {# fila} other {# filas}} en la tabla {table}.',
  },
  transaction: {
    begun: 'BEGIN: empieza una transacción {level}. Valen todos sus cambios o ninguno.',
    committed:
      'COMMIT: los cambios en {tables, plural, one {# tabla} other {# tablas}} se hacen efectivos a la vez.',
    repeated: 'La lógica de negocio repite toda la transacción: intento {attempt} de {attempts}.',
    rolledBack:
      'ROLLBACK: {tables, plural, =0 {no había cambios que descartar} one {se descartan los cambios en # tabla} other {se descartan los cambios en # tablas}}.',
  },
  charge: {
    sent: 'Se pide al proveedor de pago (simulado) que cobre {amountCents, number, ::currency/EUR scale/0.01}.',
    accepted:
      'El proveedor de pago acepta: cargo {chargeId} de {amountCents, number, ::currency/EUR scale/0.01}.',
    refused: 'El proveedor de pago responde {status} {reason}.',
    unanswered:
      'Sin respuesta tras {seconds} s: la lógica de negocio deja de esperar. ¿Cobrado? No se sabe.',
  },
  version: {
    unchanged: 'If-None-Match {etag} es la versión actual: no hace falta enviarla otra vez.',
    matches: 'If-Match {etag} sigue siendo la versión actual: se puede hacer el cambio.',
    outdated: 'If-Match dice {given}, pero la versión actual es {current}: no se cambia nada.',
  },
  key: {
    missing: 'POST /orders exige una Idempotency-Key entre comillas; la petición trae {given}.',
    claimed: 'La Idempotency-Key {key} es nueva: ahora pertenece a este pedido.',
    reused: 'La Idempotency-Key {key} ya se usó antes, con otro cuerpo.',
    inUse: 'La Idempotency-Key {key} es de una petición que aún está en curso.',
    known: 'La Idempotency-Key {key} ya se conoce: se repite el {status} guardado.',
  },
  statement: {
    joined: 'El handler pega {input} dentro del texto de su sentencia SQL.',
  },
  card: {
    declined: 'El banco rechaza los {amountCents, number, ::currency/EUR scale/0.01}: {reason}.',
  },
  provider: {
    failed:
      'El proveedor de pago (simulado) tiene un error propio; {amountCents, number, ::currency/EUR scale/0.01} sin confirmar.',
    busy: 'Demasiadas peticiones de la tienda: el proveedor (simulado) no cobra {amountCents, number, ::currency/EUR scale/0.01}.',
    refused:
      'El proveedor (simulado) no acepta la clave de la tienda: no se cobran {amountCents, number, ::currency/EUR scale/0.01}.',
    silent:
      'El proveedor de pago (simulado) recibe la petición de {amountCents, number, ::currency/EUR scale/0.01} y no responde.',
  },
  breaker: {
    open: 'El cortacircuitos está abierto tras {failures} fallos: sin llamadas durante {retryAfterS} s.',
  },
  failure: {
    translated:
      'La lógica de negocio convierte {cause, select, database {el error {code} de PostgreSQL} other {el pago fallido}} en {status} {reason}.',
  },
  error: {
    reported: 'El error {code} vuelve a la lógica de negocio como excepción.',
  },
  ...captionsOfGates,
} as const satisfies Captions
