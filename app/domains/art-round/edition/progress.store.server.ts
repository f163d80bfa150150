/** How far the work with an edition has come, in counts; each area's own pages tell the rest. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Counts } from './next-steps.ts'

/** Counts of one edition; visit reports are those of days through `today`. */
export async function countEdition(tx: Tx, editionId: string, today: CivilDate): Promise<Counts> {
  const submissions = await tx.application.groupBy({ by: ['submission'], where: { editionId }, _count: true })
  const sent = (...states: string[]) =>
    submissions.filter(({ submission }) => states.includes(submission)).reduce((sum, row) => sum + row._count, 0)
  const participations = await tx.application.groupBy({ by: ['participation'], where: { editionId }, _count: true })
  const taking = (...states: string[]) =>
    participations.filter((row) => states.includes(row.participation)).reduce((sum, row) => sum + row._count, 0)
  const inRound = { round: { call: { editionId } } }
  return {
    submitted: sent('submitted'),
    drafts: sent('draft', 'reopened'),
    jurors: await tx.jurorSeat.count({ where: inRound }),
    sealed: await tx.jurorSeat.count({ where: { ...inRound, sealedAt: { not: null } } }),
    decided: await tx.application.count({ where: { editionId, submission: 'submitted', decision: { not: 'none' } } }),
    awaiting: taking('awaiting'),
    confirmed: taking('confirmed', 'delivered', 'returned'),
    studios: await tx.studio.count({ where: { editionId } }),
    withoutPosition: await tx.studio.count({ where: { editionId, OR: [{ lat: null }, { lng: null }] } }),
    ...(await countReports(tx, editionId, today)),
  }
}

/** A report is one place on one day; one that was taken back and not made again is not received. */
async function countReports(tx: Tx, editionId: string, today: CivilDate) {
  const until = { lte: today }
  const studioDays = await tx.studioDay.count({ where: { studio: { editionId }, date: until } })
  const exhibitionDays = await tx.openDay.count({ where: { editionId, kind: 'exhibition', date: until } })
  const entries = await tx.visitEntry.findMany({
    where: { editionId, date: until },
    select: { id: true, studioId: true, date: true, correctsId: true },
  })
  const takenBack = new Set(entries.map(({ correctsId }) => correctsId))
  const standing = entries.filter(({ id, correctsId }) => correctsId === null && !takenBack.has(id))
  const received = new Set(standing.map(({ studioId, date }) => `${studioId ?? 'exhibition'} ${date}`)).size
  return { reportsExpected: studioDays + exhibitionDays, reportsReceived: received }
}

/** Letters that are still to be sent, and how many of them have failed at least once. Those that wait for a deed are not counted. */
export async function countLetters(tx: Tx): Promise<{ waiting: number; failed: number }> {
  const waiting = await tx.mail.count({ where: { sentAt: null, heldFor: null } })
  return { waiting, failed: await tx.mail.count({ where: { sentAt: null, attempts: { gt: 0 } } }) }
}
