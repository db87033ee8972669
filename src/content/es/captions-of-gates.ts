/** What happened at each hop, continued: the gates, and who is asking. */
export const captionsOfGates = {
  origin: {
    allowed: 'El Origin {origin} está en la lista de orígenes permitidos.',
    absent: 'La petición no trae cabecera Origin: CORS no tiene nada que decidir.',
    unlisted: 'El Origin {origin} no está en la lista, pero CORS deja pasar la petición.',
    confirmed: 'El {status} recibe la cabecera Access-Control-Allow-Origin: {origin}.',
    withheld:
      'El {status} no recibe Access-Control-Allow-Origin: {reason, select, error {aquí los errores no lo llevan} other {{origin} no está en la lista}}.',
  },
  preflight: {
    composed:
      'El preflight pregunta por {method} {fields, select, none {sin cabeceras especiales} other {con {fields}}}.',
    granted: 'El navegador puede enviar {method} y no tiene que volver a preguntar en {seconds} s.',
    denied:
      '{reason, select, status {Al preflight se respondió {value}} origin {{value, select, none {La respuesta no trae Allow-Origin} other {El Allow-Origin del preflight es {value}}}} method {La respuesta no permite el método {value}} other {La respuesta no permite la cabecera {value}}}: la petición no se envía.',
    refused: 'Autenticar pide un token para {method} {path}, pero un preflight no lo lleva.',
    arrived: 'La API recibe un preflight para {method} {path}: eso no necesita ruta.',
    answered: 'CORS responde al preflight de {origin}, que pregunta por {method}.',
    unlisted: 'CORS responde al preflight sin Allow-Origin: {origin} no está en la lista.',
  },
  log: {
    failed: 'No se puede escribir el log; la respuesta de {requestId} sigue igualmente.',
  },
  quota: {
    available:
      'Dentro del límite de {quota} peticiones cada {windowS} s: quedan {remaining} tras esta.',
    exceeded:
      'Agotadas las {quota} peticiones cada {windowS} s: reintento en {retryAfterS, plural, one {# segundo} other {# segundos}}.',
    reported:
      'Se añaden las cabeceras RateLimit: quedan {remaining} de {quota} peticiones cada {windowS} s.',
  },
  token: {
    revoked: 'El token está en la lista de tokens revocados: jti {jti}.',
    valid: 'El token es válido: nombra a {subject}, y exp {exp} es posterior a ahora, {now}.',
    malformed:
      'El token tiene {parts, plural, =3 {3 partes, pero al menos una no se puede decodificar} one {# parte; un JWT firmado tiene 3} other {# partes; un JWT firmado tiene 3}}.',
    notYetValid:
      'El token será válido en {minutes, plural, =0 {menos de un minuto} one {# minuto} other {# minutos}}: nbf {nbf}, ahora {now}.',
    expired:
      'El token caducó hace {minutes, plural, =0 {menos de un minuto} one {# minuto} other {# minutos}}: exp {exp}, ahora {now}.',
    issued: 'Token firmado para {subject}, exp {exp}, scope {scope}.',
  },
  credentials: {
    doubled: 'La petición trae un token dos veces: en Authorization y en la dirección.',
    missing: 'La petición no trae cabecera Authorization, pero la ruta exige un token.',
  },
  session: {
    opened: 'La sesión de {subject} dura hasta {until}; la tienda guarda solo el hash de su id.',
    named: 'La petición trae la cookie {name}: la base de datos dirá qué significa.',
    missing: 'No ha venido la cookie {name}, y la ruta necesita saber quién pregunta.',
    unavailable: 'Nadie puede buscar la sesión: error {code} de PostgreSQL.',
    unknown: 'El valor de la cookie no es de ninguna sesión.',
    expired:
      'La sesión acabó hace {minutes, plural, =0 {menos de un minuto} one {# minuto} other {# minutos}}: hasta {until}, ahora {now}.',
    valid: 'La sesión es de {subject}: dura hasta {until}, ahora {now}.',
  },
  cookie: {
    stored: 'El navegador guarda la cookie {name}: {attributes}.',
    ignored:
      'El navegador no guarda {name}: {reason, select, credentials {fetch() no dice credentials: "include"} site {su SameSite no vale para otro sitio} other {__Host- exige Secure y Path=/}}.',
  },
  csrf: {
    missing:
      '{method} con cookie de sesión exige X-CSRF-Token; la petición trae {given, select, none {ninguno} other {otro}}.',
  },
  logins: {
    exceeded:
      '{failures} contraseñas mal para {email} en {windowS} s: espera {retryAfterS, plural, one {# segundo} other {# segundos}}.',
  },
  scheme: {
    unsupported: 'La cabecera Authorization usa {scheme}; esta API solo acepta Bearer.',
  },
  algorithm: {
    refused: 'La cabecera del token dice alg {alg}; esta API solo acepta {allowed}.',
  },
  signature: {
    invalid: 'La firma {alg} no coincide con la cabecera y el payload del token.',
  },
  type: {
    wrong: 'El tipo del token es {typ}; esta API solo acepta {expected}.',
  },
  issuer: {
    unknown: 'El token nombra al emisor {iss}, no a {expected}.',
  },
  audience: {
    wrong: 'El token está destinado a {aud}, no a {expected}.',
  },
  claim: {
    unusable: 'El claim {claim} del token falta o tiene un tipo incorrecto.',
  },
  access: {
    open: 'La ruta {route} no exige ningún scope ni ningún rol.',
    granted: '{subject} tiene lo que exige la ruta: {requirement}.',
  },
  scope: {
    missing: 'La ruta exige el scope {required}; el token concede {granted}.',
  },
  role: {
    missing: 'La ruta exige el rol {required}; el de este usuario es {actual}.',
  },
  input: {
    none: 'La petición no trae ninguna entrada que haya que validar.',
    valid: 'La entrada es válida ({input}).',
    invalid:
      '{count, plural, one {# campo no válido} other {# campos no válidos, el primero}}: {pointer} {detail}.',
  },
  parameter: {
    invalid: 'El parámetro {name} no puede tener el valor “{value}”.',
  },
  media: {
    unsupported: 'El Content-Type es {contentType}; esta ruta lee application/json.',
  },
  body: {
    broken: 'response.json() se rechaza: llegaron {received} de {announced} bytes antes del corte.',
    unreadable: 'response.json() se rechaza: el cuerpo es {contentType}, no JSON.',
    notJson:
      'El cuerpo no es JSON: {found, select, nothing {está vacío} end {se corta tras {position, plural, one {# carácter} other {# caracteres}}} other {el carácter {position} es “{found}”}}.',
  },
  format: {
    unavailable: 'El cliente solo acepta {accept}; la API solo tiene application/json.',
  },
  field: {
    forbidden: 'El cuerpo fija el campo {field}, que ningún cliente puede fijar.',
  },
} as const
