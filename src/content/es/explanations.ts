/**
 * Why each hop does what it does: two to four sentences, and the rule behind them ('' where no
 * published rule applies). They use no values but those of their own id in the vocabulary.
 */
import type { Explanations } from '../text-shapes'
import { explanationsOfFailures } from './explanations-of-failures'
import { explanationsOfSessions } from './explanations-of-sessions'
import { explanationsOfNetwork } from './explanations-of-network'
import { explanationsOfGates } from './explanations-of-gates'
import { explanationsOfTokens } from './explanations-of-tokens'
import { explanationsOfLogic } from './explanations-of-logic'

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
  problem: {
    created: {
      text: 'Todos los rechazos y excepciones acaban en un solo lugar, que crea una respuesta completa en un único formato: application/problem+json con type, title, status y detail. El estado del cuerpo es el mismo que el de la línea de estado. Lo que ayudaría a un atacante, como la traza de la pila o un error de SQL, se queda en el log. Desde aquí el recorrido vuelve atrás.',
      rule: 'RFC 9457, sección 3',
    },
  },
  ...explanationsOfFailures,
  ...explanationsOfSessions,
  ...explanationsOfNetwork,
  ...explanationsOfGates,
  ...explanationsOfTokens,
  ...explanationsOfLogic,
} as const satisfies Explanations
