/** What a parser gives back: a value, or a numbered problem that says what the person can do. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A problem from the catalogue: the words for each code are in content/, keyed by the code. */
export type Problem = {
  readonly code: ProblemCode
  readonly values?: Readonly<Record<string, string | number>>
}

/** 1xx a trace file, 2xx the address, 3xx the request form, 4xx the engine, 5xx the browser. Codes are never reused. */
export type ProblemCode =
  | 'RT101' // not JSON
  | 'RT102' // too large
  | 'RT103' // another format version
  | 'RT104' // not a Trace: wrong shape
  | 'RT105' // a hop names an unknown participant
  | 'RT201' // unknown scenario
  | 'RT202' // step is not a number of this trip
  | 'RT203' // unknown fault
  | 'RT204' // damaged part
  | 'RT205' // unknown part
  | 'RT301' // method is not a token
  | 'RT302' // method forbidden to scripts
  | 'RT303' // path
  | 'RT304' // header name
  | 'RT305' // header value
  | 'RT306' // header belongs to the browser
  | 'RT307' // body with GET or HEAD
  | 'RT308' // claims are not a JSON object
  | 'RT309' // claims nested too deep
  | 'RT401' // no WebAssembly
  | 'RT402' // no answer in time
  | 'RT403' // the engine broke
  | 'RT404' // a recorded trip could not be loaded
  | 'RT405' // the words of a language could not be loaded
  | 'RT501' // a window was not allowed to open

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function problem(
  code: ProblemCode,
  values?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: values ? { code, values } : { code } }
}
