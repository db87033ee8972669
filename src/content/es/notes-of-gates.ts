/** A teacher's notes to the scenarios about what browsers allow, and about the order and limits of the gates. */
export const notesOfGates = {
  'cors-preflight': {
    pointAt:
      'Señala las dos peticiones: OPTIONS sin token, luego PATCH con él. El script ha llamado a fetch() una sola vez.',
    question: 'El preflight está en camino. ¿Lleva el token del usuario?',
    answer:
      'Nunca. Solo pregunta si la petición de verdad se puede enviar, así que la API tiene que responderlo antes del filtro que quiere un token. Aquí lo hace CORS.',
  },
  'origin-not-allowed': {
    pointAt:
      'Busca Access-Control-Allow-Origin en el 204: no está. Luego señala la marca roja: quien rechaza es el navegador.',
    question: 'La API responde 204 al preflight. ¿Puede el navegador enviar ya la petición?',
    answer:
      'No: la respuesta no nombra el origen de la página. El servidor no ha rechazado nada; solo no lo ha permitido, y el navegador se detiene.',
  },
  'auth-before-cors': {
    pointAt:
      'Señala el orden de los filtros: Autenticar está antes de CORS. Luego las cabeceras que le faltan al 401.',
    question: 'Autenticar está el primero. ¿Qué dirá a un preflight?',
    answer:
      '401, porque un preflight nunca lleva token. Y como no se llega a CORS, ese 401 no tiene cabeceras CORS, así que el navegador nunca envía la petición que lleva el token.',
  },
  'method-not-allowed-by-cors': {
    pointAt:
      'Lee en voz alta Access-Control-Allow-Methods: GET, HEAD, POST, PUT, DELETE. Falta PATCH.',
    question:
      'La API tiene una ruta para PATCH. ¿Por qué podría no enviarlo el navegador de todos modos?',
    answer:
      'Porque la respuesta al preflight no enumera PATCH. El navegador mira ahí y en ningún otro sitio; a la API nunca se le pregunta, así que no hay 405.',
  },
  'header-not-allowed': {
    pointAt:
      'Compara dos líneas: el preflight pregunta por authorization, y Access-Control-Allow-Headers solo enumera otras.',
    question:
      'El token es bueno, y el usuario puede leer el pedido. ¿Qué puede retener aún la petición?',
    answer:
      'La cabecera que llevaría el token: la API no permite Authorization entre orígenes, así que el navegador no envía nada. Un * no serviría, hay que nombrarla expresamente.',
  },
  'wildcard-with-credentials': {
    pointAt:
      'Señala el 200 con todos los libros en el navegador, y Access-Control-Allow-Origin: *. Al script no le llega nada de eso.',
    question:
      'Access-Control-Allow-Origin es *. ¿Permite eso a cualquier página leer esta respuesta?',
    answer:
      'No cuando el script pidió con credentials: "include": entonces * no es un comodín, y el navegador oculta la respuesta a la página. La API tendría que nombrar el origen.',
  },
  'simple-request-blocked': {
    pointAt:
      'Sigue la petición hasta la base de datos: se ejecuta, vuelven 14 filas, y un 200 llega al navegador. La marca roja viene después.',
    question:
      'Esta página no está en la lista de orígenes permitidos. ¿Llegará su petición a la base de datos?',
    answer:
      'Sí. Un GET sencillo no necesita preflight, así que se envía y se ejecuta; solo se oculta la respuesta a la página. Por eso CORS no protege de peticiones falsificadas.',
  },
  'errors-without-cors': {
    pointAt:
      'Compara el 500 que llega al navegador con lo que recibe el script: un TypeError, y ningún estado.',
    question: 'La API responde 500, sin cabeceras CORS. ¿Qué ve el script?',
    answer:
      'Un TypeError, como si el servidor no estuviera. Sin el permiso el navegador oculta la respuesta entera, también el estado y el id de la petición.',
  },
  'header-not-exposed': {
    pointAt:
      'Señala Retry-After: 15 en el 429, y luego el null que recibe el script cuando pide esa cabecera.',
    question: 'El 429 trae una cabecera Retry-After: 15. ¿Qué da headers.get("Retry-After")?',
    answer:
      'null. Entre orígenes un script solo puede leer siete cabeceras, salvo que Access-Control-Expose-Headers nombre más. El estado sí puede leerlo.',
  },
  'rate-limited': {
    pointAt:
      'Señala r en la cabecera RateLimit de cada respuesta: 3, 2, 1, 0. Luego Retry-After: 15 en el 429.',
    question: 'Se permiten cuatro peticiones por minuto. ¿Qué pasa con la quinta?',
    answer:
      '429 Too Many Requests con Retry-After: 15, porque cada 15 segundos se permite una más. 503 significaría que el servidor no da abasto para nadie.',
  },
  'validate-before-authorize': {
    pointAt:
      'Señala el orden de los filtros: Validar está antes de Autorizar. El 422 describe una ruta que este usuario no puede usar.',
    question:
      'Al token le falta el scope, y el cuerpo también está mal. ¿Cuál de las dos cosas se dirá?',
    answer:
      'Lo que encuentre el primer filtro: aquí 422, con una lista de lo que quiere la ruta. En el orden habitual sería 403, que no le cuenta nada a un extraño.',
  },
  'logging-last': {
    pointAt:
      'Señala el filtro Log: discontinuo, nunca alcanzado. Y busca X-Request-Id en el 401: no está.',
    question: 'Ahora el log está detrás de Autenticar, y este token ha caducado. ¿Qué dirá el log?',
    answer:
      'Nada. Solo ve lo que dejan pasar los filtros, así que alguien que pruebe mil tokens no deja rastro. El log va el primero.',
  },
} as const
