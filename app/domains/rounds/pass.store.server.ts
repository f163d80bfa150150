/** Stamps: a hash, a door, a day. Nothing here leads to a person. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Stamp } from './pass.ts'

/** A stamp; the same pass, door and day a second time changes nothing. True when it is new. */
export async function addStamp(
  tx: Tx,
  stamp: { editionId: string; studioId: string; date: CivilDate; passHash: string; at: Date },
): Promise<boolean> {
  const { passHash, studioId, date } = stamp
  const where = { passHash_studioId_date: { passHash, studioId, date } }
  if (await tx.passStamp.findUnique({ where, select: { id: true } })) return false
  await tx.passStamp.upsert({ where, create: stamp, update: {} })
  return true
}

/** How many were taken at a door since an instant. */
export const countStampsSince = (tx: Tx, studioId: string, since: Date): Promise<number> =>
  tx.passStamp.count({ where: { studioId, at: { gt: since } } })

/** The stamps of a pass, oldest first. */
export async function listStamps(tx: Tx, editionId: string, passHash: string): Promise<Stamp[]> {
  const rows = await tx.passStamp.findMany({
    where: { editionId, passHash },
    select: { date: true, studio: { select: { number: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ date, studio }) => ({ number: studio.number, date }))
}

/** How many stamps each pass of an edition has. */
export async function countByPass(tx: Tx, editionId: string): Promise<number[]> {
  const rows = await tx.passStamp.groupBy({ by: ['passHash'], where: { editionId }, _count: true })
  return rows.map(({ _count }) => _count)
}

/** How many stamps were taken at these doors on each day, by date. */
export async function countByDay(tx: Tx, studioIds: readonly string[]): Promise<{ date: CivilDate; stamps: number }[]> {
  const rows = await tx.passStamp.groupBy({
    by: ['date'],
    where: { studioId: { in: [...studioIds] } },
    _count: true,
    orderBy: { date: 'asc' },
  })
  return rows.map(({ date, _count }) => ({ date, stamps: _count }))
}

/** Deletes every stamp of a pass. Gives how many. */
export const removeStamps = async (tx: Tx, passHashes: readonly string[]): Promise<number> =>
  (await tx.passStamp.deleteMany({ where: { passHash: { in: [...passHashes] } } })).count

/** Deletes the stamps that were taken before an instant, or only counts them. */
export async function forgetStamps(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const where = { at: { lte: before } }
  return dryRun ? tx.passStamp.count({ where }) : (await tx.passStamp.deleteMany({ where })).count
}
