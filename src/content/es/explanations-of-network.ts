/** Why hops do what they do, continued: the browser, the network, the gateway and the parser. */
export const explanationsOfNetwork = {
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
} as const
