/** Notes for teachers, continued: cookie sessions, and logging in too often. */
export const notesOfSessions = {
  'too-many-logins': {
    pointAt:
      'Salta a la quinta petición: la lógica de negocio rechaza enseguida. Ni consulta ni 600 000 iteraciones; compara su longitud en la línea de tiempo con las cuatro anteriores.',
    question: 'Cuatro contraseñas incorrectas, y ahora el quinto intento trae la correcta. ¿Entra?',
    answer:
      'No. Nadie la compara, así que correcta e incorrecta se ven igual desde fuera: 429, y Retry-After dice cuánto hay que esperar. Si entrara una correcta, se podría seguir probando.',
  },
  'cookie-session': {
    pointAt:
      'Señala Set-Cookie en la primera respuesta y Cookie en la segunda petición: el mismo número. Luego la tabla sessions, que solo contiene su hash.',
    question: 'Una cookie contiene un número aleatorio. ¿Cómo averigua Autenticar quién pregunta?',
    answer:
      'Busca el número en la base de datos, por su hash. Eso cuesta una consulta por petición. Un token firmado no necesita ninguna, pero no se puede terminar borrando una fila.',
  },
  'session-missing': {
    pointAt:
      'Compara las dos llamadas a fetch(): el inicio de sesión lleva credentials: "include", la segunda llamada no. Luego busca Cookie en la segunda petición.',
    question: 'El navegador ha guardado la cookie. ¿La enviará con esta petición?',
    answer:
      'No. A otro origen solo envía cookies si el script lo pide. La API no puede distinguirlo de un usuario que nunca inició sesión: 401.',
  },
  'csrf-missing': {
    pointAt:
      'Señala primero Autenticar: la sesión se encuentra y es buena. Luego Autorizar, donde se exige una segunda prueba que no está.',
    question:
      'La cookie es correcta y la sesión es buena. ¿Por qué podría rechazar la API de todos modos?',
    answer:
      'Porque los navegadores envían las cookies por su cuenta, aunque la petición la haya causado otra página. El token CSRF demuestra que viene de la propia página de la tienda: una página ajena no puede conocerlo.',
  },
} as const
