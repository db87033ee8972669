/** The scenarios about logging in, tokens and sessions. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const token = {
  'wrong-password': {
    title: 'Contraseña incorrecta',
    lookFor:
      'Mira cómo todos los filtros dejan pasar la petición: solo la lógica de negocio ve que la contraseña es incorrecta.',
    explanation:
      'El hash de la contraseña no coincide con el guardado, así que el inicio de sesión se rechaza con 401. La respuesta no dice si el error estaba en la dirección de correo o en la contraseña. Para un usuario desconocido la tienda calcula las mismas 600 000 iteraciones y da la misma respuesta, para que nadie pueda averiguar quién tiene cuenta.',
    rule: 'RFC 9110, sección 15.5.2; OWASP ASVS 5.0, 6.3.8',
    wrong: 'Una dirección desconocida recibe 404, una contraseña incorrecta 401.',
    why: 'Entonces cualquiera podría averiguar quién tiene cuenta. Las dos reciben 401, con el mismo texto y tras el mismo tiempo: hasta una respuesta más rápida lo delataría (OWASP ASVS 5.0, 6.3.8).',
    pointAt:
      'Señala las marcas de los filtros: todos dejan pasar la petición. Solo la lógica de negocio, tras 600 000 iteraciones, ve que la contraseña es incorrecta.',
    question:
      '¿Debería ser distinta la respuesta de la que se da a una dirección que nadie ha registrado?',
    answer:
      'No: el mismo 401, el mismo texto, y el mismo trabajo antes. Cualquier diferencia, incluso en el tiempo, le diría a un extraño quién tiene cuenta aquí.',
  },
  'no-token': {
    title: 'Sin token',
    lookFor: 'Mira la cabecera WWW-Authenticate del 401: un desafío sin código de error.',
    explanation:
      'La petición no trae cabecera Authorization, así que la API no sabe quién pregunta: 401. Todo 401 debe llevar una cabecera WWW-Authenticate que dice lo que se pide. Aquí no tiene código de error, porque no se envió ningún token incorrecto; 403 significaría que el usuario es conocido y no puede.',
    rule: 'RFC 6750, sección 3.1; RFC 9110, sección 15.5.2',
    wrong: '403, porque sin token no me dejan entrar.',
    why: '403 significa que el servidor no lo hará, sepa quien sepa que eres. Aquí no sabe quién pregunta: 401, y WWW-Authenticate tiene que decir qué credenciales quiere (RFC 9110, sección 15.5.2).',
    pointAt:
      'Señala WWW-Authenticate: Bearer realm="api" en el 401. Es un desafío, y no lleva código de error, porque no se envió ningún token incorrecto.',
    question: 'La petición no trae ningún token. ¿La respuesta es 401 o 403?',
    answer:
      '401: el servidor no sabe quién pregunta, y dice qué quiere ver. 403 significaría que conoce al usuario, y que este usuario no puede.',
  },
  'not-bearer': {
    title: 'Basic en lugar de Bearer',
    lookFor: 'Compara el 401 con el de la petición sin token: el desafío es el mismo.',
    explanation:
      'La petición trae una cabecera Authorization, pero con el esquema Basic: un nombre y una contraseña en base64. Esta API solo lee tokens Bearer, así que no hay credenciales que pueda usar. Responde como si no hubiera ninguna: 401 con un desafío que nombra Bearer y no lleva código de error.',
    rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
    wrong: '400, porque la cabecera Authorization es incorrecta.',
    why: 'La cabecera está bien formada, solo que esta API no usa su esquema. Así que para ella no hay credenciales: 401 con el desafío Bearer (RFC 9110, sección 11.4).',
    pointAt:
      'Señala la primera palabra de la cabecera Authorization, Basic, y el desafío del 401, Bearer. El resto de la cabecera nunca se lee.',
    question:
      'Hay una cabecera Authorization, con un nombre y una contraseña dentro. ¿Sirve de algo aquí?',
    answer:
      'No. Esta API solo lee tokens Bearer, así que para ella no hay ninguna credencial: el mismo 401 que sin la cabecera, y sin código de error.',
  },
  'malformed-token': {
    title: 'Token mal formado',
    lookFor:
      'Mira cómo Autenticar se rinde en su primera comprobación: este texto no es un JWT firmado.',
    explanation:
      'Un JWT firmado tiene tres partes en base64url, separadas por puntos. Este ha perdido una por el camino, así que no hay nada que se pueda verificar. El estado sigue siendo 401 con error="invalid_token": la petición está bien formada, solo su token no lo está.',
    rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
    wrong: '400, porque el token está roto.',
    why: 'La petición está bien formada, solo su token no lo está. invalid_token abarca expresamente los tokens caducados, revocados y mal formados, y su estado es 401 (RFC 6750, sección 3.1).',
    pointAt:
      'Cuenta los puntos del token: hay uno, y un JWT firmado tiene dos. Las demás comprobaciones están marcadas como no hechas.',
    question: 'El token está cortado. ¿Está mal formada la petición, o sea 400?',
    answer:
      'No. La petición está bien formada, solo su token no lo está: 401 con error="invalid_token". La página hace lo mismo que con uno caducado y pide un token nuevo.',
  },
  'not-yet-valid': {
    title: 'Token aún no válido',
    lookFor:
      'Mira cómo Autenticar compara nbf con la hora actual: el token llega demasiado pronto.',
    explanation:
      'nbf significa “not before”, no antes de: hasta ese momento el token no se debe aceptar, aunque su firma sea buena. Ocurre cuando un token se hace para usarlo más tarde, o cuando los relojes de dos servidores no coinciden. Se permite un pequeño margen para los relojes, normalmente de no más de unos minutos.',
    rule: 'RFC 7519, sección 4.1.5',
    wrong: 'El token se acepta, porque su firma es buena y no ha caducado.',
    why: 'La firma solo dice quién hizo el token. Antes de nbf no se debe aceptar (RFC 7519, sección 4.1.5), así que la respuesta es 401 con error="invalid_token".',
    pointAt:
      'Señala nbf 12:15:00 y ahora 12:05:00: el token llega diez minutos antes. La comprobación de la firma, encima, ha pasado.',
    question: 'La firma es buena y el token no ha caducado. ¿Se acepta?',
    answer:
      'No. nbf significa “not before”, no antes de, y faltan diez minutos. La firma dice quién hizo el token, no desde cuándo se puede usar.',
  },
  'tampered-token': {
    title: 'Token manipulado',
    lookFor:
      'Mira las comprobaciones del token: el payload cambiado ya no encaja con la firma antigua.',
    explanation:
      'Alguien escribió el rol administrator en el payload después de que se firmara el token, y conservó la firma antigua. Cualquiera puede leer y reescribir un payload, porque es solo base64url; sin la clave nadie puede hacer la firma que le corresponde. El filtro la calcula de nuevo, encuentra una diferencia y no cree ninguno de los claims.',
    rule: 'RFC 7515, sección 5.2; RFC 7519, sección 7.2',
    wrong: 'Nadie puede cambiar el payload, porque un token está cifrado.',
    why: 'El payload es solo base64url, así que cualquiera puede leerlo y reescribirlo. Lo que nadie puede hacer sin la clave es la firma que le corresponde; por eso se nota el cambio (RFC 7515, sección 5.2).',
    pointAt:
      'Señala el rol administrator en el payload, y la comprobación de la firma justo debajo: fallida. No se cree ningún claim que venga después.',
    question:
      'Alguien escribió “administrator” en el payload de su token. ¿Cómo puede notarlo el servidor?',
    answer:
      'Calcula de nuevo, con su clave, la firma sobre cabecera y payload, y compara. Cualquiera puede reescribir un payload, pero sin la clave nadie puede hacer la firma que encaja.',
  },
  'wrong-key': {
    title: 'Firmado con otra clave',
    lookFor: 'Mira las comprobaciones del token: forma y algoritmo pasan, y la firma falla.',
    explanation:
      'El token está bien formado y se firmó correctamente, pero con una clave que no es la del emisor. Para la API se ve exactamente igual que un token cambiado: la firma no coincide. Esto es lo que impide que cualquiera con una biblioteca de JWT haga tokens para tu API.',
    rule: 'RFC 7515, sección 5.2; RFC 8725, sección 3.8',
    wrong: 'Se acepta cualquier token con una firma válida.',
    why: 'Todo el mundo puede firmar con una clave propia. La API verifica con la clave del emisor, y con esa la firma no coincide (RFC 8725, sección 3.8).',
    pointAt:
      'Señala las comprobaciones en su orden: forma superada, algoritmo superado, firma fallida. Se ve exactamente igual que un token cambiado.',
    question: 'Este token lo firmó correctamente alguien con una clave propia. ¿Se acepta?',
    answer:
      'No. La API verifica con la clave de su emisor, y con esa clave la firma no coincide. De lo contrario todo el mundo podría hacer tokens para esta API.',
  },
  'wrong-audience': {
    title: 'Audiencia equivocada',
    lookFor: 'Mira cómo se rechaza un token con buena firma porque aud nombra a otro servicio.',
    explanation:
      'El token viene del emisor correcto y no ha caducado, pero está hecho para otro servicio. Una API que no está nombrada en aud tiene que rechazar el token. De lo contrario, cualquier servicio que reciba un token podría usarlo para actuar como el usuario en otra parte.',
    rule: 'RFC 7519, sección 4.1.3; RFC 8725, sección 3.9',
    wrong: '403, porque el token es bueno pero no alcanza hasta esta API.',
    why: 'Una API que no está nombrada en aud tiene que rechazar el token (RFC 7519, sección 4.1.3). Para esta API el token no es válido: 401 con error="invalid_token".',
    pointAt:
      'Señala aud en el payload, https://other.example, y lo que quiere la API, https://api.example. La firma, encima, es buena.',
    question: 'La firma es buena, y el token está hecho para otro servicio. ¿Por qué no aceptarlo?',
    answer:
      'Porque ese otro servicio también tiene el token, y podría usarlo aquí para actuar como el usuario. Una API que no está nombrada en aud tiene que rechazarlo: 401.',
  },
  'alg-none': {
    title: 'alg: none',
    lookFor: 'Mira el token: su cabecera dice alg none, y su firma está vacía.',
    explanation:
      'Un JWT puede decir en su cabecera que no está firmado en absoluto: alg: none. Las bibliotecas que hacían caso a la cabecera aceptaron en su día esos tokens, con los claims que quisiera un atacante. Esta API decide por sí misma qué algoritmos acepta, así que el token se rechaza antes de leer un solo claim.',
    rule: 'RFC 8725, secciones 2.1 y 3.1; RFC 7519, sección 6',
    wrong: 'El token se acepta, porque no hay ninguna firma que pueda estar mal.',
    why: 'Entonces cualquiera podría escribir cualquier claim. La API decide qué algoritmos acepta, y la cabecera del token no tiene voz en eso: 401 (RFC 8725, sección 3.1).',
    pointAt:
      'Señala alg none en la cabecera del token, y el final del token: un punto, y ninguna firma detrás.',
    question:
      'La cabecera del token dice: no estoy firmado. ¿Debería un servidor verificar según lo que dice la cabecera?',
    answer:
      'No: entonces cualquiera podría escribir cualquier claim. La API decide qué algoritmos acepta, aquí solo HS256, y rechaza antes de leer un claim.',
  },
  'key-confusion': {
    title: 'Clave pública usada de secreto',
    lookFor: 'Compara alg en la cabecera del token con el algoritmo que permite la API.',
    explanation:
      'Esta API espera RS256, donde una clave privada firma y una clave pública verifica. El atacante toma la clave pública como secreto de HS256 y escribe HS256 en la cabecera. Una biblioteca que hiciera caso a la cabecera daría por válida la firma; esta solo permite RS256.',
    rule: 'RFC 8725, secciones 2.1 y 3.1',
    wrong: 'El token se acepta, porque la firma coincide.',
    why: 'Solo coincide si la clave pública se usa como secreto de HMAC, y esa clave la puede conocer cualquiera. La API tiene que fijar el algoritmo y usar cada clave con un solo algoritmo (RFC 8725, secciones 2.1 y 3.1).',
    pointAt:
      'Señala alg HS256 en la cabecera del token y lo que acepta esta API: solo RS256. La clave que se usó como secreto es pública.',
    question:
      'El atacante usó la clave pública como secreto de HS256. Una biblioteca descuidada daría por buena la firma. ¿Y esta API?',
    answer:
      'No, ni siquiera la calcula. Solo permite RS256, y la cabecera de un token no tiene voz en eso: 401.',
  },
  'revoked-token': {
    title: 'Token revocado',
    lookFor: 'Mira que todas las comprobaciones del token pasan, y que se rechaza igualmente.',
    explanation:
      'El token es auténtico y vale aún diez minutos, pero su usuario ha cerrado sesión en todas partes. La API guarda una lista con los id de esos tokens hasta que caducan. Para la página se ve como un token caducado: 401 con error="invalid_token".',
    rule: 'RFC 6750, sección 3.1; RFC 7519, sección 4.1.7',
    wrong: 'El token funciona hasta exp, porque un token firmado no se puede retirar.',
    why: 'La firma sigue siendo buena, pero la API puede mirar si el token fue revocado. Un token revocado no es válido: 401 con error="invalid_token" (RFC 6750, sección 3.1).',
    pointAt:
      'Señala las comprobaciones: forma, firma y tiempos han pasado. Luego el número de jti, que está en la lista de tokens revocados.',
    question: 'Todas las comprobaciones del token pasan. ¿Se puede rechazar igualmente?',
    answer:
      'Sí, si el servidor lleva una lista de lo que se retiró. El propio token no puede saber que su usuario ha cerrado sesión; hay que preguntar a la lista en cada petición.',
  },
  'too-many-logins': {
    title: 'Demasiadas contraseñas mal',
    lookFor: 'Compara la quinta respuesta con las cuatro de antes: ni consulta ni hash, 429.',
    explanation:
      'Alguien prueba una contraseña tras otra. Las cuatro primeras se comparan y reciben un 401; la quinta ni se mira. 429 Too Many Requests dice con Retry-After cuánto hay que esperar, y la cuenta no queda bloqueada para siempre.',
    rule: 'RFC 6585, sección 4; RFC 9110, sección 10.2.3',
    wrong:
      'Tras demasiadas contraseñas mal hay que bloquear la cuenta hasta que alguien la desbloquee.',
    why: 'Entonces cualquiera que sepa tu dirección podría dejarte fuera. En su lugar se frenan los intentos: 429 con Retry-After, y al cabo de un rato la contraseña correcta vuelve a servir (OWASP ASVS 5.0, 6.1.1).',
    pointAt:
      'Salta a la quinta petición: la lógica de negocio rechaza enseguida. Ni consulta ni 600 000 iteraciones; compara su longitud en la línea de tiempo con las cuatro anteriores.',
    question: 'Cuatro contraseñas incorrectas, y ahora el quinto intento trae la correcta. ¿Entra?',
    answer:
      'No. Nadie la compara, así que correcta e incorrecta se ven igual desde fuera: 429, y Retry-After dice cuánto hay que esperar. Si entrara una correcta, se podría seguir probando.',
  },
  'log-in-then-order': {
    title: 'Iniciar sesión y luego pedir',
    lookFor:
      'Mira cómo el script guarda el token de la primera respuesta y lo envía en la segunda petición.',
    explanation:
      'HTTP no tiene estado: el servidor no recuerda que este usuario acaba de iniciar sesión. El script guarda el token de la primera respuesta y lo envía en la cabecera Authorization de la segunda petición. La conexión sigue abierta, así que la segunda petición no necesita ni DNS ni handshakes.',
    rule: 'RFC 9110, sección 3.3; RFC 6750, sección 2.1',
    wrong: 'Tras iniciar sesión el servidor se acuerda de mí, así que el pedido no necesita token.',
    why: 'HTTP no tiene estado: cada petición se entiende por sí misma (RFC 9110, sección 3.3). La página tiene que enviar el token, o el navegador la cookie de sesión, con cada petición.',
    pointAt:
      'Compara el primer salto de cada petición: sin cabecera Authorization al iniciar sesión, con un token Bearer en el pedido. Lo ha puesto el script, nadie más.',
    question:
      'El usuario acaba de iniciar sesión por esta misma conexión. ¿Tiene el pedido que decir otra vez quién pregunta?',
    answer:
      'Sí. El servidor no recuerda quién inició sesión en una conexión, porque cada petición se entiende por sí misma. Así que el script envía en la segunda petición el token de la primera respuesta.',
  },
  'cookie-session': {
    title: 'Sesión con cookie',
    lookFor:
      'Mira cómo se guarda la cookie tras el inicio de sesión, y cómo va con la petición siguiente.',
    explanation:
      'El inicio de sesión responde con Set-Cookie, y el navegador guarda la cookie y la añade solo a la petición siguiente; el script no la ve nunca. El número que lleva no significa nada: Autenticar tiene que buscarlo en la base de datos. La página y la API son aquí app.shop.example y api.shop.example, un sitio y dos orígenes, porque muchos navegadores rechazan las cookies de otros sitios.',
    rule: 'RFC 6265, secciones 4.1 y 5.4',
    wrong: 'El script lee la cookie de sesión y la pone en cada petición.',
    why: 'HttpOnly oculta la cookie a los scripts, y un script no puede fijar la cabecera Cookie. El navegador la añade por su cuenta, donde credentials: "include" y SameSite lo permiten (RFC 6265, secciones 4.1.2.6 y 5.4).',
    pointAt:
      'Señala Set-Cookie en la primera respuesta y Cookie en la segunda petición: el mismo número. Luego la tabla sessions, que solo contiene su hash.',
    question: 'Una cookie contiene un número aleatorio. ¿Cómo averigua Autenticar quién pregunta?',
    answer:
      'Busca el número en la base de datos, por su hash. Eso cuesta una consulta por petición. Un token firmado no necesita ninguna, pero no se puede terminar borrando una fila.',
  },
  'session-missing': {
    title: 'La cookie no va',
    lookFor: 'Busca credentials en la segunda llamada a fetch(), y Cookie en su mensaje.',
    explanation:
      'El inicio de sesión ha funcionado, y el navegador tiene la cookie. Pero el script llama a fetch() sin credentials: "include", así que ninguna cookie va a otro origen, y la API no sabe quién pregunta: 401. El navegador no se queja; solo falta la cabecera Cookie.',
    rule: 'RFC 9110, secciones 11.6.1 y 15.5.2',
    wrong: 'La sesión ha caducado; si no, el navegador enviaría la cookie.',
    why: 'La cookie está ahí, y la sesión es buena. Pero a otro origen un navegador solo envía cookies si el script dice credentials: "include"; por defecto no lo hace (WHATWG Fetch, credentials mode).',
    pointAt:
      'Compara las dos llamadas a fetch(): el inicio de sesión lleva credentials: "include", la segunda llamada no. Luego busca Cookie en la segunda petición.',
    question: 'El navegador ha guardado la cookie. ¿La enviará con esta petición?',
    answer:
      'No. A otro origen solo envía cookies si el script lo pide. La API no puede distinguirlo de un usuario que nunca inició sesión: 401.',
  },
} satisfies ScenarioWordsOf<'token'>
