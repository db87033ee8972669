/** The scenarios about the limits and the order of the gates. */
import type { ScenarioWordsOf } from '../../text-shapes'

export const gates = {
  'rate-limited': {
    title: 'Cinco peticiones rápidas',
    lookFor:
      'Mira cómo la cabecera RateLimit cuenta hacia atrás hasta r=0, y la quinta petición recibe un 429.',
    explanation:
      'Aquí cada cliente puede enviar 4 peticiones cada 60 segundos. Se cuentan con un cubo: cada petición saca una ficha, y cada 15 segundos entra otra. La quinta petición lo encuentra vacío y recibe 429 Too Many Requests; Retry-After dice cuánto hay que esperar.',
    rule: 'RFC 6585, sección 4; draft-ietf-httpapi-ratelimit-headers-11',
    wrong: '503, porque el servidor recibe demasiadas peticiones.',
    why: '503 significa que el servidor no da abasto en este momento, para nadie (RFC 9110, sección 15.6.4). Aquí un cliente ha gastado su propia cuota: 429 (RFC 6585, sección 4).',
    pointAt:
      'Señala r en la cabecera RateLimit de cada respuesta: 3, 2, 1, 0. Luego Retry-After: 15 en el 429.',
    question: 'Se permiten cuatro peticiones por minuto. ¿Qué pasa con la quinta?',
    answer:
      '429 Too Many Requests con Retry-After: 15, porque cada 15 segundos se permite una más. 503 significaría que el servidor no da abasto para nadie.',
  },
  'validate-before-authorize': {
    title: 'Validar antes de autorizar',
    lookFor: 'Mira lo que el 422 cuenta a un usuario que no puede hacer ningún pedido.',
    explanation:
      'Al token le falta el scope para hacer pedidos, así que la respuesta debería ser 403. Pero aquí Validar está antes que Autorizar y responde primero: 422, con una lista de lo que está mal en el cuerpo. Así alguien sin permiso se entera de lo que quiere la ruta, y el servidor ha leído el cuerpo para nada.',
    rule: 'RFC 9110, secciones 15.5.4 y 15.5.21',
    wrong: 'El orden da igual, porque la petición se rechaza en los dos casos.',
    why: 'Las dos respuestas dicen cosas distintas: 403 no cuenta nada, 422 describe una ruta que este usuario no puede usar (RFC 9110, secciones 15.5.4 y 15.5.21). Primero, quién puede hacerlo; luego, qué se envió.',
    pointAt:
      'Señala el orden de los filtros: Validar está antes de Autorizar. El 422 describe una ruta que este usuario no puede usar.',
    question:
      'Al token le falta el scope, y el cuerpo también está mal. ¿Cuál de las dos cosas se dirá?',
    answer:
      'Lo que encuentre el primer filtro: aquí 422, con una lista de lo que quiere la ruta. En el orden habitual sería 403, que no le cuenta nada a un extraño.',
  },
  'logging-last': {
    title: 'El log va el último',
    lookFor: 'Mira que nunca se llega al filtro Log, aunque se rechazó una petición.',
    explanation:
      'Aquí el log está detrás de todos los demás filtros, así que solo ve lo que dejan pasar. La petición con el token caducado se rechaza antes de llegar: ninguna línea en el log, y ningún X-Request-Id en el 401. Alguien que probara mil tokens no dejaría rastro.',
    rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
    wrong: 'Solo merecen una línea en el log las peticiones que llegan hasta la lógica de negocio.',
    why: 'Los ataques se ven en lo que se rechaza, como muchos 401 seguidos. Los inicios de sesión fallidos y los accesos denegados deben estar en el log (OWASP Logging Cheat Sheet), así que el log va antes de los filtros que rechazan.',
    pointAt:
      'Señala el filtro Log: discontinuo, nunca alcanzado. Y busca X-Request-Id en el 401: no está.',
    question: 'Ahora el log está detrás de Autenticar, y este token ha caducado. ¿Qué dirá el log?',
    answer:
      'Nada. Solo ve lo que dejan pasar los filtros, así que alguien que pruebe mil tokens no deja rastro. El log va el primero.',
  },
} satisfies ScenarioWordsOf<'gates'>
