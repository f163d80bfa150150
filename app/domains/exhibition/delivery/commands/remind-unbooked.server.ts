import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { listDeeds } from '#app/platform/audit.store.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import type { Direction } from '../delivery.ts'
import { reminderMail } from '../mails.ts'
import { REMINDED, wasRemindedOn } from '../reminders.ts'
import { silentOf } from '../silent.server.ts'

/**
 * Writes to everyone who has not said when, each in the own language, at most once a day (Oslo's). Gives to how many.
 * Throws missing, forbidden, or conflict when it was done today already, when there is nobody, or when they are others in
 * number than the screen said.
 */
export async function remindUnbooked(
  ctx: Context,
  actor: Actor,
  year: number,
  { direction, count }: { direction: Direction; count: number },
): Promise<number> {
  const today = civilDateOf(ctx.now)
  return ctx.tx(async (tx) => {
    const { edition, hosting } = await exhibitionFor(tx, actor, year)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    if (wasRemindedOn(await listDeeds(tx, edition.id, 200), direction, today))
      throw conflict('exhibitionDelivery.remindedToday')
    const { silent, slugs, day } = await silentOf(tx, edition, direction)
    const contacts = await findContacts(
      tx,
      silent.map(({ personId }) => personId),
    )
    const reached = silent.filter(({ personId }) => contacts.has(personId))
    if (reached.length === 0) throw conflict('exhibitionDelivery.nobodyToRemind')
    if (reached.length !== count) throw conflict('exhibitionDelivery.otherNumber', { count: reached.length })
    for (const { participantId, personId, title } of reached) {
      const contact = contacts.get(personId)
      if (!contact) continue
      const slug = slugs.get(participantId) ?? ''
      const about = { publicUrl: ctx.settings.publicUrl, edition, slug, title, direction }
      await ctx.post(tx, reminderMail(contact, about, `delivery-reminder:${direction}:${participantId}:${today}`, day))
    }
    await ctx.note(tx, REMINDED[direction], edition.id, { year, letters: reached.length })
    return reached.length
  })
}
