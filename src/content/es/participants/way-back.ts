/** Faults and outcomes of the API on the way back: error handling, and how a response is sent. */
import type { SubjectWords } from '../../text-shapes'

export const wayBack = {
  faults: {
    'html-error': {
      name: 'Página de error en HTML',
      what: 'A un error se responde con la página HTML del propio framework, aunque el cliente espera JSON. El estado 404 es correcto, pero la página no puede leer el cuerpo.',
      console:
        "fetch() se resuelve: response.status es 404, response.ok es false. Después response.json() se rechaza: SyntaxError: Unexpected token ''<'', \"<!DOCTYPE \"... is not valid JSON",
      rule: 'RFC 9457, sección 3; RFC 9110, sección 8.3',
      fix: 'En el servidor: escribe todos los errores como application/problem+json, también los del framework. En la página: mira response.ok y Content-Type antes de analizar.',
    },
    'exception-after-headers': {
      name: 'Excepción tras cabeceras',
      what: 'El servidor ya ha enviado 200 OK y parte del cuerpo cuando llega la excepción. El estado no se puede retirar, así que el servidor solo puede cortar la conexión.',
      console:
        'fetch() ya se ha resuelto: response.status es 200, response.ok es true. Después response.json() se rechaza con un TypeError, porque el cuerpo está incompleto.',
      rule: 'RFC 9112, secciones 6.3 y 8',
      fix: 'En el servidor: acaba lo que pueda fallar antes de enviar el primer byte. En la página: trata un cuerpo incompleto como un fallo, sea cual sea el estado.',
    },
    'answer-lost': {
      name: 'La respuesta se pierde',
      what: 'El pedido se confirmó, y después la respuesta se perdió en el camino de vuelta. El pedido existe, pero la página no lo sabe.',
      console:
        'TypeError: Failed to fetch, exactamente como si la petición nunca hubiera llegado. No hay estado.',
      rule: 'RFC 9110, sección 9.2.2; draft-ietf-httpapi-idempotency-key-header-07',
      fix: 'En la página: repite el pedido con la misma Idempotency-Key. En el servidor: guarda la respuesta junto con la clave, en la misma transacción que el pedido.',
    },
  },
  outcomes: {
    'response.sent': {
      caption:
        'La API envía {status} {reason}: {bytes, plural, one {# byte} other {# bytes}} en total.',
      explanation:
        'El servidor escribe la respuesta como texto HTTP/1.1: una línea de estado, los campos de cabecera, una línea vacía y el cuerpo. Content-Length cuenta los bytes del cuerpo, no sus caracteres: el signo € ocupa tres bytes en UTF-8. La cabecera Date dice cuándo creó el servidor el mensaje.',
      rule: 'RFC 9112, sección 2.1; RFC 9110, sección 8.6',
    },
    'page.created': {
      caption:
        'El framework responde con su propia página: {status} en HTML, {bytes} bytes, no JSON.',
      explanation:
        'Nadie le ha dicho al framework cómo responder aquí, así que usa su propia página de error. Eso está bien para una persona y no sirve a un programa que espera JSON. El estado es correcto de todos modos, y X-Content-Type-Options impide que los navegadores adivinen otro tipo.',
      rule: 'RFC 9110, sección 15.5.5',
    },
    'response.broken': {
      caption:
        'Salen {status} y las cabeceras, luego una excepción: siguen {sent} de {announced} bytes.',
      explanation:
        'La línea de estado y las cabeceras ya han salido cuando algo lanza una excepción, así que el estado ya no se puede cambiar a 500. Lo único que puede hacer el servidor es cerrar la conexión antes de llegar a Content-Length. El cliente ve un mensaje incompleto.',
      rule: 'RFC 9112, sección 8',
    },
    'response.lost': {
      caption: 'El {status} sale de la API, pero la conexión se corta: no llega ni un byte.',
      explanation:
        'El trabajo está hecho y confirmado, y solo se pierde su respuesta. El cliente no puede saberlo: para él es igual que una petición que nunca llegó. Por eso la petición solo se puede enviar otra vez si hacerla dos veces no causa daño, por ejemplo con una Idempotency-Key.',
      rule: 'RFC 9110, sección 9.2.2',
    },
    'problem.created': {
      caption: 'El gestor de errores escribe la respuesta: {status} {reason}, como problem+json.',
      explanation:
        'Todos los rechazos y excepciones acaban en un solo lugar, que crea una respuesta completa en un único formato: application/problem+json con type, title, status y detail. El estado del cuerpo es el mismo que el de la línea de estado. Lo que ayudaría a un atacante, como la traza de la pila o un error de SQL, se queda en el log. Desde aquí el recorrido vuelve atrás.',
      rule: 'RFC 9457, sección 3',
    },
    'response.passed': {
      caption:
        '{gate, select, logging {Log} cors {CORS} authenticate {Autenticar} authorize {Autorizar} validate {Validar} other {El filtro {gate}}} deja pasar el {status} sin cambios.',
      explanation:
        'La respuesta pasa por los filtros en orden inverso, porque cada filtro envuelve al siguiente. Este filtro tomó su decisión a la ida y no tiene nada que añadir a la vuelta. Aun así ve la respuesta, y podría cambiarla.',
      rule: '',
    },
  },
} satisfies SubjectWords
