/** Why hops do what they do, continued: tokens and their checks. */
export const explanationsOfTokens = {
  token: {
    revoked: {
      text: 'La firma es buena y el token no ha caducado, pero su usuario ha renunciado a él, por ejemplo al cerrar sesión en todas partes. Una firma no se puede retirar, así que la API busca el id del token, jti, en una lista. La respuesta es la misma que para un token caducado: 401 con error="invalid_token".',
      rule: 'RFC 6750, sección 3.1; RFC 7519, sección 4.1.7',
    },
    valid: {
      text: 'El filtro comprobó la forma del token, su algoritmo, su firma y luego lo que afirma: tipo, emisor, audiencia y tiempos. La firma va antes que los claims, porque hasta que se verifica cualquiera podría haberlos escrito. El token está firmado, no cifrado: quien lo tenga puede leerlo, pero nadie sin la clave puede cambiarlo sin que se note.',
      rule: 'RFC 7519, sección 7.2',
    },
    malformed: {
      text: 'Un JWT firmado en forma compacta tiene tres partes separadas por puntos: cabecera, payload y firma, cada una codificada en base64url. Este texto no se puede separar así, de modo que no hay nada que verificar. A un token mal formado se responde con 401 y error="invalid_token", como a uno caducado; 400 es para una petición que está mal formada ella misma, como una con dos tokens.',
      rule: 'RFC 7515, sección 7.1; RFC 6750, sección 3.1',
    },
    notYetValid: {
      text: 'nbf significa “not before”, no antes de: la hora actual tiene que ser igual o posterior. Todo lo demás del token puede estar bien; se usa demasiado pronto, o dos relojes no coinciden. iat, la hora de emisión, solo dice la edad de un token: ninguna regla rechaza un token por él.',
      rule: 'RFC 7519, sección 4.1.5',
    },
    expired: {
      text: 'exp es la hora a partir de la cual el token ya no se acepta: la hora actual tiene que ser anterior, y cuando las dos son iguales el token ha caducado. Se permite un pequeño margen para relojes que no coinciden, normalmente de no más de unos minutos. El estado es 401 con error="invalid_token", no 403: un token nuevo serviría, así que el cliente pide uno y lo intenta otra vez.',
      rule: 'RFC 7519, sección 4.1.4; RFC 6750, sección 3.1',
    },
    issued: {
      text: 'Los claims dicen quién es el usuario, para quién es el token, qué permite y hasta cuándo; después la cabecera y el payload se firman con la clave. El servidor no necesita recordar el token, porque la firma demuestra de dónde vino. Por eso también caduca pronto: un token robado sirve a quien lo tenga hasta exp.',
      rule: 'RFC 7519, sección 7.1',
    },
  },
  credentials: {
    doubled: {
      text: 'Una petición solo puede traer su token de una manera, o dos servidores podrían mirar dos tokens distintos. Así que es la propia petición la que está mal formada: 400 con error="invalid_request", y no 401. Un token en una dirección es mala idea de todos modos, porque las direcciones acaban en logs y en el historial del navegador.',
      rule: 'RFC 6750, secciones 2 y 3.1',
    },
    missing: {
      text: 'La ruta necesita un token y la petición no trae ninguno, así que el estado es 401 y la cabecera WWW-Authenticate dice lo que se pide: Bearer. Este desafío, que así se llama, no lleva código de error, porque el cliente aún no ha hecho nada mal; solo no ha dicho quién es. 401 se llama Unauthorized, pero significa “no autenticado”.',
      rule: 'RFC 6750, sección 3.1; RFC 9110, sección 11.6.1',
    },
  },
  scheme: {
    unsupported: {
      text: 'La primera palabra de la cabecera Authorization nombra el esquema, y esta API solo conoce Bearer. Las credenciales de otro esquema aquí no sirven, así que la petición se trata como una sin credenciales: 401 y un desafío sin código de error. Las credenciales Basic son un nombre y una contraseña en base64, que no es un cifrado: cualquiera que las vea puede leerlas.',
      rule: 'RFC 9110, sección 11.4; RFC 6750, sección 3.1',
    },
  },
  algorithm: {
    refused: {
      text: 'La cabecera de un token la escribe quien hizo el token, así que quien lo verifica no debe dejar que elija el algoritmo. Esta API tiene su propia lista de algoritmos y no acepta ningún otro. alg: none significa “sin firma”, y una biblioteca que le hiciera caso aceptaría cualquier claim de cualquiera.',
      rule: 'RFC 8725, sección 3.1',
    },
  },
  signature: {
    invalid: {
      text: 'El filtro calcula el HMAC, una huella que necesita una clave, sobre la cabecera y el payload tal como llegaron, y lo compara con la firma del token. Difieren si se cambió un solo bit después de firmar, o si se usó otra clave; cuál de las dos cosas pasó no se puede saber. No se cree nada de lo que afirma el token: 401, error="invalid_token".',
      rule: 'RFC 7515, sección 5.2',
    },
  },
  type: {
    wrong: {
      text: 'typ, en la cabecera, dice qué clase de JWT es; at+jwt es un token de acceso. Un ID token puede venir del mismo emisor y estar firmado con la misma clave, pero está hecho para la página y no debe abrir una API. Nombrar el tipo impide que una clase se use como otra.',
      rule: 'RFC 8725, sección 3.11; RFC 9068, sección 2.1',
    },
  },
  issuer: {
    unknown: {
      text: 'iss dice quién hizo el token, y esta API confía en un solo emisor. Una buena firma no basta: la clave tiene que pertenecer al emisor que nombra el token. De lo contrario, un emisor podría hacer tokens en nombre de otro.',
      rule: 'RFC 8725, sección 3.8; RFC 7519, sección 4.1.1',
    },
  },
  audience: {
    wrong: {
      text: 'aud dice para qué servicios es el token, con un nombre o una lista. Si está y no nombra a esta API, la API tiene que rechazar el token, aunque la firma sea buena. Sin esta comprobación, un token entregado a otro servicio se podría usar aquí.',
      rule: 'RFC 7519, sección 4.1.3',
    },
  },
  claim: {
    unusable: {
      text: 'La firma es buena, pero un claim del que depende esta API no está o no es del tipo correcto. La RFC 7519 hace opcionales todos los claims; cada API dice cuáles necesita. Los tiempos son números de segundos desde 1970, no milisegundos ni texto.',
      rule: 'RFC 7519, secciones 2 y 4',
    },
  },
} as const
