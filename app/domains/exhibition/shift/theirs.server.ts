/** A shift of one year's exhibition, for those who lay them out. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { exhibitionFor, type Ground } from '../ground.server.ts'
import type { Shift } from './shift.ts'
import { findShift } from './store.server.ts'

/** Throws missing also for a shift of another year; forbidden for who does not work there. */
export async function shiftFor(
  tx: Tx,
  actor: Actor | null,
  year: number,
  shiftId: string,
): Promise<Ground & { shift: Shift }> {
  const ground = await exhibitionFor(tx, actor, year)
  const shift = await findShift(tx, shiftId)
  if (!shift || shift.editionId !== ground.edition.id) throw missing()
  return { ...ground, shift }
}
