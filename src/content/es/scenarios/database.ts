/** The scenarios about the database. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const database = {
  'database-down': {
    title: 'Base de datos inaccesible',
    lookFor: 'Mira Retry-After en el 503, y lo que el cuerpo no dice.',
    explanation:
      'La API funciona, pero no puede abrir una conexión con su base de datos. Eso pasará, así que la respuesta es 503 Service Unavailable con Retry-After. La dirección de la base de datos y el texto del error se quedan en el log: el cliente no puede usarlos, un atacante quizá sí.',
    rule: 'RFC 9110, secciones 10.2.3 y 15.6.4',
    wrong: '500, porque el servidor está roto.',
    why: 'La API funciona y sabe que esto pasará: 503 Service Unavailable, con Retry-After para decir cuándo volver (RFC 9110, sección 15.6.4). 500 es para lo que nadie esperaba.',
    pointAt:
      'Lee el cuerpo del 503: “Try again later.” La dirección de la base de datos y el error 08001 faltan a propósito.',
    question: 'La API funciona, pero su base de datos no responde. ¿Es 500 o 503?',
    answer:
      '503 Service Unavailable con Retry-After: la API sabe qué va mal, y que pasará. 500 es para lo que nadie esperaba.',
  },
  'duplicate-email': {
    title: 'Correo ya ocupado',
    lookFor:
      'Lee la restricción y el detalle del error 23505, y luego lo que se le dice al cliente.',
    explanation:
      'Alguien se registró con la misma dirección hace un momento. El handler no mira antes, porque entre mirar y escribir otra petición puede ser más rápida; decide la restricción UNIQUE de la tabla. PostgreSQL informa de 23505, y la tienda responde 409 Conflict.',
    rule: 'RFC 9110, sección 15.5.10; manual de PostgreSQL, apéndice A',
    wrong: 'Nada puede fallar si el código mira primero si la dirección existe y luego la inserta.',
    why: 'Entre las dos cosas otra petición puede insertar la misma dirección. Solo la restricción UNIQUE decide con certeza: PostgreSQL informa de 23505, y la API responde 409 (RFC 9110, sección 15.5.10).',
    pointAt:
      'Señala la restricción en el error 23505, users_email_key, y luego lo que se le dice a la página: nada de restricciones.',
    question:
      '¿Sería seguro que el código mirara primero si la dirección existe y luego la insertara?',
    answer:
      'No: entre las dos cosas otra petición puede insertar la misma dirección. Solo la restricción UNIQUE decide con certeza, así que la tienda simplemente inserta, y convierte 23505 en 409.',
  },
  'still-referenced': {
    title: 'Libro aún en un pedido',
    lookFor: 'Mira en el detalle del error 23503 qué tabla se refiere todavía al libro.',
    explanation:
      'Un administrador borra un libro, pero acaba de hacerse un pedido de ese libro. La clave foránea impide que el pedido apunte a la nada, así que PostgreSQL lo rechaza con 23503. 409 Conflict dice que se opone el estado de la tienda; 403 sería incorrecto, porque el administrador tiene derecho.',
    rule: 'RFC 9110, sección 15.5.10; manual de PostgreSQL, apéndice A',
    wrong: '403, porque el libro no se debe borrar.',
    why: 'El usuario es administrador y puede borrar libros. Lo que se opone es un pedido que se refiere a este libro, y eso puede cambiar: 409 Conflict (RFC 9110, sección 15.5.10).',
    pointAt:
      'Lee el detalle del error 23503: order_lines aún se refiere al libro con id 10. Ha sido la clave foránea la que se negó, no una línea de código de la tienda.',
    question:
      'El administrador puede borrar libros, pero uno está en un pedido. ¿Qué hará la base de datos?',
    answer:
      'Se niega con 23503, o el pedido apuntaría a la nada. La tienda responde 409 y no 403: el derecho lo tiene, lo que se opone es el estado de la tienda.',
  },
} satisfies ScenarioWordsOf<'database'>
