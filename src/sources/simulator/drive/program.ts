/**
 * Runs an asynchronous function of the shop step by step: whatever it calls is a step of the trip, and
 * its call is answered when the trip has come back to it. One call is under way at a time, so the same
 * run gives the same Trace.
 */
import type { Answer, Decision, Program, Trip } from '../trip/trip'

/** Takes a step of the trip, and gives back what has come of it. */
export type Meet = (describe: Describe) => Promise<Answer>

/** What a call, an answer or an error means for a hop. */
type Describe = (trip: Trip) => Promise<Decision>

type Waiting = {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** `getTrip`: the trip at this moment. `end`: what its result means, `fail`: what an error that it does not catch means. */
export function startProgram<Result>(
  run: (meet: Meet, getTrip: () => Trip) => Promise<Result>,
  end: (result: Result, trip: Trip) => Promise<Decision>,
  fail: (error: unknown, trip: Trip) => Promise<Decision>,
): Program {
  const arrivals = createSlot<Describe>()
  let waiting: Waiting | null = null
  let current: Trip | null = null
  const meet: Meet = (describe) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      arrivals.put(describe)
    })
  const start = (first: Trip) =>
    run(meet, () => current ?? first).then(
      (result) => arrivals.put((trip) => end(result, trip)),
      (error: unknown) => arrivals.put((trip) => fail(error, trip)),
    )
  return {
    next: async (trip) => {
      const isStarted = current !== null
      const { answer } = trip
      current = trip
      if (!isStarted) void start(trip)
      else if (answer.kind === 'error') waiting?.reject(answer.error)
      else waiting?.resolve(answer)
      const describe = await arrivals.take()
      return describe(trip)
    },
  }
}

/** Holds one thing until somebody takes it. */
function createSlot<Thing>() {
  let put: (thing: Thing) => void = () => undefined
  let next = new Promise<Thing>((resolve) => (put = resolve))
  return {
    put: (thing: Thing) => put(thing),
    take: async () => {
      const thing = await next
      next = new Promise<Thing>((resolve) => (put = resolve))
      return thing
    },
  }
}
