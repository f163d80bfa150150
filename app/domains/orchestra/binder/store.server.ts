import type { Tx } from '#app/platform/db/client.server.ts'

export const findBinder = (tx: Tx, seminarId: string) => tx.binder.findUnique({ where: { seminarId } })

/** A new code in the place of an old one: the hours begin anew, and the wrong codes are forgotten. */
export async function saveBinder(
  tx: Tx,
  binder: { seminarId: string; codeHash: string; madeById: string; madeAt: Date; opensAt: Date; closesAt: Date },
): Promise<void> {
  const { seminarId, ...rest } = binder
  const fresh = { ...rest, misses: 0, closedAt: null }
  await tx.binder.upsert({ where: { seminarId }, create: { seminarId, ...fresh }, update: fresh })
}

export const setMisses = (tx: Tx, seminarId: string, misses: number) =>
  tx.binder.update({ where: { seminarId }, data: { misses }, select: { seminarId: true } })

/** Binders whose hours are over, and that were not closed. */
export const listToClose = (tx: Tx, now: Date) =>
  tx.binder.findMany({
    where: { closedAt: null, closesAt: { lte: now } },
    select: { seminarId: true, closesAt: true },
    orderBy: { closesAt: 'asc' },
  })

/** The code goes; that there was a binder, and when it closed, stays. */
export const setClosed = (tx: Tx, seminarId: string, closedAt: Date) =>
  tx.binder.update({ where: { seminarId }, data: { closedAt, codeHash: '' }, select: { seminarId: true } })

export const addOpening = (
  tx: Tx,
  opening: { id?: string; seminarId: string; personId: string; at: Date; device: string },
) => tx.binderOpening.create({ data: opening, select: { id: true } })

export const listOpenings = (tx: Tx, seminarId: string) =>
  tx.binderOpening.findMany({ where: { seminarId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 200 })
/** Whether anybody ever opened it. */
export const wasOpened = async (tx: Tx, seminarId: string): Promise<boolean> =>
  (await tx.binderOpening.count({ where: { seminarId } })) > 0
export const countOpeningsBy = (tx: Tx, seminarId: string, personId: string) =>
  tx.binderOpening.count({ where: { seminarId, personId } })

/** Which of these openings and readings are known already. */
export async function knownIds(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const where = { id: { in: [...ids] } }
  const openings = await tx.binderOpening.findMany({ where, select: { id: true } })
  const readings = await tx.healthReading.findMany({ where, select: { id: true } })
  return new Set([...openings, ...readings].map(({ id }) => id))
}

export const addReadings = async (
  tx: Tx,
  rows: readonly {
    id: string
    childId: string
    readerId: string
    readerName: string
    seminarId: string
    through: 'binder'
    at: Date
  }[],
): Promise<void> => {
  if (rows.length > 0) await tx.healthReading.createMany({ data: [...rows] })
}

/** What a card needs beside the guardians. */
export const listCardRows = (tx: Tx, childIds: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...childIds] } },
    select: {
      ...{ personId: true, goesHomeAlone: true },
      reserves: {
        select: { name: true, phone: true, relation: true, mayPickUp: true },
        orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
      },
      health: {
        select: { kind: true, kitchen: true, text: true },
        orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
      },
    },
  })

/** Codes of the kitchen alone, without a word of what was written. */
export const listKitchenCodes = (tx: Tx, childIds: readonly string[]) =>
  tx.healthNote.findMany({
    where: { childId: { in: [...childIds] }, kitchen: { not: '' } },
    select: { childId: true, kitchen: true },
    distinct: ['childId', 'kitchen'],
    orderBy: { id: 'asc' },
  })

/** Meals of a seminar, by day and time. */
export const listMeals = (tx: Tx, seminarId: string) =>
  tx.seminarSession.findMany({
    where: { kind: 'meal', day: { seminarId } },
    select: { dayId: true, title: true, begins: true, ends: true },
    orderBy: [{ begins: 'asc' }, { id: 'asc' }],
  })

/** Grown-ups with a part in the sessions of a day: they eat too. */
export const listAdultsByDay = (tx: Tx, seminarId: string) =>
  tx.sessionAdult.findMany({
    where: { session: { day: { seminarId } } },
    select: { personId: true, session: { select: { dayId: true } } },
  })

export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (await tx.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })).map(
      ({ id, name }) => [id, name],
    ),
  )
