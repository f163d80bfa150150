import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { removedMail } from '../mails.ts'
import { bumpBookings, findSlot, listBookings, removeBookingsOf, removeSlotRow } from '../store.server.ts'
import { tellBooked } from '../telling.server.ts'

/**
 * Takes a time away. Those who had it are told, their calendars drop it, and they have not chosen any more; gives how many
 * letters went out. Throws missing, forbidden, conflict when it, or who has it (`told`), is another by now.
 */
export async function removeSlot(
  ctx: Context,
  actor: Actor,
  year: number,
  { slotId, version, told }: { slotId: string; version: number; told: number },
): Promise<number> {
  return ctx.tx(async (tx) => {
    const ground = await exhibitionFor(tx, actor, year)
    if (!mayWorkAtExhibition(actor, ground.hosting)) throw forbidden()
    const slot = await findSlot(tx, slotId)
    if (!slot || slot.editionId !== ground.edition.id) throw missing()
    if ((await listBookings(tx, { slotId })).length !== told) throw conflict('exhibitionDelivery.bookedMeanwhile')
    await bumpBookings(tx, slotId)
    const letters = await tellBooked(ctx, tx, ground, await listBookings(tx, { slotId }), {
      slot,
      cancelled: true,
      letter: (to, about, booking, calendar) => removedMail(to, about, booking, slot, calendar),
    })
    await removeBookingsOf(tx, slotId)
    if (!(await removeSlotRow(tx, slotId, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'exhibition.slot-removed', slotId, { year, letters })
    return letters
  })
}
