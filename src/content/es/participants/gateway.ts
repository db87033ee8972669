/** Faults and outcomes of the gateway before the servers. */
import type { SubjectWords } from '../../text-shapes'

export const gateway = {
  faults: {
    'none-healthy': {
      name: 'Ningún servidor funciona',
      what: 'Ningún servidor de detrás del gateway supera las comprobaciones de salud, así que no hay a quién pasar la petición: 503 Service Unavailable. La API nunca ve la petición.',
      console:
        'fetch() se resuelve, response.status es 503 y response.ok es false, si el gateway añade las cabeceras CORS. El script solo puede leer Retry-After si está expuesta.',
      rule: 'RFC 9110, secciones 15.6.4 y 10.2.3; RFC 9209, sección 2.3',
      fix: 'Detrás del gateway: repara los servidores o arranca más. En la página: espera lo que diga Retry-After y luego inténtalo otra vez.',
    },
    'upstream-refused': {
      name: 'API rechaza al gateway',
      what: 'El gateway está vivo, pero la API que hay detrás rechazó la conexión. El gateway responde en su lugar: 502 Bad Gateway, Proxy-Status: gateway; error=connection_refused.',
      console:
        'fetch() se resuelve, response.status es 502 y response.ok es false, si el gateway añade las cabeceras CORS. Sin ellas la página solo recibe TypeError: Failed to fetch.',
      rule: 'RFC 9110, sección 15.6.3; RFC 9209, sección 2.3',
      fix: 'Detrás del gateway: arranca la API, o corrige su dirección en la configuración del gateway. En el gateway: añade cabeceras CORS a sus propios errores.',
    },
    'upstream-slow': {
      name: 'API demasiado lenta',
      what: 'El gateway pasó la petición y no recibió respuesta a tiempo: 504 Gateway Timeout. La API aún puede terminar su trabajo, así que el pedido puede existir.',
      console:
        'fetch() se resuelve, response.status es 504 y response.ok es false, si el gateway añade las cabeceras CORS. Sin ellas la página solo recibe TypeError: Failed to fetch.',
      rule: 'RFC 9110, sección 15.6.5; RFC 9209, sección 2.3',
      fix: 'En la API: encuentra el paso lento y ponle un límite más corto que el del gateway. En la página: repite un pedido solo con la misma Idempotency-Key.',
    },
  },
  outcomes: {
    'request.forwarded': {
      caption: 'El gateway pasa la petición al servidor {server}.',
      explanation:
        'Un gateway, o proxy inverso, recoge las peticiones para varios servidores y entrega cada una a uno que funcione. El navegador solo tiene conexión con el gateway. La API ve la dirección del gateway en lugar de la del navegador.',
      rule: 'RFC 9110, sección 3.7',
    },
    'upstream.missing': {
      caption: 'Ninguno de los {servers} servidores que hay detrás del gateway funciona bien.',
      explanation:
        'El gateway pregunta con regularidad a sus servidores si están bien, y en este momento ninguno lo está. Así que responde él mismo: 503 Service Unavailable, con Retry-After. Proxy-Status dice que la respuesta viene del gateway, y por qué.',
      rule: 'RFC 9110, sección 15.6.4; RFC 9209, sección 2.3',
    },
    'upstream.refused': {
      caption: 'El servidor {server} rechaza la conexión del gateway.',
      explanation:
        'El gateway funciona, pero el servidor que hay detrás no acepta la conexión, por ejemplo porque se está reiniciando. Un gateway que no recibe una respuesta válida de detrás contesta 502 Bad Gateway. 500 significaría que el defecto está en el propio gateway.',
      rule: 'RFC 9110, sección 15.6.3; RFC 9209, sección 2.3',
    },
    'upstream.slow': {
      caption: 'El {status} de la API llega tarde: el gateway dejó de esperar a los {limitS} s.',
      explanation:
        'El gateway solo espera un tiempo al servidor que hay detrás, y luego responde 504 Gateway Timeout. El servidor aún puede terminar su trabajo, y aquí lo hizo: solo que la respuesta llegó tarde. 408 diría que el cliente fue demasiado lento.',
      rule: 'RFC 9110, sección 15.6.5; RFC 9209, sección 2.3',
    },
    'upstream.lost': {
      caption: 'La conexión con {server} se corta sin respuesta: tiene que responder el gateway.',
      explanation:
        'El servidor que hay detrás del gateway ha cerrado la conexión, y no llegó ni un byte de una respuesta. El gateway no puede saber si antes hizo su trabajo. Su conexión con el navegador sigue funcionando, así que responde él mismo: 502 Bad Gateway, y Proxy-Status dice por qué.',
      rule: 'RFC 9110, sección 15.6.3; RFC 9209, sección 2.3',
    },
    'response.returned': {
      caption: 'El gateway devuelve el {status} al navegador.',
      explanation:
        'El gateway tiene dos conexiones, una con el navegador y otra con la API, y copia la respuesta de una a otra. Puede añadir cabeceras propias. Para el navegador parece que hubiera un solo servidor.',
      rule: 'RFC 9110, sección 3.7',
    },
  },
} satisfies SubjectWords
