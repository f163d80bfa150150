import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayPlanShifts } from '../policy.ts'
import { shiftFaults } from '../rules.ts'
import type { Shift } from '../shift.ts'
import { addShifts, listShifts } from '../store.server.ts'

export type ShiftWish = Omit<Shift, 'id' | 'editionId' | 'version'>

/** Lays out one shift. Throws missing, forbidden, invalid beside the field. */
export async function addShift(ctx: Context, actor: Actor, year: number, wish: ShiftWish): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition, hosting } = await exhibitionFor(tx, actor, year)
    if (!mayPlanShifts(actor, hosting)) throw forbidden()
    const [first, ...more] = shiftFaults(wish, { year, others: await listShifts(tx, { editionId: edition.id }) })
    if (first) throw invalidFields([first, ...more])
    await addShifts(tx, [{ ...wish, editionId: edition.id }])
    await ctx.note(tx, 'exhibition.shift-laid', edition.id, { year, kind: wish.kind, date: wish.date })
  })
}
