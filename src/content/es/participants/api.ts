/** Faults and outcomes of the API on the way in: the server that parses, and the router. */
import type { SubjectWords } from '../../text-shapes'

export const api = {
  faults: {
    'no-host': {
      name: 'Cabecera Host perdida',
      what: 'La petición HTTP/1.1 no trae cabecera Host, así que no dice a qué sitio se refiere. El servidor tiene que responder 400 Bad Request, antes de buscar una ruta.',
      console:
        'fetch() se resuelve: response.status es 400, response.ok es false. Un navegador siempre dice a qué host se refiere, así que algo por el camino ha perdido la cabecera.',
      rule: 'RFC 9112, sección 3.2; RFC 9110, sección 7.2',
      fix: 'En el cliente o proxy que escribe la petición: envía Host: api.example exactamente una vez. En el servidor: no adivines un sitio por defecto.',
    },
    'differing-lengths': {
      name: 'Dos Content-Length',
      what: 'La petición trae dos valores distintos de Content-Length, por ejemplo 63 y 0, así que nadie puede decir dónde acaba su cuerpo. El servidor tiene que responder 400 y cerrar la conexión.',
      console:
        'fetch() se resuelve: response.status es 400, response.ok es false. Ningún script puede causar esto, porque es el navegador quien pone Content-Length.',
      rule: 'RFC 9112, sección 6.3',
      fix: 'En el cliente o proxy que escribe la petición: envía un solo Content-Length, los bytes del cuerpo. En el servidor: nunca elijas uno de los dos, porque en eso se basa el “request smuggling”.',
    },
    'body-too-large': {
      name: 'Cuerpo demasiado grande',
      what: 'El cuerpo es mayor de lo que acepta el servidor, por ejemplo 2248 bytes donde el límite son 2000: 413 Content Too Large. La respuesta dice el límite; un servidor también puede cerrar la conexión sin leer el resto.',
      console:
        'fetch() se resuelve: response.status es 413, response.ok es false. Si el servidor cierra mientras aún se sube, fetch() puede rechazarse: TypeError: Failed to fetch.',
      rule: 'RFC 9110, sección 15.5.14',
      fix: 'En la página: envía menos, o repártelo en varias peticiones. En el servidor: sube el límite solo en las rutas que lo necesiten.',
    },
    'unknown-route': {
      name: 'Ruta desconocida',
      what: 'El servidor no tiene ninguna ruta para este path, por ejemplo /order/42 en lugar de /orders/42: 404 Not Found. Al propio servidor se llegó, y funciona.',
      console:
        'fetch() se resuelve: response.status es 404, response.ok es false. No se rechaza, porque un 404 es una respuesta completa.',
      rule: 'RFC 9110, sección 15.5.5',
      fix: 'En la página: corrige el path. En el servidor: responde a los paths desconocidos con 404, nunca con 200 y una página de error.',
    },
    'wrong-method': {
      name: 'Método no permitido',
      what: 'El path existe, pero no con este método, por ejemplo DELETE /orders/42: 405 Method Not Allowed. La respuesta debe llevar una cabecera Allow, aquí Allow: GET, HEAD, OPTIONS.',
      console:
        'fetch() se resuelve: response.status es 405, response.ok es false. El script solo puede leer Allow si Access-Control-Expose-Headers la nombra.',
      rule: 'RFC 9110, secciones 15.5.6 y 10.2.1',
      fix: 'En la página: usa un método que esté en Allow. En el servidor: si el método debería funcionar, añade una ruta para él.',
    },
    'unknown-method': {
      name: 'Método desconocido',
      what: 'El servidor no implementa este método, por ejemplo FROBNICATE, para ningún recurso: 501 Not Implemented. 405 es para un método que conoce pero que aquí no permite.',
      console:
        'fetch() se resuelve: response.status es 501, response.ok es false. Si el preflight no permite el método, la página solo recibe TypeError: Failed to fetch.',
      rule: 'RFC 9110, secciones 9.1 y 15.6.2',
      fix: 'En la página: usa un método que la API documente, y escríbelo en mayúsculas: patch no es PATCH.',
    },
    'trailing-slash': {
      name: 'Barra al final del path',
      what: 'Al path le sobra una barra: /orders/ en lugar de /orders. El servidor responde 308 Permanent Redirect con Location: /orders, y el navegador repite allí el mismo método y cuerpo.',
      console:
        'fetch() la sigue por sí solo y se resuelve con la segunda respuesta; response.redirected es true. Un preflight redirigido falla: Redirect is not allowed for a preflight request.',
      rule: 'RFC 9110, sección 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
      fix: 'En la página: escribe el path exactamente como lo documenta la API. En el servidor: redirige con 308, porque con 301 y 302 los navegadores convierten POST en GET.',
    },
  },
  outcomes: {
    'route.matched': {
      caption: 'El router asocia {method} {path} con {route}.',
      explanation:
        'El servidor ha analizado la línea de petición y los campos de cabecera; ahora el router compara el método y el path con las rutas de la tienda. Una parte del path puede ser un parámetro: en /orders/42 es 42. La ruta dice también qué pedirán los filtros: un token, un scope, un rol, cierta entrada.',
      rule: 'RFC 9112, sección 3.2',
    },
    'route.notFound': {
      caption: 'El router no encuentra ninguna ruta para {path}.',
      explanation:
        'Ninguna ruta de la tienda tiene este path, así que no hay código que pueda responder, y el estado es 404 Not Found. El servidor se alcanzó y funciona: con un nombre de host equivocado no habría ningún estado. Un 404 no dice si el path existirá más adelante; 410 Gone diría que ha desaparecido para siempre.',
      rule: 'RFC 9110, sección 15.5.5',
    },
    'method.notAllowed': {
      caption: 'La ruta {path} existe, pero no para {method}. Permitidos: {allow}.',
      explanation:
        'El path existe y el servidor conoce el método, pero este recurso no lo admite: 405 Method Not Allowed. La respuesta debe llevar una cabecera Allow con los métodos admitidos. Algunos frameworks responden aquí 404, lo que oculta el verdadero error; 403 sería incorrecto, porque ningún otro usuario podría hacerlo tampoco.',
      rule: 'RFC 9110, sección 15.5.6',
    },
    'method.unknown': {
      caption: 'El servidor no conoce el método {method}.',
      explanation:
        'Este servidor no implementa el método para ningún recurso, así que la respuesta es 501 Not Implemented. 405 es para un método que el servidor conoce pero que este recurso no admite. Los nombres de los métodos distinguen mayúsculas y minúsculas: patch no es PATCH.',
      rule: 'RFC 9110, secciones 9.1 y 15.6.2',
    },
    'route.moved': {
      caption: 'El router conoce {path} solo sin la última barra: 308, Location {location}.',
      explanation:
        'Para HTTP, /orders y /orders/ son dos direcciones distintas. Este router solo conoce la que no lleva barra, y lo dice con 308 Permanent Redirect y la dirección correcta en Location. Ningún filtro ni handler ha visto la petición; un servidor también podría responder 404.',
      rule: 'RFC 9110, secciones 15.4.9 y 10.2.2',
    },
    'message.malformed': {
      caption: 'El servidor no puede leer la petición: su texto incumple la gramática de HTTP.',
      explanation:
        'Una petición es una línea de petición, líneas de cabecera, una línea vacía y el cuerpo, exactamente en esta forma. Este texto tiene otra, así que el servidor no adivina: responde 400 Bad Request y cierra la conexión.',
      rule: 'RFC 9112, secciones 2.2 y 3',
    },
    'host.missing': {
      caption: 'La petición de {target} no trae cabecera Host: no dice a qué sitio se refiere.',
      explanation:
        'Un servidor puede tener muchos sitios en una misma dirección, y Host dice a cuál se refiere la petición. Por eso una petición HTTP/1.1 debe llevar exactamente una cabecera Host, y si no la lleva el servidor tiene que responder 400 Bad Request. Un navegador la envía siempre; aquí se perdió por el camino, lo que está modelado.',
      rule: 'RFC 9112, sección 3.2; RFC 9110, sección 7.2',
    },
    'length.ambiguous': {
      caption: 'Content-Length dice {lengths}: el servidor no puede saber dónde acaba el cuerpo.',
      explanation:
        'Content-Length dice dónde acaba el cuerpo y empieza la siguiente petición de esta conexión. Con dos valores, un proxy podría creer uno y el servidor el otro, y entre ambos se colaría una petición escondida: request smuggling. Por eso el servidor tiene que responder 400 y cerrar la conexión. Ningún script puede enviar esto; aquí está modelado como un daño por el camino.',
      rule: 'RFC 9112, secciones 6.3 y 11.2',
    },
    'content.tooLarge': {
      caption:
        'El cuerpo tiene {bytes, number} bytes; este servidor acepta {limit, number} como máximo.',
      explanation:
        'A quien acepta cuerpos de cualquier tamaño lo pueden llenar con ellos, así que un servidor pone un límite. Esta tienda necesita poco; otros permiten unos cientos de kilobytes. El estado es 413 Content Too Large, y llega antes de analizar el cuerpo: 422 significaría que se leyó y se entendió.',
      rule: 'RFC 9110, sección 15.5.14',
    },
    'preflight.arrived': {
      caption: 'La API recibe un preflight para {method} {path}: eso no necesita ruta.',
      explanation:
        'Un OPTIONS con las cabeceras Origin y Access-Control-Request-Method es un preflight: una pregunta del navegador, todavía no la petición. Trata de lo que pueden hacer las páginas, no de una ruta, así que va a los filtros sin ninguna. Si el path existe se sabrá después, con la propia petición.',
      rule: 'WHATWG Fetch, CORS-preflight request',
    },
  },
} satisfies SubjectWords
