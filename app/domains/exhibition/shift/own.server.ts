/** What is held about a person in the shifts of the joint exhibition. */
import type { Tx } from '#app/platform/db/client.server.ts'
import type { OwnShift } from './own-shift.ts'
import { listShifts, listTurns } from './store.server.ts'

/** By date and hour, of every year. */
export async function ownShiftsOf(tx: Tx, personId: string): Promise<OwnShift[]> {
  const turns = await listTurns(tx, { personId })
  const shifts = await listShifts(tx, { taken: { some: { personId } } })
  return shifts.flatMap(({ id, kind, date, begins, ends }) =>
    turns
      .filter(({ shiftId }) => shiftId === id)
      .map(({ name, takenAt, came }) => ({ kind, date, begins, ends, name, takenAt, came })),
  )
}
