/**
 * The words of the built-in scenarios: a title of at most 32 characters, one sentence that says what
 * to look for, and a longer explanation of two to four sentences with the rule behind it.
 */
import type { ScenarioTexts } from '../text-shapes'
import { scenariosOfFailures } from './scenarios-of-failures'
import { scenariosOfGates } from './scenarios-of-gates'
import { scenariosOfSessions } from './scenarios-of-sessions'

export const scenarios = {
  'read-order': {
    title: 'Leer un pedido',
    lookFor:
      'Sigue la petición por los seis filtros hasta la base de datos, y el pedido de vuelta: 200.',
    explanation:
      'La página pide un pedido con GET, que solo lee y no cambia nada. Cada capa mira una cosa: la ruta, el token, lo que permite el token, la entrada y, al final, de quién es el pedido. La respuesta pasa por los mismos filtros en orden inverso.',
    rule: 'RFC 9110, secciones 9.3.1 y 15.3.1',
  },
  'log-in': {
    title: 'Iniciar sesión',
    lookFor:
      'Mira cómo la lógica de negocio calcula el hash de la contraseña, lo compara y firma un token.',
    explanation:
      'Iniciar sesión está abierto a todos, porque antes nadie tiene token. La contraseña se compara calculando un hash suyo lento a propósito, PBKDF2 con 600 000 iteraciones. La respuesta trae un token firmado, que la página envía con cada petición posterior; está firmado, no cifrado, así que no contiene nada secreto.',
    rule: 'RFC 8018, sección 5.2; RFC 7519, sección 7.1',
  },
  'place-order': {
    title: 'Hacer un pedido',
    lookFor:
      'Mira cómo se escriben las filas entre BEGIN y COMMIT, y la cabecera Location del 201.',
    explanation:
      'El pedido se valida, se escribe en varias filas, se cobra y se confirma: una sola transacción, de modo que existen todas las filas o ninguna. La transacción es real; el proveedor de pago es simulado. La respuesta es 201 Created, y su cabecera Location dice dónde está el nuevo pedido.',
    rule: 'RFC 9110, secciones 9.3.3 y 15.3.2',
  },
  'wrong-password': {
    title: 'Contraseña incorrecta',
    lookFor:
      'Mira cómo todos los filtros dejan pasar la petición: solo la lógica de negocio ve que la contraseña es incorrecta.',
    explanation:
      'El hash de la contraseña no coincide con el guardado, así que el inicio de sesión se rechaza con 401. La respuesta no dice si el error estaba en la dirección de correo o en la contraseña. Para un usuario desconocido la tienda calcula las mismas 600 000 iteraciones y da la misma respuesta, para que nadie pueda averiguar quién tiene cuenta.',
    rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 6.3.8',
  },
  'no-token': {
    title: 'Sin token',
    lookFor: 'Mira la cabecera WWW-Authenticate del 401: un desafío sin código de error.',
    explanation:
      'La petición no trae cabecera Authorization, así que la API no sabe quién pregunta: 401. Todo 401 debe llevar una cabecera WWW-Authenticate que dice lo que se pide. Aquí no tiene código de error, porque no se envió ningún token incorrecto; 403 significaría que el usuario es conocido y no puede.',
    rule: 'RFC 6750, sección 3.1; RFC 9110, sección 15.5.2',
  },
  'not-bearer': {
    title: 'Basic en lugar de Bearer',
    lookFor: 'Compara el 401 con el de la petición sin token: el desafío es el mismo.',
    explanation:
      'La petición trae una cabecera Authorization, pero con el esquema Basic: un nombre y una contraseña en base64. Esta API solo lee tokens Bearer, así que no hay credenciales que pueda usar. Responde como si no hubiera ninguna: 401 con un desafío que nombra Bearer y no lleva código de error.',
    rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
  },
  'malformed-token': {
    title: 'Token mal formado',
    lookFor:
      'Mira cómo Autenticar se rinde en su primera comprobación: este texto no es un JWT firmado.',
    explanation:
      'Un JWT firmado tiene tres partes en base64url, separadas por puntos. Este ha perdido una por el camino, así que no hay nada que se pueda verificar. El estado sigue siendo 401 con error="invalid_token": la petición está bien formada, solo su token no lo está.',
    rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
  },
  'expired-token': {
    title: 'Token caducado',
    lookFor:
      'Mira cómo Autenticar compara exp con la hora actual; a lo que hay detrás no se llega nunca.',
    explanation:
      'El token es auténtico y su firma es buena, pero su tiempo ha pasado: la hora actual tiene que ser anterior a exp. La API responde 401 con error="invalid_token", así que la página puede pedir un token nuevo e intentarlo otra vez. fetch() no se rechaza: se resuelve, y response.ok es false.',
    rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
  },
  'not-yet-valid': {
    title: 'Token aún no válido',
    lookFor:
      'Mira cómo Autenticar compara nbf con la hora actual: el token llega demasiado pronto.',
    explanation:
      'nbf significa “not before”, no antes de: hasta ese momento el token no se debe aceptar, aunque su firma sea buena. Ocurre cuando un token se hace para usarlo más tarde, o cuando los relojes de dos servidores no coinciden. Se permite un pequeño margen para los relojes, normalmente de no más de unos minutos.',
    rule: 'RFC 7519, sección 4.1.5',
  },
  'tampered-token': {
    title: 'Token manipulado',
    lookFor:
      'Mira las comprobaciones del token: el payload cambiado ya no encaja con la firma antigua.',
    explanation:
      'Alguien escribió el rol administrator en el payload después de que se firmara el token, y conservó la firma antigua. Cualquiera puede leer y reescribir un payload, porque es solo base64url; sin la clave nadie puede hacer la firma que le corresponde. El filtro la calcula de nuevo, encuentra una diferencia y no cree ninguno de los claims.',
    rule: 'RFC 7515, sección 5.2; RFC 7519, sección 7.2',
  },
  'wrong-key': {
    title: 'Firmado con otra clave',
    lookFor: 'Mira las comprobaciones del token: forma y algoritmo pasan, y la firma falla.',
    explanation:
      'El token está bien formado y se firmó correctamente, pero con una clave que no es la del emisor. Para la API se ve exactamente igual que un token cambiado: la firma no coincide. Esto es lo que impide que cualquiera con una biblioteca de JWT haga tokens para tu API.',
    rule: 'RFC 7515, sección 5.2; RFC 8725, sección 3.8',
  },
  'wrong-audience': {
    title: 'Audiencia equivocada',
    lookFor: 'Mira cómo se rechaza un token con buena firma porque aud nombra a otro servicio.',
    explanation:
      'El token viene del emisor correcto y no ha caducado, pero está hecho para otro servicio. Una API que no está nombrada en aud tiene que rechazar el token. De lo contrario, cualquier servicio que reciba un token podría usarlo para actuar como el usuario en otra parte.',
    rule: 'RFC 7519, sección 4.1.3; RFC 8725, sección 3.9',
  },
  'alg-none': {
    title: 'alg: none',
    lookFor: 'Mira el token: su cabecera dice alg none, y su firma está vacía.',
    explanation:
      'Un JWT puede decir en su cabecera que no está firmado en absoluto: alg: none. Las bibliotecas que hacían caso a la cabecera aceptaron en su día esos tokens, con los claims que quisiera un atacante. Esta API decide por sí misma qué algoritmos acepta, así que el token se rechaza antes de leer un solo claim.',
    rule: 'RFC 8725, secciones 2.1 y 3.1; RFC 7519, sección 6',
  },
  'missing-scope': {
    title: 'Falta el scope',
    lookFor:
      'Mira cómo Autenticar deja pasar y Autorizar rechaza: al token le falta un scope, así que 403 y no 401.',
    explanation:
      'El token es válido, pero no se emitió para lo que hace esta ruta. La API responde 403 con error="insufficient_scope" y nombra el scope que falta. Un 401 mandaría al cliente a pedir otra vez un token igual, sin fin.',
    rule: 'RFC 6750, sección 3.1',
  },
  'not-an-admin': {
    title: 'No es administrador',
    lookFor: 'Mira cómo Autorizar compara el rol exigido con el rol del usuario: 403.',
    explanation:
      'Solo los administradores pueden hacer esto, y el usuario es un comprador. El servidor sabe quién pregunta, así que 401 sería incorrecto: iniciar sesión otra vez no cambia nada. Esconder el botón en la página no protege, porque la petición se puede enviar sin la página.',
    rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.1',
  },
  'someone-elses-order': {
    title: 'Pedido de otra persona',
    lookFor:
      'Mira cómo todos los filtros dejan pasar y la base de datos encuentra el pedido; solo la lógica de negocio ve de quién es.',
    explanation:
      'El token es válido y el pedido existe, pero es de otro comprador. Hay dos respuestas correctas: 403 dice “no puedes”, y así admite que el pedido existe; 404 lo oculta. Esta API responde 404, igual que para un pedido que no existe, para que nadie pueda encontrar pedidos probando números. El precio es que un usuario honrado con un número equivocado no recibe ninguna pista.',
    rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.2',
  },
  'unknown-route': {
    title: 'Ruta desconocida',
    lookFor:
      'Mira cómo el router de la API no encuentra ruta: no se llega a ningún filtro de detrás.',
    explanation:
      'El servidor se encontró y funciona, pero la tienda no tiene ninguna ruta con este path: 404 Not Found. Para una ruta que no existe no hay nada que autorizar ni nada que ejecutar. fetch() se resuelve de todos modos, porque un 404 es una respuesta completa.',
    rule: 'RFC 9110, sección 15.5.5',
  },
  'wrong-method': {
    title: 'Método no permitido',
    lookFor: 'Mira la cabecera Allow del 405: enumera los métodos que admite este path.',
    explanation:
      'El path existe, pero no con este método: 405 Method Not Allowed. La respuesta debe llevar una cabecera Allow con los métodos que sí funcionarían. A un método que el servidor no admite en ninguna parte se respondería en cambio con 501.',
    rule: 'RFC 9110, secciones 15.5.6 y 10.2.1',
  },
  ...scenariosOfFailures,
  ...scenariosOfGates,
  ...scenariosOfSessions,
  'cors-preflight': {
    title: 'Preflight y petición',
    lookFor:
      'Mira cómo el navegador pregunta primero con OPTIONS y envía PATCH solo después de la respuesta.',
    explanation:
      'La página de https://app.example cambia un precio en https://api.example: otro origen, con un método y unas cabeceras que necesitan permiso. Así que el navegador envía dos peticiones por una misma conexión; el script solo ve la segunda. El preflight no lleva token, así que hay que responderlo antes del filtro que lo pide.',
    rule: 'RFC 9110, sección 9.3.7; WHATWG Fetch, CORS-preflight fetch',
  },
  'log-in-then-order': {
    title: 'Iniciar sesión y luego pedir',
    lookFor:
      'Mira cómo el script guarda el token de la primera respuesta y lo envía en la segunda petición.',
    explanation:
      'HTTP no tiene estado: el servidor no recuerda que este usuario acaba de iniciar sesión. El script guarda el token de la primera respuesta y lo envía en la cabecera Authorization de la segunda petición. La conexión sigue abierta, así que la segunda petición no necesita ni DNS ni handshakes.',
    rule: 'RFC 9110, sección 3.3; RFC 6750, sección 2.1',
  },
  offline: {
    title: 'Sin conexión',
    lookFor: 'Mira cómo el navegador desiste antes de enviar nada: no se llega a ningún servidor.',
    explanation:
      'El dispositivo no tiene red, así que la petición nunca sale de él. fetch() se rechaza con un TypeError, y no hay estado: un estado solo viene con una respuesta. El script ve el mismo error para cualquier problema de la red; solo la consola dice el motivo.',
    rule: 'RFC 9110, sección 3.4; WHATWG Fetch, fetch method',
  },
  'name-not-found': {
    title: 'Nombre no encontrado',
    lookFor:
      'Abre la red y mira cómo el recorrido acaba en DNS, antes de que haya conexión alguna.',
    explanation:
      'DNS dice que el nombre de la API no existe, así que el navegador no tiene dirección con la que conectarse. No se preguntó a ningún servidor, así que no hay 404: esa sería la respuesta de un servidor que se encontró. Lo más frecuente es un error al teclear el nombre del host.',
    rule: 'RFC 1034, sección 4.3.1',
  },
  'connection-refused': {
    title: 'Conexión rechazada',
    lookFor: 'Mira cómo al primer paquete se responde RST: nadie escucha en el puerto 443.',
    explanation:
      'La dirección es correcta y el ordenador está ahí, pero ningún programa escucha en el puerto: la API no está en marcha. El rechazo llega enseguida, en una ida y vuelta. Para un 503 haría falta un programa lo bastante vivo para enviarlo.',
    rule: 'RFC 9293, sección 3.10.7',
  },
  'certificate-expired': {
    title: 'Certificado caducado',
    lookFor:
      'Mira dónde está la marca roja: es el navegador quien rechaza al servidor, y no al revés.',
    explanation:
      'El certificado de la API fue válido hasta hace dos días. El navegador lo comprueba durante el handshake y lo corta con una alerta, así que la petición con su token nunca se envía. En una página normal una persona podría ver un aviso; para fetch() solo hay el TypeError.',
    rule: 'RFC 8446, sección 6.2; RFC 9110, sección 4.3.4',
  },
  'script-timeout': {
    title: 'El script se rinde',
    lookFor: 'Mira cómo se confirma el pedido aunque el script hace rato que dejó de esperar.',
    explanation:
      'El script espera dos segundos, AbortSignal.timeout(2000); después la promesa se rechaza con un TimeoutError. La API está sobrecargada y necesita tres segundos; no sabe nada del límite, hace el pedido y lo confirma. 408 y 504 los envían los servidores; aquí nadie envió nada.',
    rule: 'RFC 9110, sección 9.2.2',
  },
  'retry-after-timeout': {
    title: 'Timeout y reintento seguro',
    lookFor:
      'Compara las dos peticiones: la misma clave, un solo pedido, y la segunda vez la respuesta guardada.',
    explanation:
      'La primera petición se lleva a cabo, pero su respuesta llega a los tres segundos, y el script espera dos. Un segundo después de desistir lo intenta otra vez. Enviar otra vez un POST es un riesgo, salvo que lleve una Idempotency-Key: entonces la API reconoce la segunda petición y envía la respuesta guardada. Hay un solo pedido y un solo cargo.',
    rule: 'RFC 9110, sección 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
  },
  'cut-off-response': {
    title: 'La respuesta se corta',
    lookFor: 'Mira cómo fetch() se resuelve con 200, y después response.json() se rechaza.',
    explanation:
      'La conexión termina a mitad del cuerpo. El estado y las cabeceras ya estaban aquí, así que fetch() se ha resuelto con 200, y así se queda. Solo falla la lectura del cuerpo, con un TypeError: Content-Length anunció más bytes de los que llegaron.',
    rule: 'RFC 9112, sección 8',
  },
  'gateway-timeout': {
    title: 'Gateway timeout',
    lookFor: 'Mira el pedido confirmado en la base de datos, y el 504 en el navegador.',
    explanation:
      'Delante de la API hay un gateway que espera diez segundos una respuesta; la API tarda más. Así que el gateway responde él mismo 504 y dice el porqué en Proxy-Status. El trabajo está hecho igualmente: 504 no significa que no haya pasado nada.',
    rule: 'RFC 9110, sección 15.6.5; RFC 9209, sección 2.3',
  },
} as const satisfies ScenarioTexts
