import { describe, expect, it } from 'vitest'
import { createQueue } from '../../../src/lib/queue'

describe('a queue', () => {
  it('starts the next work when the last has ended, even badly', async () => {
    const queue = createQueue()
    const log: string[] = []
    const first = queue.add(async () => {
      log.push('first starts')
      await Promise.resolve()
      log.push('first ends')
      throw new Error('broken')
    })
    const second = queue.add(() => {
      log.push('second starts')
      return Promise.resolve(2)
    })
    await expect(first).rejects.toThrow('broken')
    expect(await second).toBe(2)
    expect(log).toEqual(['first starts', 'first ends', 'second starts'])
  })
})
