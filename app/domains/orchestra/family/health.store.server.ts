import type { Tx } from '#app/platform/db/client.server.ts'
import type { HealthKind, KitchenCode, ReadThrough } from './family.ts'
import type { HealthSemester } from './rules.ts'

/** Notes of a child, text sealed, the oldest first. */
export const listHealth = (tx: Tx, childId: string) =>
  tx.healthNote.findMany({ where: { childId }, orderBy: [{ givenAt: 'asc' }, { id: 'asc' }] })

export const addHealthNote = (
  tx: Tx,
  data: {
    childId: string
    kind: HealthKind
    kitchen: KitchenCode | ''
    /** Sealed. */
    text: string
    givenById: string
    givenAt: Date
    deleteOn: string | null
  },
) => tx.healthNote.create({ data, select: { id: true } })

export const removeHealthNote = async (tx: Tx, childId: string, id: string): Promise<boolean> =>
  (await tx.healthNote.deleteMany({ where: { id, childId } })).count === 1
export const removeHealthOf = async (tx: Tx, childId: string): Promise<number> =>
  (await tx.healthNote.deleteMany({ where: { childId } })).count

/** Who read, the newest first. */
export const listReadings = (tx: Tx, childId: string) =>
  tx.healthReading.findMany({ where: { childId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 200 })
export const lastReadingBy = async (tx: Tx, childId: string, readerId: string, through: ReadThrough) =>
  (
    await tx.healthReading.findFirst({
      where: { childId, readerId, through },
      select: { at: true },
      orderBy: { at: 'desc' },
    })
  )?.at ?? null
export const addReading = (
  tx: Tx,
  data: {
    childId: string
    readerId: string
    readerName: string
    seminarId: string | null
    through: ReadThrough
    at: Date
  },
) => tx.healthReading.create({ data, select: { id: true } })

/** The semesters that a child is in and that had not ended on a day, with the days of their seminars. */
export async function healthSemesters(tx: Tx, childId: string, day: string): Promise<HealthSemester[]> {
  const semesters = await tx.semester.findMany({
    where: { ends: { gte: day }, enrolments: { some: { childId, state: { notIn: ['declined', 'left'] } } } },
    select: {
      ends: true,
      seminars: { where: { cancelledAt: null }, select: { days: { select: { date: true } } } },
    },
    orderBy: { ends: 'asc' },
  })
  return semesters.map(({ ends, seminars }) => ({
    ends,
    seminarDays: seminars.flatMap(({ days }) => days.map(({ date }) => date)),
  }))
}
