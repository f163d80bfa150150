import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../queries.server.ts'
import type { Standing } from '../standing.ts'
import type { Audition, AuditionRound, Panelist, Sheet } from './audition.ts'
import { listPanel, listSheets } from './panel.store.server.ts'
import { ownSeat } from './policy.ts'
import { theRound } from './queries.server.ts'
import { listAuditions } from './store.server.ts'

/** A candidate by number, with the panelist's own place and sheet. Throws missing for who is not in the panel. */
export async function judgedBy(
  tx: Tx,
  actor: Actor,
  roundId: string,
  number: number,
): Promise<{ round: AuditionRound; audition: Audition; seat: Panelist; sheet: Sheet | null; standing: Standing }> {
  const round = await theRound(tx, roundId)
  const standing = await standingOf(tx, actor)
  const seat = ownSeat(standing, await listPanel(tx, roundId))
  const [audition] = await listAuditions(tx, { roundId, number, withdrawnAt: null })
  if (!seat || !audition) throw missing()
  const sheets = await listSheets(tx, roundId, seat.id)
  const sheet = sheets.find(({ auditionId }) => auditionId === audition.id) ?? null
  return { round, audition, seat, sheet, standing }
}
