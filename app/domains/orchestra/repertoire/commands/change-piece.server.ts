import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { PieceFields } from '../input.ts'
import { readNotation } from '../notation.ts'
import { mayKeepRepertoire, mayReadRepertoire } from '../policy.ts'
import { thePiece } from '../queries.server.ts'
import { keepChosen } from '../scoring.ts'
import { findNamesake, putPiece } from '../store.server.ts'

/**
 * Corrects a piece. Players that were chosen stay with the parts that are still there. Throws missing, forbidden, invalid
 * (a word of the notation was not understood, another piece has the name), or conflict when someone has changed it.
 */
export async function changePiece(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, ...fields }: PieceFields & { version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayReadRepertoire(standing)) throw missing()
    const piece = await thePiece(tx, id)
    if (!mayKeepRepertoire(standing)) throw forbidden()
    const { scoring, faults } = readNotation(fields.notation)
    if (faults.length > 0) throw invalid('orchestraRepertoire.notUnderstood', {}, 'notation')
    const namesake = await findNamesake(tx, fields)
    if (namesake && namesake.id !== id) throw invalid('orchestraRepertoire.isThere', {}, 'title')
    const change = { ...fields, scoring: keepChosen(scoring, piece.scoring), changedAt: ctx.now }
    if (!(await putPiece(tx, id, version, change))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'piece.changed', id)
  })
}
