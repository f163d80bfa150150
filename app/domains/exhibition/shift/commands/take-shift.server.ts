import { partsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { groundOf } from '../../ground.server.ts'
import { mayTakeShift } from '../policy.ts'
import { whyNot } from '../rules.ts'
import { turnsOf } from '../standing-turns.server.ts'
import { addTurn, findShift, listShifts } from '../store.server.ts'

/**
 * An artist of the year takes a shift. Throws missing for who takes no part and for a shift of another year; conflict when it
 * is full, over, the artist's already, or at the same time as another of the artist's.
 */
export async function takeShift(ctx: Context, actor: Actor, year: number, shiftId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition } = await groundOf(tx, year)
    const [part] = await partsOf(tx, edition.id, actor.personId)
    if (!mayTakeShift(actor, part !== undefined) || !part) throw missing()
    const shift = await findShift(tx, shiftId)
    if (!shift || shift.editionId !== edition.id) throw missing()
    const { turns } = await turnsOf(tx, edition.id, shiftId)
    const own = await listShifts(tx, { editionId: edition.id, taken: { some: { personId: actor.personId } } })
    const hasIt = own.some(({ id }) => id === shiftId)
    const why = whyNot(shift, { taken: turns.length, hasIt, own, today: civilDateOf(ctx.now) })
    if (why) throw conflict(why.key, why.facts)
    const by = { personId: actor.personId, takenAt: ctx.now, takenById: actor.personId }
    const turn = await addTurn(tx, { shiftId, name: actor.name || part.name, ...by })
    await ctx.note(tx, 'exhibition.shift-taken', turn.id, { year, kind: shift.kind, date: shift.date })
  })
}
