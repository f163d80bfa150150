import type { Tx } from '#app/platform/db/client.server.ts'
import type { Audience, ItemKind, ItemState, ItemWords, MarketingItem } from './marketing.ts'

const item = {
  ...{ id: true, kind: true, channel: true, what: true, audience: true, date: true, untilDate: true, costOre: true },
  ...{ state: true, owner: true, isNew: true, note: true, version: true },
} as const

/** In the order in which they came. One statement. */
export async function listItems(tx: Tx, editionId: string): Promise<MarketingItem[]> {
  const rows = await tx.marketingItem.findMany({ where: { editionId }, select: item, orderBy: { id: 'asc' } })
  return rows.map((row) => ({
    ...row,
    kind: row.kind as ItemKind,
    audience: row.audience as Audience,
    state: row.state as ItemState,
  }))
}

interface Entered {
  enteredById: string | null
  changedAt: Date
}

export async function addItems(tx: Tx, editionId: string, rows: readonly ItemWords[], by: Entered): Promise<void> {
  // One after another: their order is that of their ids.
  for (const row of rows) await tx.marketingItem.create({ data: { ...row, editionId, ...by }, select: { id: true } })
}

/** False when someone has changed it since `version`. */
export async function putItem(
  tx: Tx,
  id: string,
  version: number,
  data: ItemWords & { changedAt: Date },
): Promise<boolean> {
  const { count } = await tx.marketingItem.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  })
  return count === 1
}

/** False when someone has changed it since `version`. */
export const dropItem = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.marketingItem.deleteMany({ where: { id, version } })).count === 1
