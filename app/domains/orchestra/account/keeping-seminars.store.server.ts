/** What hangs on seminars: replies, roll calls, seats, duties, carpools, the binder. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { inPieces, type Keeper, lotOf } from './keeper.ts'
import { goesOn, type Held, type Kind, type Lot } from './keeping.ts'

/** Rows of children that hang on a day: counted by day, those of held children apart. */
interface DayCounts {
  /** How many of a day's rows there are, by the id of the day; of these children alone where it is told. */
  counts(tx: Tx, children: readonly string[] | null): Promise<Map<string, number>>
  remove(tx: Tx, dayIds: string[], but: readonly string[]): Promise<{ count: number }>
}

const byDay = (kind: Kind, { counts, remove }: DayCounts, lastOfSeminar = false): Keeper<Tx> => ({
  kind,
  async lots(tx, held) {
    const all = await counts(tx, null)
    if (all.size === 0) return []
    const kept = held.children.size === 0 ? new Map<string, number>() : await counts(tx, [...held.children])
    const days = await tx.seminarDay.findMany({
      select: {
        ...{ id: true, date: true, seminarId: true },
        seminar: { select: { semesterId: true, days: { select: { date: true } } } },
      },
    })
    return days.flatMap(({ id, date, seminarId, seminar }): Lot[] => {
      const count = all.get(id) ?? 0
      if (count === 0) return []
      const whole = held.seminars.has(seminarId) || held.semesters.has(seminar.semesterId)
      const heldCount = whole ? count : (kept.get(id) ?? 0)
      const base = lastOfSeminar
        ? (seminar.days
            .map((day) => day.date)
            .sort()
            .at(-1) ?? date)
        : date
      return [{ kind, scope: id, goesOn: goesOn(kind, base), count: count - heldCount, held: heldCount }]
    })
  },
  remove: (tx, dayIds, { children }) => inPieces(dayIds, async (some) => (await remove(tx, some, [...children])).count),
})

const tally = (rows: readonly { dayId: string; _count: { _all: number } }[]) =>
  new Map(rows.map(({ dayId, _count }) => [dayId, _count._all]))
const of = (children: readonly string[] | null) => (children ? { childId: { in: [...children] } } : {})
const but = (children: readonly string[]) => (children.length > 0 ? { childId: { notIn: [...children] } } : {})
const SAID = { OR: [{ reason: { not: '' } }, { words: { not: '' } }] }

const replyWords = byDay('replyWords', {
  counts: async (tx, children) => {
    const rows = await tx.reply.groupBy({
      by: ['dayId'],
      where: { ...SAID, ...of(children) },
      _count: { _all: true },
      orderBy: { dayId: 'asc' },
    })
    return tally(rows)
  },
  remove: (tx, dayIds, kept) =>
    tx.reply.updateMany({
      where: { dayId: { in: dayIds }, ...SAID, ...but(kept) },
      data: { reason: '', words: '' },
    }),
})

const reply = byDay('reply', {
  counts: async (tx, children) => {
    const rows = await tx.reply.groupBy({
      by: ['dayId'],
      where: of(children),
      _count: { _all: true },
      orderBy: { dayId: 'asc' },
    })
    return tally(rows)
  },
  remove: (tx, dayIds, kept) => tx.reply.deleteMany({ where: { dayId: { in: dayIds }, ...but(kept) } }),
})

const absenceNotice = byDay(
  'absenceNotice',
  {
    counts: async (tx, children) => {
      const rows = await tx.absenceNotice.groupBy({
        by: ['dayId'],
        where: of(children),
        _count: { _all: true },
        orderBy: { dayId: 'asc' },
      })
      return tally(rows)
    },
    remove: (tx, dayIds, kept) => tx.absenceNotice.deleteMany({ where: { dayId: { in: dayIds }, ...but(kept) } }),
  },
  true,
)

/** A roll call hangs on sessions; they are counted by their day. */
const attendance = byDay('attendance', {
  counts: async (tx, children) => {
    const taps = await tx.attendance.groupBy({
      by: ['sessionId'],
      where: of(children),
      _count: { _all: true },
      orderBy: { sessionId: 'asc' },
    })
    const dayOf = new Map(
      (await tx.seminarSession.findMany({ select: { id: true, dayId: true } })).map(({ id, dayId }) => [id, dayId]),
    )
    const counts = new Map<string, number>()
    for (const { sessionId, _count } of taps) {
      const dayId = dayOf.get(sessionId)
      if (dayId) counts.set(dayId, (counts.get(dayId) ?? 0) + _count._all)
    }
    return counts
  },
  remove: (tx, dayIds, kept) =>
    tx.attendance.deleteMany({ where: { session: { dayId: { in: dayIds } }, ...but(kept) } }),
})

/** Rows that hang on a seminar and go with its last day. */
const bySeminar = (
  kind: Kind,
  list: (tx: Tx) => Promise<{ id: string; seminarId: string; childIds: string[] }[]>,
  remove: (tx: Tx, ids: string[]) => Promise<{ count: number }>,
): Keeper<Tx> => ({
  kind,
  async lots(tx, held) {
    const rows = await list(tx)
    if (rows.length === 0) return []
    const seminars = new Map((await seminarEnds(tx)).map((one) => [one.id, one]))
    return rows.flatMap(({ id, seminarId, childIds }) => {
      const seminar = seminars.get(seminarId)
      if (!seminar) return []
      return [lotOf(kind, id, { base: seminar.last }, held, { seminarId, semesterId: seminar.semesterId, childIds })]
    })
  },
  remove: (tx, ids) => inPieces(ids, async (some) => (await remove(tx, some)).count),
})

async function seminarEnds(tx: Tx) {
  const rows = await tx.seminar.findMany({
    select: { id: true, semesterId: true, semester: { select: { ends: true } }, days: { select: { date: true } } },
  })
  return rows.map(({ id, semesterId, semester, days }) => ({
    ...{
      id,
      semesterId,
      last:
        days
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? semester.ends,
    },
  }))
}

const seat = bySeminar(
  'seat',
  async (tx) =>
    (await tx.seatPlan.findMany({ select: { id: true, seminarId: true, seats: { select: { childId: true } } } })).map(
      ({ seats, ...plan }) => ({ ...plan, childIds: seats.flatMap(({ childId }) => childId ?? []) }),
    ),
  (tx, ids) => tx.seatPlan.deleteMany({ where: { id: { in: ids } } }),
)

const duty = bySeminar(
  'duty',
  async (tx) =>
    (await tx.dutyTurn.findMany({ select: { id: true, duty: { select: { seminarId: true } } } })).map(
      ({ id, duty: { seminarId } }) => ({ id, seminarId, childIds: [] }),
    ),
  (tx, ids) => tx.dutyTurn.deleteMany({ where: { id: { in: ids } } }),
)

const heldBySeminar = (held: Held, seminarId: string, semesterId: string | undefined) =>
  [held, { seminarId, semesterId: semesterId ?? null }] as const

const carpool: Keeper<Tx> = {
  kind: 'carpool',
  async lots(tx, held) {
    const rows = await tx.carpoolOffer.findMany({
      select: {
        ...{ id: true, seminarId: true, date: true, riders: { select: { childId: true } } },
        seminar: { select: { semesterId: true } },
      },
    })
    return rows.map(({ id, seminarId, date, riders, seminar }) =>
      lotOf('carpool', id, { base: date }, held, {
        ...{ seminarId, semesterId: seminar.semesterId, childIds: riders.map(({ childId }) => childId) },
      }),
    )
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => (await tx.carpoolOffer.deleteMany({ where: { id: { in: some } } })).count),
}

const binder: Keeper<Tx> = {
  kind: 'binder',
  async lots(tx, held) {
    const rows = await tx.binder.findMany({
      select: { seminarId: true, closesAt: true, seminar: { select: { semesterId: true } } },
    })
    return rows.map(({ seminarId, closesAt, seminar }) =>
      lotOf(
        'binder',
        seminarId,
        { base: civilDateOf(closesAt) },
        ...heldBySeminar(held, seminarId, seminar.semesterId),
      ),
    )
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => (await tx.binder.deleteMany({ where: { seminarId: { in: some } } })).count),
}

const binderOpening: Keeper<Tx> = {
  kind: 'binderOpening',
  async lots(tx, held) {
    const rows = await tx.binderOpening.findMany({
      select: { id: true, at: true, seminarId: true, seminar: { select: { semesterId: true } } },
    })
    return rows.map(({ id, at, seminarId, seminar }) =>
      lotOf('binderOpening', id, { base: civilDateOf(at) }, ...heldBySeminar(held, seminarId, seminar.semesterId)),
    )
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => (await tx.binderOpening.deleteMany({ where: { id: { in: some } } })).count),
}

export const SEMINAR_KEEPERS: Keeper<Tx>[] = [
  ...[absenceNotice, binder, carpool, binderOpening, replyWords, reply, attendance, seat, duty],
]
