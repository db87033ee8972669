/** What is expensive to open, and is opened once for many runs. */
import { createQueue, type Queue } from '../../../lib/queue'
import type { ShopDatabase } from '../database/shop-database'
import { type ServerSetup, SHOP_SETUP } from '../shop/setup'

export type Engine = {
  readonly database: ShopDatabase
  readonly setup: ServerSetup
  readonly queue: Queue
}

export function createEngine(database: ShopDatabase, setup: ServerSetup = SHOP_SETUP): Engine {
  return { database, setup, queue: createQueue() }
}
