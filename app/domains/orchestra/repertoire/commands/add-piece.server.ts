import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { PieceFields } from '../input.ts'
import { readNotation } from '../notation.ts'
import { mayKeepRepertoire } from '../policy.ts'
import { addPiece as addRow, addToRepertoire } from '../store.server.ts'

/**
 * Takes a piece into the library, and onto the repertoire of the ensembles that are to play it. Gives its id. Throws
 * forbidden, and invalid where a word of the notation was not understood or the piece is there already.
 */
export async function addPiece(
  ctx: Context,
  actor: Actor,
  { ensembleIds, ...fields }: PieceFields & { ensembleIds: readonly string[] },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayKeepRepertoire(await standingOf(tx, actor))) throw forbidden()
    const { scoring, faults } = readNotation(fields.notation)
    if (faults.length > 0) throw invalid('orchestraRepertoire.notUnderstood', {}, 'notation')
    const id = await addRow(tx, { ...fields, scoring, changedAt: ctx.now })
    if (!id) throw invalid('orchestraRepertoire.isThere', {}, 'title')
    for (const ensembleId of ensembleIds) await addToRepertoire(tx, ensembleId, id)
    await ctx.note(tx, 'piece.added', id)
    return id
  })
}
