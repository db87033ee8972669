import { readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER, prepareShopData } from '../../../src/build/shopData'

describe('the data of the shop', () => {
  it('is not made again while its sources are the same', async () => {
    const image = join(DATA_FOLDER, 'shop.bin')
    const marked = new Date('2020-01-01')
    await prepareShopData()
    const before = await stat(image)
    await utimes(image, marked, marked)
    await prepareShopData()
    expect((await stat(image)).mtime).toEqual(marked)
    await utimes(image, before.atime, before.mtime)
  })

  it('tells the sizes of what a page has to load', async () => {
    const sizes: unknown = JSON.parse(await readFile(join(DATA_FOLDER, 'sizes.json'), 'utf8'))
    const { size } = await stat(join(DATA_FOLDER, 'shop.bin'))
    expect(sizes).toMatchObject({ image: size })
  })

  it('is small enough to be loaded by a page', async () => {
    expect((await stat(join(DATA_FOLDER, 'shop.bin'))).size).toBeLessThan(3_000_000)
  })
})
