/** A teacher's notes to the scenarios about logging in, tokens, and who may do what. */
export const notesOfTokens = {
  'wrong-password': {
    pointAt:
      'Señala las marcas de los filtros: todos dejan pasar la petición. Solo la lógica de negocio, tras 600 000 iteraciones, ve que la contraseña es incorrecta.',
    question:
      '¿Debería ser distinta la respuesta de la que se da a una dirección que nadie ha registrado?',
    answer:
      'No: el mismo 401, el mismo texto, y el mismo trabajo antes. Cualquier diferencia, incluso en el tiempo, le diría a un extraño quién tiene cuenta aquí.',
  },
  'no-token': {
    pointAt:
      'Señala WWW-Authenticate: Bearer realm="api" en el 401. Es un desafío, y no lleva código de error, porque no se envió ningún token incorrecto.',
    question: 'La petición no trae ningún token. ¿La respuesta es 401 o 403?',
    answer:
      '401: el servidor no sabe quién pregunta, y dice qué quiere ver. 403 significaría que conoce al usuario, y que este usuario no puede.',
  },
  'not-bearer': {
    pointAt:
      'Señala la primera palabra de la cabecera Authorization, Basic, y el desafío del 401, Bearer. El resto de la cabecera nunca se lee.',
    question:
      'Hay una cabecera Authorization, con un nombre y una contraseña dentro. ¿Sirve de algo aquí?',
    answer:
      'No. Esta API solo lee tokens Bearer, así que para ella no hay ninguna credencial: el mismo 401 que sin la cabecera, y sin código de error.',
  },
  'malformed-token': {
    pointAt:
      'Cuenta los puntos del token: hay uno, y un JWT firmado tiene dos. Las demás comprobaciones están marcadas como no hechas.',
    question: 'El token está cortado. ¿Está mal formada la petición, o sea 400?',
    answer:
      'No. La petición está bien formada, solo su token no lo está: 401 con error="invalid_token". La página hace lo mismo que con uno caducado y pide un token nuevo.',
  },
  'expired-token': {
    pointAt:
      'Señala las dos horas donde Autenticar se detiene: exp 12:00:00 y ahora 12:05:00. Luego todo lo que hay detrás del filtro: discontinuo, nunca alcanzado.',
    question:
      'El token es auténtico y su firma es buena, pero exp es 12:00:00 y son las 12:05:00. ¿Qué hace Autenticar?',
    answer:
      'Rechaza: ahora tiene que ser antes de exp. El estado es 401 y no 403, porque un token nuevo serviría; lo que puede hacer este usuario no ha cambiado.',
  },
  'not-yet-valid': {
    pointAt:
      'Señala nbf 12:15:00 y ahora 12:05:00: el token llega diez minutos antes. La comprobación de la firma, encima, ha pasado.',
    question: 'La firma es buena y el token no ha caducado. ¿Se acepta?',
    answer:
      'No. nbf significa “not before”, no antes de, y faltan diez minutos. La firma dice quién hizo el token, no desde cuándo se puede usar.',
  },
  'tampered-token': {
    pointAt:
      'Señala el rol administrator en el payload, y la comprobación de la firma justo debajo: fallida. No se cree ningún claim que venga después.',
    question:
      'Alguien escribió “administrator” en el payload de su token. ¿Cómo puede notarlo el servidor?',
    answer:
      'Calcula de nuevo, con su clave, la firma sobre cabecera y payload, y compara. Cualquiera puede reescribir un payload, pero sin la clave nadie puede hacer la firma que encaja.',
  },
  'wrong-key': {
    pointAt:
      'Señala las comprobaciones en su orden: forma superada, algoritmo superado, firma fallida. Se ve exactamente igual que un token cambiado.',
    question: 'Este token lo firmó correctamente alguien con una clave propia. ¿Se acepta?',
    answer:
      'No. La API verifica con la clave de su emisor, y con esa clave la firma no coincide. De lo contrario todo el mundo podría hacer tokens para esta API.',
  },
  'wrong-audience': {
    pointAt:
      'Señala aud en el payload, https://other.example, y lo que quiere la API, https://api.example. La firma, encima, es buena.',
    question: 'La firma es buena, y el token está hecho para otro servicio. ¿Por qué no aceptarlo?',
    answer:
      'Porque ese otro servicio también tiene el token, y podría usarlo aquí para actuar como el usuario. Una API que no está nombrada en aud tiene que rechazarlo: 401.',
  },
  'alg-none': {
    pointAt:
      'Señala alg none en la cabecera del token, y el final del token: un punto, y ninguna firma detrás.',
    question:
      'La cabecera del token dice: no estoy firmado. ¿Debería un servidor verificar según lo que dice la cabecera?',
    answer:
      'No: entonces cualquiera podría escribir cualquier claim. La API decide qué algoritmos acepta, aquí solo HS256, y rechaza antes de leer un claim.',
  },
  'key-confusion': {
    pointAt:
      'Señala alg HS256 en la cabecera del token y lo que acepta esta API: solo RS256. La clave que se usó como secreto es pública.',
    question:
      'El atacante usó la clave pública como secreto de HS256. Una biblioteca descuidada daría por buena la firma. ¿Y esta API?',
    answer:
      'No, ni siquiera la calcula. Solo permite RS256, y la cabecera de un token no tiene voz en eso: 401.',
  },
  'revoked-token': {
    pointAt:
      'Señala las comprobaciones: forma, firma y tiempos han pasado. Luego el número de jti, que está en la lista de tokens revocados.',
    question: 'Todas las comprobaciones del token pasan. ¿Se puede rechazar igualmente?',
    answer:
      'Sí, si el servidor lleva una lista de lo que se retiró. El propio token no puede saber que su usuario ha cerrado sesión; hay que preguntar a la lista en cada petición.',
  },
  'missing-scope': {
    pointAt:
      'Señala la marca de Autenticar y la cruz de Autorizar. Luego scope="orders:write" en el 403: dice lo que falta.',
    question: 'El token es válido, pero solo concede orders:read. ¿La respuesta es 401 o 403?',
    answer:
      '403 con error="insufficient_scope". El servidor sabe quién pregunta; tras un 401 la página pediría una y otra vez un token igual.',
  },
  'not-an-admin': {
    pointAt:
      'Señala los dos roles que compara Autorizar: se exige administrator, llegó customer. La página quizá escondió el botón; la petición llegó igualmente.',
    question:
      'Un comprador quiere cambiar un precio, con la sesión bien iniciada. ¿Serviría iniciar sesión otra vez?',
    answer:
      'No, así que 401 sería incorrecto: es 403. El servidor sabe quién pregunta, y este usuario no puede. Tiene que comprobarlo él mismo, muestre lo que muestre la página.',
  },
  'someone-elses-order': {
    pointAt:
      'Señala las marcas de todos los filtros y de la base de datos: todo funciona. Solo la lógica de negocio ve que user-2 pide un pedido de user-1.',
    question: 'El pedido 42 existe, pero es de otra persona. ¿La respuesta debería ser 403 o 404?',
    answer:
      'Las dos son correctas. 403 admite que el pedido existe; 404, como aquí, lo oculta, para que nadie encuentre pedidos probando números. Un usuario honrado con un número equivocado no recibe ninguna pista.',
  },
} as const
