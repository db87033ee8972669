import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { linkMachine, PATIENCE, type LinkEvent } from '../../../../src/app/speaker/linkMachine'
import { OTHER, PAGE, SHOWN, TRACE } from '../../../fixtures/sample-messages'

const asked: LinkEvent = { type: 'asked' }
const silence: readonly LinkEvent[] = Array.from({ length: PATIENCE }, () => asked)
const left: LinkEvent = { type: 'left', audience: PAGE }
const offer: LinkEvent = { type: 'offered', audience: OTHER }
const trip: LinkEvent = { type: 'trace', audience: PAGE, key: SHOWN.trace, trace: TRACE }

const says = (audience = PAGE, fields: Partial<typeof SHOWN> = {}): LinkEvent => ({
  type: 'shown',
  audience,
  shown: { ...SHOWN, ...fields },
})

function link(events: readonly LinkEvent[], audience: string | null = PAGE) {
  const actor = createActor(linkMachine, { input: { audience } }).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

describe('the link of a speaker’s window', () => {
  it('looks for its page until that says what it shows', () => {
    expect(link([asked]).value).toBe('seeking')
    expect(link([asked, says()]).value).toBe('following')
  })

  it('shows a frame only when both halves of it are there', () => {
    expect(link([says()]).context.mirrored).toBeNull()
    expect(link([says(), trip]).context.mirrored).toEqual({ shown: SHOWN, trace: TRACE })
    expect(link([says(), trip, says(PAGE, { trace: 'next' })]).context.mirrored?.shown).toEqual(
      SHOWN,
    )
  })

  it('waits for the cursor that belongs to the trip', () => {
    const beyond = says(PAGE, { cursor: TRACE.hops.length })
    expect(link([says(), trip, beyond]).context.mirrored?.shown.cursor).toBe(SHOWN.cursor)
  })

  it('keeps the very frame when a heartbeat says the same again', () => {
    const actor = createActor(linkMachine, { input: { audience: PAGE } }).start()
    for (const event of [says(), trip]) actor.send(event)
    const { mirrored } = actor.getSnapshot().context
    actor.send(says())
    expect(actor.getSnapshot().context.mirrored).toBe(mirrored)
    actor.send(says(PAGE, { cursor: 4 }))
    expect(actor.getSnapshot().context.mirrored).not.toBe(mirrored)
  })

  it('is lost when hellos stay without an answer, and keeps what it showed', () => {
    const { value, context } = link([says(), trip, ...silence])
    expect(value).toBe('lost')
    expect(context.mirrored?.trace).toBe(TRACE)
    expect(link([says(), trip, ...silence.slice(1)]).value).toBe('following')
  })

  it('begins to count anew with each answer', () => {
    const nearly = silence.slice(1)
    expect(link([says(), ...nearly, says(), ...nearly]).value).toBe('following')
  })

  it('is lost at once when the page says that it leaves, but not when another does', () => {
    expect(link([says(), left]).value).toBe('lost')
    expect(link([says(), { type: 'left', audience: OTHER }]).value).toBe('following')
  })

  it('finds the same page again after its reload', () => {
    const { value, context } = link([says(), trip, left, says(PAGE, { cursor: 5 })])
    expect(value).toBe('following')
    expect(context.mirrored?.shown.cursor).toBe(5)
  })

  it('does not listen to another page while its own is there', () => {
    const { context } = link([says(), trip, says(OTHER, { cursor: 9 })])
    expect(context.audience).toBe(PAGE)
    expect(context.mirrored?.shown.cursor).toBe(SHOWN.cursor)
  })

  it('takes a trip from its own page only', () => {
    expect(link([says(), { ...trip, audience: OTHER }]).context.mirrored).toBeNull()
  })

  it('takes another page when its own has been silent for long', () => {
    expect(link([says(), left, offer]).context.audience).toBe(PAGE)
    expect(link([says(), left, ...silence, says(OTHER)]).value).toBe('lost')
    const { value, context } = link([says(), left, ...silence, offer, says(OTHER)])
    expect(value).toBe('following')
    expect(context.audience).toBe(OTHER)
  })

  it('keeps its page when another offers itself', () => {
    const { value, context } = link([says(), ...silence.slice(1), offer])
    expect(value).toBe('following')
    expect(context.audience).toBe(PAGE)
  })

  it('takes any page when its address names none', () => {
    const { value, context } = link([offer, says(OTHER)], null)
    expect(value).toBe('following')
    expect(context.audience).toBe(OTHER)
  })
})
