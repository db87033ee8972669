/** Faults and outcomes of the gate Authenticate: tokens and their checks. */
import type { SubjectWords } from '../../text-shapes'

export const authenticate = {
  faults: {
    'no-token': {
      name: 'Sin token',
      what: 'La ruta necesita un token, y la petición no trae cabecera Authorization: 401 Unauthorized. El desafío es WWW-Authenticate: Bearer realm="api", sin código de error.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. Una página que ve esto manda al usuario a iniciar sesión.',
      rule: 'RFC 6750, sección 3.1; RFC 9110, sección 11.6.1',
      fix: 'En la página: inicia sesión, y envía el token como Authorization: Bearer con cada petición.',
    },
    'not-bearer': {
      name: 'Basic en lugar de Bearer',
      what: 'La cabecera Authorization usa el esquema Basic, y esta API solo lee Bearer. No encuentra credenciales que pueda usar y responde como si no hubiera ninguna: 401.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. WWW-Authenticate dice Bearer realm="api", sin código de error.',
      rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
      fix: 'En la página: envía Authorization: Bearer, seguido del token del inicio de sesión.',
    },
    'duplicate-token': {
      name: 'Token enviado dos veces',
      what: 'La petición lleva su token dos veces, en la cabecera Authorization y como access_token en la query. Solo se permite una manera por petición: 400 con error="invalid_request".',
      console:
        'fetch() se resuelve: response.status es 400, response.ok es false. No es 401, porque es la propia petición la que está mal formada.',
      rule: 'RFC 6750, secciones 2 y 3.1',
      fix: 'En la página: envía el token solo en la cabecera Authorization. Un token en una dirección acaba en logs y en el historial del navegador.',
    },
    'malformed-token': {
      name: 'Token mal formado',
      what: 'El texto tras Bearer no es un JWT firmado: no tiene tres partes en base64url separadas por puntos. No hay nada que verificar: 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. 400 sería para una petición que está mal formada ella misma.',
      rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
      fix: 'En la página: envía el token exactamente como lo devolvió el inicio de sesión, sin comillas y con todos sus caracteres.',
    },
    'alg-none': {
      name: 'alg: none',
      what: 'La cabecera del token dice alg: none, y su firma está vacía, así que cualquiera podría haberlo escrito. La API solo acepta algoritmos de su propia lista: 401 con error="invalid_token".',
      console: 'fetch() se resuelve: response.status es 401, response.ok es false.',
      rule: 'RFC 8725, secciones 2.1 y 3.1; RFC 7519, sección 6',
      fix: 'En el servidor: da a la biblioteca de JWT una lista fija de algoritmos, por ejemplo solo HS256. Nunca dejes que elija la propia cabecera del token.',
    },
    'tampered-token': {
      name: 'Payload manipulado',
      what: 'Alguien cambió el payload después de firmarlo, por ejemplo role a administrator, y conservó la firma antigua. Las dos cosas ya no encajan: 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. Nada le dice a la página qué byte se cambió.',
      rule: 'RFC 7515, sección 5.2; RFC 7519, sección 7.2',
      fix: 'En la página: pide un token nuevo iniciando sesión, porque solo el emisor puede firmar. En el servidor: verifica la firma antes de creer ningún claim.',
    },
    'wrong-key': {
      name: 'Firmado con otra clave',
      what: 'El token está bien formado y se firmó, pero no con la clave del emisor. Su firma no coincide: 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false, exactamente igual que con un payload cambiado.',
      rule: 'RFC 7515, sección 5.2; RFC 8725, sección 3.8',
      fix: 'En la página: pide el token al emisor en el que confía la API. En el servidor: tras un cambio de claves, comprueba que el emisor y la API conocen la misma.',
    },
    'key-confusion': {
      name: 'Clave pública como secreto',
      what: 'La API espera RS256. El atacante escribe HS256 en la cabecera del token y usa la clave pública, que cualquiera puede conocer, como secreto de HMAC: 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. Una biblioteca que hiciera caso a la cabecera habría dado por válida la firma.',
      rule: 'RFC 8725, secciones 2.1 y 3.1',
      fix: 'En el servidor: fija el algoritmo en el código, y usa cada clave con un solo algoritmo.',
    },
    'wrong-issuer': {
      name: 'Emisor equivocado',
      what: 'iss nombra a un emisor en el que esta API no confía: https://other.example en lugar de https://auth.example. Incluso con una buena firma la respuesta es 401 con error="invalid_token".',
      console: 'fetch() se resuelve: response.status es 401, response.ok es false.',
      rule: 'RFC 8725, sección 3.8; RFC 7519, sección 4.1.1',
      fix: 'En la página: inicia sesión en el emisor en el que confía la API. En el servidor: acepta solo emisores de una lista, cada uno con sus propias claves.',
    },
    'wrong-audience': {
      name: 'Audiencia equivocada',
      what: 'aud nombra a otro servicio, https://other.example en lugar de https://api.example. Una API que no está nombrada ahí tiene que rechazar el token: 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. 403 sería para un token que aquí es válido.',
      rule: 'RFC 7519, sección 4.1.3; RFC 8725, sección 3.9',
      fix: 'En la página: pide al emisor un token para https://api.example. En el servidor: comprueba siempre aud.',
    },
    'not-yet-valid': {
      name: 'Token aún no válido',
      what: 'nbf, “not before” (no antes de), está en el futuro, por ejemplo dentro de diez minutos. Hasta entonces el token no se debe aceptar: 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. El mismo token funcionará más tarde.',
      rule: 'RFC 7519, sección 4.1.5',
      fix: 'En los servidores: ajusta por NTP los relojes del emisor y de la API, y admite un margen de unos segundos. En la página: no uses el token antes de su hora.',
    },
    'expired-token': {
      name: 'Token caducado',
      what: 'La hora actual ya no es anterior a exp: el token ha caducado, por ejemplo hace cinco minutos. Su firma sigue siendo buena, pero la respuesta es 401 con error="invalid_token".',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. WWW-Authenticate dice error_description="The access token expired".',
      rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
      fix: 'En la página: pide un token nuevo, y repite la petición una vez. En el emisor: exp va en segundos desde 1970, no en milisegundos.',
    },
    'revoked-token': {
      name: 'Token revocado',
      what: 'El token es auténtico y no ha caducado, pero fue revocado, por ejemplo cuando el usuario cerró sesión en todas partes. La API encuentra su jti en la lista de tokens revocados: 401.',
      console:
        'fetch() se resuelve: response.status es 401, response.ok es false. WWW-Authenticate dice error="invalid_token", como para un token caducado.',
      rule: 'RFC 6750, sección 3.1',
      fix: 'En la página: inicia sesión otra vez. En el servidor: una firma no se puede retirar, así que lleva una lista así, y deja vivir los tokens solo unos minutos.',
    },
  },
  outcomes: {
    'route.open': {
      caption: 'La ruta {route} está abierta a todos: no hace falta token.',
      explanation:
        'Algunas rutas tienen que funcionar para todos: iniciar sesión es una de ellas, porque antes nadie tiene token. Este filtro deja pasar la petición sin saber quién la envió. Lo que venga después no debe dar por hecho que hay un usuario.',
      rule: '',
    },
    'token.valid': {
      caption: 'El token es válido: nombra a {subject}, y exp {exp} es posterior a ahora, {now}.',
      explanation:
        'El filtro comprobó la forma del token, su algoritmo, su firma y luego lo que afirma: tipo, emisor, audiencia y tiempos. La firma va antes que los claims, porque hasta que se verifica cualquiera podría haberlos escrito. El token está firmado, no cifrado: quien lo tenga puede leerlo, pero nadie sin la clave puede cambiarlo sin que se note.',
      rule: 'RFC 7519, sección 7.2',
    },
    'credentials.missing': {
      caption: 'La petición no trae cabecera Authorization, pero la ruta exige un token.',
      explanation:
        'La ruta necesita un token y la petición no trae ninguno, así que el estado es 401 y la cabecera WWW-Authenticate dice lo que se pide: Bearer. Este desafío, que así se llama, no lleva código de error, porque el cliente aún no ha hecho nada mal; solo no ha dicho quién es. 401 se llama Unauthorized, pero significa “no autenticado”.',
      rule: 'RFC 6750, sección 3.1; RFC 9110, sección 11.6.1',
    },
    'scheme.unsupported': {
      caption: 'La cabecera Authorization usa {scheme}; esta API solo acepta Bearer.',
      explanation:
        'La primera palabra de la cabecera Authorization nombra el esquema, y esta API solo conoce Bearer. Las credenciales de otro esquema aquí no sirven, así que la petición se trata como una sin credenciales: 401 y un desafío sin código de error. Las credenciales Basic son un nombre y una contraseña en base64, que no es un cifrado: cualquiera que las vea puede leerlas.',
      rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
    },
    'token.malformed': {
      caption:
        'El token tiene {parts, plural, =3 {3 partes, pero al menos una no se puede decodificar} one {# parte; un JWT firmado tiene 3} other {# partes; un JWT firmado tiene 3}}.',
      explanation:
        'Un JWT firmado en forma compacta tiene tres partes separadas por puntos: cabecera, payload y firma, cada una codificada en base64url. Este texto no se puede separar así, de modo que no hay nada que verificar. A un token mal formado se responde con 401 y error="invalid_token", como a uno caducado; 400 es para una petición que está mal formada ella misma, como una con dos tokens.',
      rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
    },
    'algorithm.refused': {
      caption: 'La cabecera del token dice alg {alg}; esta API solo acepta {allowed}.',
      explanation:
        'La cabecera de un token la escribe quien hizo el token, así que quien lo verifica no debe dejar que elija el algoritmo. Esta API tiene su propia lista de algoritmos y no acepta ningún otro. alg: none significa “sin firma”, y una biblioteca que le hiciera caso aceptaría cualquier claim de cualquiera.',
      rule: 'RFC 8725, sección 3.1',
    },
    'signature.invalid': {
      caption: 'La firma {alg} no coincide con la cabecera y el payload del token.',
      explanation:
        'El filtro calcula el HMAC, una huella que necesita una clave, sobre la cabecera y el payload tal como llegaron, y lo compara con la firma del token. Difieren si se cambió un solo bit después de firmar, o si se usó otra clave; cuál de las dos cosas pasó no se puede saber. No se cree nada de lo que afirma el token: 401, error="invalid_token".',
      rule: 'RFC 7515, sección 5.2',
    },
    'type.wrong': {
      caption: 'El tipo del token es {typ}; esta API solo acepta {expected}.',
      explanation:
        'typ, en la cabecera, dice qué clase de JWT es; at+jwt es un token de acceso. Un ID token puede venir del mismo emisor y estar firmado con la misma clave, pero está hecho para la página y no debe abrir una API. Nombrar el tipo impide que una clase se use como otra.',
      rule: 'RFC 8725, sección 3.11; RFC 9068, sección 2.1',
    },
    'issuer.unknown': {
      caption: 'El token nombra al emisor {iss}, no a {expected}.',
      explanation:
        'iss dice quién hizo el token, y esta API confía en un solo emisor. Una buena firma no basta: la clave tiene que pertenecer al emisor que nombra el token. De lo contrario, un emisor podría hacer tokens en nombre de otro.',
      rule: 'RFC 8725, sección 3.8; RFC 7519, sección 4.1.1',
    },
    'audience.wrong': {
      caption: 'El token está destinado a {aud}, no a {expected}.',
      explanation:
        'aud dice para qué servicios es el token, con un nombre o una lista. Si está y no nombra a esta API, la API tiene que rechazar el token, aunque la firma sea buena. Sin esta comprobación, un token entregado a otro servicio se podría usar aquí.',
      rule: 'RFC 7519, sección 4.1.3',
    },
    'token.notYetValid': {
      caption:
        'El token será válido en {minutes, plural, =0 {menos de un minuto} one {# minuto} other {# minutos}}: nbf {nbf}, ahora {now}.',
      explanation:
        'nbf significa “not before”, no antes de: la hora actual tiene que ser igual o posterior. Todo lo demás del token puede estar bien; se usa demasiado pronto, o dos relojes no coinciden. iat, la hora de emisión, solo dice la edad de un token: ninguna regla rechaza un token por él.',
      rule: 'RFC 7519, sección 4.1.5',
    },
    'token.expired': {
      caption:
        'El token caducó hace {minutes, plural, =0 {menos de un minuto} one {# minuto} other {# minutos}}: exp {exp}, ahora {now}.',
      explanation:
        'exp es la hora a partir de la cual el token ya no se acepta: la hora actual tiene que ser anterior, y cuando las dos son iguales el token ha caducado. Se permite un pequeño margen para relojes que no coinciden, normalmente de no más de unos minutos. El estado es 401 con error="invalid_token", no 403: un token nuevo serviría, así que el cliente pide uno y lo intenta otra vez.',
      rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
    },
    'token.revoked': {
      caption: 'El token está en la lista de tokens revocados: jti {jti}.',
      explanation:
        'La firma es buena y el token no ha caducado, pero su usuario ha renunciado a él, por ejemplo al cerrar sesión en todas partes. Una firma no se puede retirar, así que la API busca el id del token, jti, en una lista. La respuesta es la misma que para un token caducado: 401 con error="invalid_token".',
      rule: 'RFC 6750, sección 3.1; RFC 7519, sección 4.1.7',
    },
    'credentials.doubled': {
      caption: 'La petición trae un token dos veces: en Authorization y en la dirección.',
      explanation:
        'Una petición solo puede traer su token de una manera, o dos servidores podrían mirar dos tokens distintos. Así que es la propia petición la que está mal formada: 400 con error="invalid_request", y no 401. Un token en una dirección es mala idea de todos modos, porque las direcciones acaban en logs y en el historial del navegador.',
      rule: 'RFC 6750, secciones 2 y 3.1',
    },
    'claim.unusable': {
      caption: 'El claim {claim} del token falta o tiene un tipo incorrecto.',
      explanation:
        'La firma es buena, pero un claim del que depende esta API no está o no es del tipo correcto. La RFC 7519 hace opcionales todos los claims; cada API dice cuáles necesita. Los tiempos son números de segundos desde 1970, no milisegundos ni texto.',
      rule: 'RFC 7519, secciones 2 y 4',
    },
  },
} satisfies SubjectWords
