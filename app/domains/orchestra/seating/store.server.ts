import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { placeOf, type Seat } from './desks.ts'
import { type SeatPlan, sorted } from './plan.ts'

const whole = {
  seats: { select: { section: true, desk: true, side: true, childId: true, label: true, fixed: true } },
} as const satisfies Prisma.SeatPlanInclude
type Row = Prisma.SeatPlanGetPayload<{ include: typeof whole }>

const planOf = ({ seats, before, madeById: _, ...row }: Row): SeatPlan => ({
  ...row,
  before: before === '' ? null : readBefore(before),
  seats: sorted(
    seats.flatMap(({ section, desk, side, ...sitter }) => {
      const place = placeOf(`${section}.${desk}.${side}`)
      return place ? [{ ...place, ...sitter }] : []
    }),
  ),
})

function readBefore(text: string): Seat[] {
  const rows = JSON.parse(text) as { place: string; childId: string | null; label: string; fixed: boolean }[]
  return rows.flatMap(({ place: key, ...sitter }) => {
    const place = placeOf(key)
    return place ? [{ ...place, ...sitter }] : []
  })
}
const writeBefore = (seats: readonly Seat[] | null): string =>
  seats === null
    ? ''
    : JSON.stringify(
        seats.map(({ section, desk, side, childId, label, fixed }) => ({
          ...{ place: `${section}.${desk}.${side}`, childId, label, fixed },
        })),
      )

/** The plans of a seminar, those of all days first. */
export async function listPlans(tx: Tx, where: Prisma.SeatPlanWhereInput): Promise<SeatPlan[]> {
  const rows = await tx.seatPlan.findMany({ where, include: whole, orderBy: { id: 'asc' } })
  return rows.map(planOf).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
}

export const addPlan = (
  tx: Tx,
  {
    seats,
    ...data
  }: Pick<SeatPlan, 'seminarId' | 'ensembleId' | 'date' | 'shownAt' | 'changedAt' | 'seats'> & {
    madeById: string
  },
): Promise<{ id: string }> =>
  tx.seatPlan.create({ data: { ...data, seats: { create: [...seats] } }, select: { id: true } })

/** The seats anew, on top of the version that was read; false when someone has changed them since. */
export async function putSeats(
  tx: Tx,
  plan: Pick<SeatPlan, 'id' | 'version'>,
  { seats, before, changedAt }: { seats: readonly Seat[]; before: readonly Seat[] | null; changedAt: Date },
): Promise<boolean> {
  const { count } = await tx.seatPlan.updateMany({
    where: { id: plan.id, version: plan.version },
    data: { before: writeBefore(before), changedAt, version: plan.version + 1 },
  })
  if (count === 0) return false
  await tx.deskSeat.deleteMany({ where: { planId: plan.id } })
  await tx.deskSeat.createMany({ data: seats.map((seat) => ({ ...seat, planId: plan.id })) })
  return true
}

export const putShown = (tx: Tx, seminarId: string, ensembleId: string, shownAt: Date | null) =>
  tx.seatPlan.updateMany({ where: { seminarId, ensembleId }, data: { shownAt } })

export const removePlan = (tx: Tx, id: string) => tx.seatPlan.delete({ where: { id }, select: { id: true } })

/** Plans of all days at the earlier seminars of a semester, by the day they began. */
export async function listEarlier(tx: Tx, ensembleId: string, seminarId: string, before: string): Promise<SeatPlan[]> {
  const rows = await tx.seatPlan.findMany({
    where: {
      ensembleId,
      date: null,
      seminarId: { not: seminarId },
      seminar: { cancelledAt: null, days: { some: { date: { lt: before } } } },
    },
    include: whole,
    orderBy: { id: 'asc' },
  })
  return rows.map(planOf)
}

/** Names of children. */
export const listNames = (tx: Tx, childIds: readonly string[]) =>
  tx.person.findMany({ where: { id: { in: [...childIds] } }, select: { id: true, name: true } })
