import type { Tx } from '#app/platform/db/client.server.ts'

/** Somebody's parts in seminars, by the first day of each. */
export async function listPartsOf(tx: Tx, personId: string) {
  const rows = await tx.seminarStaff.findMany({
    where: { personId },
    select: {
      ...{ id: true, role: true, sections: true },
      seminar: { select: { titleNb: true, days: { select: { date: true }, orderBy: { date: 'asc' } } } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id: _, sections, seminar, role }) => ({
    ...{ seminar: seminar.titleNb, days: seminar.days.map(({ date }) => date), role },
    sections: sections.split(',').filter(Boolean),
  }))
}

/** Panels of auditions that somebody sits or sat in. */
export const listPanelsOf = async (tx: Tx, personId: string) =>
  (
    await tx.auditionPanelist.findMany({
      where: { personId },
      select: { chair: true, round: { select: { titleNb: true } } },
      orderBy: { id: 'asc' },
    })
  ).map(({ chair, round }) => ({ round: round.titleNb, chair }))

/** Those who step in and are written to at an address, with what they were asked. */
export async function listStandInsAt(tx: Tx, email: string) {
  const rows = await tx.standIn.findMany({
    where: { email },
    include: {
      calls: {
        select: {
          ...{ instrument: true, dates: true, askedAt: true, accepted: true, answeredAt: true },
          seminar: { select: { titleNb: true } },
        },
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id: _, calls, instruments, endedAt: _ended, ...standIn }) => ({
    ...standIn,
    instruments: instruments.split(',').filter(Boolean),
    asked: calls.map(({ seminar, dates, ...call }) => ({
      ...{ seminar: seminar.titleNb, days: dates.split(',').filter(Boolean), ...call },
    })),
  }))
}

export const removeStandInsAt = async (tx: Tx, email: string): Promise<number> =>
  (await tx.standIn.deleteMany({ where: { email } })).count
