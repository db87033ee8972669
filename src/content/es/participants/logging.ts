/** Faults and outcomes of the gate Logging, on the way in and on the way back. */
import type { SubjectWords } from '../../text-shapes'

export const logging = {
  faults: {
    'logging-last': {
      name: 'El log va el último',
      what: 'El log está detrás de los demás filtros y solo ve lo que dejan pasar. Una petición que rechazan con 401, 403 o 429 no deja ninguna línea en el log.',
      console:
        'response.status y response.ok quedan como están. Como mucho falta X-Request-Id en lo que rechazan los demás filtros, porque la añade el log.',
      rule: 'OWASP Logging Cheat Sheet; OWASP Top 10:2025, A09',
      fix: 'En el servidor: pon el log el primero. Entonces envuelve a todos los demás filtros: ve cada petición el primero y cada respuesta el último.',
    },
    'logging-fails': {
      name: 'El log no se puede escribir',
      what: 'La escritura de la línea del log falla, por ejemplo porque el disco está lleno. El filtro captura su propio error, y la petición sigue adelante.',
      console:
        'Para la página no cambia nada: response.status y response.ok son lo que habrían sido.',
      rule: 'OWASP Logging Cheat Sheet',
      fix: 'En el servidor: captura en el acto los errores del log, y da la alarma de otra manera. Una línea de log perdida no debe costar un pedido.',
    },
  },
  outcomes: {
    'request.logged': {
      caption: 'La petición recibe el id {requestId}; el log anota {method} {path}.',
      explanation:
        'Este es el primero de los seis filtros, para que una petición deje una línea en el log aunque un filtro posterior la rechace. El id de la petición va en la cabecera X-Request-Id de la respuesta, para poder relacionar el aviso de un usuario con las líneas del log; esa cabecera es una costumbre, no un estándar. Los tokens y las contraseñas nunca se escriben en el log.',
      rule: 'OWASP Logging Cheat Sheet',
    },
    'log.failed': {
      caption: 'No se puede escribir el log; la respuesta de {requestId} sigue igualmente.',
      explanation:
        'El disco está lleno o no se puede llegar al servidor de logs. Eso es un problema de quienes mantienen la tienda, no de quien envió la petición, así que la respuesta sigue sin cambios. Quien mantiene la tienda tiene que enterarse de otra manera, por ejemplo con monitorización.',
      rule: 'OWASP Logging Cheat Sheet',
    },
    'response.logged': {
      caption: 'El log anota {status} tras {durationMs, number} ms para la petición {requestId}.',
      explanation:
        'El filtro que vio la petición el primero ve la respuesta el último, así que conoce tanto el estado como lo que tardó todo. La línea lleva el mismo id de petición que la primera. También se anota lo que rechazó un filtro posterior: muchos 401 seguidos pueden significar que alguien está probando contraseñas o tokens.',
      rule: 'OWASP Logging Cheat Sheet',
    },
  },
} satisfies SubjectWords
