/** The words of the scenarios about what browsers allow, and about the order and the limits of the gates. */
export const scenariosOfGates = {
  'origin-not-allowed': {
    title: 'Origen no permitido',
    lookFor: 'Mira qué falta en el 204, y quién rechaza: el servidor o el navegador.',
    explanation:
      'La página de https://app.example no está en la lista de la API, así que la respuesta a su preflight no trae Access-Control-Allow-Origin. Entonces el navegador ni siquiera envía la petición, y el script recibe un TypeError. El servidor no ha rechazado nada: su respuesta es un 204 inofensivo.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'auth-before-cors': {
    title: 'Autenticar antes de CORS',
    lookFor:
      'Compara el orden de los filtros con el habitual, y mira qué cabeceras le faltan al 401.',
    explanation:
      'Un preflight nunca lleva token, así que un filtro que lo pide no debe estar antes de CORS. Aquí lo está: el preflight recibe un 401 sin cabeceras CORS, y el navegador nunca envía la petición que lleva el token. Cada filtro funciona como siempre; solo su orden es incorrecto.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'method-not-allowed-by-cors': {
    title: 'CORS no permite el método',
    lookFor:
      'Busca PATCH en la cabecera Access-Control-Allow-Methods de la respuesta al preflight.',
    explanation:
      'La API tiene una ruta para PATCH, pero quien configuró CORS olvidó el método. Así que el navegador no envía la petición, y en el servidor no cambia nada. La cabecera Allow no serviría: el navegador solo mira Access-Control-Allow-Methods.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'header-not-allowed': {
    title: 'CORS no permite la cabecera',
    lookFor:
      'Compara las cabeceras por las que pregunta el preflight con las que permite su respuesta.',
    explanation:
      'La página quiere enviar su token en la cabecera Authorization, y la respuesta al preflight no la nombra. El navegador no envía nada, aunque el token es bueno y el usuario puede leer el pedido. El comodín * tampoco serviría: Authorization hay que nombrarla expresamente.',
    rule: 'WHATWG Fetch, CORS-preflight fetch',
  },
  'wildcard-with-credentials': {
    title: 'Comodín y cookies',
    lookFor:
      'Mira que los libros llegan al navegador con un 200, y que el script no recibe ninguno.',
    explanation:
      'El script pide con credentials: "include", para que vayan las cookies, y la API responde con Access-Control-Allow-Origin: *. Para una petición así, * no es un comodín, y el navegador oculta la respuesta a la página. La API tendría que nombrar el origen y añadir Access-Control-Allow-Credentials: true.',
    rule: 'WHATWG Fetch, CORS protocol and credentials',
  },
  'simple-request-blocked': {
    title: 'Bloqueado, pero hecho',
    lookFor:
      'Sigue la petición hasta la base de datos, aunque la página no puede leer la respuesta.',
    explanation:
      'Un GET sencillo no necesita preflight: el navegador lo envía, la API lo ejecuta, y solo entonces se ve que falta el permiso. El script recibe un TypeError y nunca se entera del 200. Un POST como los que puede enviar un formulario HTML se ejecuta igual, y por eso CORS no protege de las peticiones falsificadas.',
    rule: 'WHATWG Fetch, CORS check',
  },
  'errors-without-cors': {
    title: 'Error sin cabeceras CORS',
    lookFor: 'Compara el 500 que llega al navegador con lo que se le dice al script.',
    explanation:
      'El handler lanza una excepción, y la API responde con un 500 completo. Pero aquí solo los éxitos reciben cabeceras CORS, así que el navegador oculta a la página la respuesta entera. El script ve un TypeError, como si el servidor no existiera, y ni siquiera puede avisar con el id de la petición.',
    rule: 'WHATWG Fetch, CORS check',
  },
  'header-not-exposed': {
    title: 'Cabecera no expuesta',
    lookFor: 'Encuentra Retry-After en el 429, y luego lo que recibe el script cuando lo pide.',
    explanation:
      'La página puede leer la respuesta, así que el script ve el estado 429 y el cuerpo. Pero solo puede leer siete cabeceras, salvo que Access-Control-Expose-Headers nombre más. Así que headers.get("Retry-After") da null, y la página no sabe cuánto esperar.',
    rule: 'WHATWG Fetch, CORS-safelisted response-header name',
  },
  'rate-limited': {
    title: 'Cinco peticiones rápidas',
    lookFor:
      'Mira cómo la cabecera RateLimit cuenta hacia atrás hasta r=0, y la quinta petición recibe un 429.',
    explanation:
      'Aquí cada cliente puede enviar 4 peticiones cada 60 segundos. Se cuentan con un cubo: cada petición saca una ficha, y cada 15 segundos entra otra. La quinta petición lo encuentra vacío y recibe 429 Too Many Requests; Retry-After dice cuánto hay que esperar.',
    rule: 'RFC 6585, sección 4; draft-ietf-httpapi-ratelimit-headers-11',
  },
  'validate-before-authorize': {
    title: 'Validar antes de autorizar',
    lookFor: 'Mira lo que el 422 cuenta a un usuario que no puede hacer ningún pedido.',
    explanation:
      'Al token le falta el scope para hacer pedidos, así que la respuesta debería ser 403. Pero aquí Validar está antes que Autorizar y responde primero: 422, con una lista de lo que está mal en el cuerpo. Así alguien sin permiso se entera de lo que quiere la ruta, y el servidor ha leído el cuerpo para nada.',
    rule: 'RFC 9110, secciones 15.5.4 y 15.5.21',
  },
  'logging-last': {
    title: 'El log va el último',
    lookFor: 'Mira que nunca se llega al filtro Log, aunque se rechazó una petición.',
    explanation:
      'Aquí el log está detrás de todos los demás filtros, así que solo ve lo que dejan pasar. La petición con el token caducado se rechaza antes de llegar: ninguna línea en el log, y ningún X-Request-Id en el 401. Alguien que probara mil tokens no dejaría rastro.',
    rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
  },
} as const
