/** The scenarios about what browsers allow. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const browser = {
  'cors-preflight': {
    title: 'Preflight y petición',
    lookFor:
      'Mira cómo el navegador pregunta primero con OPTIONS y envía PATCH solo después de la respuesta.',
    explanation:
      'La página de https://app.example cambia un precio en https://api.example: otro origen, con un método y unas cabeceras que necesitan permiso. Así que el navegador envía dos peticiones por una misma conexión; el script solo ve la segunda. El preflight no lleva token, así que hay que responderlo antes del filtro que lo pide.',
    rule: 'RFC 9110, sección 9.3.7; WHATWG Fetch, CORS-preflight fetch',
    wrong:
      'El navegador envía el token con la petición OPTIONS, para que el servidor pueda comprobarlo.',
    why: 'Un preflight nunca lleva cookies ni cabecera Authorization (WHATWG Fetch, CORS-preflight fetch). Solo pregunta si la petición se puede enviar, así que hay que responderlo sin token.',
    pointAt:
      'Señala las dos peticiones: OPTIONS sin token, luego PATCH con él. El script ha llamado a fetch() una sola vez.',
    question: 'El preflight está en camino. ¿Lleva el token del usuario?',
    answer:
      'Nunca. Solo pregunta si la petición de verdad se puede enviar, así que la API tiene que responderlo antes del filtro que quiere un token. Aquí lo hace CORS.',
  },
  'origin-not-allowed': {
    title: 'Origen no permitido',
    lookFor: 'Mira qué falta en el 204, y quién rechaza: el servidor o el navegador.',
    explanation:
      'La página de https://app.example no está en la lista de la API, así que la respuesta a su preflight no trae Access-Control-Allow-Origin. Entonces el navegador ni siquiera envía la petición, y el script recibe un TypeError. El servidor no ha rechazado nada: su respuesta es un 204 inofensivo.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: 'El servidor ha rechazado la petición con un error de CORS, 403.',
    why: 'El servidor solo omitió Access-Control-Allow-Origin; su estado puede ser incluso 204. Es el navegador quien bloquea, y a un programa sin navegador no lo para nadie (WHATWG Fetch, CORS check).',
    pointAt:
      'Busca Access-Control-Allow-Origin en el 204: no está. Luego señala la marca roja: quien rechaza es el navegador.',
    question: 'La API responde 204 al preflight. ¿Puede el navegador enviar ya la petición?',
    answer:
      'No: la respuesta no nombra el origen de la página. El servidor no ha rechazado nada; solo no lo ha permitido, y el navegador se detiene.',
  },
  'auth-before-cors': {
    title: 'Autenticar antes de CORS',
    lookFor:
      'Compara el orden de los filtros con el habitual, y mira qué cabeceras le faltan al 401.',
    explanation:
      'Un preflight nunca lleva token, así que un filtro que lo pide no debe estar antes de CORS. Aquí lo está: el preflight recibe un 401 sin cabeceras CORS, y el navegador nunca envía la petición que lleva el token. Cada filtro funciona como siempre; solo su orden es incorrecto.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: 'La página tiene que enviar su token también con el preflight.',
    why: 'Una página no decide nada del preflight: lo escribe el navegador, y nunca con credenciales (WHATWG Fetch, CORS-preflight fetch). El servidor tiene que responderlo antes de pedir un token.',
    pointAt:
      'Señala el orden de los filtros: Autenticar está antes de CORS. Luego las cabeceras que le faltan al 401.',
    question: 'Autenticar está el primero. ¿Qué dirá a un preflight?',
    answer:
      '401, porque un preflight nunca lleva token. Y como no se llega a CORS, ese 401 no tiene cabeceras CORS, así que el navegador nunca envía la petición que lleva el token.',
  },
  'method-not-allowed-by-cors': {
    title: 'CORS no permite el método',
    lookFor:
      'Busca PATCH en la cabecera Access-Control-Allow-Methods de la respuesta al preflight.',
    explanation:
      'La API tiene una ruta para PATCH, pero quien configuró CORS olvidó el método. Así que el navegador no envía la petición, y en el servidor no cambia nada. La cabecera Allow no serviría: el navegador solo mira Access-Control-Allow-Methods.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: '405, porque el método no está permitido.',
    why: 'La API lo haría, pero nadie se lo pide: el navegador no encuentra PATCH en Access-Control-Allow-Methods y no envía la petición (WHATWG Fetch, CORS-preflight fetch). 405 sería una respuesta a la propia petición.',
    pointAt:
      'Lee en voz alta Access-Control-Allow-Methods: GET, HEAD, POST, PUT, DELETE. Falta PATCH.',
    question:
      'La API tiene una ruta para PATCH. ¿Por qué podría no enviarlo el navegador de todos modos?',
    answer:
      'Porque la respuesta al preflight no enumera PATCH. El navegador mira ahí y en ningún otro sitio; a la API nunca se le pregunta, así que no hay 405.',
  },
  'header-not-allowed': {
    title: 'CORS no permite la cabecera',
    lookFor:
      'Compara las cabeceras por las que pregunta el preflight con las que permite su respuesta.',
    explanation:
      'La página quiere enviar su token en la cabecera Authorization, y la respuesta al preflight no la nombra. El navegador no envía nada, aunque el token es bueno y el usuario puede leer el pedido. El comodín * tampoco serviría: Authorization hay que nombrarla expresamente.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
    wrong: 'Access-Control-Allow-Headers: * permite cualquier cabecera.',
    why: 'El comodín nunca incluye Authorization, que hay que nombrar expresamente; y donde van cookies no incluye nada en absoluto (WHATWG Fetch, CORS-preflight fetch).',
    pointAt:
      'Compara dos líneas: el preflight pregunta por authorization, y Access-Control-Allow-Headers solo enumera otras.',
    question:
      'El token es bueno, y el usuario puede leer el pedido. ¿Qué puede retener aún la petición?',
    answer:
      'La cabecera que llevaría el token: la API no permite Authorization entre orígenes, así que el navegador no envía nada. Un * no serviría, hay que nombrarla expresamente.',
  },
  'wildcard-with-credentials': {
    title: 'Comodín y cookies',
    lookFor:
      'Mira que los libros llegan al navegador con un 200, y que el script no recibe ninguno.',
    explanation:
      'El script pide con credentials: "include", para que vayan las cookies, y la API responde con Access-Control-Allow-Origin: *. Para una petición así, * no es un comodín, y el navegador oculta la respuesta a la página. La API tendría que nombrar el origen y añadir Access-Control-Allow-Credentials: true.',
    rule: 'WHATWG Fetch, CORS protocol and credentials',
    wrong: 'Access-Control-Allow-Origin: * lo permite todo, así que siempre funciona.',
    why: 'Con credentials: "include" el navegador toma * por un origen con ese nombre, y no es el de la página (WHATWG Fetch, CORS check). Si no, cualquier página podría leer aquello a lo que dan acceso las cookies del usuario.',
    pointAt:
      'Señala el 200 con todos los libros en el navegador, y Access-Control-Allow-Origin: *. Al script no le llega nada de eso.',
    question:
      'Access-Control-Allow-Origin es *. ¿Permite eso a cualquier página leer esta respuesta?',
    answer:
      'No cuando el script pidió con credentials: "include": entonces * no es un comodín, y el navegador oculta la respuesta a la página. La API tendría que nombrar el origen.',
  },
  'simple-request-blocked': {
    title: 'Bloqueado, pero hecho',
    lookFor:
      'Sigue la petición hasta la base de datos, aunque la página no puede leer la respuesta.',
    explanation:
      'Un GET sencillo no necesita preflight: el navegador lo envía, la API lo ejecuta, y solo entonces se ve que falta el permiso. El script recibe un TypeError y nunca se entera del 200. Un POST como los que puede enviar un formulario HTML se ejecuta igual, y por eso CORS no protege de las peticiones falsificadas.',
    rule: 'WHATWG Fetch, CORS check',
    wrong: 'La petición se bloqueó, así que en el servidor no pasó nada.',
    why: 'Una petición sin preflight se envía y se ejecuta. Solo se oculta la respuesta a la página (WHATWG Fetch, CORS check); por eso CORS no defiende contra CSRF.',
    pointAt:
      'Sigue la petición hasta la base de datos: se ejecuta, vuelven 14 filas, y un 200 llega al navegador. La marca roja viene después.',
    question:
      'Esta página no está en la lista de orígenes permitidos. ¿Llegará su petición a la base de datos?',
    answer:
      'Sí. Un GET sencillo no necesita preflight, así que se envía y se ejecuta; solo se oculta la respuesta a la página. Por eso CORS no protege de peticiones falsificadas.',
  },
  'errors-without-cors': {
    title: 'Error sin cabeceras CORS',
    lookFor: 'Compara el 500 que llega al navegador con lo que se le dice al script.',
    explanation:
      'El handler lanza una excepción, y la API responde con un 500 completo. Pero aquí solo los éxitos reciben cabeceras CORS, así que el navegador oculta a la página la respuesta entera. El script ve un TypeError, como si el servidor no existiera, y ni siquiera puede avisar con el id de la petición.',
    rule: 'WHATWG Fetch, CORS check',
    wrong: 'El servidor está caído, porque la página no recibe ningún estado.',
    why: 'El servidor respondió, por ejemplo con 500. Sin Access-Control-Allow-Origin el navegador oculta la respuesta entera, y la página solo ve un TypeError (WHATWG Fetch, CORS check).',
    pointAt:
      'Compara el 500 que llega al navegador con lo que recibe el script: un TypeError, y ningún estado.',
    question: 'La API responde 500, sin cabeceras CORS. ¿Qué ve el script?',
    answer:
      'Un TypeError, como si el servidor no estuviera. Sin el permiso el navegador oculta la respuesta entera, también el estado y el id de la petición.',
  },
  'header-not-exposed': {
    title: 'Cabecera no expuesta',
    lookFor: 'Encuentra Retry-After en el 429, y luego lo que recibe el script cuando lo pide.',
    explanation:
      'La página puede leer la respuesta, así que el script ve el estado 429 y el cuerpo. Pero solo puede leer siete cabeceras, salvo que Access-Control-Expose-Headers nombre más. Así que headers.get("Retry-After") da null, y la página no sabe cuánto esperar.',
    rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    wrong: 'El servidor no envió Retry-After.',
    why: 'Sí lo envió, y DevTools lo muestra. Pero un script solo puede leer siete cabeceras de otro origen, salvo que Access-Control-Expose-Headers nombre más (WHATWG Fetch, CORS-safelisted response-header name).',
    pointAt:
      'Señala Retry-After: 15 en el 429, y luego el null que recibe el script cuando pide esa cabecera.',
    question: 'El 429 trae una cabecera Retry-After: 15. ¿Qué da headers.get("Retry-After")?',
    answer:
      'null. Entre orígenes un script solo puede leer siete cabeceras, salvo que Access-Control-Expose-Headers nombre más. El estado sí puede leerlo.',
  },
} satisfies ScenarioWordsOf<'browser'>
