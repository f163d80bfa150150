import { conflict, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { NewsItem } from './news.ts'
import { findById } from './store.server.ts'

/** The item as the writer saw it. Throws missing, and conflict when it has changed since. */
export async function theItem(tx: Tx, id: string, version: number): Promise<NewsItem> {
  const item = await findById(tx, id)
  if (!item) throw missing()
  if (item.version !== version) throw conflict('faults.changedMeanwhile')
  return item
}
