/** Writes to those whose time is changed by others, in the transaction of the change. */
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { type Contact, findContacts } from '#app/domains/people/contact.server.ts'
import type { MailParts } from '#app/kernel/mail.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Ground } from '../ground.server.ts'
import { exhibitedWorks } from '../work/queries.server.ts'
import { deliveryCalendarText } from './calendar.server.ts'
import type { Booking, Slot } from './delivery.ts'
import type { About } from './mails.ts'

/** What a letter to each of those who have a booking is made of; who has no address gets none. Gives how many went out. */
export async function tellBooked(
  ctx: Context,
  tx: Tx,
  { edition }: Ground,
  bookings: readonly Booking[],
  made: {
    slot: Slot
    cancelled: boolean
    letter: (to: Contact, about: About, booking: Booking, calendar: string) => MailParts
  },
): Promise<number> {
  if (bookings.length === 0) return 0
  const participants = new Map((await participantsOf(tx, edition.id)).map((one) => [one.id, one]))
  const works = new Map((await exhibitedWorks(tx, edition.id)).map((work) => [work.participantId, work]))
  const contacts = await findContacts(
    tx,
    bookings.flatMap(({ participantId }) => participants.get(participantId)?.personId ?? []),
  )
  const { publicUrl } = ctx.settings
  let sent = 0
  for (const booking of bookings) {
    const participant = participants.get(booking.participantId)
    const to = participant && contacts.get(participant.personId)
    if (!participant || !to) continue
    const calendar = deliveryCalendarText(booking, made.slot, edition, {
      ...{ locale: to.locale, publicUrl, now: ctx.now, cancelled: made.cancelled },
    })
    const title = works.get(participant.id)?.title ?? ''
    const about = { publicUrl, edition, slug: participant.slug, title, direction: booking.direction }
    await ctx.post(tx, made.letter(to, about, booking, calendar))
    sent++
  }
  return sent
}
