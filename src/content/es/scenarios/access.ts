/** The scenarios about who may do what. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const access = {
  'missing-scope': {
    title: 'Falta el scope',
    lookFor:
      'Mira cómo Autenticar deja pasar y Autorizar rechaza: al token le falta un scope, así que 403 y no 401.',
    explanation:
      'El token es válido, pero no se emitió para lo que hace esta ruta. La API responde 403 con error="insufficient_scope" y nombra el scope que falta. Un 401 mandaría al cliente a pedir otra vez un token igual, sin fin.',
    rule: 'RFC 6750, sección 3.1',
    wrong: '401, porque el token no es lo bastante bueno.',
    why: 'El token es válido, solo que no se emitió para esto: 403 con error="insufficient_scope" (RFC 6750, sección 3.1). Tras un 401 la página pediría una y otra vez un token igual.',
    pointAt:
      'Señala la marca de Autenticar y la cruz de Autorizar. Luego scope="orders:write" en el 403: dice lo que falta.',
    question: 'El token es válido, pero solo concede orders:read. ¿La respuesta es 401 o 403?',
    answer:
      '403 con error="insufficient_scope". El servidor sabe quién pregunta; tras un 401 la página pediría una y otra vez un token igual.',
  },
  'not-an-admin': {
    title: 'No es administrador',
    lookFor: 'Mira cómo Autorizar compara el rol exigido con el rol del usuario: 403.',
    explanation:
      'Solo los administradores pueden hacer esto, y el usuario es un comprador. El servidor sabe quién pregunta, así que 401 sería incorrecto: iniciar sesión otra vez no cambia nada. Esconder el botón en la página no protege, porque la petición se puede enviar sin la página.',
    rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.1',
    wrong: '401, para que el usuario pueda iniciar sesión como administrador.',
    why: '401 es para credenciales que faltan o no valen. Estas valen, pero no bastan: 403, y la página no debería enviar otra vez las mismas (RFC 9110, sección 15.5.4).',
    pointAt:
      'Señala los dos roles que compara Autorizar: se exige administrator, llegó customer. La página quizá escondió el botón; la petición llegó igualmente.',
    question:
      'Un comprador quiere cambiar un precio, con la sesión bien iniciada. ¿Serviría iniciar sesión otra vez?',
    answer:
      'No, así que 401 sería incorrecto: es 403. El servidor sabe quién pregunta, y este usuario no puede. Tiene que comprobarlo él mismo, muestre lo que muestre la página.',
  },
  'someone-elses-order': {
    title: 'Pedido de otra persona',
    lookFor:
      'Mira cómo todos los filtros dejan pasar y la base de datos encuentra el pedido; solo la lógica de negocio ve de quién es.',
    explanation:
      'El token es válido y el pedido existe, pero es de otro comprador. Hay dos respuestas correctas: 403 dice “no puedes”, y así admite que el pedido existe; 404 lo oculta. Esta API responde 404, igual que para un pedido que no existe, para que nadie pueda encontrar pedidos probando números. El precio es que un usuario honrado con un número equivocado no recibe ninguna pista.',
    rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.2',
    wrong: '200, porque el usuario ha iniciado sesión y el pedido existe.',
    why: 'Un token válido dice quién pregunta, no que todos los pedidos sean suyos. En cada objeto hay que comprobar el propietario (OWASP ASVS 5.0, 8.2.2); 404 oculta que el pedido existe (RFC 9110, sección 15.5.4).',
    pointAt:
      'Señala las marcas de todos los filtros y de la base de datos: todo funciona. Solo la lógica de negocio ve que user-2 pide un pedido de user-1.',
    question: 'El pedido 42 existe, pero es de otra persona. ¿La respuesta debería ser 403 o 404?',
    answer:
      'Las dos son correctas. 403 admite que el pedido existe; 404, como aquí, lo oculta, para que nadie encuentre pedidos probando números. Un usuario honrado con un número equivocado no recibe ninguna pista.',
  },
  'csrf-missing': {
    title: 'Falta el token CSRF',
    lookFor: 'Mira cómo se encuentra y se acepta la sesión, y el pedido se rechaza igualmente.',
    explanation:
      'La cookie viene, y la sesión es buena. Pero un navegador también puede añadirla a una petición que ha provocado otra página, así que para cada cambio la API quiere una segunda prueba: el token CSRF que solo conoce su propia página. Sin él la respuesta es 403, y no se hace ningún pedido.',
    rule: 'RFC 9110, sección 15.5.4',
    wrong: 'La cookie demuestra que el usuario quería esta petición.',
    why: 'El navegador puede añadir la cookie a una petición que provoca una página ajena. Un preflight pararía esta, porque es JSON, pero no un formulario en una ruta que acepte formularios; el token no depende de que CORS esté bien puesto (OWASP ASVS 5.0, 3.5.1).',
    pointAt:
      'Señala primero Autenticar: la sesión se encuentra y es buena. Luego Autorizar, donde se exige una segunda prueba que no está.',
    question:
      'La cookie es correcta y la sesión es buena. ¿Por qué podría rechazar la API de todos modos?',
    answer:
      'Porque los navegadores envían las cookies por su cuenta, aunque la petición la haya causado otra página. El token CSRF demuestra que viene de la propia página de la tienda: una página ajena no puede conocerlo.',
  },
} satisfies ScenarioWordsOf<'access'>
