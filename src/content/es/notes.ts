/**
 * A teacher's notes to each scenario: what to point at on the projector, a question to ask the class
 * before the hop that answers it (trace/answering-hops.ts says which), and the answer with its reason.
 */
import type { NoteTexts } from '../text-shapes'
import { notesOfFailures } from './notes-of-failures'
import { notesOfGates } from './notes-of-gates'
import { notesOfSessions } from './notes-of-sessions'
import { notesOfTokens } from './notes-of-tokens'

export const notes: NoteTexts = {
  'read-order': {
    pointAt:
      'Señala los dos nombres donde la lógica de negocio compara el propietario: el pedido 42 es de user-1, y pregunta user-1. Antes de ese salto nadie ha mirado de quién es el pedido.',
    question: 'La base de datos ha devuelto el pedido 42. ¿Puede ya la API enviarlo a la página?',
    answer:
      'Todavía no. La base de datos devuelve la fila pregunte quien pregunte, porque para ella solo hay un usuario, la API. La lógica de negocio tiene que comparar el propietario de la fila con el usuario del token.',
  },
  'log-in': {
    pointAt:
      'Señala la fila que devuelve la base de datos: un hash que empieza por pbkdf2, y ninguna contraseña. Luego el token de la respuesta: tres partes con dos puntos entre ellas.',
    question:
      'La base de datos solo tiene un hash de la contraseña. ¿Cómo puede saber el servidor si la contraseña tecleada es correcta?',
    answer:
      'Calcula el mismo hash sobre lo que se tecleó, con la misma sal y 600 000 iteraciones, y compara los dos. De un hash no se puede volver a la contraseña.',
  },
  'place-order': {
    pointAt:
      'Señala BEGIN, cada escritura que le sigue y COMMIT: antes de él nadie más ve el pedido nuevo. Luego Location: /orders/1001 en la respuesta.',
    question: 'Todos los cambios están confirmados. ¿Qué estado recibe un POST que ha creado algo?',
    answer:
      '201 Created, con una cabecera Location que dice dónde está el nuevo pedido. 200 diría que funcionó, pero no que existe algo nuevo.',
  },
  'log-in-then-order': {
    pointAt:
      'Compara el primer salto de cada petición: sin cabecera Authorization al iniciar sesión, con un token Bearer en el pedido. Lo ha puesto el script, nadie más.',
    question:
      'El usuario acaba de iniciar sesión por esta misma conexión. ¿Tiene el pedido que decir otra vez quién pregunta?',
    answer:
      'Sí. El servidor no recuerda quién inició sesión en una conexión, porque cada petición se entiende por sí misma. Así que el script envía en la segunda petición el token de la primera respuesta.',
  },
  'unknown-route': {
    pointAt:
      'Señala el path: /order/42, sin la s. Luego los filtros discontinuos: el router está antes que ellos, así que no se llega a ninguno.',
    question: 'El path está mal por una letra. ¿Se rechaza fetch(), o se resuelve?',
    answer:
      'Se resuelve, con response.status 404 y response.ok en false. Un 404 es una respuesta completa de un servidor que se encontró; fetch() solo se rechaza donde no hay respuesta.',
  },
  'wrong-method': {
    pointAt:
      'Señala la cabecera Allow del 405: GET, HEAD, OPTIONS. En la lista falta DELETE, el problema no es el path.',
    question: 'Hay una ruta /orders/42, pero no para DELETE. ¿La respuesta es 404, 403 o 405?',
    answer:
      '405 Method Not Allowed. 404 diría que el path no existe, y 403 que este usuario no puede. La respuesta debe enumerar en Allow lo que sí funcionaría.',
  },
  'trailing-slash': {
    pointAt:
      'Señala las dos peticiones: POST /orders/ y POST /orders, con el mismo cuerpo. Luego la única respuesta que recibe el script: 201.',
    question:
      'El 308 dice: está en /orders. ¿Sigue teniendo la segunda petición el método POST y su cuerpo?',
    answer:
      'Sí: 308 y 307 conservan el método y el cuerpo. Tras un 301 o un 302 un navegador convertiría el POST en un GET, y el pedido se perdería.',
  },
  'no-host': {
    pointAt:
      'Abre el mensaje que llega a la API y busca Host: no está. Lo ha dejado caer un proxy, lo que está modelado.',
    question: 'El método, el path y el token están ahí. ¿Puede responder el servidor sin Host?',
    answer:
      'No: tiene que responder 400. Muchos sitios pueden compartir una dirección, y solo Host dice a cuál se refiere la petición. El servidor tendría que adivinar.',
  },
  'differing-lengths': {
    pointAt:
      'Señala las dos líneas Content-Length, 63 y 0, y Connection: close en el 400. Pregunta qué vendría después en esta conexión.',
    question: 'Una línea dice 63 bytes, la otra 0. ¿A cuál debería creer el servidor?',
    answer:
      'A ninguna: 400, y la conexión se cierra. Si él tomara una y el proxy de delante la otra, un atacante podría esconder una segunda petición en la diferencia.',
  },
  'body-too-large': {
    pointAt:
      'Compara dos números: llegaron 2248 bytes, y el límite son 2000. Todos los filtros están discontinuos, porque el servidor rechaza antes de ellos.',
    question:
      'El cuerpo tiene 2248 bytes, y el límite son 2000. ¿Debería el servidor analizarlo antes, para decir qué está mal?',
    answer:
      'No. Un límite que se comprueba después de leerlo todo no protege a nadie: un cliente podría llenar la memoria. 413 dice qué cambiar sin mirar dentro.',
  },
  'invalid-input': {
    pointAt:
      'Señala la lista errors en el cuerpo del 422: un puntero como #/lines/0/bookId por cada campo incorrecto. La página puede marcar los dos campos a la vez.',
    question:
      'El JSON es correcto, pero el número del libro es una palabra. ¿Qué filtro lo nota, y con qué estado?',
    answer:
      'Validar, con 422 Unprocessable Content: la sintaxis está bien, los valores no. La petición nunca llega a la lógica de negocio.',
  },
  'not-json': {
    pointAt:
      'Señala el final del cuerpo de la petición: falta una llave. En el 400 no hay lista de campos, porque no se sabe nada de ellos.',
    question: 'El cuerpo se corta por la mitad. ¿Es 400 o 422?',
    answer:
      '400 Bad Request, porque el texto no se puede analizar en absoluto. 422 significaría que el servidor entendió el JSON y encontró en él valores incorrectos.',
  },
  'stored-script': {
    pointAt:
      'Sigue el nombre con la etiqueta script: en la petición, en los parámetros del INSERT, en la fila y en el JSON del 201. Nada lo cambia.',
    question:
      'Una usuaria pone como nombre un trozo de JavaScript. ¿Debería el servidor rechazarlo o limpiarlo?',
    answer:
      'Ninguna de las dos cosas: para una base de datos es un texto como cualquier otro. Solo sería peligroso en una página que lo insertara como HTML, así que se escapa allí, al mostrarlo.',
  },
  ...notesOfTokens,
  ...notesOfFailures,
  ...notesOfGates,
  ...notesOfSessions,
}
