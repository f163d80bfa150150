import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { listDeeds } from '#app/platform/audit.store.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { reminderMail } from '../mails.ts'
import { mayRemind } from '../policy.ts'
import { remindedOf } from '../queries.server.ts'
import { REMINDED, wasRemindedOn } from '../reminders.ts'

/**
 * Writes to everyone who has not reported, each in the own language, at most once a day (Oslo's). Returns to how many.
 * Throws missing, forbidden, or conflict when it was done today already or when nobody is missing.
 */
export async function remindMissing(ctx: Context, actor: Actor, year: number): Promise<number> {
  if (!mayRemind(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  return ctx.tx(async (tx) => {
    const { edition, reminded } = await remindedOf(tx, year, today)
    if (wasRemindedOn(await listDeeds(tx, edition.id, 200), today)) throw conflict('tallies.remindedToday')
    let sent = 0
    for (const { personId, dates, sales } of reminded) {
      const contact = await findContact(tx, personId)
      if (!contact) continue
      const key = `tally-reminder:${edition.id}:${personId}:${today}`
      await ctx.post(tx, reminderMail(contact, ctx.settings.publicUrl, key, { year, dates, sales }))
      sent++
    }
    if (sent === 0) throw conflict('tallies.nobodyToRemind')
    await ctx.note(tx, REMINDED, edition.id, { year, letters: sent })
    return sent
  })
}
