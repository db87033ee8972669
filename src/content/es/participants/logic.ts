/** Faults and outcomes of business logic: its handlers, books and their versions. */
import type { SubjectWords } from '../../text-shapes'

export const logic = {
  faults: {
    'not-modified': {
      name: 'Cliente con esta versión',
      what: 'El cliente tiene una copia y pregunta con If-None-Match: "v1" si sigue siendo la actual. Lo es: 304 Not Modified, sin cuerpo.',
      console:
        'Si preguntó la caché del navegador, el script ve 200 con el cuerpo guardado. Si el propio script puso If-None-Match, response.status es 304, response.ok es false, y el cuerpo está vacío.',
      rule: 'RFC 9110, secciones 13.1.2 y 15.4.5',
      fix: 'No hay nada roto: el cliente usa su copia. En el servidor: repite ETag, Cache-Control y Vary en el 304.',
    },
    'lost-update': {
      name: 'Alguien fue más rápido',
      what: 'Dos personas han leído la versión "v1", y una ha guardado después un cambio. El If-Match: "v1" de la otra ya no encaja: 412 Precondition Failed, y el primer cambio no se pierde.',
      console:
        'fetch() se resuelve: response.status es 412, response.ok es false. Sin If-Match el segundo cambio habría sobrescrito el primero sin que se notara.',
      rule: 'RFC 9110, secciones 13.1.1 y 15.5.13',
      fix: 'En la página: lee la versión actual, muestra qué ha cambiado, y envía otra vez la edición con el nuevo ETag.',
    },
    'joined-sql': {
      name: 'SQL pegado con texto',
      what: "El handler pega la entrada dentro del texto SQL, de modo que ' OR 1=1 -- pasa a ser parte de la sentencia. PostgreSQL la ejecuta y devuelve también las filas de otras personas.",
      console:
        'Nada parece ir mal: response.status es 200 y response.ok es true, pero el cuerpo trae filas que este usuario no debe ver.',
      rule: 'OWASP ASVS 5.0, 1.2.4; OWASP SQL Injection Prevention Cheat Sheet',
      fix: 'En el servidor: deja fijo el texto SQL, con marcadores como $1, y envía los valores a su lado. Entonces la entrada es solo un dato, y no encuentra filas.',
    },
    'thrown-exception': {
      name: 'Excepción en el handler',
      what: 'El handler se encontró con algo para lo que no estaba escrito y lanzó un TypeError que nadie capturó. El gestor de errores responde 500 Internal Server Error con un texto general y el id de la petición.',
      console:
        'fetch() se resuelve: response.status es 500, response.ok es false. La traza de la pila está en el log del servidor y en ningún otro sitio.',
      rule: 'RFC 9110, sección 15.6.1; OWASP Top 10:2025, A10',
      fix: 'En el servidor: encuentra las líneas del log por el id de la petición y repara el código. En la página: muestra el id de la petición, para que el usuario pueda avisar.',
    },
  },
  outcomes: {
    'handler.called': {
      caption: 'La lógica de negocio toma el relevo: se ejecuta el handler {handler}.',
      explanation:
        'Solo ahora se ejecuta código que sabe qué es un libro o un pedido. Ya no necesita leer cabeceras ni tokens: los filtros lo han hecho y le pasan lo que encontraron. En una ruta que necesita un token, el usuario se toma del token y nunca del cuerpo, donde cualquiera podría escribir cualquier nombre.',
      rule: '',
    },
    'handler.threw': {
      caption: 'El handler lanzó “{error}”.',
      explanation:
        'El código se encontró con algo para lo que no estaba escrito y lanzó una excepción que no trata. El gestor de errores la convierte en 500 Internal Server Error con un texto general y el id de la petición. Los detalles van solo al log: el cliente no puede repararlos, y un atacante podría usarlos.',
      rule: 'RFC 9110, sección 15.6.1',
    },
    'response.created': {
      caption: 'La lógica de negocio crea la respuesta: {status} {reason}.',
      explanation:
        'El handler elige el estado que dice qué ha sido de la petición. 200 OK trae el resultado en el cuerpo; 201 Created dice además en la cabecera Location dónde está el nuevo recurso. Enviar 200 con un error en el cuerpo engañaría a las cachés, a los sistemas de monitorización y a response.ok.',
      rule: 'RFC 9110, sección 15.3; RFC 9205, sección 4.6',
    },
    'book.absent': {
      caption: 'No hay ningún libro {bookId} en la base de datos.',
      explanation:
        'Ninguna fila de la tabla books tiene este id. Para PostgreSQL, no encontrar nada es un resultado normal y no un error. La lógica de negocio tiene que darse cuenta y rechazar la petición.',
      rule: '',
    },
    'version.unchanged': {
      caption: 'If-None-Match {etag} es la versión actual: no hace falta enviarla otra vez.',
      explanation:
        'El cliente ya tiene una copia y envía su ETag en If-None-Match. La versión sigue siendo la misma, así que la respuesta es 304 Not Modified sin cuerpo: la copia se puede seguir usando. A la base de datos se le preguntó igualmente; lo que se ahorra es el envío.',
      rule: 'RFC 9110, secciones 13.1.2 y 15.4.5',
    },
    'version.matches': {
      caption: 'If-Match {etag} sigue siendo la versión actual: se puede hacer el cambio.',
      explanation:
        'El cliente dice en If-Match qué versión ha visto y quiere cambiar. Sigue siendo la actual, así que nadie más ha cambiado nada entre tanto. Entre esta comprobación y el UPDATE nadie puede hacerlo, porque FOR UPDATE ha bloqueado la fila.',
      rule: 'RFC 9110, sección 13.1.1',
    },
    'version.outdated': {
      caption: 'If-Match dice {given}, pero la versión actual es {current}: no se cambia nada.',
      explanation:
        'El cliente quiere cambiar una versión que ya no existe: otra persona fue más rápida. Seguir adelante sobrescribiría su cambio sin verlo, lo que se llama actualización perdida (lost update). Por eso el estado es 412 Precondition Failed, y la página debería leer antes la versión nueva; 409 sería para un conflicto sin If-Match.',
      rule: 'RFC 9110, secciones 13.1.1 y 15.5.13',
    },
    'statement.joined': {
      caption: 'El handler pega {input} dentro del texto de su sentencia SQL.',
      explanation:
        'El texto del cliente se pega entre dos comillas de la sentencia SQL. Si él mismo contiene una comilla, el texto termina ahí, y PostgreSQL lee el resto como SQL: OR 1=1 es verdadero para todas las filas, y dos guiones convierten lo que sigue en un comentario. El remedio es un parámetro, no una lista de caracteres prohibidos. Esto es inyección SQL; mira las filas que devuelve.',
      rule: 'OWASP ASVS 5.0, 1.2.4',
    },
    'failure.translated': {
      caption:
        'La lógica de negocio convierte {cause, select, database {el error {code} de PostgreSQL} other {el pago fallido}} en {status} {reason}.',
      explanation:
        'El error de un servicio que hay detrás de la tienda no se pasa tal cual: la tienda elige el estado que es cierto para su propio cliente. 4xx dice que el cliente puede cambiar algo, 5xx que no puede. Lo que dijo exactamente el otro servicio se queda en el log.',
      rule: 'RFC 9110, sección 15; OWASP Top 10:2025, A10',
    },
  },
} satisfies SubjectWords
