/** What went wrong with a file, an address, the request form or the engine, and what the person can do. */
import type { ProblemTexts } from '../text-shapes'

export const problems = {
  RT101:
    'Este archivo no es JSON: no se puede leer más allá del carácter {position}. Quizá esté incompleto; guárdalo o descárgalo otra vez.',
  RT102:
    'Este archivo tiene {sizeMb, number} MB, más que los {limitMb, number} MB que se pueden abrir. Elige un Trace más pequeño.',
  RT103:
    'Este Trace tiene la versión de formato {version}; esta página lee la versión {supported}. Recarga la página para tener el Roundtrip más reciente, o graba el Trace otra vez.',
  RT104:
    'Este archivo es JSON, pero no es un Trace: {path} falta o tiene una forma incorrecta. Elige un archivo que haya escrito Roundtrip.',
  RT105:
    'El salto {hop} de este Trace nombra al participante “{participant}”, que el Trace no tiene en su lista. Corrige el nombre o añade el participante al archivo.',
  RT201:
    'No hay ningún escenario “{id}”, así que se muestra el inicial. Elige otro en la lista de escenarios.',
  RT202:
    'No hay ningún paso {step}: este recorrido tiene {hops, plural, one {# salto} other {# saltos}}. Elige un salto en la lista o en la línea de tiempo.',
  RT203:
    'No hay ningún fallo “{id}”. Selecciona un participante en el dibujo para ver qué puede fallar allí.',
  RT204:
    'La parte “{name}” de esta dirección está dañada y no se puede leer. Copia otra vez el enlace completo, o haz el cambio de nuevo a mano.',
  RT205:
    'Roundtrip no conoce la parte “{name}” de esta dirección, así que se ha dejado fuera. Corrige cómo está escrita, o copia otra vez el enlace completo.',
  RT301:
    '“{value}” no puede ser un método. Usa una sola palabra sin espacios, por ejemplo GET, POST o DELETE.',
  RT302: 'Los navegadores no dejan que una página envíe {value}. Elige otro método.',
  RT303:
    '“{value}” no se puede enviar como path. Empieza con /, quita #, y escribe un espacio como %20 y los demás caracteres especiales del mismo modo.',
  RT304:
    '“{value}” no puede ser el nombre de una cabecera. Usa solo letras, cifras y guiones, sin espacios ni dos puntos.',
  RT305:
    'El valor de {name} no se puede enviar. Quita los saltos de línea y los caracteres que no están en Latin-1, como € o los emojis.',
  RT306: 'El propio navegador pone {name}, y una página no lo puede cambiar. Quita esta cabecera.',
  RT307:
    'fetch() no envía un cuerpo con {method}. Deja el cuerpo vacío, o elige POST, PUT o PATCH.',
  RT308:
    'Los claims no son un objeto JSON. Escribe los nombres entre comillas dobles y ponlo todo entre llaves, por ejemplo \'{\'"sub": "user-7"\'}\'.',
  RT309: 'Los claims están anidados a más de {limit} niveles. Quita algunos corchetes o llaves.',
  RT401:
    'Este navegador no puede arrancar el motor de base de datos: falta WebAssembly o está bloqueado. Los escenarios incluidos siguen funcionando; para ejecutar tus propias peticiones, permite WebAssembly o usa otro navegador.',
  RT402:
    'El motor no ha respondido en {seconds, plural, one {# segundo} other {# segundos}}. Los escenarios incluidos siguen funcionando; inténtalo otra vez, quizá con menos pestañas abiertas o con una conexión mejor.',
  RT403:
    'El motor se ha parado, quizá por falta de memoria. Los escenarios incluidos siguen funcionando; inténtalo otra vez, y si vuelve a pararse, cierra otras pestañas y recarga la página.',
  RT404:
    'El recorrido grabado “{id}” no se pudo cargar. Comprueba la conexión e inténtalo otra vez, o elige otro escenario.',
  RT405:
    'Las palabras del idioma “{locale}” no se pudieron cargar. Comprueba la conexión e inténtalo otra vez, o sigue en el idioma que ves.',
  RT501:
    'El navegador no ha dejado abrir la ventana del orador. Permite las ventanas emergentes en esta página y ábrela otra vez.',
} as const satisfies ProblemTexts
