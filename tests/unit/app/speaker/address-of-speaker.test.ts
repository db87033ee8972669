import { describe, expect, it } from 'vitest'
import {
  isSpeakerHash,
  parseSpeakerHash,
  toSpeakerHash,
} from '../../../../src/app/speaker/address-of-speaker'
import { createId } from '../../../../src/lib/createId'

describe('the address of a speaker’s window', () => {
  it('leads back to the page that it belongs to', () => {
    const id = createId()
    expect(isSpeakerHash(toSpeakerHash(id))).toBe(true)
    expect(parseSpeakerHash(toSpeakerHash(id))).toBe(id)
  })

  it('may leave open which page that is', () => {
    for (const hash of ['#speaker', '#speaker=', '#speaker=<script>', '#speaker=0123']) {
      expect(isSpeakerHash(hash)).toBe(true)
      expect(parseSpeakerHash(hash)).toBeNull()
    }
  })

  it('is told apart from that of a page', () => {
    for (const hash of ['', '#', '#scenario=log-in&present', '#speakers', '#scenario=speaker'])
      expect(isSpeakerHash(hash)).toBe(false)
  })

  it('names no two pages alike', () => {
    const ids = Array.from({ length: 200 }, createId)
    expect(new Set(ids).size).toBe(200)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/)
  })
})
