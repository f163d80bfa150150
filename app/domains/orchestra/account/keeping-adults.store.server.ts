/** Adults who work with the orchestra: stand-ins, what they were asked, and who had a part in a seminar. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { byRow, type KeptRow } from './by-row.server.ts'
import type { Keeper } from './keeper.ts'
import { idleFrom } from './keeping.ts'

const removeStandIns = async (tx: Tx, ids: string[]): Promise<number> =>
  (await tx.standIn.deleteMany({ where: { id: { in: ids } } })).count

const standIn = byRow(
  'standIn',
  async (tx) =>
    (await tx.standIn.findMany({ where: { endedAt: { not: null } }, select: { id: true, endedAt: true } })).flatMap(
      ({ id, endedAt }) => (endedAt ? [{ id, base: civilDateOf(endedAt) }] : []),
    ),
  removeStandIns,
)

/** On the list still; the term begins anew with every day that one is asked for. */
const standInIdle = byRow(
  'standInIdle',
  async (tx) =>
    (
      await tx.standIn.findMany({
        where: { endedAt: null },
        select: { id: true, addedAt: true, calls: { select: { askedAt: true, dates: true } } },
      })
    ).map(({ id, addedAt, calls }) => ({
      id,
      base: idleFrom(
        civilDateOf(addedAt),
        calls.flatMap(({ askedAt, dates }) => [civilDateOf(askedAt), ...dates.split(',').filter(Boolean)]),
      ),
    })),
  removeStandIns,
)

/** Each seminar's last day, and its semester. A seminar without days ends with its semester. */
async function seminarEnds(tx: Tx): Promise<Map<string, Pick<KeptRow, 'base' | 'semesterId'>>> {
  const rows = await tx.seminar.findMany({
    select: { id: true, semesterId: true, semester: { select: { ends: true } }, days: { select: { date: true } } },
  })
  return new Map(
    rows.map(({ id, semesterId, semester, days }) => {
      const last = days
        .map(({ date }) => date)
        .sort()
        .at(-1)
      return [id, { semesterId, base: last ?? semester.ends }]
    }),
  )
}

const bySeminar = async (tx: Tx, rows: { id: string; seminarId: string }[]): Promise<KeptRow[]> => {
  if (rows.length === 0) return []
  const ends = await seminarEnds(tx)
  return rows.flatMap((row) => {
    const end = ends.get(row.seminarId)
    return end ? [{ ...row, ...end }] : []
  })
}

const standInCall = byRow(
  'standInCall',
  async (tx) => bySeminar(tx, await tx.standInCall.findMany({ select: { id: true, seminarId: true } })),
  async (tx, ids) => (await tx.standInCall.deleteMany({ where: { id: { in: ids } } })).count,
)

/** A part in a seminar goes with the sessions that one was put to. */
const staff = byRow(
  'staff',
  async (tx) => bySeminar(tx, await tx.seminarStaff.findMany({ select: { id: true, seminarId: true } })),
  async (tx, ids) => {
    const parts = await tx.seminarStaff.findMany({
      where: { id: { in: ids } },
      select: { seminarId: true, personId: true },
    })
    for (const { seminarId, personId } of parts)
      await tx.sessionAdult.deleteMany({ where: { personId, session: { day: { seminarId } } } })
    return (await tx.seminarStaff.deleteMany({ where: { id: { in: ids } } })).count
  },
)

/** What a stand-in was asked goes before the stand-in, who takes it along. */
export const ADULT_KEEPERS: Keeper<Tx>[] = [standInCall, standIn, standInIdle, staff]
