/** Faults and outcomes of the gate Authorize: scopes, roles, and CSRF tokens. */
import type { SubjectWords } from '../../text-shapes'

export const authorize = {
  faults: {
    'csrf-missing': {
      name: 'Falta el token CSRF',
      what: 'La sesión es una cookie, que un navegador puede enviar aunque la petición la haga una página ajena. Por eso la API quiere un token CSRF que solo conoce su propia página. Falta: 403.',
      console:
        'fetch() se resuelve: response.status es 403, response.ok es false. 401 sería incorrecto, porque la sesión es válida.',
      rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110, sección 15.5.4',
      fix: 'En la página: envía el token que le dio la API, por ejemplo en X-CSRF-Token. En el servidor: pon también SameSite=Lax si página y API están en un mismo sitio, y no cambies nada con GET.',
    },
    'missing-scope': {
      name: 'Falta el scope',
      what: 'El token es válido, pero no se emitió para esto, por ejemplo porque le falta orders:write. La respuesta es 403 Forbidden con error="insufficient_scope" y scope="orders:write".',
      console:
        'fetch() se resuelve: response.status es 403, response.ok es false. Con 401 la página pediría una y otra vez un token igual.',
      rule: 'RFC 6750, sección 3.1',
      fix: 'En la página: pide al emisor un token con este scope; quizá el usuario tenga que dar su consentimiento.',
    },
    'not-an-admin': {
      name: 'No es administrador',
      what: 'Solo los administradores pueden hacer esto, por ejemplo cambiar un precio, y este usuario es un comprador. La API sabe quién pregunta, y la respuesta es no: 403 Forbidden.',
      console:
        'fetch() se resuelve: response.status es 403, response.ok es false. Iniciar sesión otra vez como el mismo usuario no cambia nada.',
      rule: 'RFC 9110, sección 15.5.4; OWASP ASVS 5.0, 8.2.1',
      fix: 'Alguien con derecho a ello tiene que dar el rol al usuario. En la página: esconde lo que el rol no puede hacer, pero confía solo en la comprobación del servidor.',
    },
  },
  outcomes: {
    'access.open': {
      caption: 'La ruta {route} no exige ningún scope ni ningún rol.',
      explanation:
        'La autorización pregunta si este usuario puede hacer esto, y esta ruta no pone esa condición. Es una decisión de la ruta, tomada en un solo lugar y visible allí. Un filtro que solo se olvida de preguntar se ve igual desde fuera.',
      rule: '',
    },
    'access.granted': {
      caption: '{subject} tiene lo que exige la ruta: {requirement}.',
      explanation:
        'La autenticación dijo quién es; la autorización pregunta si puede usar esta ruta. Un scope es lo que el token permite hacer a la página en nombre del usuario, un rol es lo que el usuario es en la tienda. Aún no se mira el pedido concreto: de quién es solo lo puede decir la lógica de negocio.',
      rule: 'OWASP ASVS 5.0, 8.2.1',
    },
    'scope.missing': {
      caption: 'La ruta exige el scope {required}; el token concede {granted}.',
      explanation:
        'El token es válido, pero no se emitió para esto: 403 Forbidden con error="insufficient_scope", y el desafío puede nombrar el scope que hace falta. 401 sería incorrecto: el cliente pediría una y otra vez un token igual. Solo sirve un token con un scope más amplio.',
      rule: 'RFC 6750, sección 3.1',
    },
    'role.missing': {
      caption: 'La ruta exige el rol {required}; el de este usuario es {actual}.',
      explanation:
        'El servidor sabe quién pregunta, y la respuesta es no: 403 Forbidden. Iniciar sesión otra vez no cambiaría nada, así que no se piden credenciales. El rol se comprueba aquí, en el servidor; un botón que la página esconde no protege nada, porque cualquiera puede enviar la petición a mano.',
      rule: 'RFC 9110, sección 15.5.4',
    },
    'csrf.missing': {
      caption:
        '{method} con cookie de sesión exige X-CSRF-Token; la petición trae {given, select, none {ninguno} other {otro}}.',
      explanation:
        'Un navegador puede añadir la cookie a una petición que ha provocado otra página, así que la cookie sola no demuestra que esta página la quisiera. Para todo lo que cambia algo, la API quiere además un token que solo conoce su propia página, y compara su hash con el de la fila. La sesión es buena, por eso es 403 y no 401.',
      rule: 'OWASP ASVS 5.0, 3.5.1; RFC 9110, sección 15.5.4',
    },
  },
} satisfies SubjectWords
