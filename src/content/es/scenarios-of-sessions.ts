/** The words of the built-in scenarios, continued: cookie sessions, and logging in too often. */
export const scenariosOfSessions = {
  'too-many-logins': {
    title: 'Demasiadas contraseñas mal',
    lookFor: 'Compara la quinta respuesta con las cuatro de antes: ni consulta ni hash, 429.',
    explanation:
      'Alguien prueba una contraseña tras otra. Las cuatro primeras se comparan y reciben un 401; la quinta ni se mira. 429 Too Many Requests dice con Retry-After cuánto hay que esperar, y la cuenta no queda bloqueada para siempre.',
    rule: 'RFC 6585, sección 4; RFC 9110, sección 10.2.3',
  },
  'cookie-session': {
    title: 'Sesión con cookie',
    lookFor:
      'Mira cómo se guarda la cookie tras el inicio de sesión, y cómo va con la petición siguiente.',
    explanation:
      'El inicio de sesión responde con Set-Cookie, y el navegador guarda la cookie y la añade solo a la petición siguiente; el script no la ve nunca. El número que lleva no significa nada: Autenticar tiene que buscarlo en la base de datos. La página y la API son aquí app.shop.example y api.shop.example, un sitio y dos orígenes, porque muchos navegadores rechazan las cookies de otros sitios.',
    rule: 'RFC 6265, secciones 4.1 y 5.4',
  },
  'session-missing': {
    title: 'La cookie no va',
    lookFor: 'Busca credentials en la segunda llamada a fetch(), y Cookie en su mensaje.',
    explanation:
      'El inicio de sesión ha funcionado, y el navegador tiene la cookie. Pero el script llama a fetch() sin credentials: "include", así que ninguna cookie va a otro origen, y la API no sabe quién pregunta: 401. El navegador no se queja; solo falta la cabecera Cookie.',
    rule: 'RFC 9110, secciones 11.6.1 y 15.5.2',
  },
  'csrf-missing': {
    title: 'Falta el token CSRF',
    lookFor: 'Mira cómo se encuentra y se acepta la sesión, y el pedido se rechaza igualmente.',
    explanation:
      'La cookie viene, y la sesión es buena. Pero un navegador también puede añadirla a una petición que ha provocado otra página, así que para cada cambio la API quiere una segunda prueba: el token CSRF que solo conoce su propia página. Sin él la respuesta es 403, y no se hace ningún pedido.',
    rule: 'RFC 9110, sección 15.5.4',
  },
} as const
