/** What artists have said of single days. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { StudioNotice } from './opening.ts'

const shown = { date: true, kind: true, until: true } as const

/** By date. */
export const listNotices = (tx: Tx, studioId: string): Promise<StudioNotice[]> =>
  tx.studioNotice.findMany({ where: { studioId }, select: shown, orderBy: { date: 'asc' } })

/** Of one day, by studio. */
export async function noticesOn(tx: Tx, studioIds: readonly string[], date: CivilDate) {
  const rows = await tx.studioNotice.findMany({
    where: { studioId: { in: [...studioIds] }, date },
    select: { ...shown, studioId: true },
  })
  return new Map(rows.map(({ studioId, ...notice }): [string, StudioNotice] => [studioId, notice]))
}

/** The newest word of the day takes the place of the one before. */
export async function putNotice(
  tx: Tx,
  studioId: string,
  { date, kind, until }: StudioNotice,
  { at, byId }: { at: Date; byId: string | null },
): Promise<void> {
  const said = { kind, until, at, byId }
  await tx.studioNotice.upsert({
    where: { studioId_date: { studioId, date } },
    create: { studioId, date, ...said },
    update: said,
  })
}

/** True when there was one. */
export const removeNotice = async (tx: Tx, studioId: string, date: CivilDate): Promise<boolean> =>
  (await tx.studioNotice.deleteMany({ where: { studioId, date } })).count > 0

/** What a person has said of days, any studio, by date. */
export const listNoticesBy = (tx: Tx, byId: string) =>
  tx.studioNotice.findMany({
    where: { byId },
    select: { ...shown, at: true, studioId: true },
    orderBy: [{ date: 'asc' }, { studioId: 'asc' }],
  })

/** Deletes what was said of days before a date, or only counts it. */
export async function forgetNoticesBefore(tx: Tx, date: CivilDate, dryRun: boolean): Promise<number> {
  const where = { date: { lt: date } }
  return dryRun ? tx.studioNotice.count({ where }) : (await tx.studioNotice.deleteMany({ where })).count
}
