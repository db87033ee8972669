/** Faults and outcomes of the frontend: the page’s script and the browser. */
import type { SubjectWords } from '../../text-shapes'

export const frontend = {
  faults: {
    offline: {
      name: 'Dispositivo sin conexión',
      what: 'El dispositivo no tiene conexión de red, así que no sale nada de él: ni consulta DNS, ni paquete, ni petición HTTP.',
      console:
        'TypeError: Failed to fetch. La consola añade net::ERR_INTERNET_DISCONNECTED; no hay respuesta y, por tanto, tampoco estado.',
      rule: 'WHATWG Fetch, HTTP-network fetch',
      fix: 'En la página: captura la promesa rechazada, di que el dispositivo está sin conexión, e inténtalo otra vez cuando vuelva. Ningún servidor puede reparar esto.',
    },
    'script-timeout': {
      name: 'El script deja de esperar',
      what: 'El script dio a la petición un tiempo, por ejemplo AbortSignal.timeout(2000), y desistió antes de que llegara una respuesta. El servidor aún puede llegar hasta el final y confirmar.',
      console:
        'fetch() se rechaza con un TimeoutError, que es una DOMException, no un TypeError. No hay estado: 408 y 504 los envían los servidores, y aquí nadie envió nada.',
      rule: 'WHATWG Fetch, fetch method',
      fix: 'En la página: da más tiempo, y repite un pedido solo con la misma Idempotency-Key. En el servidor: responde más rápido.',
    },
    'forbidden-header': {
      name: 'Script fija la cookie',
      what: 'El script fija una cabecera que pertenece al navegador, por ejemplo Cookie, Host, Origin o Content-Length. El navegador descarta el valor del script y envía la petición sin él.',
      console:
        'Nada: ni error, ni aviso, y fetch() sigue adelante. Solo las cabeceras de la petición en DevTools muestran que el valor del script nunca se envió.',
      rule: 'WHATWG Fetch, forbidden request-header',
      fix: 'En la página: quita la cabecera. Para las cookies usa credentials: "include"; para tus propios datos usa otro nombre de cabecera, que la API tendrá que permitir en CORS.',
    },
    'cut-off-response': {
      name: 'La respuesta se corta',
      what: 'La conexión se corta a mitad del cuerpo: Content-Length promete 246 bytes, y solo llegan 123. El estado y las cabeceras llegaron antes.',
      console:
        'fetch() ya se ha resuelto: response.status es 200, response.ok es true. Después response.json() se rechaza con un TypeError, porque el cuerpo está incompleto.',
      rule: 'RFC 9112, sección 8; WHATWG Fetch, HTTP-network fetch',
      fix: 'En la página: pon response.json() en el mismo try que fetch(). Un GET se puede repetir sin más, un pedido solo con la misma Idempotency-Key.',
    },
  },
  outcomes: {
    'request.composed': {
      caption:
        '{sender, select, browser {Ahora el navegador envía} other {La página llama a fetch():}} {method} {target}, {credentials, select, bearer {con un token Bearer} basic {con credenciales Basic} cookie {con una cookie de sesión} other {sin cabecera Authorization}}.',
      explanation:
        'La página dice qué método, dirección, cabeceras y cuerpo quiere; el navegador añade lo que una página no puede fijar, como Host y Origin. Una petición a otro origen con cabecera Authorization o con cuerpo JSON necesita antes el permiso del servidor, que se pide con una petición OPTIONS llamada preflight. Si esta petición lo necesitaba, se respondió antes de que empezara este recorrido, y el navegador aún tiene la respuesta en su caché.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'response.received': {
      caption: 'La respuesta llega al navegador: {status} {reason}.',
      explanation:
        'El navegador ya tiene la respuesta, pero la página todavía no. Primero el navegador compara Access-Control-Allow-Origin con el origen de la página. Solo si encajan puede la página ver el estado, el cuerpo y algunas de las cabeceras.',
      rule: 'WHATWG Fetch, CORS check',
    },
    'promise.resolved': {
      caption: 'fetch() se resuelve: response.status es {status}, response.ok es {ok}.',
      explanation:
        'La promesa de fetch() se resuelve en cuanto hay una respuesta que la página puede ver, sea cual sea su estado. response.ok solo es true para un estado de 200 a 299, así que la página tiene que mirarlo. Mucha gente espera que fetch() se rechace con 401 o 404: solo se rechaza cuando no hay respuesta que mostrar, por ejemplo cuando falla la red o la comprobación de CORS.',
      rule: 'WHATWG Fetch, fetch method',
    },
    'promise.rejected': {
      caption:
        'fetch() se rechaza a los {afterMs, number} ms con {name}: “{message}”. No hay estado.',
      explanation:
        'Una promesa rechazada no tiene respuesta: ni estado, ni cabeceras, ni cuerpo. Falle lo que falle en la red o con CORS, el script recibe el mismo TypeError, para que una página no pueda espiar redes que no debe leer. El verdadero motivo está en la consola y en el panel Network, solo para personas.',
      rule: 'WHATWG Fetch, fetch method',
    },
    'preflight.composed': {
      caption:
        'El preflight pregunta por {method} {fields, select, none {sin cabeceras especiales} other {con {fields}}}.',
      explanation:
        'La página quiere enviar un método o una cabecera que los formularios HTML nunca pudieron enviar a otro origen, así que el navegador pregunta antes al servidor. Esta pregunta es una petición OPTIONS con Origin y los nombres de lo que se quiere; nunca lleva un token ni una cookie. El script no ve nada de esto: sigue esperando a su fetch().',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.granted': {
      caption:
        'El navegador puede enviar {method} y no tiene que volver a preguntar en {seconds} s.',
      explanation:
        'La respuesta tiene un estado de 200 a 299, nombra el origen de la página y permite el método y todas las cabeceras que se quieren. Así que el navegador envía ahora la petición de verdad. Puede guardar la respuesta tanto tiempo como diga Access-Control-Max-Age, aunque Chrome la guarda dos horas como máximo.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'preflight.denied': {
      caption:
        '{reason, select, status {Al preflight se respondió {value}} origin {{value, select, none {La respuesta no trae Allow-Origin} other {El Allow-Origin del preflight es {value}}}} method {La respuesta no permite el método {value}} other {La respuesta no permite la cabecera {value}}}: la petición no se envía.',
      explanation:
        'El navegador compara la respuesta con lo que la página quiere enviar, y falta algo. Así que la petición de verdad nunca se envía, y la promesa de fetch() se rechaza. El servidor no ha denegado nada: simplemente no ha dicho que sí.',
      rule: 'WHATWG Fetch, CORS-preflight fetch',
    },
    'response.blocked': {
      caption: 'El navegador oculta el {status} a la página: {origin} no puede leerlo.',
      explanation:
        'La respuesta ha llegado, pero una página solo puede leer una respuesta de otro origen si Access-Control-Allow-Origin nombra el suyo. El navegador desecha el estado, las cabeceras y el cuerpo, y el script no se entera de nada. Lo que hizo el servidor queda hecho igualmente: CORS protege la respuesta, no el servidor.',
      rule: 'WHATWG Fetch, CORS check',
    },
    'redirect.followed': {
      caption: 'El navegador la sigue por sí solo: {method} {location}. fetch() sigue pendiente.',
      explanation:
        '308 significa: la misma petición otra vez, en la dirección de Location. El método y el cuerpo se conservan; tras 301 o 302 un navegador convertiría POST en GET. Entre tanto fetch() sigue pendiente, y se resuelve con la segunda respuesta; solo response.redirected revela que hubo una primera.',
      rule: 'RFC 9110, sección 15.4.9; WHATWG Fetch, HTTP-redirect fetch',
    },
    'device.offline': {
      caption: 'El dispositivo no tiene red: no se envía nada a {origin}.',
      explanation:
        'El navegador sabe que el dispositivo no tiene conexión, así que ni siquiera pregunta por la dirección del servidor. Ningún servidor ve nada de esta petición. Por eso no hay estado: un estado es una línea de una respuesta.',
      rule: 'WHATWG Fetch, HTTP-network fetch',
    },
    'header.dropped': {
      caption: 'El navegador descarta sin avisar la cabecera {name}: un script no puede ponerla.',
      explanation:
        'Algunas cabeceras pertenecen al navegador, para que los scripts no puedan hacerse pasar por otra página ni hablar en nombre de otro usuario: Cookie, Host, Origin y algunas más. El estándar Fetch las llama “forbidden request-headers”. No hay error ni aviso; simplemente la cabecera no se envía.',
      rule: 'WHATWG Fetch, forbidden request-header',
    },
    'header.hidden': {
      caption: 'headers.get("{name}") da null: el {status} la lleva, pero no la expone.',
      explanation:
        'La respuesta ha llegado y el script puede leerla, pero de sus cabeceras solo siete sencillas, como Content-Type y Cache-Control. Cualquier otra tiene que estar nombrada en Access-Control-Expose-Headers, y esta no lo está. No hay error: headers.get() responde como si la cabecera no existiera, aunque DevTools la muestra.',
      rule: 'WHATWG Fetch, CORS-safelisted response-header name',
    },
    'response.late': {
      caption:
        'La respuesta llega a los {tookMs, number} ms; el script desistió a los {limitMs, number} ms.',
      explanation:
        'El script se puso un límite con AbortSignal.timeout(), y la promesa se rechazó en ese momento, mientras el servidor aún trabajaba. El navegador cerró la conexión, así que nadie recoge esta respuesta. El servidor ha terminado igualmente: desistir no deshace nada.',
      rule: 'RFC 9110, sección 9.2.2',
    },
    'body.broken': {
      caption:
        'response.json() se rechaza: llegaron {received} de {announced} bytes antes del corte.',
      explanation:
        'fetch() se resolvió en cuanto estuvieron las cabeceras, con el estado que traían. El cuerpo viene después, y su lectura puede fallar por sí sola: llegaron menos bytes de los que anunció Content-Length. El estado sigue siendo el que era, así que mirar solo response.ok no basta para notarlo.',
      rule: 'RFC 9112, sección 8; WHATWG Fetch, fetch method',
    },
    'body.unreadable': {
      caption: 'response.json() se rechaza: el cuerpo es {contentType}, no JSON.',
      explanation:
        'El script espera JSON y recibe una página para personas, cuyo primer carácter es <. Así que el analizador falla con un SyntaxError, y es fácil pasar por alto el estado de la respuesta. Mirar response.ok y Content-Type antes de leer habría dicho lo que pasó.',
      rule: 'RFC 9110, sección 8.3',
    },
  },
} satisfies SubjectWords
