/** The scenarios about routes and the text of the request. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const route = {
  'unknown-route': {
    title: 'Ruta desconocida',
    lookFor:
      'Mira cómo el router de la API no encuentra ruta: no se llega a ningún filtro de detrás.',
    explanation:
      'El servidor se encontró y funciona, pero la tienda no tiene ninguna ruta con este path: 404 Not Found. Para una ruta que no existe no hay nada que autorizar ni nada que ejecutar. fetch() se resuelve de todos modos, porque un 404 es una respuesta completa.',
    rule: 'RFC 9110, sección 15.5.5',
    wrong: 'fetch() lanza un error, porque no se encontró el path.',
    why: 'Un 404 es una respuesta completa, así que fetch() se resuelve con response.ok en false. Solo se rechaza cuando no hay respuesta que mostrar (WHATWG Fetch, fetch method).',
    pointAt:
      'Señala el path: /order/42, sin la s. Luego los filtros discontinuos: el router está antes que ellos, así que no se llega a ninguno.',
    question: 'El path está mal por una letra. ¿Se rechaza fetch(), o se resuelve?',
    answer:
      'Se resuelve, con response.status 404 y response.ok en false. Un 404 es una respuesta completa de un servidor que se encontró; fetch() solo se rechaza donde no hay respuesta.',
  },
  'wrong-method': {
    title: 'Método no permitido',
    lookFor: 'Mira la cabecera Allow del 405: enumera los métodos que admite este path.',
    explanation:
      'El path existe, pero no con este método: 405 Method Not Allowed. La respuesta debe llevar una cabecera Allow con los métodos que sí funcionarían. A un método que el servidor no admite en ninguna parte se respondería en cambio con 501.',
    rule: 'RFC 9110, secciones 15.5.6 y 10.2.1',
    wrong: '404, porque no hay nada que se pueda borrar de esta manera.',
    why: 'El path existe, solo que allí no se admite este método: 405, y la cabecera Allow tiene que enumerar los que sí (RFC 9110, sección 15.5.6).',
    pointAt:
      'Señala la cabecera Allow del 405: GET, HEAD, OPTIONS. En la lista falta DELETE, el problema no es el path.',
    question: 'Hay una ruta /orders/42, pero no para DELETE. ¿La respuesta es 404, 403 o 405?',
    answer:
      '405 Method Not Allowed. 404 diría que el path no existe, y 403 que este usuario no puede. La respuesta debe enumerar en Allow lo que sí funcionaría.',
  },
  'trailing-slash': {
    title: 'Una barra de más',
    lookFor: 'Compara las dos peticiones: la segunda lleva el mismo método y cuerpo, sin la barra.',
    explanation:
      'La página pide /orders/, y el router solo conoce /orders. Responde 308 Permanent Redirect, y el navegador envía el mismo POST con el mismo cuerpo a la dirección de Location. El script ve un solo fetch() y una sola respuesta, 201. Cada rodeo así cuesta una ida y vuelta entera.',
    rule: 'RFC 9110, secciones 10.2.2 y 15.4.9',
    wrong: '301, porque la dirección ha cambiado para siempre.',
    why: 'Tras 301 un navegador convierte POST en GET, y el cuerpo desaparece (WHATWG Fetch, HTTP-redirect fetch). 308 es igual de permanente, y conserva el método y el cuerpo (RFC 9110, sección 15.4.9).',
    pointAt:
      'Señala las dos peticiones: POST /orders/ y POST /orders, con el mismo cuerpo. Luego la única respuesta que recibe el script: 201.',
    question:
      'El 308 dice: está en /orders. ¿Sigue teniendo la segunda petición el método POST y su cuerpo?',
    answer:
      'Sí: 308 y 307 conservan el método y el cuerpo. Tras un 301 o un 302 un navegador convertiría el POST en un GET, y el pedido se perdería.',
  },
  'body-too-large': {
    title: 'Cuerpo demasiado grande',
    lookFor: 'Compara el número de bytes que llegaron con el límite que nombra el 413.',
    explanation:
      'El pedido lleva una nota de más de 2000 bytes, y este servidor no acepta ningún cuerpo más largo. Lo dice con 413 Content Too Large y nombra el límite, antes de analizar el JSON y antes de cualquier filtro. Sin límite, un solo cliente podría llenar la memoria del servidor.',
    rule: 'RFC 9110, sección 15.5.14',
    wrong: '400, porque el cuerpo es incorrecto.',
    why: 'No hay nada incorrecto en él, y el servidor ni siquiera lo ha leído: solo es demasiado. 413 lo dice, y la página sabe qué cambiar (RFC 9110, sección 15.5.14).',
    pointAt:
      'Compara dos números: llegaron 2248 bytes, y el límite son 2000. Todos los filtros están discontinuos, porque el servidor rechaza antes de ellos.',
    question:
      'El cuerpo tiene 2248 bytes, y el límite son 2000. ¿Debería el servidor analizarlo antes, para decir qué está mal?',
    answer:
      'No. Un límite que se comprueba después de leerlo todo no protege a nadie: un cliente podría llenar la memoria. 413 dice qué cambiar sin mirar dentro.',
  },
  'no-host': {
    title: 'Sin cabecera Host',
    lookFor: 'Busca Host en el mensaje que llega a la API: falta.',
    explanation:
      'Un proxy descuidado ha dejado caer la cabecera Host por el camino, lo que está modelado. HTTP/1.1 exige exactamente una, porque muchos sitios pueden compartir una dirección. El servidor rechaza con 400 antes de mirar el path: ninguna ruta, ningún filtro y ningún handler tienen nada que ver.',
    rule: 'RFC 9112, sección 3.2; RFC 9110, sección 7.2',
    wrong: 'El servidor toma su primer sitio, porque hay una dirección y un path.',
    why: 'Entonces podría mostrar a un comprador el sitio de otro. A una petición HTTP/1.1 sin Host un servidor tiene que responder 400 (RFC 9112, sección 3.2).',
    pointAt:
      'Abre el mensaje que llega a la API y busca Host: no está. Lo ha dejado caer un proxy, lo que está modelado.',
    question: 'El método, el path y el token están ahí. ¿Puede responder el servidor sin Host?',
    answer:
      'No: tiene que responder 400. Muchos sitios pueden compartir una dirección, y solo Host dice a cuál se refiere la petición. El servidor tendría que adivinar.',
  },
  'differing-lengths': {
    title: 'Dos longitudes para un cuerpo',
    lookFor: 'Encuentra las dos líneas Content-Length, y Connection: close en el 400.',
    explanation:
      'Algo por el camino ha añadido un segundo Content-Length distinto del primero, lo que está modelado. El servidor no puede saber dónde acaba este cuerpo y empieza la siguiente petición; de adivinarlo vive el request smuggling. Responde 400 y cierra la conexión, porque todo lo que pueda seguir en ella es sospechoso.',
    rule: 'RFC 9112, secciones 6.3 y 11.2',
    wrong: 'El servidor toma la mayor de las dos, para que no se pierda nada.',
    why: 'Si el proxy que hay delante toma la otra, un atacante puede esconder una segunda petición en la diferencia. El servidor tiene que responder 400 y cerrar la conexión (RFC 9112, sección 6.3).',
    pointAt:
      'Señala las dos líneas Content-Length, 63 y 0, y Connection: close en el 400. Pregunta qué vendría después en esta conexión.',
    question: 'Una línea dice 63 bytes, la otra 0. ¿A cuál debería creer el servidor?',
    answer:
      'A ninguna: 400, y la conexión se cierra. Si él tomara una y el proxy de delante la otra, un atacante podría esconder una segunda petición en la diferencia.',
  },
} satisfies ScenarioWordsOf<'route'>
