import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { isFarFrom } from '../../work/rules.ts'
import type { Slot } from '../delivery.ts'
import { movedMail } from '../mails.ts'
import { changeFaults } from '../rules.ts'
import { bumpBookings, findSlot, listBookings, listSlots, putSlot } from '../store.server.ts'
import { tellBooked } from '../telling.server.ts'

export type SlotChange = Pick<Slot, 'date' | 'begins' | 'ends' | 'capacity' | 'place'> & {
  slotId: string
  version: number
  /** How many had the time when the screen was made. */
  told: number
}

/**
 * Changes a time. Those who have it are told when it moves in time or place, and their calendars take it; gives how many
 * letters went out. Throws missing, forbidden, invalid beside the field, conflict when it, or who has it, is another by now.
 */
export async function changeSlot(ctx: Context, actor: Actor, year: number, change: SlotChange): Promise<number> {
  const { slotId, version, told, date, begins, ends, capacity, place } = change
  const wish = { date, begins, ends, capacity, place }
  return ctx.tx(async (tx) => {
    const ground = await exhibitionFor(tx, actor, year)
    if (!mayWorkAtExhibition(actor, ground.hosting)) throw forbidden()
    const before = await findSlot(tx, slotId)
    if (!before || before.editionId !== ground.edition.id) throw missing()
    const booked = await listBookings(tx, { slotId })
    const moves = (['date', 'begins', 'ends', 'place'] as const).some((key) => before[key] !== wish[key])
    if (moves && wish.date < civilDateOf(ctx.now)) throw invalid('exhibitionDelivery.dayIsOver', {}, 'date')
    if (isFarFrom(year, wish.date)) throw invalid('exhibitionShifts.otherYear', { year }, 'date')
    const { direction } = before
    const sameDay = await listSlots(tx, { editionId: before.editionId, direction, date: wish.date })
    const [first, ...more] = changeFaults(
      wish,
      booked.length,
      sameDay.filter(({ id }) => id !== slotId),
    )
    if (first) throw invalidFields([first, ...more])
    if (moves && booked.length !== told) throw conflict('exhibitionDelivery.bookedMeanwhile')
    if (!(await putSlot(tx, slotId, version, wish))) throw conflict('faults.changedMeanwhile')
    let letters = 0
    if (moves) {
      await bumpBookings(tx, slotId)
      const after = { ...before, ...wish }
      letters = await tellBooked(ctx, tx, ground, await listBookings(tx, { slotId }), {
        slot: after,
        cancelled: false,
        letter: (to, about, booking, calendar) => movedMail(to, about, booking, { before, after }, calendar),
      })
    }
    await ctx.note(tx, 'exhibition.slot-changed', slotId, { year, letters })
    return letters
  })
}
