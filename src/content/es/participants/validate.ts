/** Faults and outcomes of the gate Validate: parameters, media types and bodies. */
import type { SubjectWords } from '../../text-shapes'

export const validate = {
  faults: {
    'validate-before-authorize': {
      name: 'Validar antes de autorizar',
      what: 'La validación va antes que la autorización. Un usuario que no puede usar la ruta se entera primero de qué campos quiere: 422 con una lista de ellos en lugar de 403.',
      console:
        'fetch() se resuelve: response.status es 422 mientras el cuerpo no sea válido y 403 cuando lo es; response.ok es false en los dos casos.',
      rule: '',
      fix: 'En el servidor: primero autentica y autoriza, y solo después analiza y valida el cuerpo. Además ahorra trabajo con peticiones que se rechazan de todos modos.',
    },
    'not-acceptable': {
      name: 'Solo acepta text/csv',
      what: 'La cabecera Accept solo permite formatos que la API no tiene, por ejemplo text/csv: 406 Not Acceptable. La API también podría ignorar Accept y enviar JSON.',
      console:
        'fetch() se resuelve: response.status es 406, response.ok es false. 415 trataría del formato de lo que se envió.',
      rule: 'RFC 9110, secciones 15.5.7 y 12.5.1',
      fix: 'En la página: pide application/json, o varios formatos por orden de preferencia.',
    },
    'wrong-media-type': {
      name: 'Cuerpo sin Content-Type JSON',
      what: 'El cuerpo llega como text/plain, y esta ruta solo lee JSON: 415 Unsupported Media Type. La API no adivina, aunque el cuerpo parezca JSON.',
      console:
        'fetch() se resuelve: response.status es 415, response.ok es false. La respuesta puede decir Accept: application/json.',
      rule: 'RFC 9110, secciones 15.5.16 y 12.5.1',
      fix: 'En la página: pon Content-Type: application/json. fetch() no lo hace por sí solo: un texto se envía como text/plain;charset=UTF-8.',
    },
    'invalid-values': {
      name: 'Valores mal en el cuerpo',
      what: 'El cuerpo es JSON, pero sus valores incumplen las reglas de la ruta, por ejemplo quantity 0: 422 Unprocessable Content. 400 también estaría permitido; una API debería ser coherente.',
      console:
        'fetch() se resuelve: response.status es 422, response.ok es false. El cuerpo enumera cada campo incorrecto con un puntero, como #/lines/0/quantity.',
      rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
      fix: 'En la página: comprueba los valores antes de enviar, y marca los campos que enumera la respuesta. El servidor tiene que comprobar en todo caso.',
    },
    'forbidden-field': {
      name: 'Campo que nadie puede fijar',
      what: 'El cuerpo trae un campo que este usuario no puede fijar, por ejemplo role o totalCents. Una API que copie todos los campos a la fila lo guardaría: eso se llama asignación masiva.',
      console:
        'fetch() se resuelve: response.status es 403, response.ok es false. Una API también puede ignorar el campo y responder como siempre, si lo dice en su documentación.',
      rule: 'OWASP ASVS 5.0, 8.2.3; OWASP Mass Assignment Cheat Sheet',
      fix: 'En el servidor: enumera los campos que puede escribir cada rol, y no tomes ningún otro del cuerpo.',
    },
    'stored-script': {
      name: 'Script en un campo de texto',
      what: "Un campo de texto contiene '<script>alert(1)</script>'. Es texto como cualquier otro y se guarda tal cual: 201. Solo se vuelve peligroso donde llega sin escapar al HTML de una página.",
      console:
        'fetch() se resuelve: response.status es 201, response.ok es true. Escapado al mostrarlo, aparece en la página como se tecleó; sin escapar en el HTML de una página, se ejecutaría.',
      rule: 'OWASP ASVS 5.0, 1.2.1; OWASP Cross Site Scripting Prevention Cheat Sheet',
      fix: 'En la página: escapa al mostrar, por ejemplo poniendo textContent y no innerHTML. En el servidor: no rechaces esos caracteres, porque un texto honrado puede contenerlos.',
    },
    'not-json': {
      name: 'El cuerpo es JSON roto',
      what: 'Content-Type promete application/json, pero el cuerpo incumple la gramática de JSON, por ejemplo porque falta la última llave: 400 Bad Request.',
      console:
        'fetch() se resuelve: response.status es 400, response.ok es false. 422 sería para un JSON que se puede leer y tiene valores incorrectos.',
      rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
      fix: 'En la página: construye el cuerpo con JSON.stringify() y nunca pegando textos.',
    },
  },
  outcomes: {
    'input.none': {
      caption: 'La petición no trae ninguna entrada que haya que validar.',
      explanation:
        'La validación mira los parámetros del path, la query y el cuerpo. Esta petición no trae nada de eso que la ruta fuera a leer. El filtro se pasa igualmente, para que ninguna ruta pueda saltárselo.',
      rule: '',
    },
    'input.valid': {
      caption: 'La entrada es válida ({input}).',
      explanation:
        'Cada valor tiene el tipo y el rango que describe la ruta, así que el código que hay detrás de este filtro puede confiar en ellos. Las comprobaciones de la página son solo una comodidad para el usuario: una petición se puede enviar sin la página. Si los valores tienen sentido para la tienda, por ejemplo si hay existencias, lo dice la lógica de negocio.',
      rule: '',
    },
    'parameter.invalid': {
      caption: 'El parámetro {name} no puede tener el valor “{value}”.',
      explanation:
        'Un parámetro llega como texto, y este texto no puede ser lo que la ruta necesita, como un número entero. Se rechaza aquí, antes de que lo vea la base de datos. Si nadie lo parara, sería un error de PostgreSQL y luego un 500, que culparía al servidor de un error del cliente.',
      rule: '',
    },
    'media.unsupported': {
      caption: 'El Content-Type es {contentType}; esta ruta lee application/json.',
      explanation:
        'Content-Type dice en qué formato se envió el cuerpo, y esta ruta solo lee JSON: 415 Unsupported Media Type. No se adivina qué es el cuerpo, aunque parezca JSON. No lo confundas con 406, que trata del formato que el cliente quiere recibir.',
      rule: 'RFC 9110, sección 15.5.16',
    },
    'body.notJson': {
      caption:
        'El cuerpo no es JSON: {found, select, nothing {está vacío} end {se corta tras {position, plural, one {# carácter} other {# caracteres}}} other {el carácter {position} es “{found}”}}.',
      explanation:
        'El Content-Type promete JSON, pero el cuerpo no sigue su gramática: 400 Bad Request. Basta con que falte una comilla o sobre una coma. 422 sería para un JSON que se puede leer pero que contiene valores incorrectos.',
      rule: 'RFC 9110, sección 15.5.1; RFC 8259, sección 2',
    },
    'format.unavailable': {
      caption: 'El cliente solo acepta {accept}; la API solo tiene application/json.',
      explanation:
        'Accept enumera los formatos que el cliente puede leer, y JSON no está entre ellos. El servidor puede responder 406 Not Acceptable, o ignorar Accept y enviar lo que tiene; esta API dice 406. 415 trataría del formato de lo que envió el cliente.',
      rule: 'RFC 9110, secciones 12.5.1 y 15.5.7',
    },
    'field.forbidden': {
      caption: 'El cuerpo fija el campo {field}, que ningún cliente puede fijar.',
      explanation:
        'El cuerpo contiene un campo que solo puede fijar la propia tienda. Un código que copiara todos los campos a la fila convertiría ahora en administrador a este usuario, lo que se llama asignación masiva (mass assignment). Esta API lo rechaza con 403; ignorar el campo también estaría permitido, si la documentación lo dice.',
      rule: 'OWASP ASVS 5.0, 8.2.3; RFC 9110, sección 15.5.4',
    },
    'input.invalid': {
      caption:
        '{count, plural, one {# campo no válido} other {# campos no válidos, el primero}}: {pointer} {detail}.',
      explanation:
        'El cuerpo es JSON, pero hay valores que incumplen las reglas de la ruta: 422 Unprocessable Content. La respuesta enumera cada campo no válido, cada uno con un JSON Pointer al lugar del cuerpo, para que un formulario pueda marcarlos. 400 estaría igualmente permitido; una API debería ser coherente.',
      rule: 'RFC 9110, sección 15.5.21; RFC 9457, sección 3',
    },
  },
} satisfies SubjectWords
