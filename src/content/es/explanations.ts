/**
 * Why each hop does what it does: two to four sentences, and the rule behind them ('' where no
 * published rule applies). They use no values but those of their own id in the vocabulary.
 */
import type { Explanations } from '../text-shapes'
import { explanationsOfFailures } from './explanations-of-failures'
import { explanationsOfSessions } from './explanations-of-sessions'

export const explanations = {
  request: {
    forwarded: {
      text: 'Un gateway, o proxy inverso, recoge las peticiones para varios servidores y entrega cada una a uno que funcione. El navegador solo tiene conexión con el gateway. La API ve la dirección del gateway en lugar de la del navegador.',
      rule: 'RFC 9110, sección 3.7',
    },
    composed: {
      text: 'La página dice qué método, dirección, cabeceras y cuerpo quiere; el navegador añade lo que una página no puede fijar, como Host y Origin. Una petición a otro origen con cabecera Authorization o con cuerpo JSON necesita antes el permiso del servidor, que se pide con una petición OPTIONS llamada preflight. Si esta petición lo necesitaba, se respondió antes de que empezara este recorrido, y el navegador aún tiene la respuesta en su caché.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    logged: {
      text: 'Este es el primero de los seis filtros, para que una petición deje una línea en el log aunque un filtro posterior la rechace. El id de la petición va en la cabecera X-Request-Id de la respuesta, para poder relacionar el aviso de un usuario con las líneas del log; esa cabecera es una costumbre, no un estándar. Los tokens y las contraseñas nunca se escriben en el log.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  response: {
    late: {
      text: 'El script se puso un límite con AbortSignal.timeout(), y la promesa se rechazó en ese momento, mientras el servidor aún trabajaba. El navegador cerró la conexión, así que nadie recoge esta respuesta. El servidor ha terminado igualmente: desistir no deshace nada.',
      rule: 'RFC 9110, sección 9.2.2',
    },
    broken: {
      text: 'La línea de estado y las cabeceras ya han salido cuando algo lanza una excepción, así que el estado ya no se puede cambiar a 500. Lo único que puede hacer el servidor es cerrar la conexión antes de llegar a Content-Length. El cliente ve un mensaje incompleto.',
      rule: 'RFC 9112, sección 8',
    },
    lost: {
      text: 'El trabajo está hecho y confirmado, y solo se pierde su respuesta. El cliente no puede saberlo: para él es igual que una petición que nunca llegó. Por eso la petición solo se puede enviar otra vez si hacerla dos veces no causa daño, por ejemplo con una Idempotency-Key.',
      rule: 'RFC 9110, sección 9.2.2',
    },
    returned: {
      text: 'El gateway tiene dos conexiones, una con el navegador y otra con la API, y copia la respuesta de una a otra. Puede añadir cabeceras propias. Para el navegador parece que hubiera un solo servidor.',
      rule: 'RFC 9110, sección 3.7',
    },
    received: {
      text: 'El navegador ya tiene la respuesta, pero la página todavía no. Primero el navegador compara Access-Control-Allow-Origin con el origen de la página. Solo si encajan puede la página ver el estado, el cuerpo y algunas de las cabeceras.',
      rule: 'WHATWG Fetch, CORS check',
    },
    sent: {
      text: 'El servidor escribe la respuesta como texto HTTP/1.1: una línea de estado, los campos de cabecera, una línea vacía y el cuerpo. Content-Length cuenta los bytes del cuerpo, no sus caracteres: el signo € ocupa tres bytes en UTF-8. La cabecera Date dice cuándo creó el servidor el mensaje.',
      rule: 'RFC 9112, sección 2.1; RFC 9110, sección 8.6',
    },
    created: {
      text: 'El handler elige el estado que dice qué ha sido de la petición. 200 OK trae el resultado en el cuerpo; 201 Created dice además en la cabecera Location dónde está el nuevo recurso. Enviar 200 con un error en el cuerpo engañaría a las cachés, a los sistemas de monitorización y a response.ok.',
      rule: 'RFC 9110, sección 15.3; RFC 9205, sección 4.6',
    },
    passed: {
      text: 'La respuesta pasa por los filtros en orden inverso, porque cada filtro envuelve al siguiente. Este filtro tomó su decisión a la ida y no tiene nada que añadir a la vuelta. Aun así ve la respuesta, y podría cambiarla.',
      rule: '',
    },
    blocked: {
      text: 'La respuesta ha llegado, pero una página solo puede leer una respuesta de otro origen si Access-Control-Allow-Origin nombra el suyo. El navegador desecha el estado, las cabeceras y el cuerpo, y el script no se entera de nada. Lo que hizo el servidor queda hecho igualmente: CORS protege la respuesta, no el servidor.',
      rule: 'WHATWG Fetch, CORS check',
    },
    logged: {
      text: 'El filtro que vio la petición el primero ve la respuesta el último, así que conoce tanto el estado como lo que tardó todo. La línea lleva el mismo id de petición que la primera. También se anota lo que rechazó un filtro posterior: muchos 401 seguidos pueden significar que alguien está probando contraseñas o tokens.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  promise: {
    resolved: {
      text: 'La promesa de fetch() se resuelve en cuanto hay una respuesta que la página puede ver, sea cual sea su estado. response.ok solo es true para un estado de 200 a 299, así que la página tiene que mirarlo. Mucha gente espera que fetch() se rechace con 401 o 404: solo se rechaza cuando no hay respuesta que mostrar, por ejemplo cuando falla la red o la comprobación de CORS.',
      rule: 'WHATWG Fetch, fetch method',
    },
    rejected: {
      text: 'Una promesa rechazada no tiene respuesta: ni estado, ni cabeceras, ni cuerpo. Falle lo que falle en la red o con CORS, el script recibe el mismo TypeError, para que una página no pueda espiar redes que no debe leer. El verdadero motivo está en la consola y en el panel Network, solo para personas.',
      rule: 'WHATWG Fetch, fetch method',
    },
  },
  route: {
    matched: {
      text: 'El servidor ha analizado la línea de petición y los campos de cabecera; ahora el router compara el método y el path con las rutas de la tienda. Una parte del path puede ser un parámetro: en /orders/42 es 42. La ruta dice también qué pedirán los filtros: un token, un scope, un rol, cierta entrada.',
      rule: 'RFC 9112, sección 3.2',
    },
    notFound: {
      text: 'Ninguna ruta de la tienda tiene este path, así que no hay código que pueda responder, y el estado es 404 Not Found. El servidor se alcanzó y funciona: con un nombre de host equivocado no habría ningún estado. Un 404 no dice si el path existirá más adelante; 410 Gone diría que ha desaparecido para siempre.',
      rule: 'RFC 9110, sección 15.5.5',
    },
    moved: {
      text: 'Para HTTP, /orders y /orders/ son dos direcciones distintas. Este router solo conoce la que no lleva barra, y lo dice con 308 Permanent Redirect y la dirección correcta en Location. Ningún filtro ni handler ha visto la petición; un servidor también podría responder 404.',
      rule: 'RFC 9110, secciones 15.4.9 y 10.2.2',
    },
    open: {
      text: 'Algunas rutas tienen que funcionar para todos: iniciar sesión es una de ellas, porque antes nadie tiene token. Este filtro deja pasar la petición sin saber quién la envió. Lo que venga después no debe dar por hecho que hay un usuario.',
      rule: '',
    },
  },
  method: {
    notAllowed: {
      text: 'El path existe y el servidor conoce el método, pero este recurso no lo admite: 405 Method Not Allowed. La respuesta debe llevar una cabecera Allow con los métodos admitidos. Algunos frameworks responden aquí 404, lo que oculta el verdadero error; 403 sería incorrecto, porque ningún otro usuario podría hacerlo tampoco.',
      rule: 'RFC 9110, sección 15.5.6',
    },
    unknown: {
      text: 'Este servidor no implementa el método para ningún recurso, así que la respuesta es 501 Not Implemented. 405 es para un método que el servidor conoce pero que este recurso no admite. Los nombres de los métodos distinguen mayúsculas y minúsculas: patch no es PATCH.',
      rule: 'RFC 9110, secciones 9.1 y 15.6.2',
    },
  },
  origin: {
    allowed: {
      text: 'Un origen es esquema, host y puerto: https://app.example y https://api.example son dos. Este filtro decide si la respuesta le dirá al navegador que una página de este origen puede leerla. CORS se hace cumplir en el navegador y no protege al servidor: otros programas simplemente lo ignoran.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    unlisted: {
      text: 'Una página de este origen no puede leer lo que responde esta API. El filtro deja pasar la petición igualmente: CORS no rechaza nada ni protege ningún servidor. Solo omite el permiso en la respuesta, y el navegador actúa en consecuencia cuando la respuesta llega.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    withheld: {
      text: 'La respuesta sale sin Access-Control-Allow-Origin, así que no dice que una página de este origen pueda leerla. El navegador se la ocultará entera al script, incluso el estado. Lo que hizo el servidor queda hecho igualmente.',
      rule: 'WHATWG Fetch, CORS check',
    },
    absent: {
      text: 'Los navegadores envían Origin con cada petición CORS y con cualquier método distinto de GET y HEAD; otros programas no suelen enviarlo. Sin él no hay ninguna página cuyo acceso haya que decidir, así que la petición pasa. Que falte Origin no demuestra nada sobre quién envió la petición.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    confirmed: {
      text: 'Esta cabecera le dice al navegador que una página de este origen puede leer la respuesta. Los errores la necesitan tanto como los éxitos: sin ella la página vería un TypeError en lugar del estado. Como el valor depende de la petición, Vary: Origin dice a las cachés que guarden por separado las respuestas para distintos orígenes.',
      rule: 'WHATWG Fetch, CORS check',
    },
  },
  preflight: {
    composed: {
      text: 'La página quiere enviar un método o una cabecera que los formularios HTML nunca pudieron enviar a otro origen, así que el navegador pregunta antes al servidor. Esta pregunta es una petición OPTIONS con Origin y los nombres de lo que se quiere; nunca lleva un token ni una cookie. El script no ve nada de esto: sigue esperando a su fetch().',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    granted: {
      text: 'La respuesta tiene un estado de 200 a 299, nombra el origen de la página y permite el método y todas las cabeceras que se quieren. Así que el navegador envía ahora la petición de verdad. Puede guardar la respuesta tanto tiempo como diga Access-Control-Max-Age, aunque Chrome la guarda dos horas como máximo.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    denied: {
      text: 'El navegador compara la respuesta con lo que la página quiere enviar, y falta algo. Así que la petición de verdad nunca se envía, y la promesa de fetch() se rechaza. El servidor no ha denegado nada: simplemente no ha dicho que sí.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    arrived: {
      text: 'Un OPTIONS con las cabeceras Origin y Access-Control-Request-Method es un preflight: una pregunta del navegador, todavía no la petición. Trata de lo que pueden hacer las páginas, no de una ruta, así que va a los filtros sin ninguna. Si el path existe se sabrá después, con la propia petición.',
      rule: 'WHATWG Fetch, CORS-preflight request',
    },
    refused: {
      text: 'Aquí Autenticar está antes de CORS, así que se encuentra con una petición que CORS debería haber respondido. Un navegador nunca pone un token ni una cookie en un preflight, y ninguna página puede cambiarlo. El 401 vuelve sin cabeceras CORS, porque la respuesta no pasa por el filtro que las añade.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    unlisted: {
      text: 'La respuesta es un 204 como cualquier otro, solo que sin una cabecera que permita este origen. Aquí no se rechaza nada, y no hay ningún estado que signifique “prohibido por CORS”. El navegador ve que falta el permiso y no envía la petición en sí.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    answered: {
      text: 'Un preflight es una petición OPTIONS con Origin y Access-Control-Request-Method: el navegador pregunta antes de enviar la petición de verdad. Nunca lleva cabecera Authorization ni cookies, así que hay que responderlo antes del filtro que pide un token. El servidor solo dice lo que permite; el navegador decide si basta.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
  },
  name: {
    unknown: {
      text: 'El navegador pregunta a DNS por la dirección que corresponde al nombre, y la respuesta es que ese nombre no existe. Sin dirección no hay nadie con quien conectarse. Un 404 sería la respuesta de un servidor; aquí no se encontró ningún servidor.',
      rule: 'RFC 1034, sección 4.3.1',
    },
    resolved: {
      text: 'A los ordenadores se llega por su dirección, no por su nombre, así que el navegador pregunta primero al Domain Name System. La respuesta se puede guardar tanto tiempo como diga su TTL. Todavía no se ha enviado nada al propio servidor.',
      rule: 'RFC 1034, sección 2.1; RFC 9110, sección 4.2.2',
    },
  },
  connection: {
    asked: {
      text: 'Antes de la primera sentencia, la tienda necesita una conexión con la base de datos: una dirección que conteste, un sitio libre y una contraseña propia. Ninguna de las tres cosas tiene que ver con el usuario que ha iniciado sesión. Aquí la conexión solo está modelada.',
      rule: 'manual de PostgreSQL, apéndice A',
    },
    refused: {
      text: 'El ordenador de esta dirección está ahí, pero ningún programa escucha en este puerto, así que responde al primer paquete con un RST. Eso dura una ida y vuelta, sin espera. Ningún programa servidor ha visto nada, así que nadie pudo enviar un estado.',
      rule: 'RFC 9293, sección 3.10.7',
    },
    timedOut: {
      text: 'Los paquetes se pierden o un firewall los desecha, y nadie lo dice. El sistema operativo envía SYN una y otra vez y al final desiste; cuánto tarda depende del sistema. 504 sería incorrecto: solo puede enviarlo un gateway al que se haya llegado.',
      rule: 'RFC 9293, sección 3.8.3',
    },
    reset: {
      text: 'La petición estaba en camino cuando el otro extremo, o algo entre medias, cortó la conexión. El cliente no puede saber si el servidor ha trabajado en ella. Un navegador puede repetir por su cuenta un GET, pero no un POST: hacerlo dos veces podría causar daño.',
      rule: 'RFC 9110, sección 9.2.2; RFC 9112, sección 9.3.1',
    },
    opened: {
      text: 'El cliente y el servidor acuerdan una conexión con tres mensajes cortos: SYN, SYN-ACK y ACK. Eso dura una ida y vuelta antes de que se pueda enviar ningún dato. El puerto 443 es el de https.',
      rule: 'RFC 9293, sección 3.5; RFC 9110, sección 4.2.2',
    },
    secured: {
      text: 'El servidor muestra un certificado y demuestra que tiene la clave que le corresponde. El navegador comprueba que el certificado está firmado por una autoridad en la que confía, que es válido hoy y que es exactamente para este nombre. A partir de ahora nadie entre medias puede leer ni cambiar lo que se envía.',
      rule: 'RFC 8446, sección 2; RFC 9110, sección 4.3.4',
    },
    reused: {
      text: 'HTTP/1.1 mantiene abiertas las conexiones después de una respuesta, así que la siguiente petición al mismo servidor no necesita ni DNS ni handshakes. Eso ahorra más de dos idas y vueltas. Cada petición sigue valiéndose por sí misma: el servidor no reconoce al usuario solo porque la conexión sea la misma.',
      rule: 'RFC 9112, sección 9.3',
    },
  },
  redirect: {
    followed: {
      text: '308 significa: la misma petición otra vez, en la dirección de Location. El método y el cuerpo se conservan; tras 301 o 302 un navegador convertiría POST en GET. Entre tanto fetch() sigue pendiente, y se resuelve con la segunda respuesta; solo response.redirected revela que hubo una primera.',
      rule: 'RFC 9110, sección 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
    },
  },
  message: {
    malformed: {
      text: 'Una petición es una línea de petición, líneas de cabecera, una línea vacía y el cuerpo, exactamente en esta forma. Este texto tiene otra, así que el servidor no adivina: responde 400 Bad Request y cierra la conexión.',
      rule: 'RFC 9112, secciones 2.2 y 3',
    },
  },
  host: {
    missing: {
      text: 'Un servidor puede tener muchos sitios en una misma dirección, y Host dice a cuál se refiere la petición. Por eso una petición HTTP/1.1 debe llevar exactamente una cabecera Host, y si no la lleva el servidor tiene que responder 400 Bad Request. Un navegador la envía siempre; aquí se perdió por el camino, lo que está modelado.',
      rule: 'RFC 9112, sección 3.2; RFC 9110, sección 7.2',
    },
  },
  length: {
    ambiguous: {
      text: 'Content-Length dice dónde acaba el cuerpo y empieza la siguiente petición de esta conexión. Con dos valores, un proxy podría creer uno y el servidor el otro, y entre ambos se colaría una petición escondida: request smuggling. Por eso el servidor tiene que responder 400 y cerrar la conexión. Ningún script puede enviar esto; aquí está modelado como un daño por el camino.',
      rule: 'RFC 9112, secciones 6.3 y 11.2',
    },
  },
  content: {
    tooLarge: {
      text: 'A quien acepta cuerpos de cualquier tamaño lo pueden llenar con ellos, así que un servidor pone un límite. Esta tienda necesita poco; otros permiten unos cientos de kilobytes. El estado es 413 Content Too Large, y llega antes de analizar el cuerpo: 422 significaría que se leyó y se entendió.',
      rule: 'RFC 9110, sección 15.5.14',
    },
  },
  device: {
    offline: {
      text: 'El navegador sabe que el dispositivo no tiene conexión, así que ni siquiera pregunta por la dirección del servidor. Ningún servidor ve nada de esta petición. Por eso no hay estado: un estado es una línea de una respuesta.',
      rule: 'WHATWG Fetch, HTTP-network fetch',
    },
  },
  header: {
    hidden: {
      text: 'La respuesta ha llegado y el script puede leerla, pero de sus cabeceras solo siete sencillas, como Content-Type y Cache-Control. Cualquier otra tiene que estar nombrada en Access-Control-Expose-Headers, y esta no lo está. No hay error: headers.get() responde como si la cabecera no existiera, aunque DevTools la muestra.',
      rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    },
    dropped: {
      text: 'Algunas cabeceras pertenecen al navegador, para que los scripts no puedan hacerse pasar por otra página ni hablar en nombre de otro usuario: Cookie, Host, Origin y algunas más. El estándar Fetch las llama “forbidden request-headers”. No hay error ni aviso; simplemente la cabecera no se envía.',
      rule: 'WHATWG Fetch, forbidden request-header',
    },
  },
  certificate: {
    shown: {
      text: 'El servidor presenta su certificado en el handshake. Si es bueno lo decide el navegador, no el servidor. Todavía no se ha enviado nada de la petición.',
      rule: 'RFC 8446, sección 4.4.2',
    },
    expired: {
      text: 'El navegador compara las fechas del certificado con su propio reloj y corta el handshake con una alerta. Es él quien rechaza al servidor, y no al revés, así que no hay estado: no se llegó a hablar HTTP. Un reloj mal puesto en el dispositivo da el mismo error.',
      rule: 'RFC 8446, sección 6.2',
    },
    misnamed: {
      text: 'Un certificado solo vale para los nombres que contiene. Quien muestre uno de otro nombre podría ser alguien que se ha puesto en medio, así que el navegador corta el handshake. La petición con su token nunca se envía.',
      rule: 'RFC 9110, sección 4.3.4; RFC 8446, sección 6.2',
    },
  },
  page: {
    created: {
      text: 'Nadie le ha dicho al framework cómo responder aquí, así que usa su propia página de error. Eso está bien para una persona y no sirve a un programa que espera JSON. El estado es correcto de todos modos, y X-Content-Type-Options impide que los navegadores adivinen otro tipo.',
      rule: 'RFC 9110, sección 15.5.5',
    },
  },
  upstream: {
    missing: {
      text: 'El gateway pregunta con regularidad a sus servidores si están bien, y en este momento ninguno lo está. Así que responde él mismo: 503 Service Unavailable, con Retry-After. Proxy-Status dice que la respuesta viene del gateway, y por qué.',
      rule: 'RFC 9110, sección 15.6.4; RFC 9209, sección 2.3',
    },
    refused: {
      text: 'El gateway funciona, pero el servidor que hay detrás no acepta la conexión, por ejemplo porque se está reiniciando. Un gateway que no recibe una respuesta válida de detrás contesta 502 Bad Gateway. 500 significaría que el defecto está en el propio gateway.',
      rule: 'RFC 9110, sección 15.6.3; RFC 9209, sección 2.3',
    },
    lost: {
      text: 'El servidor que hay detrás del gateway ha cerrado la conexión, y no llegó ni un byte de una respuesta. El gateway no puede saber si antes hizo su trabajo. Su conexión con el navegador sigue funcionando, así que responde él mismo: 502 Bad Gateway, y Proxy-Status dice por qué.',
      rule: 'RFC 9110, sección 15.6.3; RFC 9209, sección 2.3',
    },
    slow: {
      text: 'El gateway solo espera un tiempo al servidor que hay detrás, y luego responde 504 Gateway Timeout. El servidor aún puede terminar su trabajo, y aquí lo hizo: solo que la respuesta llegó tarde. 408 diría que el cliente fue demasiado lento.',
      rule: 'RFC 9110, sección 15.6.5; RFC 9209, sección 2.3',
    },
  },
  log: {
    failed: {
      text: 'El disco está lleno o no se puede llegar al servidor de logs. Eso es un problema de quienes mantienen la tienda, no de quien envió la petición, así que la respuesta sigue sin cambios. Quien mantiene la tienda tiene que enterarse de otra manera, por ejemplo con monitorización.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
  quota: {
    available: {
      text: 'Cada cliente tiene una cuota de peticiones, para que uno solo no pueda acaparar el servidor. Cada petición descuenta una de la cuota, que se rellena de manera uniforme durante la ventana de tiempo. El filtro está antes de la comprobación del token, para que también quede limitado ir probando tokens.',
      rule: 'RFC 6585, sección 4',
    },
    exceeded: {
      text: 'Este cliente ha gastado toda su cuota, así que la petición se rechaza con 429 Too Many Requests antes de que cueste más trabajo. Retry-After dice cuánto hay que esperar. 429 significa que este cliente envió demasiado; cuando es el propio servidor el que está sobrecargado, el estado es 503.',
      rule: 'RFC 6585, sección 4; RFC 9110, sección 10.2.3',
    },
    reported: {
      text: 'RateLimit-Policy nombra la cuota y su ventana, RateLimit dice cuánto queda. Las dos son todavía un Internet-Draft, aún no un estándar; las cabeceras que empiezan por X-RateLimit nunca lo fueron. Se pueden enviar con cualquier estado, para que un cliente pueda frenar antes de encontrarse con un 429.',
      rule: 'draft-ietf-httpapi-ratelimit-headers-11',
    },
  },
  token: {
    revoked: {
      text: 'La firma es buena y el token no ha caducado, pero su usuario ha renunciado a él, por ejemplo al cerrar sesión en todas partes. Una firma no se puede retirar, así que la API busca el id del token, jti, en una lista. La respuesta es la misma que para un token caducado: 401 con error="invalid_token".',
      rule: 'RFC 6750, sección 3.1; RFC 7519, sección 4.1.7',
    },
    valid: {
      text: 'El filtro comprobó la forma del token, su algoritmo, su firma y luego lo que afirma: tipo, emisor, audiencia y tiempos. La firma va antes que los claims, porque hasta que se verifica cualquiera podría haberlos escrito. El token está firmado, no cifrado: quien lo tenga puede leerlo, pero nadie sin la clave puede cambiarlo sin que se note.',
      rule: 'RFC 7519, sección 7.2',
    },
    malformed: {
      text: 'Un JWT firmado en forma compacta tiene tres partes separadas por puntos: cabecera, payload y firma, cada una codificada en base64url. Este texto no se puede separar así, de modo que no hay nada que verificar. A un token mal formado se responde con 401 y error="invalid_token", como a uno caducado; 400 es para una petición que está mal formada ella misma, como una con dos tokens.',
      rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
    },
    notYetValid: {
      text: 'nbf significa “not before”, no antes de: la hora actual tiene que ser igual o posterior. Todo lo demás del token puede estar bien; se usa demasiado pronto, o dos relojes no coinciden. iat, la hora de emisión, solo dice la edad de un token: ninguna regla rechaza un token por él.',
      rule: 'RFC 7519, sección 4.1.5',
    },
    expired: {
      text: 'exp es la hora a partir de la cual el token ya no se acepta: la hora actual tiene que ser anterior, y cuando las dos son iguales el token ha caducado. Se permite un pequeño margen para relojes que no coinciden, normalmente de no más de unos minutos. El estado es 401 con error="invalid_token", no 403: un token nuevo serviría, así que el cliente pide uno y lo intenta otra vez.',
      rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
    },
    issued: {
      text: 'Los claims dicen quién es el usuario, para quién es el token, qué permite y hasta cuándo; después la cabecera y el payload se firman con la clave. El servidor no necesita recordar el token, porque la firma demuestra de dónde vino. Por eso también caduca pronto: un token robado sirve a quien lo tenga hasta exp.',
      rule: 'RFC 7519, sección 7.1',
    },
  },
  credentials: {
    doubled: {
      text: 'Una petición solo puede traer su token de una manera, o dos servidores podrían mirar dos tokens distintos. Así que es la propia petición la que está mal formada: 400 con error="invalid_request", y no 401. Un token en una dirección es mala idea de todos modos, porque las direcciones acaban en logs y en el historial del navegador.',
      rule: 'RFC 6750, secciones 2 y 3.1',
    },
    missing: {
      text: 'La ruta necesita un token y la petición no trae ninguno, así que el estado es 401 y la cabecera WWW-Authenticate dice lo que se pide: Bearer. Este desafío, que así se llama, no lleva código de error, porque el cliente aún no ha hecho nada mal; solo no ha dicho quién es. 401 se llama Unauthorized, pero significa “no autenticado”.',
      rule: 'RFC 6750, sección 3.1; RFC 9110, sección 11.6.1',
    },
  },
  scheme: {
    unsupported: {
      text: 'La primera palabra de la cabecera Authorization nombra el esquema, y esta API solo conoce Bearer. Las credenciales de otro esquema aquí no sirven, así que la petición se trata como una sin credenciales: 401 y un desafío sin código de error. Las credenciales Basic son un nombre y una contraseña en base64, que no es un cifrado: cualquiera que las vea puede leerlas.',
      rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
    },
  },
  algorithm: {
    refused: {
      text: 'La cabecera de un token la escribe quien hizo el token, así que quien lo verifica no debe dejar que elija el algoritmo. Esta API tiene su propia lista de algoritmos y no acepta ningún otro. alg: none significa “sin firma”, y una biblioteca que le hiciera caso aceptaría cualquier claim de cualquiera.',
      rule: 'RFC 8725, sección 3.1',
    },
  },
  signature: {
    invalid: {
      text: 'El filtro calcula el HMAC, una huella que necesita una clave, sobre la cabecera y el payload tal como llegaron, y lo compara con la firma del token. Difieren si se cambió un solo bit después de firmar, o si se usó otra clave; cuál de las dos cosas pasó no se puede saber. No se cree nada de lo que afirma el token: 401, error="invalid_token".',
      rule: 'RFC 7515, sección 5.2',
    },
  },
  type: {
    wrong: {
      text: 'typ, en la cabecera, dice qué clase de JWT es; at+jwt es un token de acceso. Un ID token puede venir del mismo emisor y estar firmado con la misma clave, pero está hecho para la página y no debe abrir una API. Nombrar el tipo impide que una clase se use como otra.',
      rule: 'RFC 8725, sección 3.11; RFC 9068, sección 2.1',
    },
  },
  issuer: {
    unknown: {
      text: 'iss dice quién hizo el token, y esta API confía en un solo emisor. Una buena firma no basta: la clave tiene que pertenecer al emisor que nombra el token. De lo contrario, un emisor podría hacer tokens en nombre de otro.',
      rule: 'RFC 8725, sección 3.8; RFC 7519, sección 4.1.1',
    },
  },
  audience: {
    wrong: {
      text: 'aud dice para qué servicios es el token, con un nombre o una lista. Si está y no nombra a esta API, la API tiene que rechazar el token, aunque la firma sea buena. Sin esta comprobación, un token entregado a otro servicio se podría usar aquí.',
      rule: 'RFC 7519, sección 4.1.3',
    },
  },
  claim: {
    unusable: {
      text: 'La firma es buena, pero un claim del que depende esta API no está o no es del tipo correcto. La RFC 7519 hace opcionales todos los claims; cada API dice cuáles necesita. Los tiempos son números de segundos desde 1970, no milisegundos ni texto.',
      rule: 'RFC 7519, secciones 2 y 4',
    },
  },
  access: {
    open: {
      text: 'La autorización pregunta si este usuario puede hacer esto, y esta ruta no pone esa condición. Es una decisión de la ruta, tomada en un solo lugar y visible allí. Un filtro que solo se olvida de preguntar se ve igual desde fuera.',
      rule: '',
    },
    granted: {
      text: 'La autenticación dijo quién es; la autorización pregunta si puede usar esta ruta. Un scope es lo que el token permite hacer a la página en nombre del usuario, un rol es lo que el usuario es en la tienda. Aún no se mira el pedido concreto: de quién es solo lo puede decir la lógica de negocio.',
      rule: 'OWASP ASVS 5.0, 8.2.1',
    },
  },
  scope: {
    missing: {
      text: 'El token es válido, pero no se emitió para esto: 403 Forbidden con error="insufficient_scope", y el desafío puede nombrar el scope que hace falta. 401 sería incorrecto: el cliente pediría una y otra vez un token igual. Solo sirve un token con un scope más amplio.',
      rule: 'RFC 6750, sección 3.1',
    },
  },
  role: {
    missing: {
      text: 'El servidor sabe quién pregunta, y la respuesta es no: 403 Forbidden. Iniciar sesión otra vez no cambiaría nada, así que no se piden credenciales. El rol se comprueba aquí, en el servidor; un botón que la página esconde no protege nada, porque cualquiera puede enviar la petición a mano.',
      rule: 'RFC 9110, sección 15.5.4',
    },
  },
  input: {
    none: {
      text: 'La validación mira los parámetros del path, la query y el cuerpo. Esta petición no trae nada de eso que la ruta fuera a leer. El filtro se pasa igualmente, para que ninguna ruta pueda saltárselo.',
      rule: '',
    },
    valid: {
      text: 'Cada valor tiene el tipo y el rango que describe la ruta, así que el código que hay detrás de este filtro puede confiar en ellos. Las comprobaciones de la página son solo una comodidad para el usuario: una petición se puede enviar sin la página. Si los valores tienen sentido para la tienda, por ejemplo si hay existencias, lo dice la lógica de negocio.',
      rule: '',
    },
    invalid: {
      text: 'El cuerpo es JSON, pero hay valores que incumplen las reglas de la ruta: 422 Unprocessable Content. La respuesta enumera cada campo no válido, cada uno con un JSON Pointer al lugar del cuerpo, para que un formulario pueda marcarlos. 400 estaría igualmente permitido; una API debería ser coherente.',
      rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
    },
  },
  parameter: {
    invalid: {
      text: 'Un parámetro llega como texto, y este texto no puede ser lo que la ruta necesita, como un número entero. Se rechaza aquí, antes de que lo vea la base de datos. Si nadie lo parara, sería un error de PostgreSQL y luego un 500, que culparía al servidor de un error del cliente.',
      rule: '',
    },
  },
  media: {
    unsupported: {
      text: 'Content-Type dice en qué formato se envió el cuerpo, y esta ruta solo lee JSON: 415 Unsupported Media Type. No se adivina qué es el cuerpo, aunque parezca JSON. No lo confundas con 406, que trata del formato que el cliente quiere recibir.',
      rule: 'RFC 9110, sección 15.5.16',
    },
  },
  body: {
    broken: {
      text: 'fetch() se resolvió en cuanto estuvieron las cabeceras, con el estado que traían. El cuerpo viene después, y su lectura puede fallar por sí sola: llegaron menos bytes de los que anunció Content-Length. El estado sigue siendo el que era, así que mirar solo response.ok no basta para notarlo.',
      rule: 'RFC 9112, sección 8; WHATWG Fetch, fetch method',
    },
    unreadable: {
      text: 'El script espera JSON y recibe una página para personas, cuyo primer carácter es <. Así que el analizador falla con un SyntaxError, y es fácil pasar por alto el estado de la respuesta. Mirar response.ok y Content-Type antes de leer habría dicho lo que pasó.',
      rule: 'RFC 9110, sección 8.3',
    },
    notJson: {
      text: 'El Content-Type promete JSON, pero el cuerpo no sigue su gramática: 400 Bad Request. Basta con que falte una comilla o sobre una coma. 422 sería para un JSON que se puede leer pero que contiene valores incorrectos.',
      rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
    },
  },
  problem: {
    created: {
      text: 'Todos los rechazos y excepciones acaban en un solo lugar, que crea una respuesta completa en un único formato: application/problem+json con type, title, status y detail. El estado del cuerpo es el mismo que el de la línea de estado. Lo que ayudaría a un atacante, como la traza de la pila o un error de SQL, se queda en el log. Desde aquí el recorrido vuelve atrás.',
      rule: 'RFC 9457, sección 3',
    },
  },
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
  ...explanationsOfFailures,
  ...explanationsOfSessions,
} as const satisfies Explanations
