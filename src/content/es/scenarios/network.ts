/** The scenarios about the network. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const network = {
  offline: {
    title: 'Sin conexión',
    lookFor: 'Mira cómo el navegador desiste antes de enviar nada: no se llega a ningún servidor.',
    explanation:
      'El dispositivo no tiene red, así que la petición nunca sale de él. fetch() se rechaza con un TypeError, y no hay estado: un estado solo viene con una respuesta. El script ve el mismo error para cualquier problema de la red; solo la consola dice el motivo.',
    rule: 'RFC 9110, sección 3.4; WHATWG Fetch, fetch method',
    wrong: 'response.status es 0, o 503.',
    why: 'No hay ninguna respuesta que pueda tener un estado. fetch() se rechaza con un TypeError (WHATWG Fetch, fetch method); 503 tendría que enviarlo un servidor.',
    pointAt:
      'Señala el dibujo entero: todas las cajas menos la primera están discontinuas. Nada ha salido del dispositivo.',
    question: 'El dispositivo no tiene red. ¿Qué estado verá el script?',
    answer:
      'Ninguno. Un estado es parte de una respuesta, y no la hay: fetch() se rechaza con un TypeError. Ni 0, ni 404, ni 503.',
  },
  'name-not-found': {
    title: 'Nombre no encontrado',
    lookFor:
      'Abre la red y mira cómo el recorrido acaba en DNS, antes de que haya conexión alguna.',
    explanation:
      'DNS dice que el nombre de la API no existe, así que el navegador no tiene dirección con la que conectarse. No se preguntó a ningún servidor, así que no hay 404: esa sería la respuesta de un servidor que se encontró. Lo más frecuente es un error al teclear el nombre del host.',
    rule: 'RFC 1034, sección 4.3.1',
    wrong: '404, porque no se encontró el servidor.',
    why: '404 es la respuesta de un servidor que no tiene ese path (RFC 9110, sección 15.5.5). Aquí ni siquiera hay una dirección IP con la que conectarse, así que fetch() se rechaza con un TypeError.',
    pointAt:
      'Abre la red: el recorrido acaba en DNS, antes de que haya una dirección o una conexión. La API está discontinua.',
    question: 'DNS no conoce el nombre. ¿Es eso un 404?',
    answer:
      'No: un 404 es la respuesta de un servidor que se encontró. Aquí ni siquiera hay una dirección con la que conectarse, así que fetch() se rechaza con un TypeError.',
  },
  'connection-refused': {
    title: 'Conexión rechazada',
    lookFor: 'Mira cómo al primer paquete se responde RST: nadie escucha en el puerto 443.',
    explanation:
      'La dirección es correcta y el ordenador está ahí, pero ningún programa escucha en el puerto: la API no está en marcha. El rechazo llega enseguida, en una ida y vuelta. Para un 503 haría falta un programa lo bastante vivo para enviarlo.',
    rule: 'RFC 9293, sección 3.10.7',
    wrong: '503, porque el servicio no está disponible.',
    why: 'Un estado es parte de una respuesta, y no hay ningún programa que la escriba. El TCP de la máquina responde con RST (RFC 9293, sección 3.5.2), y fetch() se rechaza con un TypeError.',
    pointAt:
      'Abre la red: DNS tiene una dirección, y TCP se rechaza en el puerto 443. La máquina está ahí, pero la API no está en marcha.',
    question:
      'La máquina está ahí, pero ningún programa escucha en el puerto 443. ¿Puede responder 503?',
    answer:
      'No. Un 503 tiene que escribirlo un programa, y no hay ninguno. El TCP de la máquina rechaza, y fetch() se rechaza con un TypeError.',
  },
  'certificate-expired': {
    title: 'Certificado caducado',
    lookFor:
      'Mira dónde está la marca roja: es el navegador quien rechaza al servidor, y no al revés.',
    explanation:
      'El certificado de la API fue válido hasta hace dos días. El navegador lo comprueba durante el handshake y lo corta con una alerta, así que la petición con su token nunca se envía. En una página normal una persona podría ver un aviso; para fetch() solo hay el TypeError.',
    rule: 'RFC 8446, sección 6.2; RFC 9110, sección 4.3.4',
    wrong: 'El servidor rechaza la petición, porque su certificado ya no es válido.',
    why: 'Es el navegador quien comprueba el certificado y corta (RFC 8446, sección 6.2). Aún no ha enviado la petición, así que el servidor no tiene nada que rechazar y no hay estado.',
    pointAt:
      'Señala las dos fechas: el certificado acabó el 30 de diciembre de 2025, y es 1 de enero de 2026. La marca roja está en el navegador, no en el servidor.',
    question: 'El certificado ha caducado. ¿Quién rechaza, el servidor o el navegador?',
    answer:
      'El navegador. Comprueba el certificado durante el handshake y corta antes de enviar la petición, así que el token nunca sale del dispositivo.',
  },
  'script-timeout': {
    title: 'El script se rinde',
    lookFor: 'Mira cómo se confirma el pedido aunque el script hace rato que dejó de esperar.',
    explanation:
      'El script espera dos segundos, AbortSignal.timeout(2000); después la promesa se rechaza con un TimeoutError. La API está sobrecargada y necesita tres segundos; no sabe nada del límite, hace el pedido y lo confirma. 408 y 504 los envían los servidores; aquí nadie envió nada.',
    rule: 'RFC 9110, sección 9.2.2',
    wrong: '408 o 504, porque la petición tardó demasiado.',
    why: '408 lo envía un servidor, 504 un gateway (RFC 9110, secciones 15.5.9 y 15.6.5). Aquí desistió el propio script: fetch() se rechaza con un TimeoutError, y el servidor aún puede terminar.',
    pointAt:
      'Señala COMMIT: el pedido está hecho, tres segundos después de la llamada. Luego el último salto: el script desistió a los 2000 ms y no sabe nada de ello.',
    question: 'El script deja de esperar a los 2 s; la API necesita 3 s. ¿Detiene eso el pedido?',
    answer:
      'No. La API no se entera, y confirma. El script recibe un TimeoutError que no dice nada de lo que pasó en el servidor.',
  },
  'cut-off-response': {
    title: 'La respuesta se corta',
    lookFor: 'Mira cómo fetch() se resuelve con 200, y después response.json() se rechaza.',
    explanation:
      'La conexión termina a mitad del cuerpo. El estado y las cabeceras ya estaban aquí, así que fetch() se ha resuelto con 200, y así se queda. Solo falla la lectura del cuerpo, con un TypeError: Content-Length anunció más bytes de los que llegaron.',
    rule: 'RFC 9112, sección 8',
    wrong: 'fetch() se rechaza, porque la respuesta no llegó entera.',
    why: 'fetch() se resuelve en cuanto están el estado y las cabeceras, aquí con 200. Solo falla la lectura del cuerpo: response.json() se rechaza con un TypeError (RFC 9112, sección 8).',
    pointAt:
      'Señala Content-Length: 246, y los 123 bytes que llegaron. El 200 estaba ahí desde que llegaron las cabeceras.',
    question: 'Falta la mitad del cuerpo. ¿Retira fetch() su 200?',
    answer:
      'No, se resolvió con 200 en cuanto estuvieron las cabeceras. Solo falla la lectura del cuerpo: response.json() se rechaza.',
  },
  'gateway-timeout': {
    title: 'Gateway timeout',
    lookFor: 'Mira el pedido confirmado en la base de datos, y el 504 en el navegador.',
    explanation:
      'Delante de la API hay un gateway que espera diez segundos una respuesta; la API tarda más. Así que el gateway responde él mismo 504 y dice el porqué en Proxy-Status. El trabajo está hecho igualmente: 504 no significa que no haya pasado nada.',
    rule: 'RFC 9110, sección 15.6.5; RFC 9209, sección 2.3',
    wrong: '408, porque tardó demasiado.',
    why: '408 significa que el cliente tardó demasiado en enviar su petición (RFC 9110, sección 15.5.9). Aquí la API fue demasiado lenta para el gateway: 504 (sección 15.6.5), y su trabajo puede estar hecho igualmente.',
    pointAt:
      'Señala COMMIT en la base de datos, luego el 504 del gateway. El gateway esperó 10 s, y el 201 llega demasiado tarde.',
    question:
      'El pedido está confirmado, pero la API tarda más de 10 s en responder, y el gateway solo espera 10. ¿Qué ve el comprador?',
    answer:
      '504 Gateway Timeout, aunque el pedido está hecho. Solo dice que la respuesta no llegó a tiempo: el trabajo puede estar hecho, así que repite con la misma Idempotency-Key.',
  },
} satisfies ScenarioWordsOf<'network'>
