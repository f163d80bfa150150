import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { type Booking, DIRECTIONS, type Direction, type Slot, WAYS } from './delivery.ts'

const directionIn = (text: string): Direction => DIRECTIONS.find((one) => one === text) ?? 'in'
const slotOf = (row: Omit<Slot, 'direction'> & { direction: string }): Slot => ({
  ...row,
  direction: directionIn(row.direction),
})
const bookingOf = (row: Omit<Booking, 'direction' | 'way'> & { direction: string; way: string }): Booking => ({
  ...row,
  direction: directionIn(row.direction),
  way: WAYS.find((one) => one === row.way) ?? 'self',
})

/** By date and hour. */
export async function listSlots(tx: Tx, where: Prisma.DeliverySlotWhereInput): Promise<Slot[]> {
  const rows = await tx.deliverySlot.findMany({ where, orderBy: [{ date: 'asc' }, { begins: 'asc' }, { id: 'asc' }] })
  return rows.map(slotOf)
}

export async function findSlot(tx: Tx, id: string): Promise<Slot | null> {
  const row = await tx.deliverySlot.findUnique({ where: { id } })
  return row && slotOf(row)
}

export const addSlots = (tx: Tx, slots: readonly Omit<Slot, 'id' | 'version'>[]) =>
  tx.deliverySlot.createMany({ data: [...slots] })

/** Writes on top of the version that was read; false when someone else has written since. */
export async function putSlot(
  tx: Tx,
  id: string,
  version: number,
  change: Pick<Slot, 'date' | 'begins' | 'ends' | 'capacity' | 'place'>,
): Promise<boolean> {
  const { count } = await tx.deliverySlot.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

export async function removeSlotRow(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.deliverySlot.deleteMany({ where: { id, version } })
  return count === 1
}

/** Of those who take part still, in the order in which it was said. */
export async function listBookings(
  tx: Tx,
  of: { editionId?: string; participantId?: string; slotId?: string; direction?: Direction },
): Promise<Booking[]> {
  const { editionId, ...where } = of
  const rows = await tx.deliveryBooking.findMany({
    where: { ...where, participant: { ...(editionId && { editionId }), resignedAt: null } },
    orderBy: [{ bookedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(bookingOf)
}

export async function findBooking(tx: Tx, participantId: string, direction: Direction): Promise<Booking | null> {
  const row = await tx.deliveryBooking.findUnique({ where: { participantId_direction: { participantId, direction } } })
  return row && bookingOf(row)
}

export const countBookedByOthers = (tx: Tx, slotId: string, participantId: string): Promise<number> =>
  tx.deliveryBooking.count({
    where: { slotId, participantId: { not: participantId }, participant: { resignedAt: null } },
  })

type Said = Pick<Booking, 'slotId' | 'way' | 'byName' | 'note' | 'bookedAt' | 'bookedById'>

/** Writes the choice of one participant on top of the version that was read (0: none); null when it is another by now. */
export async function putBooking(
  tx: Tx,
  of: Pick<Booking, 'participantId' | 'direction'>,
  version: number,
  said: Said,
): Promise<Booking | null> {
  const before = await findBooking(tx, of.participantId, of.direction)
  if ((before?.version ?? 0) !== version) return null
  const row = before
    ? await tx.deliveryBooking.update({ where: { id: before.id }, data: { ...said, version: version + 1 } })
    : await tx.deliveryBooking.create({ data: { ...of, ...said } })
  return bookingOf(row)
}

/** A change of the slot is a change for all who have it: their calendars are to take it. */
export async function bumpBookings(tx: Tx, slotId: string): Promise<void> {
  await tx.deliveryBooking.updateMany({ where: { slotId }, data: { version: { increment: 1 } } })
}

/** Those of a slot that goes have not said anything any more. */
export const removeBookingsOf = (tx: Tx, slotId: string) => tx.deliveryBooking.deleteMany({ where: { slotId } })
