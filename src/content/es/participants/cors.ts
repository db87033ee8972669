/** Faults and outcomes of the gate CORS, on the way in and on the way back. */
import type { SubjectWords } from '../../text-shapes'

export const cors = {
  faults: {
    'origin-not-allowed': {
      name: 'Origen no permitido',
      what: 'La API no permite el origen https://app.example, así que su respuesta al preflight no trae Access-Control-Allow-Origin. La petición en sí nunca se envía, y la página recibe un TypeError.',
      console:
        "Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'En el servidor: permite https://app.example, y responde con exactamente este origen y Vary: Origin. Nada en la página puede repararlo.',
    },
    'method-not-allowed-by-cors': {
      name: 'CORS no permite el método',
      what: 'La página quiere enviar PATCH, pero la respuesta al preflight no lo tiene en Access-Control-Allow-Methods. El navegador no envía la petición en sí.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books/3/price' from origin 'https://app.example' has been blocked by CORS policy: Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'En el servidor: añade el método a Access-Control-Allow-Methods. La cabecera Allow no sirve, porque CORS nunca la mira.',
    },
    'header-not-allowed': {
      name: 'CORS no permite la cabecera',
      what: 'La página envía una cabecera que necesita permiso, por ejemplo Authorization, pero la respuesta al preflight no la tiene en Access-Control-Allow-Headers. La petición en sí no se envía.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'En el servidor: añade el nombre a Access-Control-Allow-Headers. Authorization hay que nombrarla expresamente, porque el comodín * nunca la incluye.',
    },
    'simple-request-blocked': {
      name: 'Origen ajeno, enviado igual',
      what: 'Un GET, o un POST con contenido de formulario o de texto, se envía sin preflight. El servidor lo ejecuta; solo después el navegador no encuentra permiso y oculta la respuesta a la página.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/books' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS check',
      fix: 'En el servidor: permite el origen si puede leer. Para que páginas ajenas no cambien datos, comprueba un token CSRF o acepta solo JSON; CORS por sí solo no lo impide.',
    },
    'wildcard-with-credentials': {
      name: 'Comodín con cookies',
      what: 'La página envía cookies, con credentials: "include", y la respuesta dice Access-Control-Allow-Origin: *. Con credenciales, * no es un comodín, así que el navegador oculta la respuesta a la página.',
      console:
        "TypeError: Failed to fetch. La consola dice: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
      rule: 'WHATWG Fetch, CORS check; WHATWG Fetch, CORS protocol and credentials',
      fix: 'En el servidor: responde con el origen exacto, Access-Control-Allow-Credentials: true y Vary: Origin. En la página: quita las credenciales donde no haga falta ninguna cookie.',
    },
    'errors-without-cors': {
      name: 'Errores sin cabeceras CORS',
      what: 'El servidor responde con un error, por ejemplo 500, escrito fuera de la capa CORS: falta Access-Control-Allow-Origin. El navegador oculta a la página la respuesta entera, incluso su estado.',
      console:
        "TypeError: Failed to fetch. Access to fetch at 'https://api.example/orders/42' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS check',
      fix: 'En el servidor: envuelve con CORS todo lo que pueda responder, para que 401, 429 y 500 reciban sus cabeceras igual que 200.',
    },
    'header-not-exposed': {
      name: 'Cabeceras no expuestas',
      what: 'La respuesta trae una cabecera que el script quiere, por ejemplo Retry-After: 15, pero Access-Control-Expose-Headers no la nombra. El script puede leer el resto de la respuesta, pero no esto.',
      console:
        'fetch() se resuelve, pero response.headers.get("Retry-After") es null. No hay error, y DevTools sigue mostrando la cabecera.',
      rule: 'WHATWG Fetch, CORS-safelisted response-header name',
      fix: 'En el servidor: nombra la cabecera en Access-Control-Expose-Headers. Sin eso un script solo puede leer siete cabeceras, entre ellas Content-Type y Cache-Control.',
    },
    'auth-before-cors': {
      name: 'Autenticar antes de CORS',
      what: 'El filtro que pide un token está antes de CORS. Un preflight nunca lleva token, así que se le responde 401, y el navegador no envía la petición en sí.',
      console:
        "TypeError: Failed to fetch. La consola dice: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      rule: 'WHATWG Fetch, CORS-preflight fetch',
      fix: 'En el servidor: pon CORS antes de la autenticación, para que responda al preflight. La página no puede añadir un token a un preflight.',
    },
  },
  outcomes: {
    'origin.allowed': {
      caption: 'El Origin {origin} está en la lista de orígenes permitidos.',
      explanation:
        'Un origen es esquema, host y puerto: https://app.example y https://api.example son dos. Este filtro decide si la respuesta le dirá al navegador que una página de este origen puede leerla. CORS se hace cumplir en el navegador y no protege al servidor: otros programas simplemente lo ignoran.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    'origin.absent': {
      caption: 'La petición no trae cabecera Origin: CORS no tiene nada que decidir.',
      explanation:
        'Los navegadores envían Origin con cada petición CORS y con cualquier método distinto de GET y HEAD; otros programas no suelen enviarlo. Sin él no hay ninguna página cuyo acceso haya que decidir, así que la petición pasa. Que falte Origin no demuestra nada sobre quién envió la petición.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    'origin.unlisted': {
      caption: 'El Origin {origin} no está en la lista, pero CORS deja pasar la petición.',
      explanation:
        'Una página de este origen no puede leer lo que responde esta API. El filtro deja pasar la petición igualmente: CORS no rechaza nada ni protege ningún servidor. Solo omite el permiso en la respuesta, y el navegador actúa en consecuencia cuando la respuesta llega.',
      rule: 'WHATWG Fetch, HTTP CORS protocol',
    },
    'preflight.answered': {
      caption: 'CORS responde al preflight de {origin}, que pregunta por {method}.',
      explanation:
        'Un preflight es una petición OPTIONS con Origin y Access-Control-Request-Method: el navegador pregunta antes de enviar la petición de verdad. Nunca lleva cabecera Authorization ni cookies, así que hay que responderlo antes del filtro que pide un token. El servidor solo dice lo que permite; el navegador decide si basta.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.refused': {
      caption: 'Autenticar pide un token para {method} {path}, pero un preflight no lo lleva.',
      explanation:
        'Aquí Autenticar está antes de CORS, así que se encuentra con una petición que CORS debería haber respondido. Un navegador nunca pone un token ni una cookie en un preflight, y ninguna página puede cambiarlo. El 401 vuelve sin cabeceras CORS, porque la respuesta no pasa por el filtro que las añade.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.unlisted': {
      caption: 'CORS responde al preflight sin Allow-Origin: {origin} no está en la lista.',
      explanation:
        'La respuesta es un 204 como cualquier otro, solo que sin una cabecera que permita este origen. Aquí no se rechaza nada, y no hay ningún estado que signifique “prohibido por CORS”. El navegador ve que falta el permiso y no envía la petición en sí.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'origin.confirmed': {
      caption: 'El {status} recibe la cabecera Access-Control-Allow-Origin: {origin}.',
      explanation:
        'Esta cabecera le dice al navegador que una página de este origen puede leer la respuesta. Los errores la necesitan tanto como los éxitos: sin ella la página vería un TypeError en lugar del estado. Como el valor depende de la petición, Vary: Origin dice a las cachés que guarden por separado las respuestas para distintos orígenes.',
      rule: 'WHATWG Fetch, CORS check',
    },
    'origin.withheld': {
      caption:
        'El {status} no recibe Access-Control-Allow-Origin: {reason, select, error {aquí los errores no lo llevan} other {{origin} no está en la lista}}.',
      explanation:
        'La respuesta sale sin Access-Control-Allow-Origin, así que no dice que una página de este origen pueda leerla. El navegador se la ocultará entera al script, incluso el estado. Lo que hizo el servidor queda hecho igualmente.',
      rule: 'WHATWG Fetch, CORS check',
    },
  },
} satisfies SubjectWords
