/** Shifts for the other areas of the exhibition, and for one's own page. Who may see them their policies say. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { placesLeft } from './rules.ts'
import type { Shift } from './shift.ts'
import { turnsOf } from './standing-turns.server.ts'
import { listShifts } from './store.server.ts'

/** Places that nobody has in the shifts of some days, both ends counted. */
export async function freePlaces(
  tx: Tx,
  editionId: string,
  days: { from: CivilDate; to?: CivilDate },
): Promise<number> {
  const shifts = await listShifts(tx, { editionId, date: { gte: days.from, ...(days.to && { lte: days.to }) } })
  if (shifts.length === 0) return 0
  const { turns } = await turnsOf(tx, editionId)
  const left = ({ id, needs }: Shift) => placesLeft(needs, turns.filter(({ shiftId }) => shiftId === id).length)
  return shifts.reduce((sum, shift) => sum + left(shift), 0)
}

/** The next shift that a person has, from a day on; null: none. */
export async function nextShiftOf(tx: Tx, editionId: string, personId: string, from: CivilDate): Promise<Shift | null> {
  const [next] = await listShifts(tx, { editionId, date: { gte: from }, taken: { some: { personId } } })
  return next ?? null
}
