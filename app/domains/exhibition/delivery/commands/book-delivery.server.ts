import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { arrangedFor } from '../../ground.server.ts'
import { mayArrangeFor, mayWorkAtExhibition } from '../../policy.ts'
import { exhibitedWorkOf } from '../../work/queries.server.ts'
import { deliveryCalendarText } from '../calendar.server.ts'
import type { Booking, Direction } from '../delivery.ts'
import { bookedMail } from '../mails.ts'
import { bookingFaults, overFor } from '../rules.ts'
import { countBookedByOthers, findBooking, findSlot, putBooking } from '../store.server.ts'

export type Choice = Pick<Booking, 'slotId' | 'way' | 'byName' | 'note'> & {
  participantId: string
  direction: Direction
  /** Of the choice that stood on the screen; 0: none. */
  version: number
}

/**
 * The artist, or on behalf of one who phones those who work at the exhibition, chooses when the work comes or is fetched:
 * a time, or another one with a note. The artist gets a letter with an entry for the calendar. A time is full when as many
 * as it takes have it, however many choose at once.
 * Throws missing for another's work, invalid beside the field, conflict when the work has come already or the choice is
 * another by now.
 */
export async function bookDelivery(ctx: Context, actor: Actor, choice: Choice): Promise<void> {
  const { participantId, direction, version, slotId, way, byName, note } = choice
  const said = { slotId, way, byName, note }
  await ctx.tx(async (tx) => {
    const { edition, hosting, participant } = await arrangedFor(tx, actor, participantId)
    if (!mayArrangeFor(actor, participant, hosting)) throw missing()
    const { state, title } = await exhibitedWorkOf(tx, participant)
    const over = overFor(direction, state)
    if (over) throw conflict(over.key, over.facts)
    const before = await findBooking(tx, participant.id, direction)
    const beforeSlot = before?.slotId ? await findSlot(tx, before.slotId) : null
    const slot = said.slotId === null ? null : await findSlot(tx, said.slotId)
    if (said.slotId !== null && (slot?.editionId !== edition.id || slot.direction !== direction))
      throw invalidFields([{ field: 'slotId', key: 'exhibitionDelivery.slotIsGone' }])
    const bookedByOthers = slot ? await countBookedByOthers(tx, slot.id, participant.id) : 0
    const byOffice = mayWorkAtExhibition(actor, hosting)
    const today = civilDateOf(ctx.now)
    const [first, ...more] = bookingFaults({
      ...{ direction, state, today, byOffice, slot, bookedByOthers, before: beforeSlot },
      ...{ way: said.way, byName: said.byName, note: said.note },
    })
    if (first) throw invalidFields([first, ...more])
    const by = { bookedAt: ctx.now, bookedById: ctx.actorId }
    const booking = await putBooking(tx, { participantId: participant.id, direction }, version, { ...said, ...by })
    if (!booking) throw conflict('faults.changedMeanwhile')
    const contact = await findContact(tx, participant.personId)
    if (contact) {
      const { publicUrl } = ctx.settings
      const told = slot ?? beforeSlot
      const around = { locale: contact.locale, publicUrl, now: ctx.now, cancelled: slot === null }
      const calendar = told && deliveryCalendarText(booking, told, edition, around)
      const about = { publicUrl, edition, slug: participant.slug, title, direction }
      await ctx.post(tx, bookedMail(contact, about, booking, slot, calendar))
    }
    await ctx.note(tx, 'exhibition.booked', participant.id, { direction, slot: slot !== null, way: said.way })
  })
}
