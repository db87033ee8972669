/** What is expensive to open, and is opened once for many runs. */
import { createQueue, type Queue } from '../../../lib/queue'
import type { ShopDatabase } from '../database/shop-database'
import { SHOP_WORLD, type World } from '../shop/setup'

export type Engine = {
  readonly database: ShopDatabase
  readonly world: World
  readonly queue: Queue
}

export function createEngine(database: ShopDatabase, world: World = SHOP_WORLD): Engine {
  return { database, world, queue: createQueue() }
}
