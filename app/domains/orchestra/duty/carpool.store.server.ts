import type { Tx } from '#app/platform/db/client.server.ts'
import { type Lift, WAYS, type Way } from './carpool.ts'

const wayOf = (text: string): Way => WAYS.find((way) => way === text) ?? 'both'
const whole = { riders: { orderBy: [{ askedAt: 'asc' as const }, { childId: 'asc' as const }] } }
type Row = Omit<Lift, 'way'> & { way: string }
const liftOf = (row: Row): Lift => ({ ...row, way: wayOf(row.way) })

/** Lifts of a seminar from a day on that were not taken back, by day and place. */
export const listLifts = async (tx: Tx, seminarId: string, from: string): Promise<Lift[]> =>
  (
    await tx.carpoolOffer.findMany({
      where: { seminarId, endedAt: null, date: { gte: from } },
      include: whole,
      orderBy: [{ date: 'asc' }, { place: 'asc' }, { id: 'asc' }],
    })
  ).map(liftOf)

export async function findLift(tx: Tx, id: string): Promise<Lift | null> {
  const row = await tx.carpoolOffer.findUnique({ where: { id }, include: whole })
  return row && liftOf(row)
}

export const addLift = (tx: Tx, lift: Omit<Lift, 'id' | 'riders' | 'endedAt'>) =>
  tx.carpoolOffer.create({ data: lift, select: { id: true } })
export const endLift = (tx: Tx, id: string, at: Date) =>
  tx.carpoolOffer.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } })

export const putRider = (tx: Tx, offerId: string, childId: string, askedById: string, askedAt: Date) =>
  tx.carpoolRider.upsert({
    where: { offerId_childId: { offerId, childId } },
    create: { offerId, childId, askedById, askedAt },
    update: {},
  })
export const setAccepted = (tx: Tx, offerId: string, childId: string, accepted: boolean) =>
  tx.carpoolRider.updateMany({ where: { offerId, childId }, data: { accepted } })
export const removeRider = (tx: Tx, offerId: string, childId: string, askedById: string) =>
  tx.carpoolRider.deleteMany({ where: { offerId, childId, askedById } })

/** Lifts that a person offered, by date. Who asked for a seat is not among it. */
export const listLiftsOf = (tx: Tx, personId: string) =>
  tx.carpoolOffer.findMany({
    where: { personId },
    select: { date: true, way: true, place: true, seats: true, words: true, agreedAt: true, endedAt: true },
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
  })

/** Seats that a person asked for, by date. Whose car it is, is not among it. */
export async function listSeatsAskedBy(tx: Tx, personId: string) {
  const rows = await tx.carpoolRider.findMany({
    where: { askedById: personId },
    select: { askedAt: true, accepted: true, offer: { select: { date: true, way: true } }, childId: true },
    orderBy: [{ askedAt: 'asc' }, { childId: 'asc' }],
  })
  return rows.map(({ offer, ...row }) => ({ ...offer, ...row }))
}
