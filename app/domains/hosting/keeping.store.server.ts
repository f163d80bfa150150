/** What hostings hold of people, and how it goes. How long each is kept stands in desk/keeping.ts. */
import type { Kept, Stock } from '#app/kernel/keeping.ts'
import { keptTogether } from '#app/kernel/keeping.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

const among = (ids: readonly string[]) => ({ in: [...ids] })

/** Somebody without an account who was asked to a meeting: counted from its day. What was said at it is kept. */
export const meetingGuests: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.meetingGuest.findMany({
      where: { personId: null },
      select: { meetingId: true, meeting: { select: { date: true } } },
    })
    return keptTogether(rows.map(({ meetingId, meeting }) => ({ scope: meetingId, base: meeting.date })))
  },
  remove: async (tx, ids) =>
    (await tx.meetingGuest.deleteMany({ where: { meetingId: among(ids), personId: null } })).count,
}

/**
 * The project group of a hosting and the others who were asked to its meetings: counted from the day on which the hosting
 * was over, or, where nobody ever said so, from the end of the year after its own.
 */
export const projectGroups: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.hosting.findMany({
      select: {
        ...{ id: true, year: true, stage: true },
        moves: { select: { at: true }, orderBy: { at: 'desc' }, take: 1 },
        meetings: { select: { _count: { select: { invited: { where: { personId: { not: null } } } } } } },
        _count: { select: { members: true } },
      },
    })
    return rows.flatMap(({ id, year, stage, moves, meetings, _count }): Kept[] => {
      const count = _count.members + meetings.reduce((sum, meeting) => sum + meeting._count.invited, 0)
      const over = stage === 'completed' || stage === 'declined' || stage === 'withdrawn' ? moves[0] : undefined
      return count === 0 ? [] : [{ scope: id, base: over ? civilDateOf(over.at) : `${year + 1}-12-31`, count }]
    })
  },
  remove: async (tx, ids) =>
    (await tx.projectMember.deleteMany({ where: { hostingId: among(ids) } })).count +
    (await tx.meetingGuest.deleteMany({ where: { meeting: { hostingId: among(ids) }, personId: { not: null } } }))
      .count,
}

/**
 * Who was the contact in an offer: counted from the answer, or, of one that nobody answered, from the end of the last year
 * that it was about. What was offered and answered is kept.
 */
export const offerContacts: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.hostingOffer.findMany({
      where: { NOT: { contactName: '', contactEmail: '' } },
      select: { id: true, year: true, untilYear: true, answeredAt: true },
    })
    return rows.map(({ id, year, untilYear, answeredAt }) => ({
      ...{ scope: id, count: 1 },
      base: answeredAt ? civilDateOf(answeredAt) : `${untilYear ?? year}-12-31`,
    }))
  },
  remove: async (tx, ids) =>
    (await tx.hostingOffer.updateMany({ where: { id: among(ids) }, data: { contactName: '', contactEmail: '' } }))
      .count,
}
