/** The scenarios about what the request brings. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const input = {
  'invalid-input': {
    title: 'Valores incorrectos en el cuerpo',
    lookFor: 'Mira la lista errors del 422: un puntero por cada campo incorrecto.',
    explanation:
      'El cuerpo es JSON correcto, pero bookId es una palabra y una cantidad es 0. La API informa de los dos a la vez, cada uno con un puntero a su lugar, para que la página pueda marcar los campos. Responde 422 Unprocessable Content; 400 también estaría permitido, si es siempre el mismo.',
    rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
    wrong: '200 con success: false en el cuerpo, porque la petición ha llegado.',
    why: 'Las cachés, la monitorización y response.ok solo miran el estado y lo tomarían por un éxito (RFC 9205, sección 4.6). Los valores son incorrectos: 422 con una lista de los campos (RFC 9110, sección 15.5.21).',
    pointAt:
      'Señala la lista errors en el cuerpo del 422: un puntero como #/lines/0/bookId por cada campo incorrecto. La página puede marcar los dos campos a la vez.',
    question:
      'El JSON es correcto, pero el número del libro es una palabra. ¿Qué filtro lo nota, y con qué estado?',
    answer:
      'Validar, con 422 Unprocessable Content: la sintaxis está bien, los valores no. La petición nunca llega a la lógica de negocio.',
  },
  'not-json': {
    title: 'JSON roto',
    lookFor: 'Encuentra la llave de cierre que falta al final del cuerpo.',
    explanation:
      'Content-Type dice JSON, pero el texto se corta antes del final y no se puede analizar. Así que no se sabe nada de sus campos, y la respuesta es 400 Bad Request. 422 significaría que el JSON se entendió y que sus valores eran incorrectos.',
    rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
    wrong: '422, porque el servidor no puede procesar el contenido.',
    why: '422 es para un contenido cuya sintaxis es correcta y cuyos valores no lo son (RFC 9110, sección 15.5.21). Este cuerpo ni siquiera se puede analizar: 400 (sección 15.5.1).',
    pointAt:
      'Señala el final del cuerpo de la petición: falta una llave. En el 400 no hay lista de campos, porque no se sabe nada de ellos.',
    question: 'El cuerpo se corta por la mitad. ¿Es 400 o 422?',
    answer:
      '400 Bad Request, porque el texto no se puede analizar en absoluto. 422 significaría que el servidor entendió el JSON y encontró en él valores incorrectos.',
  },
  'stored-script': {
    title: 'Script en un campo de texto',
    lookFor: 'Sigue el texto con la etiqueta script hasta la fila y de vuelta: nada lo cambia.',
    explanation:
      'Alguien se registra con un script como nombre, y la tienda lo guarda tal cual: para una base de datos es un texto como cualquier otro. Como JSON también es inofensivo. Solo se ejecutaría si una página lo pusiera en su HTML sin escapar, así que la página tiene que escaparlo al mostrarlo.',
    rule: 'RFC 9110, sección 15.3.2; OWASP ASVS 5.0, 1.2.1',
    wrong: '400, porque el servidor tiene que rechazar los caracteres peligrosos.',
    why: 'El texto es inofensivo hasta que una página lo inserta como HTML, y un título honrado también puede contener <. Se guarda tal cual y se escapa al mostrarlo (OWASP ASVS 5.0, 1.2.1).',
    pointAt:
      'Sigue el nombre con la etiqueta script: en la petición, en los parámetros del INSERT, en la fila y en el JSON del 201. Nada lo cambia.',
    question:
      'Una usuaria pone como nombre un trozo de JavaScript. ¿Debería el servidor rechazarlo o limpiarlo?',
    answer:
      'Ninguna de las dos cosas: para una base de datos es un texto como cualquier otro. Solo sería peligroso en una página que lo insertara como HTML, así que se escapa allí, al mostrarlo.',
  },
} satisfies ScenarioWordsOf<'input'>
