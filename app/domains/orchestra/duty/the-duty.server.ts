import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import type { Duty } from './duty.ts'
import { findDuty, findTurn } from './store.server.ts'

/** A duty of a seminar that is held. Throws missing. */
export async function theDuty(tx: Tx, id: string): Promise<{ duty: Duty; seminar: Seminar }> {
  const duty = await findDuty(tx, id)
  if (!duty) throw missing()
  const seminar = await theSeminar(tx, duty.seminarId)
  if (seminar.cancelledAt) throw missing()
  return { duty, seminar }
}

/** A turn in force, with its duty. Throws missing. */
export async function theTurn(tx: Tx, id: string) {
  const turn = await findTurn(tx, id)
  if (!turn || turn.endedAt) throw missing('orchestraDuty.turnGone')
  return { turn, ...(await theDuty(tx, turn.dutyId)) }
}
