/** Faults and outcomes of the network between browser and shop: DNS, TCP, TLS. */
import type { SubjectWords } from '../../text-shapes'

export const network = {
  faults: {
    'dns-not-found': {
      name: 'Nombre no encontrado',
      what: 'DNS responde NXDOMAIN: el nombre api.example no existe. Sin dirección IP no hay conexión ni petición HTTP.',
      console:
        'TypeError: Failed to fetch. La consola añade net::ERR_NAME_NOT_RESOLVED; para un 404 haría falta un servidor que respondiera.',
      rule: 'RFC 1035, sección 4.1.1; WHATWG Fetch, obtain a connection',
      fix: 'Corrige el nombre del host en la página, o añade a la zona DNS el registro que falta. Los resolvers pueden recordar un tiempo la respuesta antigua.',
    },
    'connection-refused': {
      name: 'Conexión rechazada',
      what: 'Se llegó a la máquina, pero ningún programa escucha en el puerto: responde enseguida al SYN de TCP con RST. Nunca se envía una petición HTTP.',
      console:
        'TypeError: Failed to fetch. La consola añade net::ERR_CONNECTION_REFUSED; no hay estado, porque nadie escribió una respuesta.',
      rule: 'RFC 9293, sección 3.5.2',
      fix: 'En el servidor: arranca el programa, y comprueba que escucha en la dirección y el puerto correctos.',
    },
    'connection-timeout': {
      name: 'SYN sin respuesta',
      what: 'El SYN de TCP no recibe ninguna respuesta, por ejemplo porque un firewall lo descarta. Se repite con pausas cada vez mayores, hasta que el navegador o el sistema operativo desisten.',
      console:
        'Tras una larga espera, TypeError: Failed to fetch, y net::ERR_CONNECTION_TIMED_OUT en la consola. No hay 504: solo podría enviarlo un gateway que estuviera vivo.',
      rule: 'RFC 9293, sección 3.8.3',
      fix: 'En la red: corrige la dirección, el camino o el firewall. En la página: pon un límite más corto con AbortSignal.timeout().',
    },
    'certificate-expired': {
      name: 'Certificado caducado',
      what: 'El certificado de api.example solo valía hasta una fecha que ya pasó. El navegador lo nota en el handshake TLS, lo corta con una alerta y nunca envía la petición HTTP.',
      console:
        'TypeError: Failed to fetch. La consola añade net::ERR_CERT_DATE_INVALID; no hay estado, porque quien rechazó fue el navegador y no el servidor.',
      rule: 'RFC 5280, sección 4.1.2.5; RFC 8446, sección 6.2',
      fix: 'En el servidor: renueva el certificado, mejor de forma automática y mucho antes de que caduque. Si solo se queja un dispositivo, su reloj va mal.',
    },
    'certificate-wrong-name': {
      name: 'Certificado de otro nombre',
      what: 'El certificado es válido, pero para otro nombre: contiene www.example, y la página pidió api.example. El navegador corta el handshake TLS y no envía ninguna petición HTTP.',
      console:
        'TypeError: Failed to fetch. La consola añade net::ERR_CERT_COMMON_NAME_INVALID; el script no ve ni el certificado ni el motivo.',
      rule: 'RFC 9110, sección 4.3.4; RFC 8446, sección 6.2',
      fix: 'En el servidor: usa un certificado que tenga api.example en subjectAltName. En la página: usa un nombre de host que esté en el certificado.',
    },
    'connection-reset': {
      name: 'Conexión cortada (RST)',
      what: 'La petición se envió, y la conexión se cortó (RST) antes del primer byte de una respuesta. Nadie de este lado sabe si el servidor ha procesado la petición.',
      console:
        'TypeError: Failed to fetch. La consola añade net::ERR_CONNECTION_RESET; el script no puede distinguirlo de cualquier otro error de red.',
      rule: 'RFC 9110, sección 9.2.2; RFC 9112, sección 9.3.1',
      fix: 'En la página: repite GET, PUT y DELETE, que son idempotentes, pero un POST solo con una Idempotency-Key. En el servidor: averigua qué cierra la conexión.',
    },
  },
  outcomes: {
    'name.unknown': {
      caption: 'DNS responde NXDOMAIN: el nombre {name} no existe.',
      explanation:
        'El navegador pregunta a DNS por la dirección que corresponde al nombre, y la respuesta es que ese nombre no existe. Sin dirección no hay nadie con quien conectarse. Un 404 sería la respuesta de un servidor; aquí no se encontró ningún servidor.',
      rule: 'RFC 1034, sección 4.3.1',
    },
    'connection.refused': {
      caption: '{address} rechaza la conexión: nadie escucha en el puerto {port}.',
      explanation:
        'El ordenador de esta dirección está ahí, pero ningún programa escucha en este puerto, así que responde al primer paquete con un RST. Eso dura una ida y vuelta, sin espera. Ningún programa servidor ha visto nada, así que nadie pudo enviar un estado.',
      rule: 'RFC 9293, sección 3.10.7',
    },
    'connection.timedOut': {
      caption: '{address} no contesta: el navegador desiste a los {seconds} s.',
      explanation:
        'Los paquetes se pierden o un firewall los desecha, y nadie lo dice. El sistema operativo envía SYN una y otra vez y al final desiste; cuánto tarda depende del sistema. 504 sería incorrecto: solo puede enviarlo un gateway al que se haya llegado.',
      rule: 'RFC 9293, sección 3.8.3',
    },
    'connection.reset': {
      caption: 'La conexión con {address} se corta (RST) antes del primer byte de la respuesta.',
      explanation:
        'La petición estaba en camino cuando el otro extremo, o algo entre medias, cortó la conexión. El cliente no puede saber si el servidor ha trabajado en ella. Un navegador puede repetir por su cuenta un GET, pero no un POST: hacerlo dos veces podría causar daño.',
      rule: 'RFC 9110, sección 9.2.2; RFC 9112, sección 9.3.1',
    },
    'certificate.shown': {
      caption:
        'El servidor muestra un certificado de {name}, válido hasta {untilMs, date, medium}.',
      explanation:
        'El servidor presenta su certificado en el handshake. Si es bueno lo decide el navegador, no el servidor. Todavía no se ha enviado nada de la petición.',
      rule: 'RFC 8446, sección 4.4.2',
    },
    'certificate.expired': {
      caption:
        'El certificado caducó el {untilMs, date, medium}; hoy es {todayMs, date, medium}. El navegador lo rechaza.',
      explanation:
        'El navegador compara las fechas del certificado con su propio reloj y corta el handshake con una alerta. Es él quien rechaza al servidor, y no al revés, así que no hay estado: no se llegó a hablar HTTP. Un reloj mal puesto en el dispositivo da el mismo error.',
      rule: 'RFC 8446, sección 6.2',
    },
    'certificate.misnamed': {
      caption: 'El certificado es de {name}, no de {expected}. El navegador corta el handshake.',
      explanation:
        'Un certificado solo vale para los nombres que contiene. Quien muestre uno de otro nombre podría ser alguien que se ha puesto en medio, así que el navegador corta el handshake. La petición con su token nunca se envía.',
      rule: 'RFC 9110, sección 4.3.4; RFC 8446, sección 6.2',
    },
    'name.resolved': {
      caption: 'DNS encuentra la dirección de {name}: {address}.',
      explanation:
        'A los ordenadores se llega por su dirección, no por su nombre, así que el navegador pregunta primero al Domain Name System. La respuesta se puede guardar tanto tiempo como diga su TTL. Todavía no se ha enviado nada al propio servidor.',
      rule: 'RFC 1034, sección 2.1; RFC 9110, sección 4.2.2',
    },
    'connection.opened': {
      caption: 'Tras SYN, SYN-ACK y ACK hay una conexión TCP con {address}, puerto {port}.',
      explanation:
        'El cliente y el servidor acuerdan una conexión con tres mensajes cortos: SYN, SYN-ACK y ACK. Eso dura una ida y vuelta antes de que se pueda enviar ningún dato. El puerto 443 es el de https.',
      rule: 'RFC 9293, sección 3.5; RFC 9110, sección 4.2.2',
    },
    'connection.secured': {
      caption:
        '{version}: certificado de {name}, válido hasta {untilMs, date, medium}. Empieza el cifrado.',
      explanation:
        'El servidor muestra un certificado y demuestra que tiene la clave que le corresponde. El navegador comprueba que el certificado está firmado por una autoridad en la que confía, que es válido hoy y que es exactamente para este nombre. A partir de ahora nadie entre medias puede leer ni cambiar lo que se envía.',
      rule: 'RFC 8446, sección 2; RFC 9110, sección 4.3.4',
    },
    'connection.reused': {
      caption:
        'La conexión con {name} sigue abierta tras {requests, plural, one {# petición} other {# peticiones}}: se usa otra vez.',
      explanation:
        'HTTP/1.1 mantiene abiertas las conexiones después de una respuesta, así que la siguiente petición al mismo servidor no necesita ni DNS ni handshakes. Eso ahorra más de dos idas y vueltas. Cada petición sigue valiéndose por sí misma: el servidor no reconoce al usuario solo porque la conexión sea la misma.',
      rule: 'RFC 9112, sección 9.3',
    },
  },
} satisfies SubjectWords
