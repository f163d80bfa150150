import { putAnswerBy } from '#app/domains/art-round/application/changes.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { benchOf } from '../bench.server.ts'
import { answerReminderMail } from '../offer-mails.ts'
import { endOfDay, lastDayOfReminder, unansweredOf } from '../offers.ts'
import { mayAnnounce } from '../policy.ts'

/**
 * Reminds everyone whom the jury accepted and who has not answered; where the last day is over, the letter gives a new
 * one, until which they can answer. Once a day at most: the same day a second time writes nobody. Gives how many letters
 * are new. Throws forbidden, and conflict before the announcement and when nobody is left to remind.
 */
export async function remindUnanswered(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string | null = null,
): Promise<number> {
  if (!mayAnnounce(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { edition, call, applications } = await benchOf(tx, year, callId)
    if (!call.announcedAt) throw conflict('selection.notAnnounced')
    const unanswered = unansweredOf(applications)
    if (unanswered.length === 0) throw conflict('announcing.nobodyToRemind')
    const lastDay = lastDayOfReminder(edition.confirmBy, ctx.now, call.offerDays)
    const contacts = await findContacts(tx, [...new Set(unanswered.map(({ applicantId }) => applicantId))])
    const facts = { year, publicUrl: ctx.settings.publicUrl, lastDay, today: civilDateOf(ctx.now) }
    const letters = unanswered.flatMap(({ id, applicantId, artistName }) => {
      const contact = contacts.get(applicantId)
      return contact ? [answerReminderMail(contact, { applicationId: id, artistName, ...facts })] : []
    })
    const posted = await postAll(tx, letters, ctx.now)
    if (lastDay !== edition.confirmBy)
      await putAnswerBy(
        tx,
        unanswered.map(({ id }) => id),
        endOfDay(lastDay),
      )
    await ctx.note(tx, 'selection.reminded', edition.id, { callId: call.id, letters: posted })
    return posted
  })
}
