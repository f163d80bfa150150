import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPlanShifts } from '../policy.ts'
import { placesLeft } from '../rules.ts'
import { turnsOf } from '../standing-turns.server.ts'
import { addTurn } from '../store.server.ts'
import { shiftFor } from '../theirs.server.ts'

/**
 * Writes somebody into a shift: an artist of the year by the name, who then sees it and is reminded, or a helper as a name
 * alone. Also when it is over, for the record. Throws missing, forbidden, invalid when it is full or has the name.
 */
export async function enterName(
  ctx: Context,
  actor: Actor,
  year: number,
  { shiftId, name }: { shiftId: string; name: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition, hosting, shift } = await shiftFor(tx, actor, year, shiftId)
    if (!mayPlanShifts(actor, hosting)) throw forbidden()
    const same = (a: string) => a.toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb')
    const { turns, artists } = await turnsOf(tx, edition.id, shiftId)
    const named = artists.filter((one) => same(one.name))
    // Of two artists with the same name it is not known who is meant.
    const personId = named.length === 1 ? (named[0]?.personId ?? null) : null
    if (turns.some((turn) => same(turn.name) || (personId !== null && turn.personId === personId)))
      throw invalid('exhibitionShifts.nameIsThere', { name }, 'name')
    if (placesLeft(shift.needs, turns.length) === 0) throw invalid('exhibitionShifts.isFull', {}, 'name')
    const turn = await addTurn(tx, { shiftId, personId, name, takenAt: ctx.now, takenById: actor.personId })
    await ctx.note(tx, 'exhibition.shift-entered', turn.id, { year, kind: shift.kind, date: shift.date })
  })
}
