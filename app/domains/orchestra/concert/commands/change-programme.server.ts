import type { Actor } from '#app/domains/people/person.ts'
import { invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { rosterOfSemester, standingOf } from '../../queries.server.ts'
import { thePiece } from '../../repertoire/queries.server.ts'
import type { ProgrammeChange } from '../input.ts'
import { mayPlanConcerts } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { moved } from '../rules.ts'
import { listProgramme, putProgramme } from '../store.server.ts'

/**
 * Adds a piece last, takes one out, moves one a place, or says who plays it. A soloist of ours is one who plays in the
 * semester. Throws missing, invalid for a soloist who does not.
 */
export async function changeProgramme(
  ctx: Context,
  actor: Actor,
  concertId: string,
  change: ProgrammeChange,
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayPlanConcerts(await standingOf(tx, actor))) throw missing()
    const concert = await theConcert(tx, concertId)
    const pieces = await listProgramme(tx, concertId)
    if (change.change === 'add') {
      const { id: pieceId } = await thePiece(tx, change.pieceId)
      await putProgramme(tx, concertId, [...pieces, { pieceId, by: '', soloistId: null, soloist: '', conductor: '' }])
    } else {
      if (!pieces.some(({ id }) => id === change.id)) throw missing()
      if (change.change === 'drop')
        await putProgramme(
          tx,
          concertId,
          pieces.filter(({ id }) => id !== change.id),
        )
      else if (change.change === 'move') await putProgramme(tx, concertId, moved(pieces, change.id, change.way))
      else {
        const { id, by, soloistId, soloist, conductor } = change
        if (soloistId && !(await rosterOfSemester(tx, concert.semesterId)).some(({ childId }) => childId === soloistId))
          throw invalid('orchestraConcert.noSuchSoloist', {}, 'soloistId')
        const written = { by, soloistId, soloist, conductor }
        await putProgramme(
          tx,
          concertId,
          pieces.map((piece) => (piece.id === id ? { ...piece, ...written } : piece)),
        )
      }
    }
    await ctx.note(tx, 'concert.programme-changed', concertId, { change: change.change })
  })
}
