/** What went wrong with a file, an address, the request form or the engine, and what the person can do. */
import type { ProblemTexts } from '../text-shapes'

export const problems = {
  RT101:
    'This file is not JSON: it cannot be read past character {position}. It may be incomplete; save or download it again.',
  RT102:
    'This file has {sizeMb, number} MB, more than the {limitMb, number} MB that can be opened. Choose a smaller trace.',
  RT103:
    'This trace has format version {version}; this page reads version {supported}. Reload the page to get the newest Roundtrip, or record the trace again.',
  RT104:
    'This file is JSON, but not a trace: {path} is missing or has the wrong form. Choose a file that Roundtrip has written.',
  RT105:
    'Hop {hop} of this trace names the participant “{participant}”, which the trace does not list. Correct the name or add the participant to the file.',
  RT201:
    'There is no scenario “{id}”, so the default one is shown. Choose another from the list of scenarios.',
  RT202:
    'There is no step {step}: this trip has {hops, plural, one {# hop} other {# hops}}. Choose a hop from the list or the timeline.',
  RT203:
    'There is no fault “{id}”. Select a participant on the canvas to see what can be made to fail there.',
  RT204:
    'The part “{name}” of this address is damaged and cannot be read. Copy the whole link again, or make the change again by hand.',
  RT205:
    'Roundtrip does not know the part “{name}” of this address, so it was left out. Correct its spelling, or copy the whole link again.',
  RT301:
    '“{value}” cannot be a method. Use one word without spaces, for example GET, POST or DELETE.',
  RT302: 'Browsers do not let a page send {value}. Choose another method.',
  RT303:
    '“{value}” cannot be sent as a path. Begin with /, leave out #, and write a space as %20 and other special characters likewise.',
  RT304:
    '“{value}” cannot be the name of a header. Use letters, digits and hyphens only, without spaces and colons.',
  RT305:
    'The value of {name} cannot be sent. Remove line breaks, and characters outside Latin-1 such as € or emoji.',
  RT306: 'The browser sets {name} itself, and a page cannot change it. Remove this header.',
  RT307:
    'fetch() does not send a body with {method}. Leave the body empty, or choose POST, PUT or PATCH.',
  RT308:
    'The claims are not a JSON object. Write names in double quotes and put braces around all of it, for example \'{\'"sub": "user-7"\'}\'.',
  RT309: 'The claims are nested deeper than {limit} levels. Take some of the brackets away.',
  RT401:
    'This browser cannot start the database engine: WebAssembly is missing or blocked. The built-in scenarios still work; to run requests of your own, allow WebAssembly or use another browser.',
  RT402:
    'The engine has not answered within {seconds, plural, one {# second} other {# seconds}}. The built-in scenarios still work; try again, perhaps with fewer tabs open or a better connection.',
  RT403:
    'The engine has stopped, perhaps for lack of memory. The built-in scenarios still work; try again, and if it stops once more, close other tabs and reload the page.',
  RT404:
    'The recorded trip “{id}” could not be loaded. Check the connection and try again, or choose another scenario.',
  RT405:
    'The words of the language “{locale}” could not be loaded. Check the connection and try again, or go on in the language on show.',
  RT501:
    'The browser did not let the speaker window open. Allow pop-up windows for this page, then open it again.',
} as const satisfies ProblemTexts
